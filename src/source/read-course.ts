/** The only reader of the disk: course folder → texts, and what is known of pictures and films. Nothing outside the folder is read. */
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { compare } from '../shared/diagnostic.ts'
import type { MediaFile } from '../shared/media-file.ts'
import { cleanPicture } from './clean-picture.ts'
import { readMedia } from './read-media.ts'

export interface CourseFiles {
  /** Absolute path of the course folder. */
  root: string
  /** Text files by path relative to the root, with `/`; line ends are `\n`. */
  texts: Map<string, string>
  /** Every other file; undefined for what is no picture, film or sound, or cannot be read as one. */
  media: Map<string, MediaFile | undefined>
  /** Text files that are not UTF-8. */
  undecodable: string[]
  /** Symbolic links, which are not followed: they may lead out of the course. */
  links: string[]
}

const notUtf8 = Symbol('not UTF-8')

const textFile = /\.(md|ya?ml|csv|json|css|vtt)$/
const pictureFile = /\.(svg|png|jpe?g|gif|webp|avif)$/
const playedFile = /\.(mp4|webm|mp3|m4a|wav)$/
/** Folders of an author's tools, and hidden ones. */
const skipped = /^(\.|node_modules$|dist$)/

/** Undefined where there is no such folder. */
export async function readCourse(root: string): Promise<CourseFiles | undefined> {
  const stats = await lstat(root).catch(() => undefined)
  if (stats === undefined || !stats.isDirectory()) return undefined
  const files: CourseFiles = { root, texts: new Map(), media: new Map(), undecodable: [], links: [] }
  const listed = await listFiles(root, '')
  const paths = listed.files.sort(compare)
  files.links = listed.links.sort(compare)
  // Filled in path order, whatever finishes first: later stages and packages depend on no race.
  const contents = await Promise.all(paths.map((path) => readOne(join(root, path), path)))
  paths.forEach((path, i) => {
    const content = contents[i]
    if (typeof content === 'string') files.texts.set(path, content)
    else if (content !== notUtf8) files.media.set(path, content)
    else {
      files.undecodable.push(path)
      // They are there: the page that shows them need not be told that they are missing.
      if (path.endsWith('.vtt')) files.media.set(path, undefined)
    }
  })
  return files
}

/**
 * The same folder after some of its files changed: only these are read. A file that came or went takes a reading of the
 * whole folder, since order and what is skipped are decided there.
 * @param paths relative to the root, with `/`
 */
export async function readAgain(
  before: CourseFiles,
  paths: Iterable<string>
): Promise<CourseFiles | undefined> {
  const changed = [...paths]
  const all = await Promise.all(changed.map((path) => readKnown(before, path)))
  if (all.some((one) => one === gone)) return readCourse(before.root)
  const after = { ...before, texts: new Map(before.texts), media: before.media }
  changed.forEach((path, i) => {
    const content = all[i] as Content
    if (typeof content === 'string') after.texts.set(path, content)
    else if (!same(content, after.media.get(path))) {
      after.media = new Map(after.media).set(path, content as MediaFile | undefined)
    }
  })
  return after
}

const gone = Symbol('came or went')

async function readKnown({ root, texts, media }: CourseFiles, path: string): Promise<Content | typeof gone> {
  const stats = await lstat(join(root, path)).catch(() => undefined)
  if (stats?.isFile() !== true || !(texts.has(path) || media.has(path))) return gone
  const content = await readOne(join(root, path), path)
  return texts.has(path) === (typeof content === 'string') ? content : gone
}

function same(a: Content, b: Content): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

interface Listed {
  files: string[]
  links: string[]
}

async function listFiles(root: string, folder: string): Promise<Listed> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const lists = await Promise.all(
    entries
      .filter((entry) => !skipped.test(entry.name))
      .map((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isDirectory()) return listFiles(root, path)
        return { files: entry.isFile() ? [path] : [], links: entry.isSymbolicLink() ? [path] : [] }
      })
  )
  return { files: lists.flatMap(({ files }) => files), links: lists.flatMap(({ links }) => links) }
}

type Content = string | typeof notUtf8 | MediaFile | undefined

async function readOne(file: string, path: string): Promise<Content> {
  if (textFile.test(path)) return readText(await readFile(file))
  if (playedFile.test(path)) return readMedia(file)
  return pictureFile.test(path) ? readPicture(path, await readFile(file)) : undefined
}

/** A file in an older encoding would come out as broken letters, and nobody would be told. */
function readText(bytes: Uint8Array): string | typeof notUtf8 {
  try {
    return normalizeText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    return notUtf8
  }
}

/** Line ends become `\n`, so that offsets, ids and packages do not depend on the author's editor. */
export function normalizeText(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** The namespace makes an element a drawing where no page is around it (SVG 2, 5.1). */
const svgRoot = /<svg\b[^>]*\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/

async function readPicture(path: string, bytes: Uint8Array): Promise<MediaFile | undefined> {
  const clean = await cleanPicture(path, bytes)
  const size = sizeOf(bytes)
  if (clean === undefined || size === undefined) return undefined
  const isBare = path.endsWith('.svg') && !svgRoot.test(new TextDecoder().decode(bytes))
  return {
    ...size,
    bytes: bytes.length,
    ...(isBare ? { lacksNamespace: true as const } : {}),
    ...(clean.removed.length > 0 ? { removed: clean.removed } : {})
  }
}

/** Pixels as shown; undefined for what is no picture. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    const [w, h] = [Math.round(width), Math.round(height)]
    // From 5 on a photograph lies on its side, and browsers turn it (Exif 2.3, Orientation).
    return orientation >= 5 ? { width: h, height: w } : { width: w, height: h }
  } catch {
    return undefined
  }
}
