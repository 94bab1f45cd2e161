import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { bankFileOf } from '../../cli/bank/bank-file.js';
import { checkBank } from '../../cli/check-bank.js';
import { documentOf } from '../../cli/documents/document.js';
import { languages } from '../../cli/messages/index.js';
import type { Finding } from '../../cli/rules/rule.js';
import { bankJsonSchema } from '../../cli/schema.js';
import { segmentsOf } from '../../cli/suggestions/suggest.js';
import { valueAt } from '../../cli/suggestions/known-words.js';
import { canonicalText, credits, DEFAULT_LIMITS, type Bank } from '../../src/index.js';
import { mutated } from '../support/mutated.js';
import { AGENCY, bank } from './fixture.js';

/** Some hundred in the ordinary run; a hundred thousand in the long one, in twenty parts. */
const STEPS = Number(process.env.NEWSQUIZ_STEPS ?? 0);
const isLong = STEPS > 100_000;
const RUNS = isLong ? STEPS / 200 : 500;
/**
 * The seeds, each of a part of its own, so that one that fails is run again alone: `NEWSQUIZ_PARTS=3 npm run test:long --
 * test/cli/mutated`, and the run can be spread over several evenings: `NEWSQUIZ_PARTS=4-9`. They are always the same; other
 * numbers are other cases.
 */
const ALL_PARTS = isLong ? Array.from({ length: 20 }, (_, index) => index + 1) : [7];
const PARTS = process.env.NEWSQUIZ_PARTS?.split(',').flatMap(partsOf) ?? ALL_PARTS;
/** A bank that fails in the long run is shown as it is: making it smaller can take longer than all of the run. */
const parametersOf = (seed: number): { seed: number; endOnFailure: boolean } => ({
  seed,
  endOnFailure: isLong,
});

/** `4-9`, or `4` alone. */
function partsOf(range: string): number[] {
  const [from = 0, to = from] = range.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The good bank with a question of each type. */
function everyType(): Bank {
  const good = bank();
  const questions = Object.entries(credits).map(([type, { example }]) => ({
    ...(example.question as Bank['questions'][number]),
    id: `one-${type}`,
    basis: ['start'],
  }));
  return { ...good, questions: [...good.questions, ...questions] };
}

const isBank = new Ajv2020({ strict: false, formats: { text: true } }).compile(bankJsonSchema());
const articles = new Map([
  ['report', undefined],
  ['agency', canonicalText(AGENCY)],
]);

async function findingsIn(
  name: string,
  text: string,
): Promise<{ findings: readonly Finding[]; value: unknown }> {
  const document = documentOf(`/nowhere/${name}`, { text, bom: false }, DEFAULT_LIMITS);
  const options = {
    articles,
    strict: false,
    update: undefined,
    limits: DEFAULT_LIMITS,
    language: languages.de,
    readable: <T>(read: () => T): T => read(),
  };
  const { report } = await checkBank(bankFileOf(document, DEFAULT_LIMITS), options);
  return { findings: report.findings, value: document.value };
}

/** The path leads to a value, or to a field that is missing from one. */
function exists(value: unknown, path: string): boolean {
  const segments = segmentsOf(path);
  return (
    segments.length === 0 ||
    valueAt(value, segments) !== undefined ||
    valueAt(value, segments.slice(0, -1)) !== undefined
  );
}

/** What was tried, for the line that the run prints. */
interface Tally {
  banks: number;
  /** Those that are no bank by the JSON Schema, or no document at all. */
  bad: number;
  /** Those with a finding at level error, the bad ones among them. */
  refused: number;
  findings: number;
  /** Milliseconds of the slowest. */
  slowest: number;
}

const noTally = (): Tally => ({ banks: 0, bad: 0, refused: 0, findings: 0, slowest: 0 });

/** The long run is silent otherwise, for many minutes. */
function say(name: string, { bad, banks, findings, refused, slowest }: Tally, begun: number): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const counts = `${banks} banks, ${bad} bad, ${refused} refused, ${findings} findings`;
  if (isLong) console.info(`${name}: ${counts}, in ${seconds} s, the slowest in ${slowest.toFixed(0)} ms`);
}

