import { expect } from '@open-wc/testing';
import {
  arrange,
  credits,
  describe as inWords,
  distractors,
  grade,
  isComplete,
  isQuestionTypeName,
  mapTexts,
  parseBank,
  pointsOf,
  questionSchemas,
  questionTexts,
  questionTypes,
  solution,
  wordsFor,
} from '../../src/index.js';
import { languages } from '../../src/locales/languages.js';
import type { Choice, Question, QuestionTypeName } from '../../src/index.js';
import { bankJson, issuesOf, readJson } from '../support/banks.js';
import { typeSupport } from '../support/question-types/index.js';

/** What every type offers, for a question of any type. */
interface AnyType {
  readonly name: string;
  problems(question: Question): unknown[];
  choices(question: Question): readonly Choice[];
  readResponse(question: Question, input: unknown): unknown;
  isSolved?(question: Question, order: readonly string[]): boolean;
}

/** Strings that no reader sees as they are: ids, and words out of a fixed list. */
const NO_TEXT =
  /^(id|type|lang|basis|skill|because|src|fact|option|options|order|answer|case|diacritics|umlauts|eszett|relation|passage|source|prefix|start|end|suffix|digest|area|from|to)$/;
/** Fields of a key that hold no texts, by the id of what each belongs to. */
const NO_TEXTS = /^(?:options|at|pairs|groups)$/;

