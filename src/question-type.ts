import type { Words } from './locales/index.js';
import type { Choice, Evidence, QuestionBase } from './question-fields.js';
import { say } from './result.js';
import type { PathSegment, Problem } from './result.js';
import { isRecord } from './shape.js';

export type { Choice, Evidence, Image, QuestionBase, Rationale } from './question-fields.js';
export type { Words } from './locales/index.js';
export type { Problem } from './result.js';

/** How one part of a response fared: `none` is a part neither chosen nor asked for, or one that nobody judges. */
export type Mark = 'right' | 'wrong' | 'missed' | 'none';

export interface VerdictPart {
  readonly id: string;
  readonly mark: Mark;
}

/** What a type says of a complete response: the share of the points it earns, in [0, 1], and how each part fared. */
export interface Grading {
  readonly share: number;
  readonly parts: readonly VerdictPart[];
}

/** The outcome of grading one response. `0 <= earned <= possible`; `incomplete` is not wrong, it is not finished. */
export interface Verdict {
  readonly state: 'correct' | 'partial' | 'incorrect' | 'incomplete' | 'ungraded';
  readonly earned: number;
  readonly possible: number;
  readonly parts: readonly VerdictPart[];
}

/** A text in one language: that of its question where none is named. Choices are such texts. */
export interface Run {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A line in words, in one language or more. */
export type Line = readonly Run[];

/** A choice that is a passage of an article: the reader may choose it in the article itself. */
export interface Passage {
  /** The response that chooses it. */
  readonly id: string;
  /** Where it stands in articles, and where that is said in the question. */
  readonly evidence: readonly { readonly piece: Evidence; readonly path: readonly PathSegment[] }[];
  /** Whether the question is wrong once the passage has changed. */
  readonly needed: boolean;
}

/** The contract of a question type. Everything is pure; shared code reads it and never asks for a type's name. */
export interface QuestionType<Q extends QuestionBase = QuestionBase, R = unknown> {
  readonly name: Q['type'];
  /** What is wrong with a question whose shape is right, as its author wrote it or in a translation. */
  problems(question: Q): Problem[];
  /** The options or items that are shown in a random order; here in the author's. */
  choices(question: Q): readonly Choice[];
  /** Further lists that are shown in the author's order; in each, as among the choices, no two entries may read the same. */
  lists?(question: Q): readonly (readonly Choice[])[];
  /** The choices, where they are passages of an article. */
  passages?(question: Q): readonly Passage[];
  /** A response out of unknown data (a saved session, a host), or `undefined` where it cannot be one to this question. */
  readResponse(question: Q, input: unknown): R | undefined;
  isComplete(question: Q, response: R): boolean;
  /** Grades a complete response. */
  grade(question: Q, response: R): Grading;
  /** Whether a question earns points; every question does where this is left out. */
  isGraded?(question: Q): boolean;
  /** The response that earns every point; `undefined` where a question has no right answer. */
  solution(question: Q): R | undefined;
  /** A response in words; `words` are those of the interface, and how its language writes numbers. */
  describe(question: Q, response: R, words: Words): readonly Line[];
  /** What the host is told of a response besides its verdict: the id of a choice, and only where nothing is graded. */
  shared?(question: Q, response: R): string | undefined;
  /** An order of the choices that must not be shown at first, because it is the solution. */
  isSolved?(question: Q, order: readonly string[]): boolean;
}

/** Checks at compile time that a type keeps the contract. */
export function defineQuestionType<Q extends QuestionBase, R>(type: QuestionType<Q, R>): QuestionType<Q, R> {
  return type;
}

/** Problems with references from a key to choices: ids that are not there, at `path` inside the question. */
export function unknownIds(
  ids: readonly string[],
  known: readonly string[],
  path: readonly PathSegment[],
): Problem[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      path,
      code: 'reference/missing-option',
      message: say`"${id}" is not there; use one of: ${known.join(', ')}`,
    }));
}

/** The grading of a response that is right or wrong as a whole, its one part. */
export function wholeGrading(isRight: boolean): Grading {
  return { share: Number(isRight), parts: [{ id: 'answer', mark: isRight ? 'right' : 'wrong' }] };
}

