import { expect } from '@open-wc/testing';
import { canonicalText, digest, identifySource, verifySource } from '../../../src/evidence/index.js';
import type { Bank, Evidence, Source } from '../../../src/bank/index.js';

const MORNING = canonicalText(
  'Der Dienst fiel um 9.30 Uhr aus. Um 11.00 Uhr lief er wieder. Die Firma nannte keinen Grund.',
);
const EVENING = canonicalText(
  'The service went down at 9.30 a.m. It was back at 11 a.m. The company gave no reason.',
);

function bankOf(sources: Omit<Source, 'language'>[], facts: Record<string, Evidence[]>): Bank {
  return {
    format: 'newsquiz-bank/1',
    id: 'test',
    revision: 1,
    language: 'de',
    title: 'Test',
    licence: 'CC0-1.0',
    sources: sources.map((source) => ({ language: 'de', ...source })),
    facts: Object.entries(facts).map(([id, evidence]) => ({
      id,
      statement: id,
      status: 'reported',
      evidence,
    })),
    questions: [],
    quizzes: [],
  };
}

const piece = (source: string, text: string, end?: string): Evidence => ({
  source,
  start: text.split(' ').slice(0, 2).join(' '),
  ...(end && { end }),
  digest: digest(end ? text : text.split(' ').slice(0, 2).join(' ')),
});
const facts = {
  start: [
    piece('morning', 'Der Dienst fiel um 9.30 Uhr aus', 'Uhr aus'),
    piece('evening', 'The service went down at 9.30 a.m', '9.30 a.m'),
  ],
  end: [
    piece('morning', 'Um 11.00 Uhr lief er wieder', 'wieder'),
    piece('evening', 'It was back at 11 a.m', '11 a.m'),
  ],
  reason: [piece('morning', 'Die Firma nannte keinen Grund', 'Grund')],
};
const bank = bankOf([{ id: 'morning', digest: digest(MORNING) }, { id: 'evening' }, { id: 'unused' }], facts);
const states = (text: string): string[] =>
  verifySource(bank, 'morning', text).evidence.map(({ state }) => state);

describe('a source', () => {
  it('is verified when its text is the one that the bank was written from', () => {
    const { state, evidence, digest: whole } = verifySource(bank, 'morning', MORNING);
    expect(state).to.equal('verified');
    expect(whole).to.equal(digest(MORNING));
    const places = evidence.map(({ piece: _, path, ...it }) => ({ ...it, path: path.join('/') }));
    expect(places).to.deep.equal([
      { fact: 'start', path: 'facts/0/evidence/0', state: 'found', start: 0, end: 31 },
      { fact: 'end', path: 'facts/1/evidence/0', state: 'found', start: 33, end: 60 },
      { fact: 'reason', path: 'facts/2/evidence/0', state: 'found', start: 62, end: 91 },
    ]);
  });

  it('is changed by a correction where no evidence stands, and its evidence is not', () => {
    const corrected = `${MORNING} Korrektur: Es war Montag.`;
    expect(verifySource(bank, 'morning', corrected).state).to.equal('changed');
    expect(new Set(states(corrected))).to.deep.equal(new Set(['found']));
  });

  it('tells which evidence a correction changed and which it took away', () => {
    expect(states(MORNING.replace('9.30', '9.40').replace('Die Firma nannte', 'Sie nannte'))).to.deep.equal([
      'changed',
      'found',
      'lost',
    ]);
  });

  it('without a digest is verified when all of its evidence is found', () => {
    expect(verifySource(bank, 'evening', EVENING).state).to.equal('verified');
    expect(verifySource(bank, 'evening', EVENING.replace('9.30', '9.40')).state).to.equal('changed');
  });

  it('that the bank does not have has no evidence', () => {
    expect(verifySource(bank, 'nobody', MORNING).evidence).to.deep.equal([]);
  });
});

describe('a text', () => {
  it('is the source whose evidence is in it', () => {
    expect(identifySource(bank, MORNING)?.id).to.equal('morning');
    expect(identifySource(bank, `Navigation ${EVENING} More stories`)?.id).to.equal('evening');
  });

  it('is still its source when half of the evidence is left, found or changed', () => {
    expect(identifySource(bank, EVENING.slice(0, 34))?.id).to.equal('evening');
    expect(identifySource(bank, MORNING.replace('9.30', '9.40').slice(0, 61))?.id).to.equal('morning');
  });

  it('is no source when it shows less than half of the evidence, as a teaser does', () => {
    expect(identifySource(bank, MORNING.slice(0, 33))).to.equal(undefined);
    expect(identifySource(bank, '')).to.equal(undefined);
    expect(identifySource(bank, 'Something else altogether.')).to.equal(undefined);
  });

  it('is the source with most evidence in it, and the first of equals', () => {
    expect(identifySource(bank, `${EVENING} ${MORNING}`)?.id).to.equal('morning');
    const twins = bankOf([{ id: 'b' }, { id: 'a' }], {
      x: [piece('a', 'Der Dienst'), piece('b', 'Der Dienst')],
    });
    expect(identifySource(twins, MORNING)?.id).to.equal('b');
  });
});
