import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Item, Remark } from './edition.js';
import type { Part } from '../question-anatomy.js';
import { mostDenials } from './negations.js';
import type { Lexicon } from './languages/lexicon.js';
import type { LintRule } from './rule.js';

/** An option that states something; the name of a thing ("a hotel for all ages") cannot be wrong by such a word. */
const STATES = /[.!]$|^(dass|weil|that|because) /i;

/** The word by which an option leaves no exception. */
function absoluteIn(text: string, { absolutes, universals }: Lexicon): string | undefined {
  return (absolutes.exec(text) ?? universals.exec(text))?.[0];
}

function inStatement({ anatomy, lexicon }: Item): Part[] {
  const { statement } = anatomy;
  // "Nobody denies that …" has a rule of its own.
  if (statement?.isTrue !== false || !lexicon || mostDenials(statement.text, lexicon) > 1) return [];
  return lexicon.absolutes.test(statement.text) ? [statement] : [];
}

function inOptions(item: Item): Part[] {
  const { lexicon } = item;
  if (!lexicon) return [];
  return choicesOf(item).flatMap(({ options }) => {
    const telling = options.filter(
      ({ text }) =>
        STATES.test(text) && absoluteIn(text, lexicon) !== undefined && !lexicon.allOrNone.test(text),
    );
    return options.some(({ isKey, text }) => isKey && absoluteIn(text, lexicon) !== undefined) ? [] : telling;
  });
}

export const absoluteWords: LintRule = {
  name: 'lint/absolute-words',
  level: 'warning',
  description: 'No wrong option or false statement gives itself away by a word that leaves no exception.',
  reason:
    'Hardly anything holds always, for all or completely, and readers know it: such words mark what is wrong. They are let pass where the right option has one as well, and in statements that are true; so are “all” and “nobody” in statements, where they are most often just what is said.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 28a (“specific determiners including always, never, completely, and absolutely”); Tarrant and others 2006, on absolute terms',
  reads: 'languages',
  examples: {
    fires: [
      `en
F The harbour never freezes.`,
      `de
? Was sagt die Studie über Lärm?
- Er macht immer krank.
+ Er kann den Schlaf stören.
- Er schadet dem Gehör.`,
    ],
    passes: [
      `en
T All three mayors resigned.`,
      `de
F Der Hafen friert im Januar zu.`,
    ],
  },
  check: forEachItem((item) =>
    [...inStatement(item), ...inOptions(item)].map((part): Remark => {
      const word = item.lexicon ? absoluteIn(part.text, item.lexicon) : '';
      return [part, say`gives itself away as wrong by "${word}"; say it as carefully as what is right`];
    }),
  ),
};
