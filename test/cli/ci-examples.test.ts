import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import { bank, files, folderOf, newsquiz, REPORT, ROOT, type Outcome } from './fixture.js';

const CI = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
/** The calls of the command in the examples, as a shell takes them apart. */
const CALLS = [...CI.matchAll(/(?:run: npx|entry: npx --no-install) newsquiz (.*)$/gm)].map(([, call = '']) =>
  [...call.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word = '']) => quoted ?? word),
);

/** A repository with two banks, in which one has a fault. */
function run(
  t: Parameters<typeof folderOf>[0],
  args: readonly string[],
  isFaulty: boolean,
): Promise<Outcome> {
  const given = files((it) => isFaulty && Object.assign(it, { titel: 'x' }));
  const folder = folderOf(t, {
    'quizzes/outage/bank.yaml': stringify(isFaulty ? { ...bank(), titel: 'x' } : bank()),
    'quizzes/outage/report.html': REPORT,
    'quizzes/coffee/bank.json': given['bank.json']!,
    'quizzes/coffee/report.html': REPORT,
  });
  // What a shell does itself, and the page, which is on no network here.
  const words = args.slice(0, args.indexOf('>') < 0 ? undefined : args.indexOf('>'));
  const local = words.map((word) => word.replace(/https:\S+/, join(folder, 'quizzes/outage/report.html')));
  // pre-commit names the files.
  return newsquiz(folder, ...local, ...(local.length === 1 ? ['quizzes/coffee/bank.json'] : []));
}

describe('an example of docs/ci.md', { concurrency: 2 }, () => {
  it('is one of four', () => assert.equal(CALLS.length, 4));

  for (const args of CALLS) {
    it(`runs, and stops where a bank is wrong: ${args.join(' ')}`, async (t) => {
      const call = args.filter((word) => word !== '--strict');
      assert.equal((await run(t, call, false)).code, 0);
      const { code, stdout } = await run(t, args, true);
      assert.equal(code, 1);
      assert.match(stdout, /titel is not a field here/);
    });
  }
});
