/**
 * A number in 0 … 1 that depends on the key alone: values stay where they are when lines are added elsewhere.
 * FNV-1a, then the finaliser of MurmurHash3.
 */
export function chance(...key: readonly string[]): number {
  let hash = seed;
  for (const character of key.join('|')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

const seed = 0x0735_2021;

/** A whole number from 0 to `below` - 1. */
export const pick = (below: number, ...key: readonly string[]): number => Math.floor(chance(...key) * below);