/** Each string in a sample that a reader sees, with its path. A list of bare strings is one of ids. */
function readable(value: unknown, path: readonly (string | number)[] = []): string[] {
  if (typeof value === 'string') {
    const name = [...path].reverse().find((segment) => typeof segment === 'string') ?? '';
    return NO_TEXT.test(name) || NO_TEXTS.test(String(path.at(-2))) ? [] : [`${path.join('/')}: ${value}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => readable(inner, [...path, key]));
}

function declared(question: Question): string[] {
  const found: string[] = [];
  mapTexts(question, questionTexts(question.type), (text, { path }) => {
    found.push(`${path.join('/')}: ${text}`);
    return text;
  });
  return found;
}

const names = Object.keys(questionTypes) as QuestionTypeName[];
const samples = new Map<QuestionTypeName, Question[]>();
for (const name of names) samples.set(name, await readJson<Question[]>(`questions/samples/${name}.json`));

describe('the registry of question types', () => {
  it('knows its names and no others', () => {
    for (const name of names) expect(isQuestionTypeName(name)).to.be.true;
    for (const name of ['', 'essay', 'toString', 'constructor', '__proto__', null, 1]) {
      expect(isQuestionTypeName(name)).to.be.false;
    }
  });

  it('has a schema for each type', () => expect(Object.keys(questionSchemas)).to.deep.equal(names));
});

for (const name of names) {
  const type = questionTypes[name] as unknown as AnyType;
  const list = samples.get(name) ?? [];

  describe(`the question type ${name}`, () => {
    it('goes by the name that it is registered under', () => expect(type.name).to.equal(name));

    it('has samples, with ids of their own', () => {
      expect(list.length).to.be.at.least(3);
      expect(new Set(list.map(({ id }) => id)).size).to.equal(list.length);
      for (const question of list) expect(question.type).to.equal(name);
    });

    it('has samples that show every field of its schema', () => {
      // A question that is held back is shown to nobody, and samples are there to be shown.
      const shown = Object.keys(questionSchemas[name].shape).filter((field) => field !== 'held');
      const missing = shown.filter((field) => !list.some((it) => field in it));
      expect(missing).to.deep.equal([]);
      const keyFields = Object.keys(questionSchemas[name].shape.key.shape);
      expect(keyFields.filter((field) => !list.some(({ key }) => field in key))).to.deep.equal([]);
    });

    it('has samples in another language, from right to left, and with words of forty letters (req 20, 56)', () => {
      const texts = JSON.stringify(list);
      expect(list.some(({ lang }) => lang === 'ar')).to.be.true;
      expect(texts).to.match(/[\u0600-\u06ff]{3}/);
      expect(texts).to.match(/\p{L}{36}/u);
    });

    it('gives the credit that its page of the documentation says', () => {
      const { example, formula, why } = credits[name];
      for (const text of [formula, why, example.words]) expect(text).to.have.length.above(10);
      const asked = example.question as Question;
      expect(issuesOf(parseBank(bankJson([asked])))).to.deep.equal([]);
      const { earned, possible } = grade(asked, example.response);
      expect(earned).to.be.closeTo(example.share * possible, 1e-9);
    });

    it('has words in every language for what to do and for what is missing (req 65)', () => {
      for (const { texts } of Object.values(languages)) {
        expect(texts.types[name].instruction).to.be.a('string').and.not.to.be.empty;
        expect(texts.types[name].incomplete).to.be.a('string').and.not.to.be.empty;
      }
    });

    it('has a bank around its samples that parses without an issue', () => {
      expect(issuesOf(parseBank(bankJson(list)))).to.deep.equal([]);
    });
  });

  for (const question of list) {
    describe(`the sample ${question.id}`, () => {
      const choices = type.choices(question).map(({ id }) => id);

      it('is of the right shape and has no problem', () => {
        expect(questionSchemas[name].safeParse(question).error?.issues).to.equal(undefined);
        expect(type.problems(question)).to.deep.equal([]);
      });

      it('is solved by its solution, which is complete and earns every point; or has none and earns none', () => {
        const response = solution(question);
        if (response === undefined) {
          const given = typeSupport[name].wrong;
          const example = typeSupport[name].example();
          expect(grade(example, given)).to.include({ state: 'ungraded', earned: 0, possible: 0 });
          expect(pointsOf(question)).to.equal(0);
          return;
        }
        expect(type.readResponse(question, response)).to.deep.equal(response);
        expect(isComplete(question, response)).to.be.true;
        const { state, earned, possible } = grade(question, response);
        expect({ state, earned }).to.deep.equal({ state: 'correct', earned: pointsOf(question) });
        expect(possible).to.equal(earned);
      });

      it('is not answered by nothing, by what is foreign, or by the response to another question', () => {
        const never = [null, true, ['foreign'], [null], { foreign: 'foreign' }, ...typeSupport[name].foreign];
        for (const junk of [undefined, [], {}, [[]], { id: choices[0] }, ...never]) {
          expect(isComplete(question, junk), JSON.stringify(junk)).to.be.false;
          expect(grade(question, junk).state).to.equal('incomplete');
        }
        for (const junk of never) {
          expect(type.readResponse(question, junk), JSON.stringify(junk)).to.equal(undefined);
        }
      });

      it('has distractors that are among its choices or answers and not in its solution', () => {
        const parts = grade(question, solution(question)).parts.map(({ id }) => id);
        const wrong = distractors(question);
        for (const id of wrong) expect(choices.length > 0 ? choices : parts).to.include(id);
        const right = [solution(question)].flat();
        expect(wrong.filter((id) => right.includes(id))).to.deep.equal([]);
      });

      it('has rationales for distractors alone', () => {
        const rationales = 'rationales' in question.key ? Object.keys(question.key.rationales ?? {}) : [];
        for (const id of rationales) expect(distractors(question)).to.include(id);
      });

      it('tells where each text stands that a reader sees', () => {
        expect(declared(question).sort()).to.deep.equal(readable(question).sort());
      });

      it('says its solution in words, the same for the same response', () => {
        const answers = wordsFor('de');
        const given = solution(question) ?? typeSupport[name].wrong;
        const shown = solution(question) === undefined ? typeSupport[name].example() : question;
        const words = inWords(shown, given, answers);
        expect(words.length).to.be.above(0);
        for (const word of words) expect(word).to.be.a('string').and.not.to.be.empty;
        expect(inWords(shown, given, answers)).to.deep.equal(words);
      });

      it('shows its choices in an order that is not the solution, shuffled or not', () => {
        for (const seed of [undefined, 'a', 'b', 'c']) {
          expect([...arrange(question, seed)].sort()).to.deep.equal([...choices].sort());
          expect(type.isSolved?.(question, arrange(question, seed)) ?? false).to.be.false;
        }
        expect(type.isSolved?.(question, choices) ?? false, 'as it stands in the file').to.be.false;
      });
    });
  }
}
