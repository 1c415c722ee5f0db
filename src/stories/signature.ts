/** MinHash (Broder 1997): the share of equal numbers in two signatures estimates the Jaccard likeness of two sets. */

/** Numbers of a signature: the estimate is off by 1/√64, an eighth, at most times, which the exact check mends. */
export const SIGNATURE_LENGTH = 64;

// Odd multipliers and offsets of a fixed generator (xorshift32), so that signatures that were kept stay comparable.
const [multipliers, offsets] = coefficients();

function coefficients(): readonly [Uint32Array, Uint32Array] {
  let state = 0x9e3779b9;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return [
    Uint32Array.from({ length: SIGNATURE_LENGTH }, () => next() | 1),
    Uint32Array.from({ length: SIGNATURE_LENGTH }, next),
  ];
}

/** Of an empty set all numbers are the largest. */
export function signatureOf(shingles: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < SIGNATURE_LENGTH; at += 1) {
      const mixed = Math.imul(shingle ^ (offsets[at] ?? 0), multipliers[at] ?? 1);
      const hashed = (mixed ^ (mixed >>> 16)) >>> 0;
      if (hashed < (signature[at] ?? 0)) signature[at] = hashed;
    }
  }
  return signature;
}
