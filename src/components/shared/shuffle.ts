/**
 * Order and draw by chance that can be made again: from a seed, and the number of each thing. Adding or removing a
 * thing moves no other, so that an update of the course does not shuffle a paper that a learner has begun.
 */

/** A whole number below 2^32 that looks like chance (the finaliser of MurmurHash3, public domain). */
function mix(seed: number, n: number): number {
  let h = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b)) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The things in the seed's order. */
export function shuffled<T>(things: readonly T[], seed: number, number: (thing: T) => number): T[] {
  const rank = (thing: T) => mix(seed, number(thing))
  return [...things].sort((a, b) => rank(a) - rank(b) || number(a) - number(b))
}
