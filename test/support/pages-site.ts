import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Reply } from './pages-server.js';
import { html, javascript, json } from './pages-server.js';

const TYPES = new Map([
  ['.html', html],
  ['.js', javascript],
  ['.json', json],
  ['.svg', 'image/svg+xml'],
  ['.xml', 'text/xml'],
]);

/** Stands for every picture of a bank. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';

/** What `newsquiz build` writes for a bank, by path, as a server without any settings of its own would send it. */
export function builtSite(bank: unknown, ...args: string[]): Record<string, Reply> {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-site-'));
  try {
    writeFileSync(join(folder, 'bank.json'), JSON.stringify(bank));
    mkdirSync(join(folder, 'media'));
    for (const [, name = ''] of JSON.stringify(bank).matchAll(/"media\/([\w.-]+)"/g))
      writeFileSync(join(folder, 'media', name), PICTURE);
    const command = [
      'dist/cli/newsquiz.js',
      'build',
      join(folder, 'bank.json'),
      '--out',
      join(folder, 'out'),
    ];
    const { status, stderr, stdout } = spawnSync(process.execPath, [...command, ...args], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    return filesIn(join(folder, 'out'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesIn(folder: string): Record<string, Reply> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return Object.fromEntries(
    entries.map(({ name, parentPath }): [string, Reply] => {
      const path = join(parentPath, name);
      const type = TYPES.get(extname(name));
      const reply = { body: readFileSync(path), ...(type !== undefined && { type }) };
      return [path.slice(folder.length).replaceAll('\\', '/'), reply];
    }),
  );
}
