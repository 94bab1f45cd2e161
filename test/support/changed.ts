/** A copy of a JSON value in which one place, named by a JSON Pointer, holds another value; `undefined` takes it away. */
export function changed<T>(document: T, pointer: string, value: unknown): T {
  const copy = structuredClone(document);
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  let outer = copy as Record<string, unknown>;
  for (const segment of path) outer = outer[segment] as Record<string, unknown>;
  if (value !== undefined) outer[last] = value;
  else if (Array.isArray(outer)) outer.splice(Number(last), 1);
  else Reflect.deleteProperty(outer, last);
  return copy;
}
