import { expect } from '@open-wc/testing';
import { parseBank } from '../../../src/index.js';
import type { Bank, Result } from '../../../src/index.js';
import { issuesOf } from '../../support/banks.js';
import { changed } from '../../support/changed.js';
import { show } from '../../support/show.js';
import { wholeBank as whole } from '../../support/whole-bank.js';

/** How many questions the bank has: one of each type. */
const ALL = (whole.questions as unknown[]).length;

const counts = (result: Result<Bank>): number[] => {
  if (!result.ok) return [];
  const { sources, facts: rest, questions: asked, quizzes } = result.value;
  return [sources, rest, asked, quizzes].map(({ length }) => length);
};
const parseChanged = (pointer: string, value: unknown): Result<Bank> =>
  parseBank(changed(whole, pointer, value));

/** An entry, a place inside it, what is put there, and what is said of it: at that place, or as written. */
type Case = [place: string, value: unknown, code: string, ...more: string[]];
const ORPHAN = '/questions/0/key/rationales/a/fact reference/missing-fact';
const rationale = { because: 'contradicted', text: 'Nein.' };

const facts: Case[] = [
  ['', null, 'schema/type'],
  ['/id', 'fact', 'reference/duplicate-id'],
  ['/id', 'prototype', 'schema/format'],
  ['/statement', '', 'schema/size'],
  ['/statement', '\ud800', 'text/unsafe'],
  ['/status', 'claimed', 'schema/value'],
  ['/attribution', undefined, 'schema/attribution'],
  ['/attribution', '\u202e', 'text/unsafe'],
  ['/evidence', [], 'schema/size'],
  ['/evidence', Array(21).fill({ source: 'report', start: 'Am' }), 'schema/size'],
  ['/evidence/0/source', 'other', 'reference/missing-source'],
  ['/evidence/0/start', undefined, 'schema/missing'],
  ['/evidence/0/start', 'a b c d e f g', 'schema/format'],
  ['/evidence/0/end', 'a b c d e f g', 'schema/format'],
  ['/evidence/0/prefix', 'a b c d e f g', 'schema/format'],
  ['/evidence/0/suffix', ' a b\u00a0c d\ne f\tg', 'schema/format'],
  ['/evidence/0/digest', '0123456789ABCDEF', 'schema/format'],
  ['/source', 'report', 'schema/unknown-key'],
];

const questions: Case[] = [
  ['/type', 'essay', 'schema/value'],
  ['/type', 'toString', 'schema/value'],
  ['/type', undefined, 'schema/missing'],
  ['/prompt', '\u2067Wer?', 'text/unsafe'],
  ['/prompt', ['Wer?'], 'schema/type'],
  ['/lang', 'Deutsch', 'schema/format'],
  ['/basis', [], 'schema/size'],
  ['/basis', Array(21).fill('fact'), 'schema/size'],
  ['/basis/1', 'gone', 'reference/missing-fact'],
  ['/difficulty', 0, 'schema/size'],
  ['/difficulty', 4, 'schema/size'],
  ['/difficulty', 1.5, 'schema/type'],
  ['/skill', 'guessing', 'schema/value'],
  ['/hints', ['\u200b'], '', '/questions/0/hints/0 text/unsafe'],
  ['/hints', [], 'schema/size'],
  ['/hints', Array(6).fill('Hinweis'), 'schema/size'],
  ['/hints', 'Hinweis', 'schema/type'],
  ['/hint', 'Hinweis', 'schema/unknown-key'],
  ['/key', undefined, 'schema/missing'],
  ['/key/explanation', '', 'schema/size'],
  ['/key/explanation', '\u0000', 'text/unsafe'],
  ['/key/answer', 'a', 'schema/unknown-key'],
  ['/key/rationales/a/text', '\u0000', 'text/unsafe'],
  ['/key/rationales/a/because', 'no', 'schema/value'],
  ['/key/rationales/a/fact', 'gone', 'reference/missing-fact'],
  ['/key/rationales/a/why', 'x', 'schema/unknown-key'],
  ['/key/rationales/A B', rationale, 'schema/format'],
  ['/options', 'abc', 'schema/type'],
  ['/options/1/fixed', 'yes', 'schema/type'],
  ['/options/1/lang', 'englisch', 'schema/format'],
  ['/options/1/text', '\u2066', 'text/unsafe'],
  ['/options/1/id', 'toString', 'schema/format'],
];

