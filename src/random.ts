import { fingerprint, mix } from './hash.js';

/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * The numbers that belong to a seed: the same everywhere and for ever.
 * A Weyl sequence through the MurmurHash3 finaliser, as in SplitMix (Steele, Lea, Flood 2014), with 32 bits of state.
 */
export function createRandom(seed: string): Random {
  let state = Number.parseInt(fingerprint(seed).slice(0, 8), 16);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 2 ** 32;
  };
}

/** A new list in a random order (Fisher and Yates, in Durstenfeld's form). Linear in the list's length. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  return sample(list, list.length, random);
}

/** `count` different elements of a list in a random order; all of them where there are fewer. */
export function sample<T>(list: readonly T[], count: number, random: Random): T[] {
  const rest = [...list];
  const end = Math.min(count, rest.length);
  for (let i = 0; i < end; i++) {
    const j = i + Math.floor(random() * (rest.length - i));
    [rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
  }
  return rest.slice(0, end);
}
