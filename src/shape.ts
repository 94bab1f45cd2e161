import { EXPECTED } from './patterns.js';
import { say } from './result.js';
import type { PathSegment, Problem } from './result.js';
import { isSafeText, textProblem } from './text.js';

/**
 * The shape of a JSON value, as data. Shapes are generated from the zod schemas (`npm run shapes`), so that a reader's
 * browser checks a bank by the same rules as its author's editor without downloading the library that states them.
 */
export interface Shape {
  /** `text` is a string that readers see. */
  readonly type?: 'object' | 'array' | 'string' | 'text' | 'integer' | 'number' | 'boolean';
  /** The fields of an object; `?` behind a name says that it may be left out. Others only where there is `each`. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** The elements of a list, or the values of an object whose keys are free but for `keys`. */
  readonly each?: Shape;
  readonly keys?: Shape;
  /** The least and most of: characters, elements, or the number itself. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly oneOf?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
}

/** What keeps a value from having a shape. Pure; never throws. */
export function shapeProblems(value: unknown, shape: Shape): Problem[] {
  const { anyOf, max = Infinity, min = -Infinity, oneOf, pattern, type } = shape;
  const problem = (code: string, message: string): Problem[] => [{ path: [], code, message }];
  if (value === undefined) return problem('schema/missing', say`is missing; add ${nameOfShape(shape)}`);
  if (oneOf ? !oneOf.includes(value) : anyOf?.every((one) => shapeProblems(value, one).length > 0)) {
    return problem('schema/value', say`${expectedOf(shape)}`);
  }
  if (type && !isOfType(value, type)) {
    return problem('schema/type', say`must be ${nameOfShape(shape)}, but is ${nameOfValue(value)}`);
  }
  const found: Problem[] = [];
  const size = sizeOf(value);
  if (size < min || size > max) found.push(...problem('schema/size', say`${sizeProblem(value, shape)}`));
  if (pattern && !new RegExp(pattern).test(value as string)) {
    found.push(...problem('schema/format', say`${EXPECTED[pattern] ?? 'has the wrong form'}`));
  }
  if (type === 'text' && found.length === 0 && !isSafeText(value as string)) {
    found.push(...problem('text/unsafe', say`${textProblem(value as string)}`));
  }
  // Nearly every value is as it should be, and there are a hundred thousand in a large bank: no list is made for nothing.
  const inner = innerProblems(value, shape);
  return found.length > 0 ? [...found, ...inner] : inner;
}

/** What is wrong inside a list or an object. */
function innerProblems(value: unknown, { each, fields, keys }: Shape): Problem[] {
  const found: Problem[] = [];
  if (typeof value !== 'object' || (!each && !fields)) return found;
  const inner = value as Record<string, unknown>;
  const others = new Set(Object.keys(inner));
  const add = (key: PathSegment, problems: readonly Problem[]): void => {
    for (const problem of problems) found.push({ ...problem, path: [key, ...problem.path] });
  };
  for (const field in fields) {
    const name = field.replace('?', '');
    others.delete(name);
    if (name === field || inner[name] !== undefined)
      add(name, shapeProblems(inner[name], fields[field] as Shape));
  }
  for (const key of others) {
    const at = Array.isArray(value) ? Number(key) : key;
    if (keys) add(at, shapeProblems(key, keys));
    add(
      at,
      each
        ? shapeProblems(inner[key], each)
        : [{ path: [], code: 'schema/unknown-key', message: say`${UNKNOWN}` }],
    );
  }
  return found;
}

const UNKNOWN = 'is not a field here; check the spelling or remove it';

function isOfType(value: unknown, type: NonNullable<Shape['type']>): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  return typeof value === (type === 'text' ? 'string' : type);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number itself, or the length of a text or list; of everything else, nothing is asked. */
function sizeOf(value: unknown): number {
  return typeof value === 'number' ? value : ((value as { length?: number } | null)?.length ?? 0);
}

function sizeProblem(value: unknown, { max = 0, min = 0 }: Shape): string {
  const isFew = sizeOf(value) < min;
  if (typeof value === 'string') {
    if (value === '') return 'is empty; write something';
    return isFew ? `is too short; at least ${min} characters` : `is too long; at most ${max} characters`;
  }
  if (Array.isArray(value))
    return isFew
      ? `has too few entries; there must be at least ${min}`
      : `has too many entries; there may be ${max}`;
  return isFew ? `is too small; at least ${min}` : `is too big; at most ${max}`;
}

function expectedOf({ oneOf }: Shape): string {
  if (!oneOf) return 'has none of the shapes allowed here';
  return `must be one of: ${oneOf.map((one) => JSON.stringify(one)).join(', ')}`;
}

function nameOfValue(value: unknown): string {
  if (value === null) return 'null';
  // JSON can hold numbers that are too big for a program: 1e999.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'infinite';
  return NAMES[Array.isArray(value) ? 'array' : typeof value] ?? 'nothing';
}

function nameOfShape({ oneOf, type }: Shape): string {
  if (oneOf) return say`one of: ${oneOf.map((one) => JSON.stringify(one)).join(', ')}`;
  return type ? NAMES[type] : 'a value';
}

const NAMES: Readonly<Record<string, string>> & Record<NonNullable<Shape['type']>, string> = {
  array: 'a list',
  object: 'an object',
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
  text: 'a text',
  boolean: 'true or false',
};