const quizzes: Case[] = [
  ['', 7, 'schema/type'],
  ['/id', 'all', 'reference/duplicate-id'],
  ['/title', undefined, 'schema/missing'],
  ['/title', '\u202a', 'text/unsafe'],
  ['/intro', '\u202a', 'text/unsafe'],
  ['/pick/count', 0, 'schema/size'],
  ['/pick/types', ['essay'], 'schema/value', '/quizzes/1/pick/types/0 schema/value'],
  ['/pick/difficulty/0', 0, 'schema/size'],
  ['/pick/skills', [], 'schema/size'],
  ['/pick/order', 'alphabetical', 'schema/value'],
  ['/policy/feedback', 'never', 'schema/value'],
  ['/policy/navigation', 'back', 'schema/value'],
  ['/policy/hints', 1, 'schema/type'],
  ['/policy/shuffle', 'no', 'schema/type'],
  ['/policy/hintCost', 101, 'schema/size'],
  ['/policy/hintCost', -1, 'schema/size'],
  ['/policy/attempts', 0, 'schema/size'],
  ['/policy/attempts', 6, 'schema/size'],
  ['/policy/attempts', 1.5, 'schema/type'],
  ['/policy/attemptCost', '50', 'schema/type'],
  ['/policy/confidence', 'yes', 'schema/type'],
  ['/policy/flags', 1, 'schema/type'],
  ['/policy/overview', null, 'schema/type'],
  ['/policy/time', 30, 'schema/type'],
  ['/policy/time', { seconds: 9 }, '', '/quizzes/1/policy/time/seconds schema/size'],
  ['/policy/time', { seconds: 3601 }, '', '/quizzes/1/policy/time/seconds schema/size'],
  ['/policy/time', {}, '', '/quizzes/1/policy/time/seconds schema/missing'],
  ['/policy/retries', 1, 'schema/unknown-key'],
  ['/outcomes', [], 'schema/size'],
  ['/outcomes/0/from', 1, 'schema/outcomes', '/quizzes/1/outcomes schema/outcomes'],
  ['/outcomes/0/from', 101, 'schema/size'],
  ['/outcomes/0/from', -0.1, 'schema/size'],
  ['/outcomes/0/text', '\u202b', 'text/unsafe'],
  ['/outcomes/1', { id: 'b', from: 0, text: 'B' }, '', '/quizzes/1/outcomes schema/outcomes'],
  ['/outcomes/1', { id: 'any', from: 50, text: 'B' }, '', '/quizzes/1/outcomes reference/duplicate-id'],
];

/** The bank with something in each place that the cases change. */
const roomy = changed(changed(whole, '/quizzes/1/policy', {}), '/quizzes/1/pick/difficulty', [1]);

function expectEach(entry: string, cases: readonly Case[], left: number[], followers: string[] = []): void {
  for (const [place, value, code, ...more] of cases) {
    const pointer = `${entry}${place}`;
    it(`${show(value)} at ${pointer}`, () => {
      const result = parseBank(changed(roomy, pointer, value));
      expect(issuesOf(result)).to.deep.equal([
        ...(more.length ? more : [`${pointer} ${code}`]),
        ...followers,
      ]);
      expect(counts(result)).to.deep.equal(left);
    });
  }
}

