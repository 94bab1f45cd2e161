import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Bank } from '../../../src/index.js';
import { lint, lintRules } from '../../../src/lint/index.js';
import { createRandom } from '../../../src/random.js';
import { readNoted } from '../../support/lint-notation.js';

const SMALL = 250;
const FACTOR = 4;
/** What is looked up in an index, and sorted, may cost a little more than its share. */
const SLACK = 1.3;

const WORDS = Array.from(
  { length: 400 },
  (_, index) => `w${'aeiou'[index % 5] ?? ''}rd${index.toString(36)}en`,
);

/** A bank of so many questions of four types, out of a few hundred words, so that many prompts share some. */
function bankOf(count: number): Bank {
  const random = createRandom('work');
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const phrase = (words: number): string => Array.from({ length: words }, word).join(' ');
  const kinds = [
    () => `? Was ${phrase(5)}?\n+ ${phrase(2)}\n- ${phrase(2)}\n- ${phrase(2)}`,
    () => `F Es ${phrase(6)}.`,
    () => `? Wer ${phrase(5)}?\n= ${word()}`,
    (index: number) => `? Wie viele ${phrase(4)}?\n# ${index}`,
  ];
  const noted = Array.from({ length: count }, (_, index) => kinds[index % kinds.length]?.(index) ?? '');
  return readNoted(`de\n${noted.join('\n\n')}`).input.bank;
}

const COUNTED = [
  'every',
  'filter',
  'find',
  'findIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
] as const;

/** How many elements the methods of lists are shown while something runs. */
function workOf(run: () => void): number {
  let work = 0;
  const originals = COUNTED.map(
    (name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const,
  );
  for (const [name, original] of originals) {
    const method = original?.value as (
      this: unknown[],
      call: (...args: unknown[]) => unknown,
      ...rest: unknown[]
    ) => unknown;
    Object.defineProperty(Array.prototype, name, {
      ...original,
      value(this: unknown[], call: (...args: unknown[]) => unknown, ...rest: unknown[]): unknown {
        return method.call(this, (...args) => (work++, call(...args)), ...rest);
      },
    });
  }
  try {
    run();
  } finally {
    for (const [name, original] of originals) Object.defineProperty(Array.prototype, name, original ?? {});
  }
  return work;
}

describe('the work of a rule grows with the number of questions, not with its square', () => {
  const [small, large] = [bankOf(SMALL), bankOf(SMALL * FACTOR)];
  const [few, many] = [small, large].map((bank) => workOf(() => lint({ bank }, [])));

  for (const rule of lintRules) {
    it(rule.name, () => {
      const translations = (bank: Bank): Bank[] => [{ ...bank, language: 'en' }];
      const of = (bank: Bank): number =>
        workOf(() => lint({ bank, translations: translations(bank) }, [rule]));
      assert.ok(of(large) <= of(small) * FACTOR * SLACK, `${of(small)} and ${of(large)}`);
    });
  }

  it('taking the bank apart', () =>
    assert.ok((many ?? 0) <= (few ?? 0) * FACTOR * SLACK, `${few} and ${many}`));

  it('is counted: a rule that compares all questions with all is found out', () => {
    const all = ({ questions }: Bank): unknown =>
      questions.map(() => questions.filter(({ id }) => id === ''));
    assert.ok(workOf(() => all(large)) > workOf(() => all(small)) * FACTOR * SLACK);
  });
});
