import { locateEvidence, type Evidence } from '../../src/index.js';

/** Evidence is named by at most so many words at each end. */
export const MAX_WORDS = 6;

type Context = Pick<Evidence, 'prefix' | 'suffix'>;

/**
 * The evidence for the same passage at another place: what stood beside it does not any more, but all that it says is
 * there, once. Readers are told no such thing: their quiz holds the question back until the bank says where it is now.
 */
export function movedTo(text: string, piece: Evidence): Evidence | undefined {
  const { prefix, suffix, ...bare } = piece;
  if (!bare.digest || (prefix === undefined && suffix === undefined)) return undefined;
  if (locateEvidence(text, piece).state !== 'lost') return undefined;
  const place = locateEvidence(text, bare);
  return place.state === 'found' ? singledOut(text, bare, place) : undefined;
}

/** The evidence with the least context that leads to its place alone, whatever its passage says. */
export function singledOut(
  text: string,
  piece: Evidence,
  place: { readonly start: number; readonly end: number },
): Evidence | undefined {
  const { digest, prefix: _prefix, suffix: _suffix, ...bare } = piece;
  const context = contextsAt(text, place).find((one) => {
    const found = locateEvidence(text, { ...bare, ...one });
    return found.state === 'found' && found.start === place.start && found.end === place.end;
  });
  return context && { ...bare, ...context, ...(digest !== undefined && { digest }) };
}

/** Nothing, then ever more words before, behind, and on both sides. */
function contextsAt(text: string, { start, end }: { start: number; end: number }): Context[] {
  const before = text.slice(0, start).trim().split(' ').filter(Boolean).slice(-MAX_WORDS);
  const behind = text.slice(end).trim().split(' ').filter(Boolean).slice(0, MAX_WORDS);
  const prefixes = before.map((_, index): Context => ({ prefix: before.slice(-index - 1).join(' ') }));
  const suffixes = behind.map((_, index): Context => ({ suffix: behind.slice(0, index + 1).join(' ') }));
  const both = prefixes.map((one, index): Context => ({ ...one, ...suffixes[index] }));
  return [{}, ...prefixes, ...suffixes, ...both];
}
