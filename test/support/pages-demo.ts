import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { buildDemo } from '../../scripts/build-demo.mjs';
import { html, javascript, json } from './pages-server.js';
import type { Reply } from './pages-server.js';

/** The policy under which the demo is shown. */
export const demoHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types newsquiz",
};

const TYPES = new Map([
  ['.html', html],
  ['.css', 'text/css'],
  ['.js', javascript],
  ['.json', json],
  ['.svg', 'image/svg+xml'],
]);

/** All files of the demo, by path; their quizzes ask the same questions each time. */
async function builtDemo(): Promise<Record<string, Reply>> {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-demo-'));
  await buildDemo(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(
    (path): [string, Reply][] => {
      const type = TYPES.get(extname(path));
      const read = () =>
        readFileSync(join(folder, path), 'utf8').replaceAll('<news-quiz ', '<news-quiz seed="1" ');
      return type ? [[`/${path.replaceAll('\\', '/')}`, { type, headers: demoHeaders, body: read() }]] : [];
    },
  );
  rmSync(folder, { recursive: true });
  return Object.fromEntries(files);
}

export const demoSite: Readonly<Record<string, Reply>> = await builtDemo();

/** The markup of a page of the demo, by its name. */
export const markupOf = (name: string): string => demoSite[`/${name}.html`]?.body?.toString() ?? '';
