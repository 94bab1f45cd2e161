import { expect } from '@open-wc/testing';
import { parseBank } from '../../../src/index.js';
import type { Bank, Result } from '../../../src/index.js';
import { issuesOf } from '../../support/banks.js';
import { changed } from '../../support/changed.js';
import { wholeBank as whole } from '../../support/whole-bank.js';

const parseChanged = (pointer: string, value: unknown): Result<Bank> =>
  parseBank(changed(whole, pointer, value));

describe('parsing a bank', () => {
  it('gives what was written, from a text, a text with a byte order mark, or a value', () => {
    const text = JSON.stringify(whole);
    for (const input of [text, `\ufeff${text}`, JSON.stringify(whole, null, 2), whole]) {
      expect(parseBank(input)).to.deep.equal({ ok: true, value: whole, issues: [] });
    }
  });

  it('leaves the value that it is given alone and shares nothing with it', () => {
    const before = JSON.stringify(whole);
    const result = parseBank(whole);
    expect(JSON.stringify(whole)).to.equal(before);
    if (result.ok) (result.value.questions[0] as { prompt: string }).prompt = 'anders';
    expect(JSON.stringify(whole)).to.equal(before);
  });

  it('refuses what JSON cannot hold (req 90)', () => {
    const cyclic: Record<string, unknown> = { ...whole };
    cyclic.title = cyclic;
    const throws = { toJSON: () => expect.fail() };
    for (const input of [
      undefined,
      () => whole,
      Symbol('bank'),
      1n,
      cyclic,
      throws,
      { ...whole, title: 1n },
    ]) {
      expect(issuesOf(parseBank(input))).to.deep.equal([' schema/json']);
    }
  });

  it('refuses what is no bank, or one of another version', () => {
    for (const input of [
      null,
      0,
      true,
      'null',
      '"bank"',
      [],
      [whole],
      {},
      { ...whole, format: 'newsquiz-bank/2' },
    ]) {
      expect(issuesOf(parseBank(input))).to.deep.equal(['/format schema/format']);
    }
    for (const input of ['', '<!doctype html>', '{format', 'bank']) {
      expect(issuesOf(parseBank(input))).to.deep.equal([' schema/json']);
    }
  });

  it('refuses a bank without a question or a quiz that could be played', () => {
    expect(issuesOf(parseChanged('/questions', []))).to.deep.equal([
      '/quizzes/1/pick/questions/0 reference/missing-question',
      '/quizzes/1/pick/questions/1 reference/missing-question',
      '/quizzes/1/pick/questions schema/empty',
      '/questions schema/empty',
    ]);
    const result = parseChanged('/quizzes', []);
    expect(result.ok).to.be.false;
    expect(issuesOf(result)).to.deep.equal(['/quizzes schema/empty']);
  });
});

describe('the frame of a bank', () => {
  const wrong: [pointer: string, value: unknown, issue: string][] = [
    ...['id', 'revision', 'language', 'title', 'licence', 'sources', 'facts', 'questions', 'quizzes'].map(
      (key): [string, unknown, string] => [`/${key}`, undefined, 'schema/missing'],
    ),
    ['/$schema', 1, 'schema/type'],
    ['/id', 'Mein Quiz', 'schema/format'],
    ['/id', 'x'.repeat(65), 'schema/size'],
    ['/revision', 0, 'schema/size'],
    ['/revision', 1.5, 'schema/type'],
    ['/revision', '1', 'schema/type'],
    ['/language', 'Deutsch', 'schema/format'],
    ['/language', 'de-a', 'schema/format'],
    ['/title', '', 'schema/size'],
    ['/title', null, 'schema/type'],
    ['/facts', {}, 'schema/type'],
    ['/extra', 1, 'schema/unknown-key'],
  ];
  for (const [pointer, value, code] of wrong) {
    it(`with ${JSON.stringify(value)} at ${pointer} is refused: ${code}`, () => {
      const result = parseChanged(pointer, value);
      expect(issuesOf(result)).to.deep.equal([`${pointer} ${code}`]);
      expect(result.ok).to.be.false;
    });
  }

  it('may name a schema', () =>
    expect(issuesOf(parseChanged('/$schema', '../schema.json'))).to.deep.equal([]));

  it('whose title or licence holds dangerous characters is refused (req 93)', () => {
    for (const key of ['title', 'licence']) {
      const result = parseChanged(`/${key}`, 'Quiz\u202e');
      expect(issuesOf(result)).to.deep.equal([`/${key} text/unsafe`]);
      expect(result.ok).to.equal(false);
    }
  });

  it('with a number that no program can hold is refused in plain words (req 94)', () => {
    const text = JSON.stringify(whole).replace('"revision":1', '"revision":1e999');
    const result = parseBank(text);
    expect(result.issues[0]?.message).to.equal('must be a whole number, but is infinite');
  });
});
