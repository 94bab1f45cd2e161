import type { Choice, QuestionBase } from './question-type.js';
import type { PathSegment } from './result.js';

/**
 * What a question is made of, for people who look after its quality: the rules of `src/lint` read this and never ask for
 * a type. Readers do not download it.
 */
export interface Anatomy {
  /** What is read before anything is answered: the prompt, and a statement or running text beside it. */
  readonly stem: readonly Part[];
  /** The statement that has to be judged, where that is all there is; `isTrue` is left out where the article does not say. */
  readonly statement?: Part & { readonly isTrue: boolean | undefined };
  readonly sets: readonly OptionSet[];
  /** The right answer in words, a part each; none where it is no text (an order, a judgement, an opinion). */
  readonly answers: readonly string[];
  /** What readers compare their own words with, where they judge these themselves. */
  readonly model?: readonly Part[];
}

/** A text of a question, and where it stands in it. */
export interface Part {
  readonly text: string;
  readonly path: readonly PathSegment[];
  /** The language of the text where it is not the question's. */
  readonly lang?: string | undefined;
}

export interface Option extends Part {
  readonly id: string;
  readonly isKey: boolean;
}

/**
 * What the options of a set are: written to be chosen among (`choice`), opinions, passages of an article, places on a
 * picture, what items are put to (`target`), or items that are put somewhere.
 */
export type Role = 'choice' | 'opinion' | 'passage' | 'place' | 'target' | 'item';

export interface OptionSet {
  readonly role: Role;
  readonly options: readonly Option[];
  /** The running text before and behind the place of the options, where they stand in one. */
  readonly around?: readonly [before: string, behind: string];
}

/** How the questions of one type are taken apart. */
export interface Anatomist<Q extends QuestionBase = QuestionBase> {
  anatomy(question: Q): Anatomy;
}

/** Checks at compile time that a type can be taken apart. */
export function defineAnatomy<Q extends QuestionBase>(anatomy: (question: Q) => Anatomy): Anatomist<Q> {
  return { anatomy };
}

export function promptOf({ prompt }: QuestionBase): Part {
  return { text: prompt, path: ['prompt'] };
}

/** The choices at a path, and which of them are right. */
export function optionSet(
  role: Role,
  choices: readonly Pick<Choice, 'id' | 'text' | 'lang'>[],
  path: readonly PathSegment[],
  keys: readonly string[],
): OptionSet {
  const options = choices.map(({ id, lang, text }, index) => ({
    id,
    text,
    lang,
    path: [...path, index, 'text'],
    isKey: keys.includes(id),
  }));
  return { role, options };
}

/** The right options of some sets in words. */
export function keyTexts(sets: readonly OptionSet[]): string[] {
  return sets.flatMap(({ options }) => options.filter(({ isKey }) => isKey).map(({ text }) => text));
}
