/**
 * A 64-bit fingerprint of a text, as 16 lower-case hexadecimal digits; synchronous, because `crypto.subtle` is missing
 * on pages without TLS. It finds changes; it is no protection against somebody who wants a collision.
 *
 * Two lanes of 32 bits over the UTF-16 code units: FNV-1a (Fowler, Noll, Vo) and a rotate-xor-multiply lane with the
 * odd constant of Fibonacci hashing (Knuth, TAOCP 3, 6.4). Each step of a lane is a bijection of its state, so two texts
 * of one length that differ in a single character never share a fingerprint.
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x2545f491;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(((b << 5) | (b >>> 27)) ^ unit, 0x9e3779b1);
  }
  return hex(mix(a)) + hex(mix(b));
}

/** The finaliser of MurmurHash3 (Appleby): every bit of the input moves about half of the bits of the output. */
export function mix(state: number): number {
  let h = state;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
