/**
 * The tag by which a language is found among those that are known: its own, else that of its language in its script (so
 * that `zh-TW` finds `zh-hant`), else that of its language alone.
 */
export function tagFor(language: string, isKnown: (tag: string) => boolean): string | undefined {
  try {
    const { language: first, script } = new Intl.Locale(language).maximize();
    const [variant = ''] = /-x-.*/.exec(language) ?? [];
    const tags = [language, first + variant, `${first}-${script}`, first];
    return tags.map((tag) => tag.toLowerCase()).find(isKnown);
  } catch {
    return undefined;
  }
}
