import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { questionsOnFact } from '../../cli/bank/questions-on.js';
import { compareEditions } from '../../cli/evidence/compare.js';
import { factStandings, isBroken, questionStandings } from '../../cli/evidence/fates.js';
import { readSourceText } from '../../cli/sources/source-text.js';
import { canonicalText, parseBank, verifySource, type Bank, type VerifiedEvidence } from '../../src/index.js';
import { COSMETIC, editsOf, type Edit } from '../support/edits.js';
import { read, ROOT } from './fixture.js';

const BANK = 'questions/x-outage/bank.json';
const ARTICLE = '../shared/article/afp.de.txt';
const COUNT = 60;
/** The shares that must be reached: of changes told exactly, and of false alarms. */
const [TOLD, FALSE_ALARMS] = [0.99, 0.01];

function loadBank(): Bank {
  const parsed = parseBank(read(ROOT, BANK));
  assert.ok(parsed.ok);
  return parsed.value;
}

/** What must be said of an edit. */
interface Expected {
  readonly broken: readonly string[];
  readonly moved: readonly string[];
  readonly questions: readonly string[];
}

/** Told from where the passages stood: by the offsets alone, and by nothing that is tested here. */
function expectedOf(bank: Bank, passages: readonly VerifiedEvidence[], { moved, touched }: Edit): Expected {
  const inside = ({ end, start }: VerifiedEvidence): boolean =>
    moved !== undefined && start >= moved[0] && end <= moved[1];
  const isTouched = (passage: VerifiedEvidence): boolean => {
    const { end, start } = passage;
    const byEdit = touched.some(([from, to]) =>
      from === to ? start < from && from < end : start < to && from < end,
    );
    return byEdit || (moved !== undefined && !inside(passage) && start < moved[1] && moved[0] < end);
  };
  const broken = passages.filter(isTouched);
  const facts = new Set(broken.flatMap(({ fact }) => fact ?? []));
  const own = broken.flatMap(({ needed, question }) => (needed && question ? [question] : []));
  const questions = new Set([...[...facts].flatMap((fact) => questionsOnFact(bank, fact)), ...own]);
  const apart = passages.filter((passage) => inside(passage) && !isTouched(passage));
  const left = new Set(apart.flatMap(({ fact }) => fact ?? []).filter((fact) => !facts.has(fact)));
  return { broken: [...facts].sort(), moved: [...left].sort(), questions: [...questions].sort() };
}

function told(bank: Bank, source: string, old: string, now: string): Expected {
  const passages = compareEditions(bank, source, { old, now: canonicalText(now) });
  const facts = factStandings(bank, passages);
  const ids = (fits: (fate: (typeof facts)[number]['fate']) => boolean): string[] =>
    facts
      .filter(({ fate }) => fits(fate))
      .map(({ id }) => id)
      .sort();
  const questions = questionStandings(bank, passages).filter(({ held }) => held);
  return {
    broken: ids(isBroken),
    moved: ids((fate) => fate === 'moved'),
    questions: questions.map(({ id }) => id).sort(),
  };
}

/** The facts that `check`, and the quiz in its article, find broken. */
function heldBack(bank: Bank, source: string, now: string): string[] {
  const { evidence } = verifySource(bank, source, canonicalText(now));
  return [
    ...new Set(evidence.filter(({ state }) => state !== 'found').flatMap(({ fact }) => fact ?? [])),
  ].sort();
}

interface Row {
  edits: number;
  /** Those that concern a fact at all. */
  concerned: number;
  exact: number;
  checked: number;
  readonly wrong: string[];
}

