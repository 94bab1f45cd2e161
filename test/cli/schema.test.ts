import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse, stringify } from 'yaml';
import { bankJsonSchema } from '../../cli/schema.js';
import { questionTypes } from '../../src/index.js';
import { newsquiz, ROOT } from './fixture.js';

const MESSAGE = 'questions/schema.json is out of date: npm run -s newsquiz -- schema > questions/schema.json';

interface Schema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** The schemas of all fields of all objects, with the names that lead there. */
function fieldsIn(schema: unknown, path = ''): { path: string; schema: Schema }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]: [string, unknown]) => {
    if (key !== 'properties') return fieldsIn(inner, path);
    return Object.entries(inner as Record<string, Schema>).flatMap(([name, field]) => [
      { path: `${path}/${name}`, schema: field },
      ...fieldsIn(field, `${path}/${name}`),
    ]);
  });
}

describe('the JSON Schema', () => {
  it('in the repository is the one of the engine', () => {
    assert.equal(
      readFileSync(join(ROOT, 'questions/schema.json'), 'utf8'),
      `${JSON.stringify(bankJsonSchema(), null, 2)}\n`,
      MESSAGE,
    );
  });

  it('is what "newsquiz schema" prints', async () => {
    const { code, stdout } = await newsquiz(ROOT, 'schema');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), bankJsonSchema());
  });

  const fields = fieldsIn(bankJsonSchema());

  it('says of every field what it is for', () => {
    assert.ok(fields.length > 400);
    const silent = fields.filter(({ schema }) => !/^[A-Z].{9,}\.$/.test(schema.description ?? ''));
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    );
  });

  it('has an example of every field that is typed freely, and each example keeps to it', () => {
    const ajv = new Ajv2020({ strict: false, formats: { text: true } });
    for (const { path, schema } of fields) {
      const { const: constant, enum: values, examples = [], type } = schema;
      const isFree = (type === 'string' || type === 'number' || type === 'integer') && constant === undefined;
      if (isFree && !values) assert.ok(examples.length > 0, `${path} has no example`);
      const validate = ajv.compile(schema);
      for (const example of examples) assert.ok(validate(example), `${path}: ${JSON.stringify(example)}`);
    }
  });

  it('takes the bank about the outage, in JSON and in YAML, and refuses what a field must not be', () => {
    const validate = new Ajv2020({ strict: false, formats: { text: true } }).compile(bankJsonSchema());
    const bank = JSON.parse(readFileSync(join(ROOT, 'questions/x-outage/bank.json'), 'utf8')) as object;
    assert.ok(validate(bank), JSON.stringify(validate.errors?.[0]));
    assert.ok(validate(parse(stringify(bank))));
    assert.ok(!validate({ ...bank, colour: 'red' }));
  });

  it('knows every question type', () => {
    const text = JSON.stringify(bankJsonSchema());
    for (const name of Object.keys(questionTypes)) assert.ok(text.includes(`"const":"${name}"`), name);
  });
});
