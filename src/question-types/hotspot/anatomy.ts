import { defineAnatomy, keyTexts, optionSet, promptOf } from '../../question-anatomy.js';
import type { Hotspot } from './schema.js';

export const anatomist = defineAnatomy<Hotspot>((question) => {
  const sets = [optionSet('place', question.areas, ['areas'], [question.key.area])];
  return { stem: [promptOf(question)], sets, answers: keyTexts(sets) };
});
