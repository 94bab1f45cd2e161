import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionTypes } from '../../src/index.js';
import { accessOfTypes } from '../../cli/types/access-of-types.js';
import { newsquiz, ROOT } from './fixture.js';

describe('newsquiz types', () => {
  it('lists every type with how accessible it is, for people and for programs (req 83)', async () => {
    const [pretty, json] = await Promise.all([
      newsquiz(ROOT, 'types'),
      newsquiz(ROOT, 'types', '--format', 'json'),
    ]);
    for (const type of Object.keys(questionTypes))
      assert.match(pretty.stdout, new RegExp(`^${type} +\\w`, 'm'));
    const list = JSON.parse(json.stdout) as { type: string; accessible: string }[];
    assert.deepEqual(list.map(({ type }) => type).sort(), Object.keys(questionTypes).sort());
  });

  it('leaves out what is less accessible than was asked for (req 83)', async () => {
    const { stdout } = await newsquiz(ROOT, 'types', '--accessible', 'full', '--format', 'json');
    const full = Object.entries(accessOfTypes).filter(([, { accessible }]) => accessible === 'full');
    const list = JSON.parse(stdout) as { type: string }[];
    assert.deepEqual(
      list.map(({ type }) => type),
      full.map(([type]) => type),
    );
  });

  it('ends with 2 and says what there is for a level that it does not know', async () => {
    const { code, stderr } = await newsquiz(ROOT, 'types', '--accessible', 'mostly');
    assert.equal(code, 2);
    assert.match(stderr, /there is no level "mostly"; there are: full, with-conditions, no/);
  });
});
