import { say } from '../result.js';
import type { Edition, Item, Remark } from './edition.js';
import { forEachItem } from './edition.js';
import { lexiconFor } from './languages/index.js';
import { readabilityOf } from './readability.js';
import type { LintRule } from './rule.js';

const WORDS = 6;
/** So much harder on the scale of Flesch is two of its seven steps, from "standard" to "difficult". */
const JUMP = 40;
/** What is hard by itself: a simple question on a very simple text is none. */
const HARD = { ease: 30, lix: 55 };

/** For each fact the reading ease of its sources, as far as they are at hand and in the language of the bank. */
function easeByFact({ bank, sources }: Edition): ReadonlyMap<string, number> {
  const lexicon = lexiconFor(bank.language);
  if (!lexicon) return new Map();
  const eases = new Map(
    sources
      .filter(({ language }) => lexiconFor(language) === lexicon)
      .map(({ id, text }) => [id, readabilityOf(text, lexicon).ease]),
  );
  return new Map(
    bank.facts.flatMap(({ evidence, id }): [string, number][] => {
      const found = evidence.flatMap(({ source }) => eases.get(source) ?? []);
      return found.length > 0 ? [[id, Math.min(...found)]] : [];
    }),
  );
}

/** The texts of a question that are far harder to read than what it stands on. */
function jumps({ anatomy, lexicon, question }: Item, eases: ReadonlyMap<string, number>): Remark[] {
  const found = question.basis.flatMap((fact) => eases.get(fact) ?? []);
  if (!lexicon || question.lang || found.length === 0) return [];
  const source = Math.min(...found);
  return anatomy.stem.flatMap((part): Remark[] => {
    const { ease, lix, words } = readabilityOf(part.text, lexicon);
    if (words < WORDS || source - ease < JUMP || ease > HARD.ease || lix < HARD.lix) return [];
    return [
      [
        part,
        say`is much harder to read than the article (reading ease ${Math.round(ease)}, the article ${Math.round(source)}); use its words`,
      ],
    ];
  });
}

export const readingJump: LintRule = {
  name: 'lint/reading-jump',
  level: 'warning',
  description: 'A question is not much harder to read than the article that it asks about.',
  reason:
    'Who could read the article must be able to read the question. Measured by Amstad (German) or Flesch (English) and LIX against the text of the source, where that is at hand and in the same language.',
  source:
    'Flesch 1948; Amstad 1978; Björnsson 1968; Haladyna and Rodriguez 2013, on the linguistic complexity of items',
  reads: 'bank',
  examples: {
    fires: [
      `en
source The town has a new pool. It has three basins and a long slide. On the first day a lot of children came. You do not have to pay.
? Which infrastructural investment did the municipal administration substantiate concerning recreational facilities?
- automobile accommodation
+ aquatic facilities`,
    ],
    passes: [
      `en
source The town has a new pool. It has three basins and a long slide. On the first day a lot of children came. You do not have to pay.
? How many basins does the new pool of the town have?
- two
+ three`,
    ],
  },
  check: (edition) => {
    const eases = easeByFact(edition);
    return forEachItem((item) => jumps(item, eases))(edition);
  },
};
