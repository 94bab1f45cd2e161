// Writes docs/grading.md from the credits of the question types: `npm run docs`. With --check it only says whether that is due.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { credits } from '../src/index.js';

const FILE = fileURLToPath(new URL('../docs/grading.md', import.meta.url));
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
  return format([HEAD, ...sections].join('\n'), { ...(await resolveConfig(FILE)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = await gradingPage();
  const due = !existsSync(FILE) || page !== readFileSync(FILE, 'utf8');
  if (due && process.argv.includes('--check')) {
    console.error('docs/grading.md does not say what the code says; run "npm run docs".');
    process.exitCode = 1;
  } else if (due) writeFileSync(FILE, page);
}
