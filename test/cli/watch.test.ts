// What goes on until it is ended: newsquiz check --watch.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { files, folderOf, read, started } from './fixture.js';

interface Watch {
  readonly folder: string;
  /** What has been said since it was asked last, once that fits the pattern. */
  said(pattern: RegExp): Promise<string>;
  /** Saves a file in one step. */
  save(path: string, text: string): void;
  /** Ends it; the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A watch over the bank in a folder with the good files, and with others instead of some of these. */
function watch(t: TestContext, others: Record<string, string> = {}, ...args: string[]): Watch {
  const folder = folderOf(t, { ...files(), ...others });
  const child = started(folder, 'check', 'bank.json', '--watch', ...args);
  t.after(() => child.kill('SIGKILL'));
  let text = '';
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += String(chunk);
      look();
    });
  }
  return {
    folder,
    said: (pattern) =>
      new Promise((resolve) => {
        look = () => {
          if (!pattern.test(text)) return;
          const all = text;
          text = '';
          resolve(all);
        };
        look();
      }),
    save: (path, content) => writeFileSync(join(folder, path), content),
    async end(signal = 'SIGINT') {
      child.kill(signal);
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
  };
}

const OK = / {2}OK: .*\n/;
const NOT_OK = / {2}Not OK: .*\n/;

describe('newsquiz check --watch', { concurrency: 2, timeout: 60_000 }, () => {
  it('checks again when the bank is saved, be it in place or by a new file in its place', async (t) => {
    const { end, folder, said, save } = watch(t);
    await said(OK);
    save('bank.json', read(folder, 'bank.json').replace('"start"', '"strat"'));
    assert.match(await said(NOT_OK), /reference\/missing-fact/);
    save('bank.json~', files()['bank.json']!);
    renameSync(join(folder, 'bank.json~'), join(folder, 'bank.json'));
    await said(OK);
    assert.equal(await end(), 0);
  });

  it('goes on when the bank is half written, or gone for a while', async (t) => {
    const { end, folder, said, save } = watch(t, {}, '--article', 'agency=agency.txt');
    await said(OK);
    save('bank.json', files()['bank.json']!.slice(0, 700));
    assert.match(await said(NOT_OK), /schema\/json/);
    rmSync(join(folder, 'bank.json'));
    assert.match(await said(/no such file/), /^newsquiz: bank\.json: there is no such file\n/);
    save('bank.json', files()['bank.json']!);
    await said(OK);
    assert.equal(await end(), 0);
  });

  it('goes on when a source is renamed that an article is given for', async (t) => {
    const { end, said, save } = watch(t, {}, '--article', 'agency=agency.txt');
    await said(OK);
    save('bank.json', files()['bank.json']!.replaceAll('"agency",', '"wire",'));
    assert.match(await said(/newsquiz: .*\n/), /there is no source "agency"; there are: report, wire/);
    assert.equal(await end(), 2);
  });

  it('checks again when an article is saved', async (t) => {
    const { said, save } = watch(t);
    await said(OK);
    save('report.html', files()['report.html']!.replace('fiel im Rathaus', 'lief im Keller'));
    await said(OK);
    save('report.html', '<article>Anders.</article>');
    assert.match(await said(NOT_OK), /evidence\/lost/);
  });

  it('sees a translation that is added, in a folder that was not there', async (t) => {
    const { 'translations/en.json': english, ...rest } = files();
    const { folder, said, save } = watch(t, rest);
    rmSync(join(folder, 'translations'), { recursive: true, force: true });
    await said(OK);
    mkdirSync(join(folder, 'translations'));
    await said(OK);
    save('translations/en.json', english!.replace('"bank": "coffee"', '"bank": "tea"'));
    assert.match(await said(NOT_OK), /translations.en\.json/);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends with the exit code of the last check: ${signal}`, async (t) => {
      const { end, said } = watch(t, { 'bank.json': '{' });
      await said(NOT_OK);
      assert.equal(await end(signal), 1);
    });
  }
});
