import * as z from 'zod/mini';

/**
 * A field with what editors say of it while a bank is typed: a sentence, and examples. Both stand in `schema.json`, which
 * is generated; readers download neither.
 */
export function described<T extends z.ZodMiniType>(
  schema: T,
  description: string,
  ...examples: readonly z.input<T>[]
): T {
  // A copy, because many fields share one schema.
  const copy = schema.clone();
  z.globalRegistry.add(copy, { description, ...(examples.length > 0 && { examples: [...examples] }) });
  return copy;
}
