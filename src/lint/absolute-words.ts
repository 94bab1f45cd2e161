import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Item, Remark } from './edition.js';
import type { Part } from '../question-anatomy.js';
import { mostDenials } from './negations.js';
import type { LintRule } from './rule.js';

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
      ({ text }) => text.includes(' ') && lexicon.absolutes.test(text) && !lexicon.allOrNone.test(text),
    );
    return telling.some(({ isKey }) => isKey) ? [] : telling;
  });
}

export const absoluteWords: LintRule = {
  name: 'lint/absolute-words',
  level: 'warning',
  description: 'No wrong option or false statement gives itself away by a word that leaves no exception.',
  reason:
    'Hardly anything holds always, for all or completely, and readers know it: such words mark what is wrong. They are let pass where the right option has one as well, and in statements that are true.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 28a (“specific determiners including always, never, completely, and absolutely”); Tarrant and others 2006, “absolute terms”',
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
      const word = item.lexicon?.absolutes.exec(part.text)?.[0] ?? '';
      return [part, say`gives itself away as wrong by "${word}"; say it as carefully as what is right`];
    }),
  ),
};
