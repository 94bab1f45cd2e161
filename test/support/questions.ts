import type { Question, ResponseTo } from '../../src/index.js';

type OfType<N extends Question['type']> = Extract<Question, { type: N }>;
type Changes<N extends Question['type']> = Partial<Omit<OfType<N>, 'key'>> & {
  key?: Partial<OfType<N>['key']>;
};

const shared = { prompt: 'Wer war es?', basis: ['fact'], difficulty: 1, skill: 'recall' } as const;
const explanation = 'So steht es im Bericht.';

/** Choices whose texts differ: `letters('ab')` has the ids a and b. */
export function letters(ids: string): { id: string; text: string }[] {
  return [...ids].map((id) => ({ id, text: `Option ${id.toUpperCase()}` }));
}

/** Options a to d; b is right. */
export function singleChoice({ key, ...changes }: Changes<'single-choice'> = {}): OfType<'single-choice'> {
  return {
    ...shared,
    basis: [...shared.basis],
    id: 'single',
    type: 'single-choice',
    options: letters('abcd'),
    ...changes,
    key: { option: 'b', explanation, ...key },
  };
}

/** Options a to e; a and c are right. */
export function multipleChoice({
  key,
  ...changes
}: Changes<'multiple-choice'> = {}): OfType<'multiple-choice'> {
  return {
    ...shared,
    basis: [...shared.basis],
    id: 'multiple',
    type: 'multiple-choice',
    options: letters('abcde'),
    ...changes,
    key: { options: ['a', 'c'], explanation, ...key },
  };
}

/** A statement that is false. */
export function trueFalse({ key, ...changes }: Changes<'true-false'> = {}): OfType<'true-false'> {
  return {
    ...shared,
    basis: [...shared.basis],
    id: 'statement',
    type: 'true-false',
    ...changes,
    key: { answer: 'false', explanation, ...key },
  };
}

/** Items d, c, b, a, whose right order is a, b, c, d. */
export function ordering({ key, ...changes }: Changes<'order'> = {}): OfType<'order'> {
  return {
    ...shared,
    basis: [...shared.basis],
    id: 'ordering',
    type: 'order',
    items: letters('dcba'),
    ...changes,
    key: { order: ['a', 'b', 'c', 'd'], explanation, ...key },
  };
}

/** One of each type, with ids of their own. */
export function oneOfEach(): Question[] {
  return [singleChoice(), multipleChoice(), trueFalse(), ordering()];
}

/** A complete response to one of the questions above that earns nothing. */
export const WRONG = {
  single: 'a',
  multiple: ['b'],
  statement: 'true',
  ordering: ['d', 'c', 'b', 'a'],
} satisfies Record<string, ResponseTo<Question['type']>>;
