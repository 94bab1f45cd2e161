// Writes src/bank/shapes.ts from the zod schemas: `npm run shapes`. With --check it only says whether that is due.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import { entrySchemas, frameSchema, questionSchemas } from '../src/index.js';
import type { Shape } from '../src/shape.js';
import { shapeOf } from './shape-of.js';

const FILE = fileURLToPath(new URL('../src/bank/shapes.ts', import.meta.url));
const HEAD = `// Written by "npm run shapes" from the zod schemas in src/**/schema.ts. Change those, not this.
import type { Shape } from '../shape.js';
`;

function isShape(value: object): boolean {
  return 'oneOf' in value || ('type' in value && typeof value.type === 'string');
}

/** The text of shapes.ts: each shape that is used more than once stands there once. */
export async function shapesModule(): Promise<string> {
  const json = (schema: z.core.$ZodType): Shape => shapeOf(z.toJSONSchema(schema, { io: 'input' }));
  const all = {
    bank: json(frameSchema),
    ...Object.fromEntries(Object.entries(entrySchemas).map(([name, schema]) => [name, json(schema)])),
    questions: Object.fromEntries(
      Object.entries(questionSchemas).map(([name, schema]) => [name, json(schema)]),
    ),
  };
  const shared = new Map<string, { name?: string; count: number }>();
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const known = shared.get(JSON.stringify(value)) ?? { count: 0 };
    shared.set(JSON.stringify(value), { count: known.count + 1 });
    if (known.count === 0) Object.values(value).forEach(count);
  };
  count(all);
  const lines: string[] = [];
  const write = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const known = shared.get(JSON.stringify(value));
    if (known?.name) return known.name;
    const content = Array.isArray(value)
      ? `[${value.map(write).join()}]`
      : `{${Object.entries(value)
          .map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`)
          .join()}}`;
    if (!known || known.count < 2 || !isShape(value)) return content;
    known.name = `s${lines.length}`;
    lines.push(`const ${known.name}: Shape = ${content};`);
    return known.name;
  };
  const body = write(all);
  const type =
    '{ bank: Shape; sources: Shape; facts: Shape; quizzes: Shape; questions: Readonly<Record<string, Shape>> }';
  const text = `${HEAD}\n${lines.join('\n')}\n\nexport const shapes: ${type} = ${body};\n`;
  return format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const due = (await shapesModule()) !== readFileSync(FILE, 'utf8');
  if (due && process.argv.includes('--check')) {
    console.error('src/bank/shapes.ts does not say what the schemas say; run "npm run shapes".');
    process.exitCode = 1;
  } else if (due) writeFileSync(FILE, await shapesModule());
}
