import { foldAnswer, LONGEST_ANSWER } from '../../answer-text.js';
import { defineQuestionType, readTexts } from '../../question-type.js';
import type { Run } from '../../question-type.js';
import { grade } from './grade.js';
import { gapsOf } from './pieces.js';
import { problems } from './problems.js';
import type { Cloze, ClozeResponse } from './schema.js';

type Gap = Cloze['gaps'][number];

export const cloze = defineQuestionType<Cloze, ClozeResponse>({
  name: 'cloze',
  problems,
  choices: () => [],
  lists: ({ gaps }) => gaps.flatMap(({ options }) => (options ? [options] : [])),
  readResponse: ({ gaps }, input) =>
    readTexts(input, (id, text) =>
      canHold(
        gaps.find((gap) => gap.id === id),
        text,
      ),
    ),
  isComplete: ({ gaps }, response) => gaps.every(({ id }) => foldAnswer(response[id] ?? '') !== ''),
  grade,
  solution: ({ gaps, key }) =>
    Object.fromEntries(gaps.map(({ id }) => [id, key.options?.[id] ?? key.accept?.[id]?.[0] ?? ''])),
  describe: (question, response) => gapsOf(question).map((gap) => [runIn(gap, response)]),
});

function canHold(gap: Gap | undefined, given: string): boolean {
  if (!gap || given.length > LONGEST_ANSWER) return false;
  return gap.options?.some(({ id }) => id === given) ?? true;
}

function runIn({ id, options }: Gap, response: ClozeResponse): Run {
  const given = response[id] ?? '…';
  return options?.find((option) => option.id === given) ?? { text: options ? '…' : given };
}

/** What stands in a gap, in words. */
export function textIn(gap: Gap, response: ClozeResponse): string {
  return runIn(gap, response).text;
}

export { typedIn } from './grade.js';
export { piecesOf } from './pieces.js';
export type { Piece } from './pieces.js';
export type { Cloze, ClozeResponse };