/** How the parts of a response fared that are chosen or not: each of `ids`. */
export function marksOf(
  ids: readonly string[],
  chosen: readonly string[],
  right: readonly string[],
): VerdictPart[] {
  return ids.map((id) => {
    if (chosen.includes(id)) return { id, mark: right.includes(id) ? 'right' : 'wrong' };
    return { id, mark: right.includes(id) ? 'missed' : 'none' };
  });
}

/** The texts of choices, a line each, in the order of their ids. */
export function linesOf(ids: readonly string[], choices: readonly Choice[]): Line[] {
  return ids.flatMap((id) => choices.filter((choice) => choice.id === id).map((choice) => [choice]));
}

/** Texts by the ids of parts, out of unknown content; empty ones are left out. `undefined` unless each fits, and where none is left. */
export function readTexts(
  input: unknown,
  fits: (id: string, text: string) => boolean,
): Readonly<Record<string, string>> | undefined {
  if (!isRecord(input)) return undefined;
  const entries = Object.entries(input).filter(([, text]) => text !== '');
  const isFit = (entry: [string, unknown]): entry is [string, string] =>
    typeof entry[1] === 'string' && fits(entry[0], entry[1]);
  return entries.length > 0 && entries.every(isFit) ? Object.fromEntries(entries) : undefined;
}

/** The ids of a list of unknown content, or `undefined` unless each is known and none stands twice. */
export function readIds(input: unknown, known: readonly string[]): string[] | undefined {
  if (!Array.isArray(input) || new Set(input).size !== input.length) return undefined;
  const ids: readonly unknown[] = input;
  return ids.every((id): id is string => known.some((one) => one === id)) ? [...ids] : undefined;
}

/** What each of some items is put to, by their ids: an answer, a group. */
export type Pairs = Readonly<Record<string, string>>;

/** Pairs out of unknown data, not necessarily one for each item; `undefined` where one is foreign, or where there is none. */
export function readPairs(
  input: unknown,
  items: readonly Choice[],
  targets: readonly Choice[],
): Pairs | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const pairs: [string, unknown][] = Object.entries(input);
  const known = (choices: readonly Choice[], id: unknown): boolean => choices.some((one) => one.id === id);
  const fits = pairs.every(([item, target]) => known(items, item) && known(targets, target));
  return fits && pairs.length > 0 ? (Object.fromEntries(pairs) as Pairs) : undefined;
}

/** How often the target stands that stands most often: what putting everything to one target can hit. */
export function mostOften(pairs: Pairs): number {
  const targets = Object.values(pairs);
  return Math.max(...targets.map((one) => targets.filter((other) => other === one).length));
}

/** The share of the pairs that are right, beyond the `base` that needs no knowledge; and how each item fared. */
export function gradePairs(right: Pairs, response: Pairs, base: number): Grading {
  const parts = Object.keys(right).map((id): VerdictPart => {
    return { id, mark: response[id] === right[id] ? 'right' : 'wrong' };
  });
  const hits = parts.filter(({ mark }) => mark === 'right').length;
  return { share: Math.max(0, (hits - base) / (parts.length - base)), parts };
}

/** What is wrong with the pairs of a key at `path`: each item must stand there, and not all with the same target. */
export function pairProblems(
  pairs: Pairs,
  [items, targets]: readonly [items: readonly Choice[], targets: readonly Choice[]],
  path: readonly PathSegment[],
): Problem[] {
  const ids = items.map(({ id }) => id);
  const found = [
    ...unknownIds(Object.keys(pairs), ids, path),
    ...unknownIds(
      Object.values(pairs),
      targets.map(({ id }) => id),
      path,
    ),
  ];
  const missing = ids.filter((id) => !(id in pairs));
  const message =
    missing.length > 0
      ? say`must name every item; add ${missing.join(', ')}`
      : say`puts every item to the same; nothing is left to tell apart`;
  return missing.length > 0 || mostOften(pairs) === ids.length
    ? [...found, { path, code: 'schema/key', message }]
    : found;
}

/** Pairs in words, in the order of the items. */
export function linesOfPairs(pairs: Pairs, items: readonly Choice[], targets: readonly Choice[]): Line[] {
  return items.flatMap((item) =>
    linesOf([pairs[item.id] ?? ''], targets).map((target) => [item, { text: ' – ' }, ...target]),
  );
}
