import type { Bank } from '../bank/index.js';
import { anatomyOf } from '../question-types/anatomies.js';
import { pointsOf } from '../question-types/grading.js';
import type { Question } from '../question-types/index.js';
import type { Anatomy, OptionSet, Part } from '../question-anatomy.js';
import type { Finding } from './rule.js';
import { lexiconFor } from './languages/index.js';
import type { Lexicon } from './languages/lexicon.js';

/** A question with what rules ask of it. */
export interface Item {
  readonly question: Question;
  /** Its place among the questions of the bank. */
  readonly index: number;
  readonly anatomy: Anatomy;
  /** What is known of the words of its language; `undefined` where nothing is. */
  readonly lexicon: Lexicon | undefined;
  readonly isGraded: boolean;
}

/** The text of a source, where it is at hand. */
export interface SourceText {
  readonly id: string;
  readonly language: string;
  readonly text: string;
}

/** A bank in one language, taken apart once for all rules. */
export interface Edition {
  readonly bank: Bank;
  readonly items: readonly Item[];
  readonly sources: readonly SourceText[];
  /** The bank that this is a translation of. */
  readonly original?: Edition;
}

export function editionOf(bank: Bank, sources: readonly SourceText[] = [], original?: Edition): Edition {
  const items = bank.questions.map((question, index): Item => ({
    question,
    index,
    anatomy: anatomyOf(question),
    lexicon: lexiconFor(question.lang ?? bank.language),
    isGraded: pointsOf(question) > 0,
  }));
  return { bank, items, sources, ...(original && { original }) };
}

/** What a rule says of one question: the place inside it, and the sentence. */
export type Remark = readonly [part: Pick<Part, 'path'>, message: string];

/** A rule that looks at each question alone. */
export function forEachItem(remarksOn: (item: Item) => readonly Remark[]): (edition: Edition) => Finding[] {
  return (edition) =>
    edition.items.flatMap((item) =>
      remarksOn(item).map(([{ path }, message]) => ({
        path: ['questions', item.index, ...path],
        message,
        questions: [item.question.id],
      })),
    );
}

/** The options that were written for readers to choose among, where there is a right one; all in the question's own language. */
export function choicesOf({ anatomy, isGraded }: Item): readonly OptionSet[] {
  return isGraded
    ? anatomy.sets.filter(({ options, role }) => role === 'choice' && options.every(({ lang }) => !lang))
    : [];
}

/** A place that stands for a whole set of options: the list that they stand in. */
export function listOf({ options }: OptionSet): Pick<Part, 'path'> {
  return { path: options[0]?.path.slice(0, -2) ?? [] };
}
