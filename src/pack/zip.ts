/** Writes a zip. The same files give the same bytes, on any machine and at any time. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { ZipArchive } from 'archiver'
import { compare } from '../shared/diagnostic.ts'

export interface WrittenZip {
  bytes: number
  sha256: string
}

/** The oldest time that a zip can name. */
const fixedDate = new Date('1980-01-01T00:00:00Z')
/** Already compressed: packing them again costs time and gains nothing. */
const packed = /\.(png|jpe?g|gif|webp|avif|mp4|webm|mp3|m4a|ogg|woff2|zip|pdf)$/

/**
 * @param files by path: relative, with `/`, and no two that a file system without upper case takes for one. Throws
 * where that is not so: such a zip overwrites what is not its own where it is unpacked (APPNOTE 4.4.17).
 */
export async function writeZip(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<WrittenZip> {
  refuseUnsafe([...files.keys()])
  const archive = new ZipArchive({ zlib: { level: 9 } })
  const hash = createHash('sha256')
  let bytes = 0
  archive.on('data', (chunk: Buffer) => {
    hash.update(chunk)
    bytes += chunk.length
  })
  // Sorted, and as buffers: files given by name are looked up in parallel and arrive in any order.
  for (const [name, content] of [...files].sort(([a], [b]) => compare(a, b))) {
    archive.append(Buffer.from(content), { name, date: fixedDate, mode: 0o644, store: packed.test(name) })
  }
  await Promise.all([pipeline(archive, createWriteStream(path)), archive.finalize()])
  return { bytes, sha256: hash.digest('hex') }
}

function refuseUnsafe(names: readonly string[]): void {
  const odd = names.find((name) => /^[/~]|^[a-z]:|\\|(^|\/)\.{0,2}(\/|$)/i.test(name))
  if (odd !== undefined) throw new Error(`“${odd}” is no path for a package`)
  const seen = new Map<string, string>()
  for (const name of names) {
    const other = seen.get(name.toLowerCase())
    if (other !== undefined)
      throw new Error(`“${other}” and “${name}” are one file where case does not count`)
    seen.set(name.toLowerCase(), name)
  }
}
