import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Item, Remark } from './edition.js';
import type { OptionSet } from '../question-anatomy.js';
import type { LintRule } from './rule.js';

/** What the options complete: the running text before them, or the prompt where that is no question. */
function leadOf({ anatomy }: Item, { around }: OptionSet): string {
  return around?.[0] ?? anatomy.stem[0]?.text ?? '';
}

/** Options that the article before them does not go with. */
function misfits(item: Item, set: OptionSet): Remark[] {
  const lead = leadOf(item, set);
  return set.options
    .filter(({ isKey, text }) => !isKey && item.lexicon?.misfits(lead, text))
    .map((option) => [
      option,
      say`does not go with the article before it, so that it cannot be right; move the article into the options`,
    ]);
}

/** A key that alone is several things, where several are asked for. */
function onlyPlural({ anatomy, lexicon }: Item, { options }: OptionSet): Remark[] {
  const [key, ...more] = options.filter(({ isKey }) => isKey);
  if (!lexicon || !key || more.length > 0 || options.length < 3) return [];
  const isOne = options.every(({ isKey, text }) => isKey || lexicon.singular.test(text));
  const asks = lexicon.asksForMany.test(anatomy.stem[0]?.text ?? '');
  return asks && isOne && lexicon.plural.test(key.text)
    ? [
        [
          key,
          say`is the only option in the plural, which the question asks for; put the others in the plural as well`,
        ],
      ]
    : [];
}

export const grammarCue: LintRule = {
  name: 'lint/grammar-cue',
  level: 'warning',
  description: 'Every option goes with the question in article, number and gender.',
  reason:
    'An option that does not fit the sentence is out before its content is read, and the key is found by ear. English: “a” and “an”. German: the gender of nouns, where their ending tells it. Both: a key that alone is in the plural.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guidelines 23 and 28c (“grammatical inconsistencies that cue the test-taker to the correct choice”); Tarrant and others 2006, on grammatical clues',
  reads: 'languages',
  examples: {
    fires: [
      `en
? The stolen instrument was an
- flute
+ oboe
- drum`,
      `de
? Gefunden wurde ein
- Zeitung
+ Schlüssel
- Tasche`,
    ],
    passes: [
      `en
? Which instrument was stolen?
- a flute
+ an oboe
- a drum`,
    ],
  },
  check: forEachItem((item) =>
    choicesOf(item).flatMap((set) => [...misfits(item, set), ...onlyPlural(item, set)]),
  ),
};
