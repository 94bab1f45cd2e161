import { defineQuestionType, readIds } from '../../question-type.js';
import { grade } from './grade.js';
import { lengthOf, problems } from './problems.js';
import type { Open, OpenResponse } from './schema.js';

/** Characters of a response that a summary shows. */
const SHOWN = 240;

export const open = defineQuestionType<Open, OpenResponse>({
  name: 'open',
  problems,
  choices: () => [],
  lists: ({ key }) => [key.criteria],
  readResponse,
  isComplete: (_question, { compared }) => compared,
  grade,
  isGraded: ({ graded }) => graded === true,
  solution: (question) =>
    question.graded
      ? { text: question.key.model, compared: true, met: question.key.criteria.map(({ id }) => id) }
      : undefined,
  describe: ({ key }, { compared, met, text }, { language: lang, types }) => [
    [{ text: shortened(text) }],
    ...key.criteria
      .filter(({ id }) => compared && !met.includes(id))
      .map((criterion) => [{ text: `${types.open.notMet}: `, lang }, criterion]),
  ],
});

/** A text that is not blank; ticks only once it was compared. */
function readResponse(question: Open, input: unknown): OpenResponse | undefined {
  const { compared, met, text } = Object(input) as Partial<Record<keyof OpenResponse, unknown>>;
  if (typeof text !== 'string' || typeof compared !== 'boolean') return undefined;
  const ids = readIds(
    met,
    question.key.criteria.map(({ id }) => id),
  );
  const fits = text.trim() !== '' && text.length <= lengthOf(question);
  return ids && fits && (compared || ids.length === 0) ? { text, compared, met: ids } : undefined;
}

/** The beginning of a long text, whole characters of it. */
function shortened(text: string): string {
  const characters = [...text.trim()];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')} …` : characters.join('');
}

export { lengthOf };
export type { Open, OpenResponse };
