import fc from 'fast-check';
import type { Question, QuestionTypeName, ResponseTo } from '../../../src/index.js';
import type { Random } from '../../../src/random.js';

export type OfType<N extends QuestionTypeName> = Extract<Question, { type: N }>;
export type Changes<N extends QuestionTypeName> = Partial<Omit<OfType<N>, 'key'>> & {
  key?: Partial<OfType<N>['key']>;
};

/** What the tests of all types have of one: the same file for each, a line each in the registry beside it. */
export interface TypeSupport<N extends QuestionTypeName> {
  /** A plain valid question, with an id of its own among the types. */
  readonly example: () => OfType<N>;
  /** A complete response to the example: one that earns nothing. */
  readonly wrong: ResponseTo<N>;
  /** Valid questions of every kind. */
  readonly questions: fc.Arbitrary<OfType<N>>;
  /** A response to one of them: some complete, some not, some right. `n` is any number from 0. */
  readonly response: (question: OfType<N>, random: Random, n: number) => unknown;
  /** What can be no response to a question of the type, besides what can be none to any. */
  readonly foreign: readonly unknown[];
}

export const explanation = 'So steht es im Bericht.';

/** The fields that every question has; a new list each time. */
export const fields = (): Pick<Question, 'prompt' | 'basis' | 'difficulty' | 'skill'> => ({
  prompt: 'Wer war es?',
  basis: ['fact'],
  difficulty: 1,
  skill: 'recall',
});

/** Choices whose texts differ: `letters('ab')` has the ids a and b. */
export function letters(ids: string): { id: string; text: string }[] {
  return [...ids].map((id) => ({ id, text: `Option ${id.toUpperCase()}` }));
}

/** Random values of the fields that a question may have besides. */
export const optionalFields = fc.record(
  {
    points: fc.constantFrom(1, 2, 3, 7, 100),
    hints: fc.constantFrom<string[]>(['Ein Hinweis.'], ['Erster Hinweis.', 'Zweiter Hinweis.']),
  },
  { requiredKeys: [] },
);

/** Random choices with the ids o0, o1 and so on, some of them fixed. */
export const choices = (
  minLength: number,
  maxLength: number,
): fc.Arbitrary<{ id: string; text: string; fixed?: boolean }[]> =>
  fc
    .array(fc.boolean(), { minLength, maxLength })
    .map((fixed) =>
      fixed.map((it, index) => ({ id: `o${index}`, text: `Option ${index}`, ...(it && { fixed: it }) })),
    );
