/** Ids of what is said once in a registration (cmi5 9.3). */

/**
 * The same whenever and wherever it is said, so that the record store knows a second saying for what it is, even where
 * a sitting could not note that there was a first. Written as a name-based UUID (RFC 9562, 5.5), which every store
 * takes; the digest is a plain one, since it only has to differ.
 */
export function onceId(...names: readonly string[]): string {
  const text = JSON.stringify(names)
  const hex = [1, 2, 3, 4].map((seed) => digest(text, seed).toString(16).padStart(8, '0')).join('')
  const variant = (8 + (parseInt(hex[16]!, 16) % 4)).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** 32 bits: FNV-1a, mixed at the end as MurmurHash3 does. */
function digest(text: string, seed: number): number {
  let hash = Math.imul(0x811c9dc5, seed)
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
