import { expect } from '@open-wc/testing';
import { canonicalText, digest, locateEvidence } from '../../../src/evidence/index.js';
import type { Evidence } from '../../../src/bank/index.js';

const TEXT = canonicalText(
  'Der Dienst fiel um 9.30 Uhr aus. Um 11.00 Uhr lief er wieder. Die Firma nannte keinen Grund. ' +
    'Mehr als 235 Millionen Euro flossen. „Wir prüfen das“, sagte die Chefin. Um 12.00 Uhr war Pause.',
);

const passage = (text: string, evidence: Omit<Evidence, 'source'>): string => {
  const { start, end } = locateEvidence(text, { source: 'a', ...evidence });
  return start < 0 ? '' : text.slice(start, end);
};
const state = (text: string, evidence: Omit<Evidence, 'source'>): string =>
  locateEvidence(canonicalText(text), { source: 'a', ...evidence }).state;

describe('evidence', () => {
  describe('is found', () => {
    it('from the first word of its start to the last word of its end', () => {
      expect(passage(TEXT, { start: 'Um 11.00', end: 'er wieder' })).to.equal('Um 11.00 Uhr lief er wieder');
    });

    it('as its start alone when it has no end', () => {
      expect(passage(TEXT, { start: 'nannte keinen Grund' })).to.equal('nannte keinen Grund');
    });

    it('up to the nearest end', () => {
      expect(passage(TEXT, { start: 'fiel um', end: 'Uhr' })).to.equal('fiel um 9.30 Uhr');
    });

    it('whatever quotes, spaces and dashes its words are written with', () => {
      expect(passage(TEXT, { start: '"Wir\u00a0prüfen', end: 'die Che\u00adfin' })).to.equal(
        '"Wir prüfen das", sagte die Chefin',
      );
    });

    it('behind its prefix and before its suffix', () => {
      const text = canonicalText('Er sagt ja. Sie sagt nein. Sie sagt ja. Er sagt nein.');
      expect(
        locateEvidence(text, { source: 'a', start: 'sagt', end: 'ja', prefix: 'nein. Sie' }).start,
      ).to.equal(31);
      expect(locateEvidence(text, { source: 'a', start: 'sagt ja', suffix: '. Er' }).start).to.equal(31);
      expect(
        locateEvidence(text, { source: 'a', prefix: 'nein.', start: 'Sie', end: 'sagt', suffix: 'ja' }).start,
      ).to.equal(27);
    });

    it('up to the first end that its suffix follows', () => {
      expect(passage(TEXT, { start: 'fiel', end: 'Uhr', suffix: 'lief' })).to.equal(
        'fiel um 9.30 Uhr aus. Um 11.00 Uhr',
      );
    });

    it('where its digest fits, when its words stand in several places', () => {
      const expected = 'Um 12.00 Uhr war Pause';
      const evidence = { start: 'Um', end: 'Uhr', digest: digest('Um 12.00 Uhr') };
      expect(state(TEXT, evidence)).to.equal('found');
      expect(TEXT.slice(locateEvidence(TEXT, { source: 'a', ...evidence }).start)).to.equal(`${expected}.`);
    });

    it('in scripts that write no spaces', () => {
      const text = canonicalText('平台于周六下午中断。约两小时后恢复正常。');
      expect(passage(text, { start: '周六下午' })).to.equal('周六下午');
      expect(passage(text, { start: '约两小时', end: '恢复' })).to.equal('约两小时后恢复');
    });
  });

  describe('takes whole words', () => {
    it('and is not found inside one', () => {
      expect(state('Um 19.30 Uhr', { start: '9.30 Uhr' })).to.equal('lost');
      expect(state('der Teilausfall', { start: 'ausfall' })).to.equal('lost');
      expect(state('Zé', { start: 'Z' })).to.equal('lost');
      expect(state('\u{1d400}b', { start: 'b' })).to.equal('lost');
      expect(state('Ausfälle', { start: 'Ausfall' })).to.equal('lost');
    });

    const joined: [string, string, string][] = [
      ['a thousand put before a number', '1.235 Millionen', '235 Millionen'],
      ['decimals put behind a number', 'rund 235,5', 'rund 235'],
      ['a sign put before a number', '−5 Grad', '5 Grad'],
      ['a per cent sign put behind a number', 'rund 5%', 'rund 5'],
      ['a currency put before a number', '$5 mehr', '5 mehr'],
      ['a negation put before a word', 'nicht-öffentliche Liste', 'öffentliche Liste'],
      ['a negation put behind a word', "they can't", 'they can'],
    ];
    for (const [change, text, start] of joined) {
      it(`so that ${change} is noticed`, () => {
        expect(state(start, { start, digest: digest(start) })).to.equal('found');
        expect(state(`Und ${text} also`, { start, digest: digest(start) })).to.equal('changed');
      });
    }

    it('without the punctuation around them', () => {
      for (const text of ['Sie sagte „gut“.', '(Sie sagte gut)', '»Sie sagte gut!«', '– Sie sagte gut …']) {
        expect(passage(canonicalText(text), { start: 'Sie', end: 'gut' }), text).to.match(/gut$/);
        expect(passage(canonicalText(text), { start: 'Sie', end: 'gut' }), text).to.match(/^Sie/);
      }
    });
  });

  describe('is changed', () => {
    it('when its ends stand and what is between them differs', () => {
      const evidence = {
        start: 'Der Dienst',
        end: 'Uhr aus',
        digest: digest('Der Dienst fiel um 9.30 Uhr aus'),
      };
      expect(state(TEXT, evidence)).to.equal('found');
      expect(state(TEXT.replace('9.30', '9.40'), evidence)).to.equal('changed');
      expect(passage(TEXT.replace('9.30', '9.40'), evidence)).to.equal('Der Dienst fiel um 9.40 Uhr aus');
    });

    it('without a place when it could be in several and none is as it was', () => {
      const evidence = { source: 'a', start: 'Um', end: 'Uhr', digest: '0000000000000000' };
      expect(locateEvidence(TEXT, evidence)).to.deep.equal({ state: 'changed', start: -1, end: -1 });
    });
  });

  describe('is lost', () => {
    const lost: [string, Omit<Evidence, 'source'>][] = [
      ['its start is not there', { start: 'Die Behörde' }],
      ['its end is not there', { start: 'Der Dienst', end: 'am Abend' }],
      ['its end stands only before its start', { start: 'Die Firma', end: 'lief er wieder' }],
      ['its end stands only inside its start', { start: 'Um 12.00 Uhr', end: '12.00 Uhr' }],
      ['its prefix is not there', { start: 'Die Firma', prefix: 'gestern' }],
      ['its suffix is not there', { start: 'Die Firma', suffix: 'gestern' }],
      ['its case is another', { start: 'der Dienst' }],
      ['it is made of nothing', { start: '\u00ad \ufeff' }],
    ];
    for (const [reason, evidence] of lost) {
      it(`when ${reason}`, () =>
        expect(locateEvidence(TEXT, { source: 'a', ...evidence })).to.deep.equal({
          state: 'lost',
          start: -1,
          end: -1,
        }));
    }

    it('when there is no text', () => expect(state('', { start: 'Der' })).to.equal('lost'));
  });

  describe('is ambiguous', () => {
    it('when its words stand in several places and it has no digest', () => {
      expect(state(TEXT, { start: 'Um', end: 'Uhr' })).to.equal('ambiguous');
    });

    it('when several places have its digest', () => {
      expect(state('Es war aus. Es war aus.', { start: 'Es war', digest: digest('Es war') })).to.equal(
        'ambiguous',
      );
    });

    it('when its words stand everywhere, at a bearable cost', () => {
      const evidence: Evidence = { source: 'a', start: 'a', end: 'b', digest: digest('a') };
      const hostile = 'a '.repeat(200_000);
      const before = performance.now();
      expect(locateEvidence(`${hostile}b`, evidence).state).to.equal('ambiguous');
      expect(locateEvidence(hostile, evidence).state).to.equal('lost');
      expect(
        locateEvidence(hostile.replaceAll(' ', ''), { ...evidence, start: 'a'.repeat(1000) }).state,
      ).to.equal('lost');
      expect(performance.now() - before).to.be.below(1000);
    });
  });

  it('is looked for, a thousand pieces in 50 KB, in less than 300 ms', () => {
    const sentences = Array.from(
      { length: 1000 },
      (_, n) => `Absatz ${n} sagt, dass um ${n}.30 Uhr Zeuge ${n % 7} kam.`,
    );
    const text = canonicalText(sentences.join('\n'));
    expect(text.length).to.be.above(48_000);
    const before = performance.now();
    const states = sentences.map(
      (sentence, n) =>
        locateEvidence(text, {
          source: 'a',
          start: `Absatz ${n}`,
          end: 'kam',
          digest: digest(sentence.slice(0, -1)),
        }).state,
    );
    expect(performance.now() - before).to.be.below(300);
    expect(new Set(states)).to.deep.equal(new Set(['found']));
  });
});
