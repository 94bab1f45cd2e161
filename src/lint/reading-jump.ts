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

/** The reading ease of the sources that a question in their language stands on, the hardest of them. */
function sourceEase({ question, lexicon }: Item, { bank, sources }: Edition): number | undefined {
  const facts = bank.facts.filter(({ id }) => question.basis.includes(id));
  const ids = new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const eases = sources
    .filter(({ id, language }) => ids.has(id) && lexicon !== undefined && lexiconFor(language) === lexicon)
    .map(({ text }) => easeOf(text, lexiconFor(question.lang ?? bank.language)));
  return eases.length > 0 ? Math.min(...eases) : undefined;
}

const known = new Map<string, number>();

/** Sources are long, and every question asks. */
function easeOf(text: string, lexicon: Item['lexicon']): number {
  const ease = known.get(text) ?? (lexicon ? readabilityOf(text, lexicon).ease : 0);
  if (known.size > 50) known.clear();
  known.set(text, ease);
  return ease;
}

export const readingJump: LintRule = {
  name: 'lint/reading-jump',
  level: 'warning',
  description: 'A question is not much harder to read than the article that it asks about.',
  reason:
    'Who could read the article must be able to read the question. Measured by Amstad (German) or Flesch (English) and LIX against the text of the source, where that is at hand and in the same language.',
  source:
    'Flesch 1948; Amstad 1978; Björnsson 1968; Haladyna and Rodriguez 2013 (Developing and Validating Test Items, New York: Routledge), chapter 6, on the linguistic complexity of items',
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
  check: forEachItem((item, edition) => {
    const { anatomy, lexicon } = item;
    const source = lexicon && sourceEase(item, edition);
    if (!lexicon || source === undefined) return [];
    return anatomy.stem.flatMap((part): Remark[] => {
      const { ease, lix, words } = readabilityOf(part.text, lexicon);
      if (words < WORDS || source - ease < JUMP || ease > HARD.ease || lix < HARD.lix) return [];
      const figures = `reading ease ${Math.round(ease)}, the article ${Math.round(source)}`;
      return [[part, `is much harder to read than the article (${figures}); use its words`]];
    });
  }),
};
