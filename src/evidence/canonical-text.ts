import { rewrite, type Rewritten } from './rewrite.js';

/** What is put in place of each run of white space, and of each typographic character. */
const PLAIN: readonly (readonly [put: string, characters: RegExp])[] = [
  [' ', /[^\S\ufeff]|\x85/],
  ["'", /[\u2018-\u201b\u2039\u203a\u02bc]/],
  ['"', /[\xab\xbb\u201c-\u201f]/],
  ['-', /[\u2010-\u2015\u2212]/],
  ['...', /\u2026/],
];
/**
 * White space and invisible characters (soft hyphen, U+200B-D, U+2060, U+FEFF) are taken in one run, so that a space on
 * each side of one stays one space.
 */
const RUN = /[\s\x85\xad\u200b-\u200d\u2060\ufeff]+/;
const UNPLAIN = new RegExp(
  [RUN, ...PLAIN.map(([, characters]) => characters)].map((it) => it.source).join('|'),
  'g',
);

function plain(match: string): string {
  return PLAIN.find(([, characters]) => characters.test(match))?.[0] ?? '';
}

/**
 * What can change in NFC: a character with the marks behind it (or with Hangul vowels and finals, which compose
 * without being marks), and single characters beyond ASCII. See UAX 15, "NFC_Quick_Check".
 */
const CLUSTER = /\P{M}?[\p{M}\u1160-\u11ff]+|[\x80-\u{10ffff}]/gu;

/** A place in one of the texts that were put together. */
export interface Place<Owner> {
  readonly owner: Owner;
  /** UTF-16 code units from the start of the owner's text. */
  readonly offset: number;
}

interface Run<Owner> {
  readonly owner: Owner;
  readonly start: number;
  readonly length: number;
}

/**
 * Puts the canonical text together from runs of text, each with its owner (a DOM text node, say, which stays opaque
 * here), and leads from a place in it back to the owner's text.
 *
 * ```ts
 * const canonical = new CanonicalText<Text>().append(node.data, node).breakBlock();
 * const end = canonical.locate(passage.end, true); // { owner: node, offset: 12 }
 * ```
 */
export class CanonicalText<Owner = unknown> {
  #raw = '';
  readonly #runs: Run<Owner>[] = [];
  /** Made when first asked for, and again after more text has come. */
  #canonical: Rewritten | undefined;

  append(text: string, owner: Owner): this {
    if (text) this.#runs.push({ owner, start: this.#raw.length, length: text.length });
    return this.#add(text);
  }

  /** What comes before and what comes after stand in different blocks: at least one space lies between them. */
  breakBlock(): this {
    return this.#add('\n');
  }

  get text(): string {
    return this.#rewritten().text;
  }

  /**
   * The owner and the place in its text for an offset in {@link text}; `undefined` while there is no text at all.
   * With `asEnd` the offset is taken as the end of a range: the place is right behind the character before it.
   */
  locate(offset: number, asEnd = false): Place<Owner> | undefined {
    const raw = this.#rewritten().back(offset, asEnd);
    const before = this.#runs.filter(({ start }) => start < (asEnd ? raw : raw + 1));
    const run = before.at(-1) ?? this.#runs[0];
    return run && { owner: run.owner, offset: Math.max(0, Math.min(raw - run.start, run.length)) };
  }

  #add(text: string): this {
    this.#raw += text;
    this.#canonical = undefined;
    return this;
  }

  #rewritten(): Rewritten {
    return (this.#canonical ??= canonicalize(this.#raw));
  }
}

/** Invisible characters go before NFC: a mark behind a soft hyphen composes with the letter before it. */
function canonicalize(raw: string): Rewritten {
  const plainText = rewrite(raw, UNPLAIN, (match, offset) => {
    const put = plain(match);
    const outer = offset === 0 || offset + match.length === raw.length;
    return put === ' ' && outer ? '' : put;
  });
  if (plainText.text.normalize() === plainText.text) return plainText;
  const composed = rewrite(plainText.text, CLUSTER, (cluster) => cluster.normalize());
  const back = (offset: number, asEnd: boolean): number =>
    plainText.back(composed.back(offset, asEnd), asEnd);
  return { text: composed.text, back };
}

/**
 * The text as evidence is compared in it: Unicode NFC; any run of white space is one space, none at the ends;
 * soft hyphens and zero-width characters are gone; typographic quotes, apostrophes, dashes and ellipses are plain
 * (`"`, `'`, `-`, `...`). Nothing else changes, and doing it twice changes nothing more.
 */
export function canonicalText(text: string): string {
  return canonicalize(text).text;
}
