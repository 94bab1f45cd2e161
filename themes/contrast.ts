// Which colours of a theme meet, and how far apart they must be. DOM-free: the tests and the theme builder use it.

/** Two tokens that meet: one is written or drawn on the other. */
export interface ColourPair {
  /** Their names without `--nq-`. */
  readonly front: string;
  readonly back: string;
  /** The least contrast: 7 for text (WCAG 1.4.6), 3 for edges and signs (WCAG 1.4.11). */
  readonly least: 7 | 3;
  readonly what: string;
}

const pair = (front: string, back: string, what: string, least: 7 | 3 = 7): ColourPair => ({
  front,
  back,
  least,
  what,
});

/** Every pair that the elements show. */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  pair('ink', 'paper', 'text'),
  pair('soft', 'paper', 'instructions and small print'),
  pair('accent', 'paper', 'links and buttons'),
  pair('on-accent', 'accent', 'the main button'),
  pair('ink', 'tint', 'what is chosen'),
  pair('accent', 'tint', 'words on what is chosen'),
  pair('ink', 'mark', 'the marked passage'),
  pair('right', 'paper', '“Correct”, and the sign of it'),
  pair('right', 'right-paper', 'words on a right row'),
  pair('ink', 'right-paper', 'text of a right row'),
  pair('wrong', 'paper', '“Not correct”, and the sign of it'),
  pair('wrong', 'wrong-paper', 'words on a wrong row'),
  pair('ink', 'wrong-paper', 'text of a wrong row'),
  pair('edge', 'paper', 'edges of controls', 3),
];

/** A hex colour as numbers from 0 to 255; `undefined` where it is none. */
export function channelsOf(colour: string): readonly number[] | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour.trim())?.[1];
  if (!digits) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((it) => Number.parseInt(it, 16));
}

/** Relative luminance, WCAG 2. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two hex colours, 1 to 21 (WCAG 2); `undefined` where one is no hex colour. */
export function contrast(front: string, back: string): number | undefined {
  const [one, other] = [channelsOf(front), channelsOf(back)];
  if (!one || !other) return undefined;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