describe('an entry that is not right is left out and reported, with what stands on it:', () => {
  expectEach('/facts/1', facts, [1, 1, ALL - 1, 2], [ORPHAN]);
  expectEach('/questions/0', questions, [1, 2, ALL - 1, 2]);
  expectEach('/quizzes/1', quizzes, [1, 2, ALL, 1]);

  const sources: Case[] = [
    ['', 'report', 'schema/type'],
    ['/id', 'constructor', 'schema/format'],
    ['/language', 'x', 'schema/format'],
    ['/headline', '\u0007', 'text/unsafe'],
    ['/publisher', '\u202e', 'text/unsafe'],
    ['/agency', ' ', 'text/unsafe'],
    ['/file', '../report.html', 'schema/format'],
    ['/file', '/etc/passwd', 'schema/format'],
    ['/file', 'https://example.org/', 'schema/format'],
    ['/digest', 'ABC', 'schema/format'],
    ['/author', 'A', 'schema/unknown-key'],
  ];
  for (const [place, value, code] of sources) {
    it(`${JSON.stringify(value)} at /sources/0${place}`, () => {
      const result = parseBank(changed(whole, `/sources/0${place}`, value));
      expect(issuesOf(result)[0]).to.equal(`/sources/0${place} ${code}`);
      expect(issuesOf(result)[1]).to.equal('/facts/0/evidence/0/source reference/missing-source');
      expect(result.ok).to.be.false;
    });
  }

  it('the second of two sources with one id', () => {
    const result = parseBank(changed(whole, '/sources/1', { id: 'report', language: 'en' }));
    expect(issuesOf(result)).to.deep.equal(['/sources/1/id reference/duplicate-id']);
    expect(result.ok && result.value.sources.map(({ language }) => language)).to.deep.equal(['de']);
  });

  it('the second of two questions with one id', () => {
    const result = parseBank(changed(whole, `/questions/${ALL}`, { ...(whole.questions as object[])[0] }));
    expect(issuesOf(result)).to.deep.equal([`/questions/${ALL}/id reference/duplicate-id`]);
    expect(counts(result)).to.deep.equal([1, 2, ALL, 2]);
  });

  it('a question that is no object', () => {
    for (const value of [null, 'single', 1, []]) {
      const issues = issuesOf(parseBank(changed(whole, '/questions/1', value)));
      expect(issues).to.deep.equal(['/questions/1 schema/type']);
    }
  });

  it('a question with two options of one id, and not only with one that the key does not know', () => {
    const result = parseBank(changed(whole, '/questions/0/options/0/id', 'c'));
    expect(issuesOf(result)).to.include('/questions/0 reference/duplicate-id');
    expect(counts(result)).to.deep.equal([1, 2, ALL - 1, 2]);
  });

  it('a question with two options that read the same (req 94)', () => {
    const result = parseBank(changed(whole, '/questions/0/options/1/text', ' OPTION\u00a0a\u200b'));
    expect(issuesOf(result)).to.deep.equal(['/questions/0 text/same']);
    expect(counts(result)).to.deep.equal([1, 2, ALL - 1, 2]);
  });

  it('a question with a rationale for an option that is not there', () => {
    const result = parseBank(changed(whole, '/questions/0/key/rationales/x', rationale));
    expect(issuesOf(result)).to.deep.equal(['/questions/0/key/rationales reference/missing-option']);
    expect(counts(result)).to.deep.equal([1, 2, ALL - 1, 2]);
  });

  it('a reported fact that names who says so', () => {
    const result = parseBank(changed(whole, '/facts/1/status', 'reported'));
    expect(issuesOf(result)).to.deep.equal(['/facts/1/attribution schema/attribution', ORPHAN]);
  });

  it('points that are no whole number from 1 to 100 (req 94)', () => {
    for (const points of [0, -1, -0, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null]) {
      const result = parseChanged('/questions/0/points', points);
      expect(result.issues[0]?.path, String(points)).to.equal('/questions/0/points');
      expect(counts(result)).to.deep.equal([1, 2, ALL - 1, 2]);
    }
    for (const number of ['1e999', '-1e999', '-0', '0.5', '9007199254740993']) {
      const text = JSON.stringify(changed(whole, '/questions/0/points', 'POINTS')).replace(
        '"POINTS"',
        number,
      );
      expect(parseBank(text).issues[0]?.path, number).to.equal('/questions/0/points');
    }
  });

  it('a link that is not safe, and all that stands on its source (req 85)', () => {
    const result = parseChanged('/sources/0/url', 'http://example.org/');
    expect(result.ok).to.be.false;
    expect(issuesOf(result).slice(0, 2)).to.deep.equal([
      '/sources/0/url schema/format',
      '/facts/0/evidence/0/source reference/missing-source',
    ]);
  });

  it('a fact, and the questions that stand on it, with a reason for each', () => {
    const result = parseChanged('/facts/1/evidence/0/source', 'other');
    const rest = result.ok ? result.value : undefined;
    const ids = (whole.questions as { id: string }[]).map(({ id }) => id);
    expect(rest?.questions.map(({ id }) => id)).to.deep.equal(ids.filter((id) => id !== 'single'));
    expect(issuesOf(result)[1]).to.equal('/questions/0/key/rationales/a/fact reference/missing-fact');
  });

  it('a name of a question that is not there, while the quiz goes on with the others', () => {
    const counted = changed(whole, '/quizzes/1/pick/count', 1);
    const result = parseBank(changed(counted, '/quizzes/1/pick/questions/2', 'gone'));
    expect(issuesOf(result)).to.deep.equal(['/quizzes/1/pick/questions/2 reference/missing-question']);
    const pick = { questions: ['single', 'ordering'], count: 1 };
    expect(result.ok && result.value.quizzes[1]).to.deep.include({ pick, intro: 'Los.' });
  });

  it('a quiz only where none of the questions that it names is left', () => {
    const oneGone = parseChanged('/questions/0/prompt', '');
    expect(oneGone.ok && oneGone.value.quizzes[1]?.pick.questions).to.deep.equal(['ordering']);
    const allGone = parseBank(changed(changed(whole, '/questions/0/prompt', ''), '/questions/3/prompt', ''));
    expect(counts(allGone)).to.deep.equal([1, 2, ALL - 2, 1]);
    expect(issuesOf(allGone)).to.deep.equal([
      ...['/questions/0/prompt schema/size', '/questions/3/prompt schema/size'],
      '/quizzes/1/pick/questions schema/empty',
    ]);
  });
});
