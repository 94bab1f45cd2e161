import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { shapes } from '../../src/bank/shapes.js';
import { wholeBankSchema } from '../../src/bank/schema.js';
import { questionSchemas } from '../../src/index.js';
import { shapeProblems } from '../../src/shape.js';
import type { Shape } from '../../src/shape.js';
import { holds } from '../support/holds.js';
import { mutated } from '../support/mutated.js';
import { check, scaled } from '../support/property.js';
import { oneOfEach } from '../support/questions.js';
import { show } from '../support/show.js';
import { wholeBank } from '../support/whole-bank.js';

const problems = (value: unknown, shape: Shape): string[] =>
  shapeProblems(value, shape).map(({ path, code, message }) => `${path.join('/')} ${code}: ${message}`);

describe('a value and a shape', () => {
  const id = { type: 'string', max: 3, pattern: '^[a-z]+$' } as const;
  const cases: [unknown, Shape, string[]][] = [
    ['a', { type: 'string' }, []],
    [undefined, { type: 'string' }, [' schema/missing: is missing; add a text']],
    [undefined, { oneOf: [1] }, [' schema/missing: is missing; add one of: 1']],
    [null, { type: 'object' }, [' schema/type: must be an object, but is null']],
    [[], { type: 'object' }, [' schema/type: must be an object, but is a list']],
    [{}, { type: 'array' }, [' schema/type: must be a list, but is an object']],
    [1, { type: 'boolean' }, [' schema/type: must be true or false, but is a number']],
    [true, { type: 'number' }, [' schema/type: must be a number, but is true or false']],
    [1.5, { type: 'integer' }, [' schema/type: must be a whole number, but is a number']],
    [Infinity, { type: 'number' }, [' schema/type: must be a number, but is infinite']],
    [-Infinity, { type: 'integer' }, [' schema/type: must be a whole number, but is infinite']],
    [2 ** 53, { type: 'integer' }, [' schema/type: must be a whole number, but is a number']],
    [NaN, { type: 'number' }, [' schema/type: must be a number, but is infinite']],
    ['', { type: 'string', min: 1 }, [' schema/size: is empty; write something']],
    ['abcd', id, [' schema/size: is too long; at most 3 characters']],
    ['ABCD', id, [' schema/size: is too long; at most 3 characters', ' schema/format: has the wrong form']],
    [[1, 2, 3], { type: 'array', max: 2 }, [' schema/size: has too many entries; there may be 2']],
    [0, { type: 'integer', min: 1, max: 3 }, [' schema/size: is too small; at least 1']],
    [4, { type: 'integer', min: 1, max: 3 }, [' schema/size: is too big; at most 3']],
    [1, { type: 'integer', min: 1, max: 3 }, []],
    [3, { type: 'integer', min: 1, max: 3 }, []],
    ['c', { oneOf: ['a', 'b'] }, [' schema/value: must be one of: "a", "b"']],
    ['b', { oneOf: ['a', 'b'] }, []],
    [
      ['a', 1],
      { type: 'array', each: { type: 'string' } },
      ['1 schema/type: must be a text, but is a number'],
    ],
    [{ a: 'x' }, { type: 'object', fields: { a: id } }, []],
    [{}, { type: 'object', fields: { a: id } }, ['a schema/missing: is missing; add a text']],
    [{}, { type: 'object', fields: { 'a?': id } }, []],
    [{ a: undefined }, { type: 'object', fields: { 'a?': id } }, []],
    [{ a: null }, { type: 'object', fields: { 'a?': id } }, ['a schema/type: must be a text, but is null']],
    [
      { b: 1, 'a?': 1 },
      { type: 'object', fields: { 'a?': id } },
      ['b', 'a?'].map(
        (it) => `${it} schema/unknown-key: is not a field here; check the spelling or remove it`,
      ),
    ],
    [{ a: 'x', B: 'y' }, { type: 'object', each: id, keys: id }, ['B schema/format: has the wrong form']],
    [{ a: 1 }, { type: 'object', each: id, keys: id }, ['a schema/type: must be a text, but is a number']],
    ['x', { anyOf: [id, { type: 'integer' }] }, []],
    [7, { anyOf: [id, { type: 'integer' }] }, []],
    [null, { anyOf: [id, { type: 'integer' }] }, [' schema/value: has none of the shapes allowed here']],
  ];
  for (const [value, shape, expected] of cases) {
    it(`${show(value)} and ${JSON.stringify(shape)}: ${expected.join('; ') || 'fits'}`, () => {
      expect(problems(value, shape)).to.deep.equal(expected);
    });
  }

  it('that is deep inside another are told with the whole path', () => {
    const shape: Shape = {
      type: 'object',
      fields: { a: { type: 'array', each: { type: 'object', each: id, keys: id } } },
    };
    expect(problems({ a: [{}, { b: 'x', c: 'Y' }] }, shape)).to.deep.equal([
      'a/1/c schema/format: has the wrong form',
    ]);
  });
});

describe('the shapes that readers download', () => {
  /** That a shape and the schema it is generated from say the same of a value. */
  const agree = (value: unknown, schema: z.ZodMiniType, shape: Shape): boolean => {
    // What a text may hold is no matter of the schema.
    const fits = shapeProblems(value, shape).every(({ code }) => code === 'text/unsafe');
    holds(fits === schema.safeParse(value).success, `both say the same of ${JSON.stringify(value)}`);
    return fits;
  };

  it('are there for each question type, and for no other', () => {
    expect(Object.keys(shapes.questions)).to.deep.equal(Object.keys(questionSchemas));
  });

  for (const question of oneOfEach()) {
    it(`agree with the schema about each ${question.type}, whatever is changed in it`, () => {
      const shape = shapes.questions[question.type] as Shape;
      let fits = 0;
      const property = fc.property(mutated(question), (value) => {
        // zod passes such a key by; no document with one comes past the scanner.
        fc.pre(!JSON.stringify(value ?? null).includes('"__proto__":'));
        if (agree(value, questionSchemas[question.type], shape)) fits++;
      });
      check(property, 1_000);
      expect(fits).to.be.within(20, scaled(950));
    });
  }

  it('agree with the schema about a bank, whatever is changed in its frame, sources, facts and quizzes', () => {
    const schema = wholeBankSchema();
    const { questions, ...rest } = wholeBank;
    let fits = 0;
    const property = fc.property(mutated(rest), (value) => {
      const document = typeof value === 'object' && !Array.isArray(value) ? { questions, ...value } : value;
      const shape: Shape = { ...shapes.bank, fields: { ...shapes.bank.fields, ...inLists } };
      if (agree(document, schema, shape)) fits++;
    });
    check(property, 400);
    expect(fits).to.be.within(20, scaled(380));
  });

  const inLists = {
    sources: { type: 'array', each: shapes.sources },
    facts: { type: 'array', each: shapes.facts },
    quizzes: { type: 'array', each: shapes.quizzes },
    questions: { type: 'array', each: { anyOf: Object.values(shapes.questions) } },
  } as const;
});
