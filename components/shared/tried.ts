/** What a call gives; `undefined` where it throws, for what a quiz can do without: as all of storage, where it is switched off. */
export function tried<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
