/** What is taken of a zip at most, so that none can fill the memory, whoever made it. */

const mebibyte = 1024 ** 2

export const limits = {
  /** Of one text that is looked into, in bytes. */
  text: 8 * mebibyte,
  /** Of all texts together. */
  texts: 64 * mebibyte,
  /** Of a manifest; one of five thousand files has half a megabyte. */
  manifest: 4 * mebibyte,
  /** Of one file that is given out, such as a film. */
  file: 512 * mebibyte,
  /** Of the whole package, unpacked. */
  total: 2048 * mebibyte,
  entries: 50_000,
  /** Times that a file may grow; no text of a course comes near it. */
  ratio: 200
} as const

/** Sizes of a file as the zip's directory gives them, in bytes. */
export interface Sizes {
  bytes: number
  packedBytes: number
}

/** A file that grows more than any of a course does. */
export const isSwollen = ({ bytes, packedBytes }: Sizes): boolean =>
  bytes > 10 * mebibyte && bytes > limits.ratio * packedBytes

/** Whether a zip is one that is made to fill memory or disk. */
export function isBomb(entries: readonly Sizes[]): boolean {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  return total > limits.total || entries.length > limits.entries || entries.some(isSwollen)
}
