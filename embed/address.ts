/** An address, whole; nothing for a text that is none. `base` is what a relative one is seen from. */
export function addressOf(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
