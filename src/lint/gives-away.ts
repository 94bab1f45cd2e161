import { say } from '../result.js';
import type { Edition, Item } from './edition.js';
import type { Finding, LintRule } from './rule.js';
import type { Lexicon } from './languages/lexicon.js';
import { contentWords, drawerOf, isSameWord } from './words.js';

/** A word that stands in more prompts than this is what the bank is about, and gives nothing away. */
const COMMON = 12;
/** So many words, and this share of what a question asks with, must stand in the other prompt beside its answer. */
const SHARED = 2;
const SHARE = 0.5;

interface Entry {
  readonly item: Item;
  readonly words: readonly string[];
}

/** The prompts in which a word stands, by the drawer of the word. */
class Prompts {
  readonly #drawers = new Map<string, Set<Entry>>();

  readonly entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    for (const entry of entries)
      for (const word of entry.words) {
        const drawer = this.#drawers.get(drawerOf(word)) ?? new Set();
        this.#drawers.set(drawerOf(word), drawer.add(entry));
      }
  }

  /** The prompts that could hold all of some words: those with the rarest of them, if that is rare at all. */
  holding(words: readonly string[]): readonly Entry[] {
    const drawers = words.map((word) => this.#drawers.get(drawerOf(word)));
    if (drawers.length === 0 || drawers.some((drawer) => drawer === undefined)) return [];
    const rarest = drawers.reduce((a, b) => ((a?.size ?? 0) <= (b?.size ?? 0) ? a : b));
    return rarest && rarest.size <= COMMON ? [...rarest] : [];
  }
}

function has(words: readonly string[], word: string): boolean {
  return words.some((other) => isSameWord(word, other));
}

function stemWords({ anatomy }: Item, lexicon: Lexicon): string[] {
  return [...new Set(anatomy.stem.flatMap(({ text }) => contentWords(text, lexicon)))];
}

/** The question whose prompt says what another one asks for. */
function givenAway(entry: Entry, lexicon: Lexicon, prompts: Prompts): readonly [Entry, string] | undefined {
  for (const answer of entry.item.anatomy.answers) {
    const words = contentWords(answer, lexicon);
    if (words.every((word) => has(entry.words, word))) continue;
    const other = prompts
      .holding(words)
      .find(
        ({ item, words: told }) =>
          item !== entry.item && words.every((word) => has(told, word)) && asksTheSame(entry.words, told),
      );
    if (other) return [other, answer];
  }
  return undefined;
}

function asksTheSame(asked: readonly string[], told: readonly string[]): boolean {
  const shared = asked.filter((word) => has(told, word)).length;
  return shared >= SHARED && shared >= asked.length * SHARE;
}

export const givesAway: LintRule = {
  name: 'lint/gives-away',
  level: 'warning',
  description: 'No prompt says what another question of the bank asks for.',
  reason:
    'Who comes to both questions in one quiz copies the answer from the first. A prompt gives an answer away if it holds the answer and at least half of the words that the other question asks with.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 4 (“Keep the content of each item independent from content of other items”); Millman, Bishop and Ebel 1965, on cues in other items',
  reads: 'languages',
  examples: {
    fires: [
      `en
? Which ship ran aground on Sunday?
- the Osprey
+ the Northwind

? Why did the Northwind run aground on Sunday?
- a storm
+ a wrong chart`,
    ],
    passes: [
      `en
? Which ship ran aground on Sunday?
- the Osprey
+ the Northwind

? What was the ship that ran aground loaded with?
- grain
+ cement`,
    ],
  },
  check: ({ items }: Edition): Finding[] => {
    const lexicon = items.find((item) => item.lexicon)?.lexicon;
    if (!lexicon) return [];
    const own = items.filter((item) => item.lexicon === lexicon);
    const prompts = new Prompts(own.map((item) => ({ item, words: stemWords(item, lexicon) })));
    return prompts.entries.flatMap((entry) => {
      const [other, answer] = givenAway(entry, lexicon, prompts) ?? [];
      if (!other || answer === undefined) return [];
      const { id } = entry.item.question;
      const message = say`says "${answer}", which is what "${id}" asks for; reword it, or keep the two out of one quiz`;
      return [
        { path: ['questions', other.item.index, 'prompt'], message, questions: [other.item.question.id, id] },
      ];
    });
  },
};
