import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { finish, parseBank, questionTypes, readBank } from '../../../src/index.js';
import type { Bank, Question, Result } from '../../../src/index.js';
import { bankJson, issuesOf, readJson } from '../../support/banks.js';
import { changed } from '../../support/changed.js';
import { holds, same } from '../../support/holds.js';
import { mangled } from '../../support/json-texts.js';
import { mutated } from '../../support/mutated.js';
import { check } from '../../support/property.js';
import { wholeBank } from '../../support/whole-bank.js';

const SLOW = 120_000;

const FOREIGN = /invalid|unrecognized|too small:|too big:|undefined|NaN|\[object/i;
const UNSAFE_NAME = /^\/(title|licence) text\/unsafe$/;

/** What holds for the result of every parsing. */
function expectLegal(result: Result<Bank>): void {
  holds(result.issues.length <= 50, 'there are no more than fifty issues');
  for (const { path, code, message } of result.issues) {
    holds(/^(\/[^]*)?$/.test(path) && path.length <= 300, `${path} is a short pointer`);
    holds(/^(schema|reference|text)\/[a-z]+(-[a-z]+)*$/.test(code), `${code} is the name of a rule`);
    holds(
      message.length > 0 && message.length <= 300 && !FOREIGN.test(message),
      `${message} is a sentence of ours`,
    );
  }
  if (result.ok) expectWhole(result.value);
  else holds(result.issues.length > 0, 'a refusal has a reason');
}

/** What is left of a bank stands on nothing that was left out. */
function expectWhole(bank: Bank): void {
  const rest = parseBank(bank);
  same(
    issuesOf(rest).filter((it) => !UNSAFE_NAME.test(it)),
    [],
    'what is wrong with what is left',
  );
  same(rest.ok && rest.value, bank, 'what is left of what is left');
  holds(bank.questions.length > 0 && bank.quizzes.length > 0, 'there is something to play');
}

const ABOUT_JSON = /^schema\/(json|limit|duplicate-key|refused-key)$/;

/** That readers are given what authors are, and refused what authors are, if with fewer words. */
function expectSameForReaders(text: string): void {
  const [author, reader] = [parseBank(text), finish(readBank(text))];
  same(
    [reader.ok, reader.ok && reader.value],
    [author.ok, author.ok && author.value],
    `what is read of ${text}`,
  );
  const aboutJson = author.issues.some(({ code }) => ABOUT_JSON.test(code));
  if (aboutJson) holds(ABOUT_JSON.test(reader.issues[0]?.code ?? ''), `${text} is refused for its JSON`);
  else same(issuesOf(reader), issuesOf(author), `what readers are told of ${text}`);
}

describe('parsing whatever comes', () => {
  const before = Reflect.ownKeys(Object.prototype);
  afterEach(() => {
    expect(Reflect.ownKeys(Object.prototype), 'Object.prototype is as it was').to.deep.equal(before);
  });

  it('never throws, given any value at all (req 90, 91)', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    check(
      fc.property(anything, (input) => expectLegal(parseBank(input))),
      2_000,
    );
  });

  it('never throws, given a bank in which any part is any value (req 90, 91)', () => {
    const keys = fc.constantFrom(...Object.keys(wholeBank));
    check(
      fc.property(keys, fc.jsonValue(), (key, value) =>
        expectLegal(parseBank({ ...wholeBank, [key]: value })),
      ),
      2_000,
    );
  });

  it('never throws and keeps a whole bank, whatever is changed in one (req 89, 90, 91)', function () {
    this.timeout(SLOW);
    let kept = 0;
    const property = fc.property(mutated(wholeBank), (document) => {
      const result = parseBank(document);
      expectLegal(result);
      expectSameForReaders(JSON.stringify(document));
      if (result.ok && result.issues.length > 0) kept++;
    });
    check(property, 4_000);
    expect(kept, 'some banks lose a part and go on').to.be.above(500);
  });

  it('never throws, whatever is changed in the text of a bank (req 90, 91)', function () {
    this.timeout(SLOW);
    check(
      fc.property(mangled(fc.constant(JSON.stringify(wholeBank))), (text) => {
        expectLegal(parseBank(text));
        expectSameForReaders(text);
      }),
      3_000,
    );
  });

  it('never throws and keeps a whole bank, whatever is changed in the real one (req 89, 90, 91)', async function () {
    this.timeout(SLOW);
    const real = await readJson('questions/x-outage/bank.json');
    check(
      fc.property(mutated(real), (document) => expectLegal(parseBank(document))),
      100,
    );
  });

  it('never throws and keeps a whole bank, whatever is changed in the samples (req 89, 90, 91)', async function () {
    this.timeout(SLOW);
    const names = Object.keys(questionTypes);
    const samples = await Promise.all(
      names.map((it) => readJson<Question[]>(`questions/samples/${it}.json`)),
    );
    check(
      fc.property(mutated(bankJson(samples.flat())), (document) => expectLegal(parseBank(document))),
      250,
    );
  });
});

