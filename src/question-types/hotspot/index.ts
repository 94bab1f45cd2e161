import { defineQuestionType, linesOf } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { Hotspot, HotspotResponse } from './schema.js';

export const hotspot = defineQuestionType<Hotspot, HotspotResponse>({
  name: 'hotspot',
  problems,
  choices: () => [],
  lists: ({ areas }) => [areas],
  readResponse: ({ areas }, input) => areas.find(({ id }) => id === input)?.id,
  isComplete: () => true,
  grade,
  solution: ({ key }) => key.area,
  describe: ({ areas }, response) => linesOf([response], areas),
});

export { boxOf } from './box.js';
export type { Hotspot, HotspotResponse };