function tryEdits(bank: Bank, source: string, old: string): Map<string, Row> {
  const passages = verifySource(bank, source, old).evidence;
  assert.ok(passages.every(({ state }) => state === 'found'));
  const rows = new Map<string, Row>();
  const rowOf = (kind: string): Row => {
    const row = rows.get(kind) ?? { edits: 0, concerned: 0, exact: 0, checked: 0, wrong: [] };
    rows.set(kind, row);
    return row;
  };
  for (const edit of editsOf(old, COUNT, `${source}/7`)) {
    const row = rowOf(edit.kind);
    const [expected, actual] = [expectedOf(bank, passages, edit), told(bank, source, old, edit.text)];
    row.edits++;
    if (expected.broken.length + expected.moved.length > 0) row.concerned++;
    if (same(actual, expected)) row.exact++;
    else row.wrong.push(`${JSON.stringify(actual)} for ${JSON.stringify(expected)}`);
    if (same(heldBack(bank, source, edit.text), expected.broken)) row.checked++;
  }
  for (const [kind, change] of Object.entries(COSMETIC)) {
    const row = rowOf(`cosmetic: ${kind}`);
    for (const edition of editions(old, change)) {
      const actual = told(bank, source, old, edition);
      row.edits++;
      if (same(actual, { broken: [], moved: [], questions: [] })) row.exact++;
      if (heldBack(bank, source, edition).length === 0) row.checked++;
    }
  }
  return rows;
}

/** The whole text typed otherwise, and each tenth of it. */
function editions(text: string, change: (text: string) => string): string[] {
  const step = Math.ceil(text.length / 10);
  const parts = Array.from({ length: 10 }, (_, index) => index * step);
  return [
    change(text),
    ...parts.map((at) => text.slice(0, at) + change(text.slice(at, at + step)) + text.slice(at + step)),
  ];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function report(context: TestContext, name: string, rows: ReadonlyMap<string, Row>): void {
  const percent = (count: number, of: number): string => `${((count / of) * 100).toFixed(1)} %`.padStart(8);
  context.diagnostic(`${name.padEnd(32)} edits  concern facts  diff says exactly   check finds exactly`);
  for (const [kind, { checked, concerned, edits, exact }] of rows)
    context.diagnostic(
      `${kind.padEnd(32)} ${String(edits).padStart(5)} ${String(concerned).padStart(14)} ${percent(exact, edits).padStart(18)} ${percent(checked, edits).padStart(21)}`,
    );
}

function holdTo(rows: ReadonlyMap<string, Row>): void {
  const [cosmetic, meaning] = [true, false].map((wanted) =>
    [...rows].filter(([kind]) => kind.startsWith('cosmetic') === wanted).map(([, row]) => row),
  );
  const share = (all: readonly Row[] = [], key: 'exact' | 'checked'): number =>
    all.reduce((sum, row) => sum + row[key], 0) / all.reduce((sum, { edits }) => sum + edits, 0);
  const wrong = meaning
    ?.flatMap((row) => row.wrong)
    .slice(0, 5)
    .join('\n');
  assert.ok(share(meaning, 'exact') >= TOLD, wrong);
  assert.ok(share(meaning, 'checked') >= TOLD);
  for (const key of ['exact', 'checked'] as const) assert.ok(1 - share(cosmetic, key) <= FALSE_ALARMS);
}

describe('over a thousand edits of an article', () => {
  const bank = loadBank();
  let edits = 0;
  for (const { file, id } of bank.sources) {
    if (file === undefined) continue;
    it(`are told with exactly the facts and questions concerned: ${id}`, (t) => {
      const rows = tryEdits(bank, id, readSourceText(join(ROOT, 'questions/x-outage', file)));
      for (const row of rows.values()) edits += row.edits;
      report(t, id, rows);
      holdTo(rows);
    });
  }

  it('are more than a thousand', () => {
    assert.ok(edits > 1000, String(edits));
  });

  const skip = existsSync(join(ROOT, ARTICLE)) ? false : `the agency's article is not at ${ARTICLE}`;
  it('are told in the article of the agency as well', { skip }, (t) => {
    const rows = tryEdits(bank, 'afp', readSourceText(join(ROOT, ARTICLE)));
    report(t, 'afp', rows);
    holdTo(rows);
  });
});
