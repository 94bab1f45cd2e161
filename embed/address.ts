/** An address that a page may load from; nothing for one that is none, or is neither http nor https. `base` is  what a relative one is seen from. */
export function addressOf(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
