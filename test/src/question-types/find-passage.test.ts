import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  arrange,
  describe as inWords,
  digest,
  grade,
  identifySource,
  isComplete,
  parseBank,
  passagesOf,
  solution,
  verifySource,
  wordsFor,
} from '../../../src/index.js';
import type { Bank } from '../../../src/index.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { findPassage, findPassageSupport } from '../../support/question-types/find-passage.js';

const question = findPassage({ points: 3 });
const marks = (response: string): string =>
  grade(question, response)
    .parts.map(({ id, mark }) => `${id} ${mark}`)
    .join(', ');

/** A question whose passages stand in a source, with the digest of each. */
const placed = (source = 'report') =>
  findPassage({
    passages: ['Satz a.', 'Satz b.', 'Satz c.', 'Satz d.'].map((text, index) => ({
      id: 'abcd'[index]!,
      text,
      ...(index < 3 && { evidence: { source, start: text.slice(0, 6), digest: digest(text.slice(0, 6)) } }),
    })),
  });

describe('a passage to find', () => {
  it('gives every point for the right passage', () => {
    expect(grade(question, 'b')).to.deep.include({ state: 'correct', earned: 3, possible: 3 });
    expect(marks('b')).to.equal('a none, b right, c none, d none');
    expect(solution(question)).to.equal('b');
  });

  it('gives nothing for any other passage', () => {
    for (const id of 'acd')
      expect(grade(question, id)).to.deep.include({ state: 'incorrect', earned: 0, possible: 3 });
    expect(marks('c')).to.equal('a none, b missed, c wrong, d none');
  });

  for (const response of [undefined, null, '', 'e', 'B', 0, ['b'], { id: 'b' }, true]) {
    it(`takes ${JSON.stringify(response)} as no answer, not as a wrong one`, () => {
      expect(grade(question, response).state).to.equal('incomplete');
      expect(isComplete(question, response)).to.be.false;
    });
  }

  it('says a response by the text of its passage', () => {
    expect(inWords(question, 'c', wordsFor('de'))).to.deep.equal(['Satz c.']);
  });

  it('is never shuffled: an excerpt has one order', () => {
    for (const seed of [undefined, 'a', 'b']) expect(arrange(question, seed)).to.deep.equal([]);
  });

  const refused = {
    'one passage': [
      findPassage({ passages: [{ id: 'b', text: 'Satz.' }] }),
      '/questions/0/passages schema/size',
    ],
    'a key that names no passage': [
      findPassage({ key: { passage: 'x' } }),
      '/questions/0/key/passage reference/missing-option',
    ],
    'a reason for no passage': [
      findPassage({ key: { rationales: { x: { because: 'not-stated', text: 'Nein.' } } } }),
      '/questions/0/key/rationales reference/missing-option',
    ],
    'two passages that read the same (req 94)': [
      findPassage({
        passages: [
          { id: 'a', text: 'Satz.' },
          { id: 'b', text: 'satz. ' },
        ],
      }),
      '/questions/0 text/same',
    ],
    'a relation that there is not': [{ ...question, relation: 'mentions' }, '/questions/0/relation'],
    'evidence in no source of the bank': [
      placed('elsewhere'),
      '/questions/0/passages/0/evidence/source reference/missing-source',
    ],
    'evidence of seven words': [
      findPassage({
        passages: [
          { id: 'a', text: 'A' },
          { id: 'b', text: 'B', evidence: { source: 'report', start: 'a b c d e f g' } },
        ],
      }),
      '/questions/0/passages/1/evidence schema/value',
    ],
  } as const;
  for (const [name, [bad, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused`, () => {
      expect(issuesOf(parseBank(bankJson([bad], { sources })))[0]).to.match(new RegExp(`^${issue}`));
    });
  }

  it('earns everything for one passage and nothing for all others, whatever the question', () =>
    check(
      fc.property(findPassageSupport.questions, (asked) => {
        const shares = asked.passages.map(({ id }) => grade(asked, id).earned);
        expect(shares.filter(Boolean)).to.deep.equal([asked.points ?? 1]);
      }),
    ));
});

const sources = [{ id: 'report', language: 'de', headline: 'Brücke gesperrt' }];
const TEXT = 'Am Montag. Satz a. Satz b. Satz c. Satz d.';

function bankWith(asked: object): Bank {
  const evidence = [{ source: 'report', start: 'Am Montag', digest: digest('Am Montag') }];
  const facts = [{ id: 'fact', statement: 'Es war am Montag.', status: 'reported', evidence }];
  const parsed = parseBank(bankJson([asked], { sources, facts }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe('the evidence of passages', () => {
  const bank = bankWith(placed());
  const states = (text: string): string[] =>
    verifySource(bank, 'report', text).evidence.map(
      ({ needed, path, question: id, state }) => `${path.join('/')} ${id ?? '-'} ${needed ?? '-'} ${state}`,
    );

  it('is held against the source beside that of the facts, with its place in the bank', () => {
    expect(states(TEXT)).to.deep.equal([
      'facts/0/evidence/0 - - found',
      'questions/0/passages/0/evidence passage false found',
      'questions/0/passages/1/evidence passage true found',
      'questions/0/passages/2/evidence passage false found',
    ]);
  });

  it('tells which passage is gone, and makes its source a changed one', () => {
    const { evidence, state } = verifySource(bank, 'report', TEXT.replace('Satz b', 'Satz x'));
    expect(evidence.map((it) => it.state)).to.deep.equal(['found', 'found', 'lost', 'found']);
    expect(state).to.equal('changed');
  });

  it('counts when a text is told by its evidence', () => {
    expect(identifySource(bank, TEXT)?.id).to.equal('report');
    expect(identifySource(bank, 'Satz a. Satz b.')?.id).to.equal('report');
    expect(identifySource(bank, 'Am Montag.')).to.equal(undefined);
  });

  it('may name one article or several', () => {
    const piece = { source: 'report', start: 'Satz b' };
    const [, second, ...others] = placed().passages;
    const several = findPassage({
      passages: [{ id: 'a', text: 'Satz a.' }, { ...second!, evidence: [piece, piece] }, ...others],
    });
    expect(issuesOf(parseBank(bankJson([several], { sources })))).to.deep.equal([]);
    expect(passagesOf(several)[1]?.evidence.map(({ path }) => path.join('/'))).to.deep.equal([
      'passages/1/evidence/0',
      'passages/1/evidence/1',
    ]);
  });

  it('is there for each passage that has some', () => {
    expect(passagesOf(placed()).map(({ evidence, id }) => [id, evidence[0]?.piece.start])).to.deep.equal([
      ['a', 'Satz a'],
      ['b', 'Satz b'],
      ['c', 'Satz c'],
      ['d', undefined],
    ]);
  });
});
