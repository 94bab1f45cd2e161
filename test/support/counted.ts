/** A list that counts how often one of its elements is asked for. */
export function counted<T>(list: readonly T[]): { proxy: T[]; reads: () => number } {
  let reads = 0;
  const proxy = new Proxy([...list], {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { proxy, reads: () => reads };
}
