import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintRules, settledLint } from '../../../src/lint/index.js';
import type { LintSettings } from '../../../src/index.js';
import { readNoted } from '../../support/lint-notation.js';

const { input } = readNoted(`en
F The harbour never freezes.

F The mayor always walks.

keys bbbbbbbbbbbb
>>> en
F The harbour never freezes.

F The mayor walks.

keys bbbbbbbbbbbb`);

/** What is found with these settings: level, rule and place, and the translation that it stands in. */
function found(lint?: unknown, outer?: LintSettings): string[] {
  return settledLint({ ...input, bank: { ...input.bank, lint } }, lintRules, outer).map(
    ({ level, path, rule, translation }) =>
      `${level} ${rule} ${path.join('/')}${translation === undefined ? '' : ` in ${translation}`}`,
  );
}

const ABSOLUTE = [
  'warning lint/absolute-words questions/0/prompt',
  'warning lint/absolute-words questions/1/prompt',
  'warning lint/absolute-words questions/0/prompt in 0',
];
const POSITION = 'warning lint/key-position questions';
const suppressed = (at: string, reason: unknown = 'So says the article.', rule = 'lint/absolute-words') => ({
  suppressions: [{ rule, at, reason }],
});

describe('the settings of a bank', () => {
  it('are not needed', () => assert.deepEqual(found(), [...ABSOLUTE, POSITION]));

  it('set the level of a rule, in the bank before the config file', () => {
    const rules = { 'lint/absolute-words': 'off' } as const;
    assert.deepEqual(found({ rules }), [POSITION]);
    assert.deepEqual(found(undefined, { rules }), [POSITION]);
    assert.deepEqual(found({ rules }, { rules: { 'lint/key-position': 'error' } }), [
      'error lint/key-position questions',
    ]);
    assert.deepEqual(found({ rules: { 'lint/absolute-words': 'warning' } }, { rules }), [
      ...ABSOLUTE,
      POSITION,
    ]);
  });

  it('let a place pass, and all inside it, in every language', () => {
    assert.deepEqual(found(suppressed('questions/q1')), [ABSOLUTE[1], POSITION]);
    assert.deepEqual(found(suppressed('questions/q1/prompt')), [ABSOLUTE[1], POSITION]);
  });

  it('let the list as a whole pass without the questions in it', () => {
    assert.deepEqual(found(suppressed('questions', 'x', 'lint/key-position')), ABSOLUTE);
    const unused = 'warning lint/unused-suppression lint/suppressions/0';
    assert.deepEqual(found(suppressed('questions')), [...ABSOLUTE, POSITION, unused]);
  });

  it('are found fault with where a suppression suppresses nothing', () => {
    const unused = 'warning lint/unused-suppression lint/suppressions/0';
    for (const at of ['questions/q9', 'questions/q', 'questions/q1/options'])
      assert.deepEqual(found(suppressed(at)), [...ABSOLUTE, POSITION, unused], at);
    const off = { ...suppressed('questions/q1'), rules: { 'lint/absolute-words': 'off' } };
    assert.deepEqual(found(off), [POSITION]);
  });

  it('need a reason for each suppression, rules that there are, and no other fields', () => {
    const wrong: [unknown, string][] = [
      [suppressed('questions/q1', ' '), '/suppressions/0/reason'],
      [suppressed('questions/q1', null), '/suppressions/0/reason'],
      [suppressed('questions/q1', 'x', 'lint/absolut-words'), '/suppressions/0/rule'],
      [{ rules: { 'lint/absolut-words': 'off' } }, '/rules/lint/absolut-words'],
      [{ rules: { 'lint/absolute-words': 'loud' } }, '/rules/lint/absolute-words'],
      [{ rules: { 'evidence/lost': 'off' } }, '/rules/evidence/lost'],
      [{ levels: {} }, ''],
      [7, ''],
    ];
    for (const [lint, path] of wrong) {
      const settings = settledLint({ ...input, bank: { ...input.bank, lint } }, lintRules).filter(
        ({ rule }) => rule === 'lint/settings',
      );
      assert.equal(settings.length, 1, JSON.stringify(lint));
      assert.equal(settings[0]!.level, 'error');
      assert.equal(settings[0]!.path.join('/'), `lint${path}`);
    }
  });
});
