import { expect } from '@open-wc/testing';
import type { Bank } from '../../../src/bank/index.js';
import { lintRules } from '../../../src/lint/index.js';

/** A bank that no rule has anything against. */
function bank(): Bank {
  return {
    format: 'newsquiz-bank/1',
    id: 'test',
    revision: 1,
    language: 'de',
    title: 'Test',
    licence: 'CC0-1.0',
    sources: [{ id: 'a', language: 'de' }],
    facts: [
      { id: 'done', statement: 'Es geschah.', status: 'reported', evidence: [{ source: 'a', start: 'Es' }] },
      {
        id: 'said',
        statement: 'Es war so.',
        status: 'alleged',
        attribution: 'die Behörde X im Amt',
        evidence: [{ source: 'a', start: 'so' }],
      },
    ],
    questions: [
      {
        id: 'one',
        type: 'single-choice',
        prompt: 'Was sagen die Behörden?',
        basis: ['said'],
        difficulty: 1,
        skill: 'attribution',
        options: [
          { id: 'a', text: 'So' },
          { id: 'b', text: 'Anders' },
        ],
        key: {
          option: 'a',
          explanation: 'So sagen sie es.',
          rationales: { b: { because: 'other-fact', text: 'Das war es nicht.', fact: 'done' } },
        },
      },
      {
        id: 'two',
        type: 'order',
        prompt: 'Was war wann?',
        basis: ['done'],
        difficulty: 1,
        skill: 'chronology',
        items: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
        key: { order: ['a', 'b', 'c'], explanation: 'So war es.' },
      },
    ],
    quizzes: [],
  };
}

function found(change: (bank: Bank) => void): string[] {
  const changed = bank();
  change(changed);
  return lintRules.flatMap(({ name, check }) =>
    check(changed).map(({ path, facts = [], questions = [] }) =>
      [name, path.join('/'), ...facts, ...questions].join(' '),
    ),
  );
}

const prompt = (text: string) => (it: Bank) => void (it.questions[0]!.prompt = text);
const explanation = (text: string) => (it: Bank) => {
  it.questions[0]!.prompt = 'Was war?';
  it.questions[0]!.key.explanation = text;
};

describe('the lint rules', () => {
  it('have nothing against a good bank', () => expect(found(() => undefined)).to.deep.equal([]));

  it('have a name, a level and a sentence each, and no name twice', () => {
    expect(new Set(lintRules.map(({ name }) => name)).size).to.equal(lintRules.length);
    for (const { name, level, description } of lintRules) {
      expect(name).to.match(/^(lint|reference)\/[a-z-]+$/);
      expect(['error', 'warning', 'note']).to.include(level);
      expect(description).to.match(/^[A-Z].*\.$/);
    }
  });

  it('leave the bank as it is', () => {
    const untouched = bank();
    for (const { check } of lintRules) check(untouched);
    expect(untouched).to.deep.equal(bank());
  });

  it('find a fact that no question and no reason uses', () => {
    expect(found((it) => void (it.questions = it.questions.slice(0, 1)))).to.deep.equal([]);
    expect(found((it) => void (it.questions = it.questions.slice(1)))).to.deep.equal([
      'reference/unused-fact facts/1 said',
    ]);
  });

  it('want no reason where nothing is right or wrong', () => {
    const { id: _, type: __, ...fields } = bank().questions[1]!;
    const own = { prompt: 'Was meinen Sie?', key: { explanation: 'Danke.' } };
    const options = bank().questions[0]! as Extract<Bank['questions'][number], { type: 'single-choice' }>;
    const ungraded = { ...fields, ...own, id: 'two', type: 'poll', options: options.options };
    const criteria = [{ id: 'a', text: 'Es ist ein Satz.' }];
    const written = { ...fields, ...own, id: 'two', type: 'open', graded: true };
    expect(found((it) => void (it.questions[1] = ungraded as never))).to.deep.equal([]);
    expect(
      found((it) => {
        it.questions[1] = { ...written, key: { ...own.key, model: 'So.', criteria } } as never;
      }),
    ).to.deep.equal([]);
  });

  it('find each wrong option without a reason, in types that can have reasons', () => {
    expect(found((it) => Object.assign(it.questions[0]!.key, { rationales: {} }))).to.deep.equal([
      'lint/missing-rationale questions/0/key one',
    ]);
  });

  describe('find what is said of a picture on an option', () => {
    const pictured = (alts: readonly [right: string, wrong: string], options = ['Ein Boot', 'Ein Bus']) =>
      found((it) => {
        Object.assign(it.questions[0]!, {
          prompt: 'Was fährt laut Behörde am Abend?',
          options: options.map((text, index) => ({
            id: 'ab'[index],
            text,
            image: { src: 'media/a.svg', alt: alts[index], width: 4, height: 3 },
          })),
        });
      });
    const at = (index: number): string => `lint/picture-alt questions/0/options/${index}/image/alt one`;

    it('where it repeats its option, as it is or with more around it (req 62)', () => {
      expect(pictured(['Flaches Schiff mit Mast', 'Gelbes Fahrzeug'])).to.deep.equal([]);
      expect(pictured(['ein  boot.', 'Gelbes Fahrzeug'])).to.deep.equal([at(0)]);
      expect(pictured(['Flaches Schiff', 'Darauf steht ein Bus quer'])).to.deep.equal([at(1)]);
      expect(pictured(['Flaches Schiff', 'Mein Busfahrer'])).to.deep.equal([]);
    });

    it('where it says the answer that belongs to another option (req 62)', () => {
      expect(pictured(['Flaches Schiff', 'Haltestelle, dahinter ein Boot'])).to.deep.equal([at(1)]);
    });

    it('where that of the right option alone takes up words of the question (req 62)', () => {
      expect(pictured(['Flaches Schiff am Abend', 'Gelbes Fahrzeug'])).to.deep.equal([at(0)]);
      expect(pictured(['Flaches Schiff', 'Gelbes Fahrzeug am Abend'])).to.deep.equal([]);
      expect(pictured(['Flaches Schiff am Abend', 'Gelbes Fahrzeug am Abend'])).to.deep.equal([]);
    });
  });

  describe('find a question that does not name who says what it stands on', () => {
    const miss = ['lint/attribution questions/0/prompt said one'];
    it('in prompt, options or explanation', () => {
      expect(found(prompt('Was war?'))).to.deep.equal(miss);
      expect(found(explanation('Das sagt die Behörde.'))).to.deep.equal([]);
      expect(
        found((it) => {
          it.questions[0]!.prompt = 'Wer sagt das?';
          Object.assign(it.questions[0]!, {
            options: [
              { id: 'a', text: 'die Behörde' },
              { id: 'b', text: 'y' },
            ],
          });
        }),
      ).to.deep.equal([]);
    });

    it('by any of the names in the attribution, with an ending or without, in any case', () => {
      for (const named of ['Die Behörden sagen es.', 'X sagt es.', 'Laut BEHÖRDE', 'Xs Aussage']) {
        expect(found(prompt(named)), named).to.deep.equal([]);
      }
      for (const other of ['Xaver sagt es.', 'die im Amtsblatt', 'Oberbehörde']) {
        expect(found(prompt(other)), other).to.deep.equal(miss);
      }
    });

    it('and not one that stands on what is reported', () => {
      expect(
        found((it) => void Object.assign(it.facts[1]!, { status: 'reported', attribution: undefined })),
      ).to.deep.equal([]);
    });
  });
});
