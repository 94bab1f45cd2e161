// The tables of tokens in README.md, from what the elements say of themselves.
import { colours } from '../components/shared/tokens.styles.js';
import { elementsOf, manifestOf } from './write-manifest.js';

const MARKS = /(<!-- tokens -->\n)[^]*?(<!-- \/tokens -->)/;
const code = (text: string): string => `\`${text}\``;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A page with its tables of tokens as the sources have them now. */
export async function withTokenTables(page: string): Promise<string> {
  if (!MARKS.test(page))
    throw new Error('README.md has no place for the tokens: <!-- tokens -->…<!-- /tokens -->');
  const tables = await tokenTables();
  return page.replace(MARKS, (_, start: string, end: string) => `${start}\n${tables}\n\n${end}`);
}

async function tokenTables(): Promise<string> {
  const quiz = elementsOf(await manifestOf()).find(({ tagName }) => tagName === 'news-quiz');
  const tokens = quiz?.cssProperties ?? [];
  const both = (name: string): readonly string[] | undefined => colours[name.replace('--nq-', '')];
  const first = [row('Property', 'What', 'Light', 'Dark'), row('---', '---', '---', '---')];
  const second = [row('Property', 'What', 'Default'), row('---', '---', '---')];
  for (const { default: value = '', description = '', name } of tokens) {
    const what = description.replace(/\.$/, '');
    const pair = both(name);
    if (pair) first.push(row(code(name), what, ...pair.map(code)));
    else second.push(row(code(name), what, code(value)));
  }
  return [...first, '', ...second].join('\n');
}
