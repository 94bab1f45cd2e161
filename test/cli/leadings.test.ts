import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compareEditions, type PassageFate } from '../../cli/evidence/compare.js';
import { isBroken } from '../../cli/evidence/fates.js';
import { likeness } from '../../cli/evidence/likeness.js';
import { readSourceText } from '../../cli/sources/source-text.js';
import { canonicalText, locateEvidence, parseBank, verifySource, type Bank } from '../../src/index.js';
import { placeAfter, type Range } from '../support/edit-places.js';
import { editsOf } from '../support/edits.js';
import { read, ROOT } from './fixture.js';

const FOLDER = join(ROOT, 'questions/x-outage');

/** Sixteen times as many articles in the long run, which also changes them more often. */
const TIMES = Number(process.env.NEWSQUIZ_STEPS ?? 0) > 100_000 ? 16 : 1;

interface Round {
  /** How often an article is changed. */
  readonly changes: number;
  /** How many first changes of each kind are tried. */
  readonly count: number;
  /** The shares that must be reached: of leadings that are right, and of changed passages that are led. */
  readonly right: number;
  readonly led: number;
}

const ROUNDS: readonly Round[] = [
  { changes: 1, count: 10 * TIMES, right: 1, led: 0.7 },
  { changes: 4, count: 3 * TIMES, right: 0.99, led: 0.7 },
  ...(TIMES > 1 ? [{ changes: 8, count: 3 * TIMES, right: 0.99, led: 0.6 }] : []),
];

/** What became of the passages that were changed. */
interface Tally {
  changed: number;
  led: number;
  right: number;
  /** Shown beside the old passage, but not led to. */
  shown: number;
  fell: number;
  readonly wrong: string[];
}

function loadBank(): Bank {
  const parsed = parseBank(read(FOLDER, 'bank.json'));
  assert.ok(parsed.ok);
  return parsed.value;
}

/** Without the quotes and full stops around it, which no reader would miss. */
function bare(text: string): string {
  return canonicalText(text).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

interface Edition {
  readonly text: string;
  /** Where the passages stand in it, told from the edits alone. */
  readonly places: readonly Range[];
}

/** New editions of a text, each after so many changes in a row. */
function editionsOf(old: Edition, { changes, count }: Round): Edition[] {
  return editsOf(old.text, count, 'leadings').map((first, index) => {
    let [edition, edit] = [old, first];
    for (let change = 1; ; change++) {
      const before = edition;
      const made = edit;
      edition = { text: made.text, places: before.places.map((it) => placeAfter(it, made, before.text)) };
      if (change === changes) return edition;
      const others = editsOf(edition.text, 1, `leadings/${index}/${change}`);
      edit = others[(index + change) % others.length] ?? first;
    }
  });
}

function count(tally: Tally, fate: PassageFate, { now, truth }: { now: string; truth: string }): void {
  tally.changed++;
  if (fate.to) {
    const { end, start, state } = locateEvidence(now, fate.to);
    const there = now.slice(start, end);
    tally.led++;
    assert.equal(state, 'found');
    if (bare(there) === truth) tally.right++;
    else tally.wrong.push(`${likeness(fate.before ?? '', there).toFixed(2)} ${there}\n    and not ${truth}`);
  } else if (fate.after === undefined) tally.fell++;
  else tally.shown++;
}

function tried(round: Round): Tally {
  const tally: Tally = { changed: 0, led: 0, right: 0, shown: 0, fell: 0, wrong: [] };
  const bank = loadBank();
  for (const { file, id } of bank.sources) {
    if (file === undefined) continue;
    const old = readSourceText(join(FOLDER, file));
    const places = verifySource(bank, id, old).evidence.map(({ end, start }): Range => [start, end]);
    for (const edition of editionsOf({ text: old, places }, round)) {
      const now = canonicalText(edition.text);
      compareEditions(bank, id, { old, now }).forEach((fate, index) => {
        if (!isBroken(fate.fate)) return;
        count(tally, fate, { now, truth: bare(edition.text.slice(...(edition.places[index] ?? []))) });
      });
    }
  }
  return tally;
}

describe('evidence of a passage that has changed', () => {
  for (const round of ROUNDS) {
    it(`is led to what it has become, or to nothing: after ${round.changes} changes of an article`, (t) => {
      const { changed, fell, led, right, shown, wrong } = tried(round);
      t.diagnostic(
        `${changed} passages changed: ${led} led, ${right} of them rightly; ${shown} shown only; ${fell} fell`,
      );
      assert.ok(right >= led * round.right, wrong.slice(0, 10).join('\n'));
      assert.ok(led >= changed * round.led, `only ${led} of ${changed} are led`);
    });
  }
});
