/** No number that a reader types is longer; what is longer is not read. */
const LONGEST = 60;

/**
 * Digits of every script of the Basic Multilingual Plane as ASCII digits: "٢٣٥" is "235". Rows of ten digits begin at a
 * code point that ends in 0 or in 6 (Unicode, chapter 22.3), so that the one before them tells which.
 */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.normalize('NFKC').codePointAt(0) ?? 0;
    if (code > 0xffff) return digit;
    return String((code & 15) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? 0 : 6));
  });
}

/**
 * The number that a reader of a language has typed; `undefined` where it is none, or could be two different ones.
 *
 * - As the language writes it: "1.234,5" in German, "1,234.5" in English, "١٬٢٣٤٫٥" in Arabic. Spaces of every kind and
 *   apostrophes group digits in all languages. So "1.234" is 1234 in German and 1.234 in English.
 * - What cannot be read so is taken as another language writes it, if only one number comes of that: many keyboards have
 *   but one of comma and point. "1.5" is 1.5 in German, and "1.234.567,8" is no riddle in English.
 * - "1.234" is refused in French, which uses the point for nothing: it could be 1.234 or 1234. So are "1.234.5", "12.05.25".
 * - Groups have three digits, in languages that count in lakh and crore two or three; the first does not begin with 0.
 * - Before it may stand a sign, before or behind it the `unit` of the question. Fractions and powers are not read.
 */
export function readNumber(text: string, language: string, unit = ''): number | undefined {
  if (text.length > LONGEST) return undefined;
  const [, sign, rest = ''] = /^([+\p{Pd}\u2212]?)(.*)$/u.exec(tidy(text)) ?? [];
  const body = withoutUnit(rest, tidy(unit)).trim();
  if (!/\d/.test(body)) return undefined;
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.8);
  const own = (type: string): string => tidy(parts.find((part) => part.type === type)?.value ?? '');
  const least = parts.filter(({ type }) => type === 'integer')[1]?.value.length ?? 3;
  const read = (decimal: string, groups: string): number | undefined => {
    const integer = `\\d*|[1-9]\\d{0,2}([${groups}])(?:\\d{${least},3}\\2)*\\d{3}`;
    const found = new RegExp(`^(${integer})(?:[${decimal}](\\d*))?$`).exec(body);
    return found ? Number(`${found[1]?.replace(/\D/g, '')}.${found[3] ?? ''}0`) : undefined;
  };
  const values = new Set(
    [...DECIMALS].flatMap((decimal) => [...GROUPS.replace(decimal, '')].map((group) => read(decimal, group))),
  );
  values.delete(undefined);
  const value = read(own('decimal'), `${own('group')} '`) ?? (values.size === 1 ? [...values][0] : undefined);
  // Never -0, which is written like 0 and yet another value.
  return value === undefined ? undefined : (/[^+]/.test(sign ?? '') ? -value : value) || 0;
}

const DECIMALS = '.,\u066b';
const GROUPS = ".,\u066c '";

/** With plain digits, spaces and apostrophes, in lower case, and nothing invisible. */
function tidy(text: string): string {
  const visible = plainDigits(text.replace(/\p{Cf}/gu, '')).replace(
    /[\u2018\u2019\u02bc\u00b4\u2032`]/g,
    "'",
  );
  const plain = visible
    .replace(/\u060c/g, ',')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return plain.trim() || plain;
}

function withoutUnit(text: string, unit: string): string {
  if (unit && text.endsWith(unit)) return text.slice(0, -unit.length);
  return unit && text.startsWith(unit) ? text.slice(unit.length) : text;
}
