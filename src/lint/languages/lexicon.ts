/** A pattern for any of some words or phrases, each a pattern itself, as whole words. */
export function anyWord(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(${words.join('|')})(?![\\p{L}-])`, 'iu');
}

/** What rules have to know of a language. All words are in lower case; patterns take a text as it is written. */
export interface Lexicon {
  readonly language: string;
  /** Words that say nothing of what a text is about. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that leave no exception in time, degree or number: always, completely, every. */
  readonly absolutes: RegExp;
  /** Words for all and none: in a list of options they tell as much, in a statement they are most often just what it says. */
  readonly universals: RegExp;
  /** Words for how often, that everybody takes for another number. */
  readonly vague: RegExp;
  /** Options that stand for others: all of them, none, two of them. */
  readonly allOrNone: RegExp;
  /** The words that deny; in capitals they are emphasised. */
  readonly negations: RegExp;
  /** Words and verbs that deny without a "not": false, untrue, to dispute. */
  readonly hiddenNegations: RegExp;
  /** Stems whose negation is what is asked about, not how: "Why …", "… could not confirm". */
  readonly plainNegation: RegExp;
  /** Numbers in words: up to twenty, and the tens up to a hundred. */
  readonly numerals: Readonly<Record<string, number>>;
  /** How many syllables a word has, as spoken. */
  readonly syllables: (word: string) => number;
  /** How easy a text is to read, on the scale of Flesch: 100 very easy, below 0 hardly at all. */
  readonly ease: (wordsPerSentence: number, syllablesPerWord: number) => number;
  /** Whether a text behind which an option stands calls for another article or form than the option has. */
  readonly misfits: (lead: string, option: string) => boolean;
  /** An option that is one thing, by its article. */
  readonly singular: RegExp;
  /** An option that is several things, by its number. */
  readonly plural: RegExp;
  /** A stem that asks for several things. */
  readonly asksForMany: RegExp;
}
