// What is written is there whole or not at all, whatever ends the command in between.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { command, files, folderOf, newsquiz, read, REPORT } from './fixture.js';

/**
 * A module for `--import` that ends the process, as a power cut would, in the middle of the n-th step that counts: a write
 * leaves the first half of its text, and a file is not moved to its place.
 */
const CUT = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let left = Number(process.env.CUT);
const cut = () => --left < 0;
const end = () => process.kill(process.pid, 'SIGKILL');
for (const name of ['renameSync', 'writeFileSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (cut()) {
      if (name === 'writeFileSync') real(args[0], String(args[1]).slice(0, String(args[1]).length / 2));
      end();
    }
    return real(...args);
  };
}
syncBuiltinESMExports();
`;

/** Runs the command until the cut; `true` if it came to its end before. */
async function cutAt(folder: string, step: number, args: readonly string[]): Promise<boolean> {
  const loaded = `data:text/javascript,${encodeURIComponent(CUT)}`;
  const child = spawn(process.execPath, ['--import', loaded, command, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', CUT: String(step) },
    stdio: 'ignore',
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  assert.ok(signal === 'SIGKILL' || code === 0 || code === 1, String(code));
  return signal === null;
}

/** Every file in a folder that is not a neighbour on its way: its path and text. */
function textsIn(folder: string): [string, string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\..*\.tmp$/.test(entry.name))
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1))
    .sort()
    .map((path) => [path, read(folder, path)]);
}

/**
 * Cuts the command off at its first step, its second and so on, each time in a folder of its own, until it comes to its
 * end; each file must then be as before or as it is in the end.
 */
async function cutEverywhere(
  t: TestContext,
  given: Record<string, string>,
  args: readonly string[],
): Promise<number> {
  const whole = folderOf(t, given);
  await newsquiz(whole, ...args);
  const after = new Map(textsIn(whole));
  for (let step = 0; ; step++) {
    const folder = folderOf(t, given);
    const ended = await cutAt(folder, step, args);
    for (const [path, text] of textsIn(folder))
      assert.ok(text === given[path] || text === after.get(path), `${path} is half written at step ${step}`);
    for (const path of Object.keys(given)) assert.ok(existsSync(join(folder, path)), path);
    if (ended) return step;
  }
}

const NOW = REPORT.replace('8.15&nbsp;Uhr', '9.30&nbsp;Uhr');
const NEW = ['new', 'bank', '--article', 'report.html', '--out', 'mein-quiz'];

describe('a file that is written when the command is killed', { concurrency: 2 }, () => {
  it('is the old bank or the next revision, whole, for diff --out', async (t) => {
    const given = { ...files(), 'now.html': NOW };
    const args = ['diff', 'bank.json', '--from', 'report.html', '--to', 'now.html', '--date', '2025-05-26'];
    assert.equal(await cutEverywhere(t, given, [...args, '--out', 'bank.json']), 2);
  });

  it('is the old bank or the new one, whole, for check --update', async (t) => {
    const args = ['check', 'bank.json', '--article', 'agency=agency.txt', '--update'];
    assert.equal(await cutEverywhere(t, files(), args), 2);
  });

  it('is whole, or not there, for new bank', async (t) => {
    // The copy of the article, the schema and the bank are written, and moved to their places.
    assert.equal(await cutEverywhere(t, { 'report.html': REPORT }, NEW), 6);
  });

  it('does not keep new bank from being run again', async (t) => {
    const folder = folderOf(t, { 'report.html': REPORT });
    assert.equal(await cutAt(folder, 4, NEW), false);
    assert.equal((await newsquiz(folder, ...NEW)).code, 0);
    assert.match(read(folder, 'mein-quiz/bank.yaml'), /^# yaml/);
  });
});