describe('parsing what is meant to hurt', () => {
  const hurtful: Record<string, object> = {
    'keys that no field has': Object.fromEntries(
      Array.from({ length: 49_000 }, (_, index) => [`k${index}`, 0]),
    ),
    'questions that are none': { ...wholeBank, questions: Array(49_000).fill(0) },
    'quizzes that name questions that are not there': {
      ...wholeBank,
      quizzes: Array.from({ length: 4_000 }, (_, index) => ({
        ...(wholeBank.quizzes as object[])[1],
        id: `quiz-${index}`,
      })),
    },
    'an order with thousands of entries': {
      ...wholeBank,
      questions: [
        {
          ...(wholeBank.questions as object[])[3],
          key: { order: Array(49_000).fill('a'), explanation: 'E' },
        },
      ],
    },
    'one text as long as a text can be': { ...wholeBank, title: 'x'.repeat(10_001) },
    'ids as long as a text can be': { ...wholeBank, id: 'a'.repeat(10_000) },
    'keys that look like a path': { ...wholeBank, 'a/b~c': 1, '': { '/': 2 } },
  };
  for (const [name, document] of Object.entries(hurtful)) {
    it(`ends in few and short issues for ${name} (req 90, 91)`, () => {
      const result = parseBank({ ...wholeBank, ...document });
      expectLegal(result);
      expect(result.issues).not.to.be.empty;
    });
  }

  it('ends for what is nested a hundred thousand times, for authors and for readers (req 90, 92)', () => {
    for (const text of ['['.repeat(100_000), '{"a":'.repeat(100_000), '['.repeat(1e5) + ']'.repeat(1e5)])
      expectSameForReaders(text);
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`refuses a bank with a key ${key}, and Object.prototype stays as it was (req 89)`, () => {
      for (const place of [
        '',
        '/sources/0',
        '/questions/0',
        '/questions/0/key/rationales',
        '/quizzes/0/pick',
      ]) {
        const text = JSON.stringify(changed(wholeBank, `${place}/MARK`, { polluted: true }));
        const result = parseBank(text.replace('MARK', key));
        expect(issuesOf(result)).to.deep.equal([`${place} schema/refused-key`]);
        expect(result.ok).to.be.false;
      }
      expect('polluted' in {}).to.be.false;
    });
  }

  for (const id of ['then', 'tostring', 'valueof', 'hasownproperty', 'length', 'name', '0']) {
    it(`plays a question, an option and a fact with the id ${id} (req 89)`, () => {
      const options = [id, 'b'].map((it) => ({ id: it, text: `Option ${it}` }));
      const key = {
        option: 'b',
        explanation: 'E',
        rationales: { [id]: { because: 'not-stated', text: 'N', fact: id } },
      };
      const question = { ...(wholeBank.questions as object[])[0], id, basis: [id], options, key };
      const result = parseBank(bankJson([question], { id }));
      expect(issuesOf(result)).to.deep.equal([]);
    });
  }
});

describe('the words of an issue', () => {
  const set = z.config as (settings: Record<string, unknown>) => void;
  afterEach(() => set({ customError: undefined, localeError: undefined }));

  it('are ours, whatever messages the page has set for zod (req 7, 8)', () => {
    const seeds = fc.sample(mutated(wholeBank), { numRuns: 300, seed: 1 });
    const ours = seeds.map((document) => parseBank(document));
    set({ customError: () => 'FOREIGN', localeError: () => 'FOREIGN' });
    expect(z.string().safeParse(1).error?.issues[0]?.message, 'zod says it').to.equal('FOREIGN');
    expect(seeds.map((document) => parseBank(document))).to.deep.equal(ours);
    expect(JSON.stringify(ours)).not.to.include('FOREIGN');
    expect(ours.flatMap(({ issues }) => issues).length).to.be.above(100);
  });
});
