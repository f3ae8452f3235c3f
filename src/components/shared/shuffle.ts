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

/** As `shuffled`, but never as written: for things whose written order would give the answer away. */
export function mixed<T>(things: readonly T[], seed: number, number: (thing: T) => number): T[] {
  const order = shuffled(things, seed, number)
  const [first, ...rest] = order
  return first !== undefined && order.every((thing, i) => thing === things[i]) ? [...rest, first] : order
}

/** A seed that is always the same for a text, and hardly ever for another. */
export function seedOf(text: string): number {
  return [...text].reduce((seed, char) => mix(seed, char.codePointAt(0)!), 0)
}