async function holds(name: string, text: string, original: unknown, tally = noTally()): Promise<void> {
  const begun = performance.now();
  const { findings, value } = await findingsIn(name, text);
  tally.slowest = Math.max(tally.slowest, performance.now() - begun);
  const errors = findings.filter(({ level }) => level === 'error');
  const isBad = value === undefined || !isBank(original);
  if (isBad) assert.ok(errors.length > 0, 'a bad bank without an error');
  tally.banks++;
  tally.findings += findings.length;
  if (isBad) tally.bad++;
  if (errors.length > 0) tally.refused++;
  for (const { column, line, message, path } of findings) {
    assert.ok(message.length > 0 && message.length < 600);
    if (value !== undefined) assert.ok(exists(value, path), path);
    if (text.trim() === '') continue;
    assert.ok(line !== undefined && column !== undefined, `${path} has no place`);
    assert.ok(line <= text.split('\n').length);
  }
}

describe('a mutated bank', () => {
  it('may have anything in the place of an entry, beside entries that are right', async () => {
    for (const list of ['sources', 'facts', 'questions', 'quizzes'] as const) {
      for (const entry of [null, 1, 'x', [], {}]) {
        const value = bank();
        (value[list] as unknown[]).push(entry);
        await holds('bank.json', JSON.stringify(value, null, 1), value);
      }
    }
  });

  const forms: Record<string, (value: unknown) => string> = {
    'bank.json': (value) => JSON.stringify(value, null, 1),
    'bank.yaml': (value) => stringify(value, { aliasDuplicateObjects: false }),
  };
  const whole = fc.oneof({ weight: 3, arbitrary: mutated(bank()) }, mutated(everyType()));
  const parts = PARTS.flatMap((part) =>
    Object.entries(forms).map(([name, write]) => [part, name, write] as const),
  );
  for (const [part, name, write] of parts) {
    // Reading YAML takes several times as long, and what is found in it is the same.
    const runs = name.endsWith('json') ? RUNS : RUNS / 5;

    it(`never breaks check; a bad one has a finding whose path exists: ${name}, part ${part}`, async () => {
      const tally = noTally();
      const begun = performance.now();
      await fc.assert(
        fc.asyncProperty(whole, async (value) => {
          const text = write(value ?? null);
          // What is read back is what counts: neither form holds everything that a program can.
          await holds(name, text, name.endsWith('json') ? (JSON.parse(text) as unknown) : value, tally);
        }),
        { numRuns: runs, ...parametersOf(part) },
      );
      say(`${name}, part ${part}`, tally, begun);
    });

    it(`never breaks check where its text is damaged: ${name}, part ${part}`, async () => {
      const text = write(bank());
      await fc.assert(
        fc.asyncProperty(damages(text.length), async (all) => {
          const damaged = all.reduce(
            (it, { at, length, put }) => it.slice(0, at) + put + it.slice(at + length),
            text,
          );
          const { findings, value } = await findingsIn(name, damaged);
          if (value === undefined) assert.ok(findings.length > 0);
        }),
        { numRuns: RUNS / 5, ...parametersOf(part) },
      );
    });
  }
});

interface Damage {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

/** What is cut out of a text, and put there. */
function damages(length: number): fc.Arbitrary<readonly Damage[]> {
  const signs = [...'{}[]":,\n\t#%\\\u0000', '- ', '&a ', '*a', "'", '„', '//'];
  const damage = fc.record({
    at: fc.nat(length),
    length: fc.nat(12),
    put: fc.oneof(fc.constantFrom(...signs), fc.string()),
  });
  return fc.array(damage, { minLength: 1, maxLength: 3 });
}
