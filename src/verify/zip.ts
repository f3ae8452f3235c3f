/** The zip of a package: its directory as it stands there, faults and all, and the texts in it within limits. */
import { open, type Entry as ZipEntry, type ZipFile } from 'yauzl'
import { notReadable } from '../lms/server/package-files.ts'
import { limits } from '../lms/server/zip-limits.ts'
import type { Entry } from './types.ts'

export interface Zip {
  entries: readonly Entry[]
  /** Undefined where the file is encrypted, damaged or too large. */
  read(entry: Entry): Promise<Buffer | undefined>
  close(): void
}

/** Throws a `PackageError` where it is no zip. */
export function openZip(path: string): Promise<Zip> {
  return new Promise((resolve, reject) => {
    // Names stay as they are: what yauzl would refuse is a finding here.
    open(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) => {
      if (error) return reject(notReadable(error, path))
      const known = new Map<Entry, ZipEntry>()
      const done = () =>
        resolve({
          entries: [...known.keys()],
          read: (entry) => readWithin(zip, known.get(entry)!),
          close: () => zip.close()
        })
      zip.on('entry', (raw: ZipEntry) => {
        const entry = toEntry(raw)
        if (!entry.name.endsWith('/')) known.set(entry, raw)
        if (known.size > limits.entries) done()
        else zip.readEntry()
      })
      zip.on('end', done)
      zip.on('error', (problem: Error) => {
        zip.close()
        reject(notReadable(problem, path))
      })
      zip.readEntry()
    })
  })
}

function toEntry(raw: ZipEntry): Entry {
  const utf8 = (raw.generalPurposeBitFlag & 0x800) !== 0
  const bytes = raw.fileName as unknown as Buffer
  // Without the flag a name is cp437; letters beyond ASCII are told as a finding, so that latin1 will do.
  return {
    name: bytes.toString(utf8 || isUtf8(bytes) ? 'utf8' : 'latin1'),
    bytes: raw.uncompressedSize,
    packedBytes: raw.compressedSize,
    encrypted: (raw.generalPurposeBitFlag & 1) !== 0,
    method: raw.compressionMethod,
    utf8
  }
}

function readWithin(zip: ZipFile, entry: ZipEntry): Promise<Buffer | undefined> {
  const tooLarge = entry.uncompressedSize > limits.text
  if (tooLarge || (entry.generalPurposeBitFlag & 1) !== 0) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    // More bytes than the directory says end the stream with an error.
    zip.openReadStream(entry, (error, stream) => {
      if (error) return resolve(undefined)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', () => resolve(undefined))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
