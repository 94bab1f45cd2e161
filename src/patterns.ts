/** The forms that short strings in a bank must have; each is told to authors by the sentence in `EXPECTED`. */
export const PATTERNS = {
  /** `constructor` and `prototype` are no names, so that a look-up by id finds only what is there. */
  id: /^(?!(?:constructor|prototype)$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
  /** BCP 47 in its canonical letter case, as far as `Intl` takes every tag of this form. */
  language:
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))?(?:-x(?:-[a-z\d]{1,8})+)?$/,
  digest: /^[\da-f]{16}$/,
  /** The ends of a passage: one to six words. */
  words: /^\s*\S+(?:\s+\S+){0,5}\s*$/,
  /** A picture beside the bank, or at an https: address without credentials. */
  image: /^(?:https:\/\/[^\s\\@]+|(?:[\w-]+\/)*[\w-]+)\.(?:avif|gif|jpe?g|png|svg|webp)$/,
  /** What a picture shows: no file name, and more than a word for a picture. */
  alt: /^(?![\s\S]*\.(?:avif|gif|jpe?g|png|svg|webp|AVIF|GIF|JPE?G|PNG|SVG|WEBP)\s*$)(?!\s*(?:(?:[Aa]n?|[Tt]he|[Dd]as|[Dd]ie|[Ee]ine?) )?(?:[Bb]ild|[Ff]oto(?:grafie)?|[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Gg]rafik|[Gg]raphic|[Ii]llustration|[Ii]con|IMG\w*|DSC\w*|صورة)(?: (?:of|von))?[\s.:]*$)/,
  /** A day of the calendar or of the week, and a time on it. */
  moment: /^(?:\d{4}-\d\d-\d\d|mon|tue|wed|thu|fri|sat|sun)(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/,
  /** A day of the calendar, as far as its digits say. */
  day: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  file: /^[\w-]+(?:[./][\w-]+)*$/,
};

/** What to write instead, by the source of the pattern. */
export const EXPECTED: Readonly<Record<string, string>> = {
  [PATTERNS.id.source]: 'is no id: use lower-case letters, digits and single hyphens',
  [PATTERNS.language.source]: 'is no language tag: write one like "de", "en" or "pt-BR"',
  [PATTERNS.digest.source]: 'is no digest; leave it out and run "newsquiz check --update"',
  [PATTERNS.words.source]: 'has more than six words; write only the first or the last of the passage',
  [PATTERNS.image.source]:
    'is no picture: name a file beside the bank like "media/map.svg", or an https: address',
  [PATTERNS.alt.source]: 'is no description: say in a few words what the picture shows',
  [PATTERNS.moment.source]:
    'is no moment: write one like "2025-05-24", "2025-05-24T15:00", "sat" or "satT15:00"',
  [PATTERNS.day.source]: 'is no day: write one like "2025-05-26"',
  [PATTERNS.file.source]: 'is no plain path beside the bank, like "report.de.html"',
};
