import { lintRules, literature } from '../src/index.js';
import type { LintRule } from '../src/index.js';
import { measure, precisionOf, readCorpus, recallOf } from '../test/support/lint-corpus.js';
import type { Case, Measure } from '../test/support/lint-corpus.js';

const HEAD = `# Rules on the quality of questions

Written by \`npm run docs\` from \`src/lint/*.ts\`; a test runs each example.

A bank can be right in form and still be a bad test: the longest option is the answer, one question gives another away, a translation says another number. \`newsquiz check\` asks these rules of every bank and of its translations. They look at German and English where they are about words, and say nothing of other languages.

## Set them

In the bank, or for all banks below a folder in its \`newsquiz.config.json\`; the nearest file above a bank counts, and the bank goes before it. A level is \`off\`, \`note\`, \`warning\` or \`error\`; \`--strict\` counts warnings as errors.

\`\`\`json
{ "lint": { "rules": { "lint/clang": "error", "lint/reading-ease": "off" } } }
\`\`\`

Where a rule is wrong, the bank says where and why. \`at\` names the place by ids, as translations are keyed, and what lies inside it; \`questions\` alone is the list as a whole.

\`\`\`json
{
  "lint": {
    "suppressions": [
      {
        "rule": "lint/absolute-words",
        "at": "questions/bridge-closed",
        "reason": "The ban is total; the article says so in these words."
      }
    ]
  }
}
\`\`\`

A suppression without a reason, or of a rule that does not exist, is an error (\`lint/settings\`); one that suppresses nothing is a warning (\`lint/unused-suppression\`).

## All of them

How often a rule is right, and how much it finds of what it should, is measured on the questions in \`test/lint-corpus\`, labelled by hand (\`npm run lint:measure\`). A rule that is right in fewer than nine of ten cases is off unless you set it.
`;

const NOTATION = `
## How examples are noted down

\`+\` is a right option and \`-\` a wrong one, \`T\` and \`F\` are statements that are true and false, \`e\` is the explanation and \`by\` who says what the question stands on. \`keys abcd\` is a question a letter with its right option in that place; \`levels\`, \`skills\` and \`passages\` likewise. All signs: [test/lint-corpus/README.md](../test/lint-corpus/README.md).
`;

function percent(share: number, of: number): string {
  return of > 0 ? `${Math.round(share * 100)} %` : '–';
}

function row(rule: LintRule, measured: Measure): string {
  const { missed, right, wrong } = measured;
  const anchor = rule.name.replace(/[^a-z-]/g, '');
  return `| [\`${rule.name}\`](#${anchor}) | ${rule.level} | ${rule.description} | ${percent(precisionOf(measured), right.length + wrong.length)} | ${percent(recallOf(measured), right.length + missed.length)} | ${right.length + missed.length} |`;
}

const READS: Readonly<Record<LintRule['reads'], string>> = {
  bank: 'the bank in its own language',
  languages: 'the bank and each translation',
  translations: 'each translation, held against the bank',
};

function section({ description, examples, level, name, reads, reason, source }: LintRule): string {
  const blocks = (list: readonly string[]): string =>
    list.map((text) => `\`\`\`text\n${text}\n\`\`\`\n`).join('\n');
  return `## ${name}

${description} Default: ${level}. Looks at ${READS[reads]}.

${reason}

Source: ${source}.

Finds fault with:

${blocks(examples.fires)}
Lets pass:

${blocks(examples.passes)}`;
}

/** The text of docs/rules.md. */
export function rulesPage(cases: readonly Case[] = readCorpus(lintRules)): string {
  const rows = lintRules.map((rule) => row(rule, measure(rule, cases)));
  const table = `| Rule | Level | Asks | Right | Finds | Cases |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  const works = Object.entries(literature).map(([name, work]) => `- **${name}**: ${work}`);
  return [HEAD, table, NOTATION, ...lintRules.map(section), `## Sources\n\n${works.join('\n')}\n`].join('\n');
}
