import fc from 'fast-check';

type Container = Record<string, unknown>;
type Path = readonly string[];

interface Mutation {
  readonly at: number;
  readonly from: number;
  readonly kind: 'put' | 'remove' | 'copy' | 'rename' | 'repeat';
  readonly value: unknown;
}

const KEYS = ['id', 'type', 'key', 'options', 'extra', 'constructor', '__proto__', 'toString', ''];
/** What is put into a document: values that are often taken for others, and any JSON. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    '',
    ' ',
    'a',
    '\u202e',
    '\ud800',
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom<unknown>(
    'toString',
    'constructor',
    '__proto__',
    'x'.repeat(65),
    'https://example.org/',
    'fact',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Copies of a JSON document with a few places changed, so that most of it is still right. */
export function mutated(document: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(document);
  const mutation: fc.Arbitrary<Mutation> = fc.record({
    at: fc.nat(paths.length - 1),
    from: fc.nat(paths.length - 1),
    kind: fc.constantFrom('put', 'put', 'remove', 'copy', 'rename', 'repeat'),
    value: anyValue,
  });
  return fc.array(mutation, { minLength: 1, maxLength: 4 }).map((mutations) => {
    const copy = { document: structuredClone(document) };
    for (const each of mutations) {
      const path = paths[each.at] ?? [];
      const outer = lookUp(copy, ['document', ...path].slice(0, -1));
      if (isContainer(outer))
        apply(outer, path.at(-1) ?? 'document', { ...each, ...sourceOf(copy, paths, each) });
    }
    return copy.document;
  });
}

function sourceOf(
  copy: Container,
  paths: readonly Path[],
  { kind, from, value }: Mutation,
): { value: unknown } {
  return {
    // A value of its own each time: a later change in it must not reach the next document.
    value: structuredClone(kind === 'copy' ? lookUp(copy, ['document', ...(paths[from] ?? [])]) : value),
  };
}

function apply(outer: Container, key: string, { kind, value, at }: Mutation): void {
  const there = outer[key];
  const name = KEYS[at % KEYS.length] ?? '';
  if (kind === 'remove' && Array.isArray(outer)) outer.splice(Number(key), 1);
  else if (kind === 'remove') Reflect.deleteProperty(outer, key);
  else if (kind === 'repeat' && Array.isArray(outer)) outer.push(structuredClone(there));
  else if (kind === 'rename' && !Array.isArray(outer)) {
    Reflect.deleteProperty(outer, key);
    Object.defineProperty(outer, name, {
      value: there,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else outer[key] = value;
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (!isContainer(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function lookUp(value: unknown, path: Path): unknown {
  return path.reduce(
    (outer, key) => (isContainer(outer) && Object.hasOwn(outer, key) ? outer[key] : undefined),
    value,
  );
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
