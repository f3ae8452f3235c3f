import { closeSync, openSync, readSync } from 'node:fs'
import { open, type Entry, type ZipFile } from 'yauzl'
import { PackageError } from './package-error.ts'
import { isBomb, limits } from './zip-limits.ts'

/** The files of a package; nothing is unpacked to disk. */
export type PackageFiles = {
  /** Names as in the zip, `/`-separated, without folders. */
  names: string[]
  /** Throws where there is no such file, or where it is larger than `most` bytes. */
  read(name: string, most?: number): Promise<Buffer>
  close(): void
}

/**
 * Opens a package; one that would fill the memory is a `PackageError`. yauzl itself refuses names that would lead outside (`..`, a drive, a leading slash) and
 * backslashes.
 */
export async function openPackage(path: string): Promise<PackageFiles> {
  const { zip, entries } = await listEntries(path)
  if (isBomb([...entries.values()].map(sizesOf))) {
    zip.close()
    throw new PackageError(growsTooLarge)
  }
  return {
    names: [...entries.keys()],
    read: (name, most = limits.file) => {
      const entry = entries.get(name)
      if (!entry) return Promise.reject(new PackageError(noFile(name)))
      // The stream ends with an error where there is more than the directory says.
      if (entry.uncompressedSize > most) return Promise.reject(new PackageError(tooLarge(name, most)))
      return readEntry(zip, entry)
    },
    close: () => zip.close()
  }
}

function noFile(name: string): PackageError['words'] {
  return {
    en: { message: `the package has no file ${name}`, hint: 'Its imsmanifest.xml speaks of it.' },
    pl: { message: `w paczce nie ma pliku ${name}`, hint: 'Mówi o nim jej imsmanifest.xml.' }
  }
}

function tooLarge(name: string, most: number): PackageError['words'] {
  const size = `${Math.round(most / 1024 ** 2)} MB`
  return {
    en: { message: `${name} has more than ${size}`, hint: 'No course needs so much. Ask whoever made it.' },
    pl: {
      message: `${name} ma ponad ${size}`,
      hint: 'Żaden kurs tyle nie potrzebuje. Zapytaj autora paczki.'
    }
  }
}

const growsTooLarge: PackageError['words'] = {
  en: {
    message: 'the zip grows too large when it is unpacked',
    hint: 'No course does. “scormdown verify” tells which files; ask whoever made it.'
  },
  pl: {
    message: 'zip po rozpakowaniu rośnie ponad miarę',
    hint: 'Żaden kurs tak nie rośnie. „scormdown verify” powie, które pliki; zapytaj autora paczki.'
  }
}

const sizesOf = ({ uncompressedSize, compressedSize }: Entry) => ({
  bytes: uncompressedSize,
  packedBytes: compressedSize
})

/** What yauzl or the disk says of the file at `path`, in words for the person who named it. */
export function notReadable({ code, message }: NodeJS.ErrnoException, path: string): PackageError {
  const told = (en: string, pl: string, hint = packageHint) =>
    new PackageError({ en: { message: en, hint: hint.en }, pl: { message: pl, hint: hint.pl } })
  if (code === 'ENOENT') return told('there is no such file', 'nie ma takiego pliku')
  if (code === 'EISDIR') return told('this is a folder, not a zip', 'to folder, a nie zip')
  if (code !== undefined) {
    return told(`the file cannot be read (${code})`, `nie da się odczytać pliku (${code})`)
  }
  if (!message.startsWith('End of central directory')) {
    return told(`the zip is broken: ${message}`, `zip jest uszkodzony: ${message}`, brokenHint)
  }
  return beginsAsZip(path)
    ? told('the zip is cut off: its end is missing', 'zip jest urwany: brakuje jego końca', brokenHint)
    : told('this is no zip', 'to nie zip')
}

/** With the signature of a zip's first file (APPNOTE 4.3.7). */
function beginsAsZip(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const signature = Buffer.alloc(4)
    readSync(file, signature)
    return signature.toString('latin1') === 'PK\x03\x04'
  } finally {
    closeSync(file)
  }
}

const packageHint = {
  en: 'What is wanted is the zip of a SCORM or cmi5 package, whole, as it is uploaded to an LMS.',
  pl: 'Potrzebny jest zip paczki SCORM lub cmi5, w całości, taki, jaki wgrywa się do LMS-a.'
}
const brokenHint = {
  en: 'Download it again, and compare its checksum with the one that came with it (SHA256SUMS).',
  pl: 'Pobierz go ponownie i porównaj sumę kontrolną z tą, którą z nim dostarczono (SHA256SUMS).'
}

function listEntries(path: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) => {
      if (error) return reject(notReadable(error, path))
      const entries = new Map<string, Entry>()
      zip.on('entry', (entry: Entry) => {
        if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
        if (entries.size > limits.entries) resolve({ zip, entries })
        else zip.readEntry()
      })
      zip.on('end', () => resolve({ zip, entries }))
      zip.on('error', (problem: Error) => {
        zip.close()
        reject(notReadable(problem, path))
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

async function readText(files: PackageFiles, name: string): Promise<string> {
  return (await files.read(name, limits.manifest)).toString('utf8')
}

/** The course structure of a cmi5 package (cmi5 14.1); undefined where it is none, or one of SCORM, too. */
export async function courseStructure(files: PackageFiles): Promise<string | undefined> {
  if (files.names.includes('imsmanifest.xml') || !files.names.includes('cmi5.xml')) return undefined
  return readText(files, 'cmi5.xml')
}

/** The manifest of a package, or an error that says what the zip is instead. */
export async function readManifest(files: PackageFiles): Promise<string> {
  if (files.names.includes('imsmanifest.xml')) return readText(files, 'imsmanifest.xml')
  const hint = hintWithoutManifest(files.names)
  throw new PackageError({
    en: { message: 'the package has no imsmanifest.xml at its root', hint: hint.en },
    pl: { message: 'w głównym folderze paczki nie ma imsmanifest.xml', hint: hint.pl }
  })
}

function hintWithoutManifest(names: string[]): Record<'en' | 'pl', string> {
  const nested = names.find((name) => /(?:^|\/)imsmanifest\.xml$/i.test(name))
  if (nested) {
    return {
      en: `There is one as ${nested}: zip the files themselves, not the folder that holds them, and keep the name in lower case.`,
      pl: `Jest jako ${nested}: spakuj same pliki, nie folder, w którym leżą, i zachowaj nazwę małymi literami.`
    }
  }
  return {
    en: 'It is no SCORM or cmi5 package, or one for the web only: open its index.html through any web server.',
    pl: 'To nie jest paczka SCORM ani cmi5 albo jest przeznaczona tylko do sieci: otwórz jej index.html przez dowolny serwer WWW.'
  }
}
