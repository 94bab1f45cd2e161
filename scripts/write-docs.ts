// Writes what documents and style sheets take from the code: `npm run docs`. With --check it only says whether that is due.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { credits } from '../src/index.js';
import { themeCss, themes } from '../themes/themes.js';
import type { Theme } from '../themes/themes.js';
import { apiReport } from './api-report.js';
import { elementTypings } from './element-typings.js';
import { elementsReport } from './elements-report.js';
import { rulesPage } from './rules-page.js';
import { withTokenTables } from './token-tables.js';

const GRADING = `# How responses are graded

Written by \`npm run docs\` from \`src/question-types/*/credit.ts\`; a test grades each example. A share of 1 earns every point of
a question, a share between 0 and 1 that part of them. A response that is not finished is not wrong: it is not graded.
`;

function gradingPage(): string {
  const sections = Object.entries(credits).map(
    ([name, { example, formula, why }]) =>
      `## ${name}\n\n**Share:** ${formula}.\n\n${why}\n\nExample: ${example.words} The share is ${Number(example.share.toFixed(3))}.\n`,
  );
  return [GRADING, ...sections].join('\n');
}

const themeSheet = (theme: Theme): string =>
  `/* Written by \`npm run docs\` from themes/themes.ts. */\n${themeCss(theme)}`;

/** The registry: each file that is written, and its text. */
export const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  'README.md': () => withTokenTables(readFileSync(fileOf('README.md'), 'utf8')),
  'docs/grading.md': gradingPage,
  'docs/rules.md': () => rulesPage(),
  'docs/api/elements.md': elementsReport,
  'docs/api/exports.md': apiReport,
  'typings/elements.ts': elementTypings,
  'themes/newspaper.css': () => themeSheet(themes.newspaper),
  'themes/school.css': () => themeSheet(themes.school),
  'themes/contrast.css': () => themeSheet(themes.contrast),
};

function fileOf(page: string): string {
  return fileURLToPath(new URL(`../${page}`, import.meta.url));
}

/** The text of a page as it stands in its file. */
export async function pageText(page: string): Promise<string> {
  const file = fileOf(page);
  const config = await resolveConfig(file);
  return format((await pages[page]?.()) ?? '', { ...config, filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const page of Object.keys(pages)) {
    const text = await pageText(page);
    const file = fileOf(page);
    const due = !existsSync(file) || text !== readFileSync(file, 'utf8');
    if (due && process.argv.includes('--check')) {
      console.error(`${page} does not say what the code says; run "npm run docs".`);
      process.exitCode = 1;
    } else if (due) writeFileSync(file, text);
  }
}
