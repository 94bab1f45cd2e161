/** Making a format takes many times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/** A number as it is written in a language; digits are grouped from five on, so that years read as years. */
export function formatNumber(value: number, language: string, maximumFractionDigits = 2): string {
  const useGrouping = Math.abs(value) >= 10_000;
  const format = kept(
    formats,
    `${language} ${maximumFractionDigits} ${useGrouping}`,
    () => new Intl.NumberFormat(language, { maximumFractionDigits, useGrouping }),
  );
  return format.format(value);
}

/** Which form a number takes in a language. */
export function pluralOf(count: number, language: string): Intl.LDMLPluralRule {
  return kept(plurals, language, () => new Intl.PluralRules(language)).select(count);
}

function kept<Format>(all: Map<string, Format>, name: string, make: () => Format): Format {
  const format = all.get(name) ?? make();
  all.set(name, format);
  return format;
}
