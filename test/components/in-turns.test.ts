// Long work in turns with the page: counted by steps and turns, on a clock of the test's own.
import { expect } from '@open-wc/testing';
import { inTurns } from '../../components/controllers/in-turns.js';
import type { Steps } from '../../src/index.js';
import { replaced, tidyUp } from '../support/elements-page.js';

afterEach(tidyUp);

const signal = new AbortController().signal;

/** Work in `count` steps that each take 15 ms on the test's clock; notes in `log` when each is done. */
function* work(count: number, log: string[], clock: { now: number }): Steps<string> {
  for (let step = 1; step <= count; step++) {
    clock.now += 15;
    log.push(`step ${step}`);
    yield;
  }
  return 'done';
}

describe('work in turns', () => {
  it('lets the page have its turn whenever it has worked for 20 ms, and gives what comes out', async () => {
    const clock = { now: 0 };
    const log: string[] = [];
    replaced(performance, 'now', () => clock.now);
    const result = inTurns(work(5, log, clock), signal);
    log.push('page');
    const other = setInterval(() => log.push('page'));
    expect(await result).to.equal('done');
    clearInterval(other);
    expect(log.slice(0, 3)).to.deep.equal(['step 1', 'step 2', 'page']);
    const turns = log
      .join()
      .split(/(?:,?page)+,?/u)
      .filter(Boolean);
    expect(turns).to.deep.equal(['step 1,step 2', 'step 3,step 4', 'step 5']);
  });

  it('does short work at once', async () => {
    const clock = { now: 0 };
    const log: string[] = [];
    replaced(performance, 'now', () => clock.now);
    const result = inTurns(work(1, log, clock), signal);
    expect(log).to.deep.equal(['step 1']);
    expect(await result).to.equal('done');
  });

  it('stops in the middle when nobody wants it any more', async () => {
    const clock = { now: 0 };
    const log: string[] = [];
    replaced(performance, 'now', () => clock.now);
    const controller = new AbortController();
    const result = inTurns(work(9, log, clock), controller.signal);
    controller.abort();
    const refused = await result.then(
      () => 'not refused',
      (error: unknown) => (error as Error).name,
    );
    expect(refused).to.equal('AbortError');
    expect(log).to.deep.equal(['step 1', 'step 2']);
  });
});
