import { canonicalText, digest, locateEvidence } from '../../../src/evidence/index.js';
import type { Evidence } from '../../../src/bank/index.js';

const NUMBER = /\d+(?:[.,:]\d+)*/gu;
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu;
const NEGATION = /(?<![\p{L}])(?:nicht|nie|kein\w*|ohne|not|no|never|without)(?![\p{L}])/giu;

/** The passage with one occurrence of a pattern replaced, once for each. */
function replaceEach(passage: string, pattern: RegExp, replacement: (found: string) => string): string[] {
  return [...passage.matchAll(pattern)].map(
    ({ 0: found, index }) =>
      passage.slice(0, index) + replacement(found) + passage.slice(index + found.length),
  );
}

/** Every single correction of a passage that changes what it says: a number, a name, a negation put in or taken out. */
export function corrections(passage: string): string[] {
  return [
    ...replaceEach(passage, NUMBER, (number) =>
      number.replace(/\d$/, (last) => String((Number(last) + 1) % 10)),
    ),
    ...replaceEach(passage, NUMBER, (number) => `1${number}`),
    ...replaceEach(passage, NUMBER, (number) => `${number},5`),
    ...replaceEach(passage, NAME, () => 'Meier'),
    ...replaceEach(passage, NAME, (name) => `${name}s`),
    ...replaceEach(passage, NEGATION, () => ''),
    ...replaceEach(passage, / /gu, () => ' nicht '),
    ...replaceEach(passage, / /gu, () => ' not '),
  ];
}

/** Editions of a text that say the same. */
export function sameInOtherSigns(text: string): string[] {
  return [
    text.normalize('NFD'),
    text.replaceAll(' ', '\u00a0\n'),
    text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad'),
    text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
    text.replaceAll('"', '„').replaceAll("'", '’').replaceAll('-', '‑').replaceAll('...', '…'),
    text.replaceAll('"', '»').replaceAll("'", '‘').replaceAll('-', '–'),
    `\ufeff${text.replace(/(?<=\p{L})(?=\p{M}|\p{L})/gu, '\u2060').normalize('NFD')} `,
  ];
}

/** What a piece of evidence in a text overlooks, or takes for a change though it is none; nothing, if it is any good. */
export function failuresOf(piece: Evidence, text: string): string[] {
  const { state, start, end } = locateEvidence(text, piece);
  if (state !== 'found') return [`${piece.start}: ${state}`];
  const passage = text.slice(start, end);
  const checked = { ...piece, digest: digest(passage) };
  const stateIn = (edition: string): string => locateEvidence(canonicalText(edition), checked).state;
  const overlooked = corrections(passage)
    .filter((correction) => canonicalText(correction) !== passage)
    .filter(
      (correction) =>
        !['changed', 'lost'].includes(stateIn(text.slice(0, start) + correction + text.slice(end))),
    );
  const alarms = sameInOtherSigns(text).filter((edition) => stateIn(edition) !== 'found');
  return [
    ...overlooked.map((it) => `overlooks: ${it}`),
    ...alarms.map((_, index) => `${piece.start}: false alarm ${index}`),
  ];
}
