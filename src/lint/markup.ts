import { mapBankTexts } from '../bank/index.js';
import { say } from '../result.js';
import type { Finding, LintRule } from './rule.js';

/** What other programs leave behind, and what to call it. */
const LEFTOVERS: readonly [RegExp, string][] = [
  [/<\/?[a-z][a-z\d]*(\s[^<>]*)?\/?>/i, say`an HTML tag`],
  [/&([a-z]{2,31}|#\d+|#x[\da-f]+);/i, say`an HTML entity`],
  [/(\*\*|__)(?=\S)[^*_]+\1/, say`the marks of bold print in Markdown`],
  [/(?<![\p{L}\d*])\*(?=\S)[^*\n]+(?<=\S)\*(?![\p{L}\d*])/u, say`the marks of italics in Markdown`],
  [/\[[^\]]+\]\([^)\s]+\)/, say`a link in Markdown`],
  [/`[^`]+`/, say`the marks of code in Markdown`],
  [/\{\{[^}]*\}\}|\{%|<%|\$\{/, say`the marks of a template`],
  [/\\[nrt](?![a-z])/, say`an escaped line break`],
  [/^#{1,6} \S/m, say`the mark of a heading in Markdown`],
];

export const markup: LintRule = {
  name: 'lint/markup',
  level: 'warning',
  description: 'No text holds the marks of HTML, Markdown or a template.',
  reason:
    'Texts are shown letter by letter, never as markup: tags, entities and asterisks stand before the reader. Most come in by copying.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 11 (“Edit and proof items”); CommonMark 2024, on what such marks would mean',
  reads: 'languages',
  examples: {
    fires: [
      `en
? Where is the <b>new</b> tower?
- in Cork
+ in Derry`,
      `en
? What was announced?
- a **merger**
+ a sale`,
    ],
    passes: [
      `en
? Which firm builds it?
- Hill & Sons
+ Cray & Co.`,
    ],
  },
  check: ({ bank }) => {
    const found: Finding[] = [];
    mapBankTexts(bank, (text, { path, keys }) => {
      const [list, id] = keys;
      const name = LEFTOVERS.find(([pattern]) => pattern.test(text))?.[1];
      const questions = list === 'questions' && id !== undefined ? [id] : [];
      if (name)
        found.push({
          path,
          message: say`holds ${name}, which readers see as it is; write plain text`,
          questions,
        });
      return text;
    });
    return found;
  },
};
