/** Languages that pages say, and those by which their readers are spoken to. */
const SPOKEN_AS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/**
 * The tag by which a language is found among those that are known: its own, else that of its language in its script (so
 * that `zh-TW` finds `zh-hant`), else that of its language alone.
 */
export function tagFor(language: string, isKnown: (tag: string) => boolean): string | undefined {
  // What `Intl` knows of languages takes milliseconds to come: most need none of it.
  if (isKnown(language)) return language;
  try {
    const { language: own, script } = new Intl.Locale(language).maximize();
    const first = SPOKEN_AS[own] ?? own;
    const variants = /-x-.*/.exec(language) ?? [];
    const tags = [language, ...variants.map((it) => first + it), `${first}-${script}`, first];
    return tags.map((tag) => tag.toLowerCase()).find(isKnown);
  } catch {
    return undefined;
  }
}
