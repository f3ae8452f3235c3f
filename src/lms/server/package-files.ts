import { open, type Entry, type ZipFile } from 'yauzl'
import { PackageError } from './package-error.ts'

/** The files of a package; nothing is unpacked to disk. */
export type PackageFiles = {
  /** Names as in the zip, `/`-separated, without folders. */
  names: string[]
  /** Throws where there is no such file. */
  read(name: string): Promise<Buffer>
  close(): void
}

/**
 * Opens a package. yauzl itself refuses names that would lead outside (`..`, a drive, a leading slash) and
 * backslashes.
 */
export async function openPackage(path: string): Promise<PackageFiles> {
  const { zip, entries } = await listEntries(path)
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return Promise.reject(new PackageError(`the package has no file ${name}`, ''))
      return readEntry(zip, entry)
    },
    close: () => zip.close()
  }
}

/** What yauzl or the disk says, in words for the person who named the file. */
function notReadable({ code, message }: NodeJS.ErrnoException): PackageError {
  if (code === 'ENOENT') return new PackageError('there is no such file', packageHint)
  if (code === 'EISDIR') return new PackageError('this is a folder, not a zip', packageHint)
  if (code !== undefined) return new PackageError(`the file cannot be read (${code})`, packageHint)
  if (message.startsWith('End of central directory')) {
    return new PackageError('this is no zip, or the end of it is missing', packageHint)
  }
  return new PackageError(`the zip is broken: ${message}`, 'Make it again, or load it down again.')
}

const packageHint = 'The preview takes the zip of a SCORM package, as it is uploaded to an LMS.'

function listEntries(path: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) => {
      if (error) return reject(notReadable(error))
      const entries = new Map<string, Entry>()
      zip.on('entry', (entry: Entry) => {
        if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
        zip.readEntry()
      })
      zip.on('end', () => resolve({ zip, entries }))
      zip.on('error', (problem: Error) => {
        zip.close()
        reject(notReadable(problem))
      })
      zip.readEntry()
    })
  })
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}

/** The manifest of a package, or an error that says what the zip is instead. */
export async function readManifest(files: PackageFiles): Promise<string> {
  if (files.names.includes('imsmanifest.xml')) return (await files.read('imsmanifest.xml')).toString('utf8')
  throw new PackageError('the package has no imsmanifest.xml at its root', hintWithoutManifest(files.names))
}

function hintWithoutManifest(names: string[]): string {
  const nested = names.find((name) => /(?:^|\/)imsmanifest\.xml$/i.test(name))
  if (nested) {
    return `There is one as ${nested}: zip the files themselves, not the folder that holds them, and keep the name in lower case.`
  }
  if (names.includes('cmi5.xml')) return 'This is a cmi5 package; the preview plays SCORM 1.2 and SCORM 2004.'
  return 'It is no SCORM package, or one for the web only: open its index.html through any web server.'
}
