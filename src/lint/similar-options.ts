import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Remark } from './edition.js';
import type { Option } from '../question-anatomy.js';
import { isSameAnswer } from './same-answer.js';
import type { LintRule } from './rule.js';
import { contentWords, isSameWord } from './words.js';

/** Whether the words of two options are forms of the same words, in whatever order. */
function areAlike(words: readonly string[], others: readonly string[]): boolean {
  if (words.length < 2 || words.length !== others.length) return false;
  const left = [...others];
  return words.every((word) => {
    const place = left.findIndex((other) => isSameWord(word, other));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

export const similarOptions: LintRule = {
  name: 'lint/similar-options',
  level: 'warning',
  description: 'No two options say the same in other words.',
  reason:
    'Two options that mean the same cannot both be right, so that both are out; and if one of them is the key, the other is right as well. Compared are the words that carry the meaning, whatever their order and endings; what is said with other words is not noticed.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guidelines 19, 22 and 28e (“pairs or triplets of options that clue the test-taker”); Millman, Bishop and Ebel 1965',
  reads: 'languages',
  examples: {
    fires: [
      `en
? What did the diver find?
- a box with old letters
- an old box with letters
+ an anchor`,
    ],
    passes: [
      `en
? Who won the race?
- Peter Vogt
+ Petra Vogt
- Paul Voss`,
    ],
  },
  check: forEachItem((item) => {
    const { lexicon } = item;
    if (!lexicon) return [];
    return choicesOf(item).flatMap(({ options }) => {
      const words = options.map(({ text }) => contentWords(text, lexicon));
      const twin = (option: Option, index: number): Option | undefined =>
        options.find(
          (other, place) =>
            place < index &&
            !isSameAnswer(option.text, other.text, lexicon) &&
            areAlike(words[index] ?? [], words[place] ?? []),
        );
      return options.flatMap((option, index): Remark[] => {
        const other = twin(option, index);
        return other ? [[option, say`says the same as "${other.text}"; replace one of the two`]] : [];
      });
    });
  }),
};
