// Writes what documents take from the code: docs/grading.md, the tables of tokens in README.md, themes/*.css. `npm run docs`;
// with --check it only says whether that is due.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { credits } from '../src/index.js';
import { themeCss, themes } from '../themes/themes.js';
import { withTokenTables } from './token-tables.js';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const GRADING = file('docs/grading.md');
const README = file('README.md');
const HEAD = `# How responses are graded

Written by \`npm run docs\` from \`src/question-types/*/credit.ts\`; a test grades each example. A share of 1 earns every point of
a question, a share between 0 and 1 that part of them. A response that is not finished is not wrong: it is not graded.
`;

/** The text of docs/grading.md. */
export async function gradingPage(): Promise<string> {
  const sections = Object.entries(credits).map(
    ([name, { example, formula, why }]) =>
      `## ${name}\n\n**Share:** ${formula}.\n\n${why}\n\nExample: ${example.words} The share is ${Number(example.share.toFixed(3))}.\n`,
  );
  return format([HEAD, ...sections].join('\n'), { ...(await resolveConfig(GRADING)), parser: 'markdown' });
}

/** README.md with its tables of tokens as the sources have them. */
export async function readmePage(): Promise<string> {
  const page = await withTokenTables(readFileSync(README, 'utf8'));
  return format(page, { ...(await resolveConfig(README)), parser: 'markdown' });
}

/** The style sheets of the themes, by their paths. */
export async function themeSheets(): Promise<Record<string, string>> {
  const sheets = Object.entries(themes).map(async ([name, theme]) => {
    const path = file(`themes/${name}.css`);
    return [
      path,
      await format(`/* Written by \`npm run docs\` from themes/themes.ts. */\n${themeCss(theme)}`, {
        ...(await resolveConfig(path)),
        parser: 'css',
      }),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(sheets));
}

/** All that is written from the code: text by path. */
export async function writtenPages(): Promise<Record<string, string>> {
  return { [GRADING]: await gradingPage(), [README]: await readmePage(), ...(await themeSheets()) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, page] of Object.entries(await writtenPages())) {
    const due = !existsSync(path) || page !== readFileSync(path, 'utf8');
    if (due && process.argv.includes('--check')) {
      console.error(`${path} does not say what the code says; run "npm run docs".`);
      process.exitCode = 1;
    } else if (due) writeFileSync(path, page);
  }
}
