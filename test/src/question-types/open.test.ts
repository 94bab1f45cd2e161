import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  describe as inWords,
  grade,
  isComplete,
  parseBank,
  pointsOf,
  questionTypes,
  sharedChoice,
  solution,
  wordsFor,
} from '../../../src/index.js';
import { createRandom } from '../../../src/random.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { letters } from '../../support/questions.js';
import { open, openSupport } from '../../support/question-types/open.js';

const words = wordsFor('de');
const graded = open({ graded: true, points: 3 });
const response = (met: string[], text = 'Ein Riss.') => ({ text, compared: true, met });

describe('an open question', () => {
  it('gives the share of the criteria that the reader says are met', () => {
    for (const [met, earned, state] of [
      [[], 0, 'incorrect'],
      [['b'], 1, 'partial'],
      [['a', 'c'], 2, 'partial'],
      [['c', 'a', 'b'], 3, 'correct'],
    ] as const) {
      const verdict = grade(graded, response([...met]));
      expect(verdict).to.deep.include({ state, earned, possible: 3 });
      expect(verdict.parts.map(({ mark }) => mark)).to.deep.equal(
        ['a', 'b', 'c'].map((id) => ((met as readonly string[]).includes(id) ? 'right' : 'wrong')),
      );
    }
  });

  it('is graded only where the bank says so, and the text itself never counts (property)', () => {
    check(
      fc.property(openSupport.questions, fc.nat(), fc.string({ minLength: 1 }), (question, n, text) => {
        const given = openSupport.response(question, createRandom('r'), n) as ReturnType<typeof response>;
        const verdict = grade(question, given);
        expect(verdict.state === 'incomplete').to.equal(!given.compared);
        if (!question.graded) expect([pointsOf(question), solution(question)]).to.deep.equal([0, undefined]);
        if (!text.trim() || text.length > (question.maxLength ?? 5000)) return;
        expect(grade(question, { ...given, text })).to.deep.equal(verdict);
      }),
      500,
    );
  });

  it('is complete once it was compared, not before', () => {
    expect(isComplete(open(), { ...response([]), compared: false })).to.be.false;
    expect(isComplete(open(), response([]))).to.be.true;
  });

  it('reads back what it wrote down, and nothing that is more than that', () => {
    const read = (input: unknown): unknown => questionTypes.open.readResponse(open(), input);
    const extra = { ...response(['b', 'a']), secret: 1 };
    expect(read(extra)).to.deep.equal(response(['b', 'a']));
    expect(read(response(['a', 'a']))).to.equal(undefined);
    expect(read({ ...response(['a']), compared: false })).to.equal(undefined);
    expect(questionTypes.open.readResponse(open({ maxLength: 3 }), response([], 'vier'))).to.equal(undefined);
  });

  it('tells the host nothing of what was written or ticked (req 99)', () => {
    expect(sharedChoice(open(), response(['a']))).to.equal(undefined);
  });

  it('is told by the text and what is not met, and a long text by its beginning', () => {
    expect(inWords(open(), response(['a']), words)).to.deep.equal([
      'Ein Riss.',
      'Nicht erfüllt: Option B',
      'Nicht erfüllt: Option C',
    ]);
    expect(inWords(graded, solution(graded)!, words)).to.deep.equal(['Ein Riss im Träger.']);
    const [long] = inWords(open(), response([...'abc'], '👷🏽'.repeat(900)), words);
    expect([...long!].length).to.be.below(250);
    expect(long).to.match(/👷🏽? …$/u);
  });

  const refused = {
    'points, though nothing is graded': [{ points: 2 }, '/points schema/points'],
    'a model answer that nobody could write': [{ maxLength: 5 }, '/key/model schema/key'],
    'two criteria that read the same': [
      { key: { criteria: [...letters('a'), { id: 'b', text: 'OPTION A' }] } },
      ' text/same',
    ],
    'two criteria of one id': [
      { key: { criteria: [...letters('a'), { id: 'a', text: 'Anders' }] } },
      ' reference/duplicate-id',
    ],
    'no criteria': [{ key: { criteria: [] } }, '/key/criteria schema/size'],
    'a picture on a criterion': [
      { key: { criteria: [{ id: 'a', text: 'A', image: {} }] } },
      '/key/criteria/0/image schema/unknown-key',
    ],
    'more room than 5,000 characters': [{ maxLength: 5001 }, '/maxLength schema/size'],
  } as const;
  for (const [name, [changes, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      const issues = issuesOf(parseBank(bankJson([open(changes as never)])));
      expect(issues[0]).to.equal(`/questions/0${issue}`);
    });
  }
});
