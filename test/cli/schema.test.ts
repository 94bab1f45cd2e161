import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bankJsonSchema } from '../../cli/schema.js';
import { questionTypes } from '../../src/index.js';
import { newsquiz, ROOT } from './fixture.js';

const MESSAGE = 'questions/schema.json is out of date: npm run -s newsquiz -- schema > questions/schema.json';

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

  it('knows every question type', () => {
    const text = JSON.stringify(bankJsonSchema());
    for (const name of Object.keys(questionTypes)) assert.ok(text.includes(`"const":"${name}"`), name);
  });
});
