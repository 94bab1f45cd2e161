import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as z from 'zod';
import { shapeOf } from '../../scripts/shape-of.js';
import { shapesModule } from '../../scripts/write-shapes.js';

describe('the shapes that readers download', () => {
  it('are those that the schemas say (else: npm run shapes)', async () => {
    assert.equal(readFileSync('src/bank/shapes.ts', 'utf8'), await shapesModule());
  });

  it('say what JSON Schema says of the same schema', () => {
    const schema = z.strictObject({
      id: z.string().regex(/^a$/).max(3),
      list: z.array(z.int().min(1)).min(2).optional(),
      either: z.union([z.literal('x'), z.record(z.string().min(1), z.boolean())]),
    });
    assert.deepEqual(shapeOf(z.toJSONSchema(schema)), {
      type: 'object',
      fields: {
        id: { type: 'string', max: 3, pattern: '^a$' },
        'list?': { type: 'array', each: { type: 'integer', min: 1 }, min: 2 },
        either: {
          anyOf: [
            { oneOf: ['x'] },
            { type: 'object', each: { type: 'boolean' }, keys: { type: 'string', min: 1 } },
          ],
        },
      },
    });
  });

  it('are refused where a schema says more than a shape can', () => {
    assert.throws(() => shapeOf(z.toJSONSchema(z.object({}).loose())), /open objects/);
    assert.throws(() => shapeOf(z.toJSONSchema(z.number().multipleOf(5))), /cannot say multipleOf/);
  });
});
