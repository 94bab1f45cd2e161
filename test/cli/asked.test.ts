// What the command asks a person at a terminal, in a real one: that of the program "script", where there is one.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, it, type TestContext } from 'node:test';
import { command, files, folderOf, read } from './fixture.js';

/** util-linux; that of macOS and the BSDs takes other options. */
const hasScript = /util-linux/.test(String(spawnSync('script', ['--version']).stdout));
const skip = hasScript ? false : 'there is no terminal to ask in';

const UPDATE = ['check', 'bank.json', '--article', 'agency=agency.txt', '--update'];

/** Runs the command at a terminal, answers once it is asked, and tells what stood on the screen. */
async function asked(
  t: TestContext,
  answer: string,
  args: readonly string[],
): Promise<{ code: number | null; screen: string; folder: string }> {
  const folder = folderOf(t, files());
  const line = [process.execPath, command, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1', TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  let screen = '';
  let isAnswered = false;
  child.stdout.on('data', (chunk: Buffer) => {
    screen += String(chunk);
    if (isAnswered || !/\[\w\/N\] /.test(screen)) return;
    isAnswered = true;
    child.stdin.write(answer);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, screen, folder };
}

describe('newsquiz check --update at a terminal', { concurrency: 2, skip, timeout: 60_000 }, () => {
  it('shows what it would write, and writes it after a yes', async (t) => {
    const { code, folder, screen } = await asked(t, 'y\r', UPDATE);
    assert.equal(code, 0);
    assert.match(screen, /updated {2}\/facts\/0\/evidence\/0\/digest[^]*Write this into the bank\? \[y\/N\]/);
    assert.equal(read(folder, 'bank.json').match(/"digest"/g)?.length, 6);
  });

  for (const [name, answer] of Object.entries({ 'a no': 'n\r', 'an empty line': '\r', 'Ctrl+D': '\u0004' })) {
    it(`writes nothing after ${name}`, async (t) => {
      const { folder, screen } = await asked(t, answer, UPDATE);
      assert.match(screen, /\[y\/N\]/);
      assert.equal(read(folder, 'bank.json'), files()['bank.json']);
    });
  }

  it('asks in German, and takes a "j"', async (t) => {
    const { folder, screen } = await asked(t, 'j\r', [...UPDATE, '--language', 'de']);
    assert.match(screen, /Das in den Fragenbestand schreiben\? \[j\/N\]/);
    assert.match(read(folder, 'bank.json'), /"digest"/);
  });

  it('does not ask with --yes, or where there is nothing to write', async (t) => {
    const { folder, screen } = await asked(t, '', [...UPDATE, '--yes']);
    assert.doesNotMatch(screen, /\[y\/N\]/);
    assert.match(read(folder, 'bank.json'), /"digest"/);
  });
});
