import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Remark } from './edition.js';
import type { LintRule } from './rule.js';
import { contentWords, isSameWord } from './words.js';

/** From this length on (one letter less at its beginning or end), a word inside another tells the same: "Mieterschutz" in "Mieterschutzgesetz". */
const LONG = 6;

function echoes(word: string, asked: string): boolean {
  if (isSameWord(word, asked)) return word.length > 3;
  const [short, long] = word.length < asked.length ? [word, asked] : [asked, word];
  const bare = short.slice(0, -1);
  // "des Klimas" after "Klimabeirat": the ending of a genitive stands in no compound.
  if (short.length === LONG - 1) return long.startsWith(short) || long.endsWith(short);
  return short.length >= LONG && (long.includes(short) || (short.endsWith('s') && long.startsWith(bare)));
}

export const clang: LintRule = {
  name: 'lint/clang',
  level: 'warning',
  description: 'No word of the question is taken up by the right option alone.',
  reason:
    'An option that sounds like the question is taken for the answer by whoever has no other reason. Take the word out of the key, or let a wrong option have it as well.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 28b (“Clang associations, choices identical to or resembling words in the stem”); Tarrant and others 2006, on word repeats',
  reads: 'languages',
  examples: {
    fires: [
      `en
? What does the charity want for the lighthouse?
- a hotel
+ a lighthouse museum
- a road
- a café`,
    ],
    passes: [
      `en
? What does the charity want for the lighthouse?
- a lighthouse hotel
+ a lighthouse museum
- a new light`,
    ],
  },
  check: forEachItem((item) => {
    const { anatomy, lexicon } = item;
    if (!lexicon) return [];
    const asked = contentWords(anatomy.stem[0]?.text ?? '', lexicon);
    return choicesOf(item).flatMap(({ around, options }) => {
      const [key, ...more] = options.filter(({ isKey }) => isKey);
      if (!key || more.length > 0 || options.length < 3 || around) return [];
      if (lexicon.allOrNone.test(key.text)) return [];
      const echo = (text: string): string[] =>
        asked.filter((one) => contentWords(text, lexicon).some((word) => echoes(word, one)));
      const others = new Set(options.filter((option) => option !== key).flatMap(({ text }) => echo(text)));
      const word = echo(key.text).find((one) => !others.has(one));
      return word
        ? [
            [
              key,
              say`alone takes up "${word}" of the question; take it out, or into another option as well`,
            ] satisfies Remark,
          ]
        : [];
    });
  }),
};
