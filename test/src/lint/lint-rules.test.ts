import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Bank } from '../../../src/bank/index.js';
import { lint, lintRules } from '../../../src/lint/index.js';

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
  return lint({ bank: changed }, lintRules).map(({ path, rule, facts = [], questions = [] }) =>
    [rule, path.join('/'), ...facts, ...questions].join(' '),
  );
}

const prompt = (text: string) => (it: Bank) => void (it.questions[0]!.prompt = text);
const explanation = (text: string) => (it: Bank) => {
  it.questions[0]!.prompt = 'Was war?';
  it.questions[0]!.key.explanation = text;
};

describe('the lint rules', () => {
  it('have nothing against a good bank', () =>
    assert.deepEqual(
      found(() => undefined),
      [],
    ));

  it('have a name, a level and a sentence each, and no name twice', () => {
    assert.equal(new Set(lintRules.map(({ name }) => name)).size, lintRules.length);
    for (const { name, level, description } of lintRules) {
      assert.match(name, /^lint\/[a-z-]+$/);
      assert.ok(['error', 'warning', 'note', 'off'].includes(level));
      assert.match(description, /^[A-Z].*\.$/);
    }
  });

  it('leave the bank as it is', () => {
    const untouched = bank();
    lint({ bank: untouched }, lintRules);
    assert.deepEqual(untouched, bank());
  });

  it('find a fact that no question and no reason uses', () => {
    assert.deepEqual(
      found((it) => void (it.questions = it.questions.slice(0, 1))),
      [],
    );
    assert.deepEqual(
      found((it) => void (it.questions = it.questions.slice(1))),
      ['lint/unused-fact facts/1 said'],
    );
  });

  it('want no reason where nothing is right or wrong', () => {
    const { id: _, type: __, ...fields } = bank().questions[1]!;
    const own = { prompt: 'Was meinen Sie?', key: { explanation: 'Danke.' } };
    const options = bank().questions[0]! as Extract<Bank['questions'][number], { type: 'single-choice' }>;
    const ungraded = { ...fields, ...own, id: 'two', type: 'poll', options: options.options };
    const criteria = [{ id: 'a', text: 'Es ist ein Satz.' }];
    const written = { ...fields, ...own, id: 'two', type: 'open', graded: true };
    assert.deepEqual(
      found((it) => void (it.questions[1] = ungraded as never)),
      [],
    );
    assert.deepEqual(
      found((it) => {
        it.questions[1] = { ...written, key: { ...own.key, model: 'So.', criteria } } as never;
      }),
      [],
    );
  });

  it('find each wrong option without a reason, in types that can have reasons', () => {
    assert.deepEqual(
      found((it) => Object.assign(it.questions[0]!.key, { rationales: {} })),
      ['lint/missing-rationale questions/0/key one'],
    );
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

    it('where it repeats its option, as it is or with more around it', () => {
      assert.deepEqual(pictured(['Flaches Schiff mit Mast', 'Gelbes Fahrzeug']), []);
      assert.deepEqual(pictured(['ein  boot.', 'Gelbes Fahrzeug']), [at(0)]);
      assert.deepEqual(pictured(['Flaches Schiff', 'Darauf steht ein Bus quer']), [at(1)]);
      assert.deepEqual(pictured(['Flaches Schiff', 'Mein Busfahrer']), []);
    });

    it('where it says the answer that belongs to another option', () => {
      assert.deepEqual(pictured(['Flaches Schiff', 'Haltestelle, dahinter ein Boot']), [at(1)]);
    });

    it('where that of the right option alone takes up words of the question', () => {
      assert.deepEqual(pictured(['Flaches Schiff am Abend', 'Gelbes Fahrzeug']), [at(0)]);
      assert.deepEqual(pictured(['Flaches Schiff', 'Gelbes Fahrzeug am Abend']), []);
      assert.deepEqual(pictured(['Flaches Schiff am Abend', 'Gelbes Fahrzeug am Abend']), []);
    });
  });

  describe('find a question that does not name who says what it stands on', () => {
    const miss = ['lint/attribution questions/0/prompt said one'];
    it('in prompt, options or explanation', () => {
      assert.deepEqual(found(prompt('Was war?')), miss);
      assert.deepEqual(found(explanation('Das sagt die Behörde.')), []);
      assert.deepEqual(
        found((it) => {
          it.questions[0]!.prompt = 'Wer sagt das?';
          Object.assign(it.questions[0]!, {
            options: [
              { id: 'a', text: 'die Behörde' },
              { id: 'b', text: 'y' },
            ],
          });
        }),
        [],
      );
    });

    it('by any of the names in the attribution, with an ending or without, in any case', () => {
      for (const named of ['Die Behörden sagen es.', 'X sagt es.', 'Laut BEHÖRDE', 'Xs Aussage']) {
        assert.deepEqual(found(prompt(named)), [], named);
      }
      for (const other of ['Xaver sagt es.', 'die im Amtsblatt', 'Oberbehörde']) {
        assert.deepEqual(found(prompt(other)), miss, other);
      }
    });

    it('and not one that stands on what is reported', () => {
      assert.deepEqual(
        found((it) => void Object.assign(it.facts[1]!, { status: 'reported', attribution: undefined })),
        [],
      );
    });
  });
});
