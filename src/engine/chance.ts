/**
 * Chance is keyed, not drawn in order: a roll is a function of (seed, purpose, number) alone, so two runs with
 * the same seed meet the same weather whatever was chosen. FNV-1a over the purpose, then the 32-bit finaliser of
 * MurmurHash3 (both public domain). A golden test pins the values: they may never change, or old codes break.
 */

function finalise(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The part of a key that a purpose makes: computed once where a purpose is asked often. */
export function purposeHash(purpose: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < purpose.length; i++) h = Math.imul(h ^ purpose.charCodeAt(i), 0x01000193);
  return finalise(h);
}

/** A 32-bit hash of seed, hashed purpose and number: uniform over 0 to 2^32 - 1. */
export function hashWith(purpose: number, seed: number, number: number): number {
  return finalise(finalise(purpose ^ (seed >>> 0)) ^ (number >>> 0));
}

/** A 32-bit hash of the key: uniform over 0 to 2^32 - 1. */
export function keyedHash(seed: number, purpose: string, number: number): number {
  return hashWith(purposeHash(purpose), seed, number);
}

/** A whole number from 0 to `sides - 1`. `sides` is at most 65,536, so that the remainder's bias stays below 1 in 65,000. */
export function roll(seed: number, purpose: string, number: number, sides: number): number {
  return keyedHash(seed, purpose, number) % sides;
}
