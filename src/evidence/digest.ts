import { fingerprint } from '../hash.js';

/**
 * The digest of a canonical text or of a passage of one: 16 lower-case hexadecimal digits.
 *
 * A fingerprint of 64 bits is enough: it finds corrections, not attackers, since whoever can forge a passage can as
 * well write another digest into the bank. Two passages of one length that differ in one character never share one.
 */
export function digest(canonical: string): string {
  return fingerprint(canonical);
}
