/**
 * Courses of a given size for measurements: always the same texts and pictures, from nothing but the size.
 * S is a small course, L a very large one.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

export const sizes = {
  S: { modules: 5, pages: 4, words: 250, questionEvery: 2 },
  L: { modules: 50, pages: 10, words: 300, questionEvery: 1 }
}
export type Size = keyof typeof sizes

/** How much there is: `pages` of each module, `words` of each page, a question on every so many pages. */
export interface Extent {
  modules: number
  pages: number
  words: number
  questionEvery: number
}

/** A small generator of numbers 0 … 1 (xorshift): the same on every machine. */
function generator(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

const words =
  'patrol border document worker driver notebook season contract station interpreter question answer hostel farm key wage debt rule note duty officer colleague bus road field morning week promise address phone letter picture number help'.split(
    ' '
  )

function sentence(random: () => number): string {
  const length = 8 + Math.floor(random() * 9)
  const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]!).join(' ')
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
}

function prose(random: () => number, count: number): string {
  const paragraphs: string[] = []
  for (let written = 0; written < count;) {
    const sentences = Array.from({ length: 4 }, () => sentence(random))
    written += sentences.join(' ').split(' ').length
    // Every third block is a list.
    paragraphs.push(
      paragraphs.length % 3 === 2 ? sentences.map((s) => `- ${s}`).join('\n') : sentences.join(' ')
    )
  }
  return paragraphs.join('\n\n')
}

function question(random: () => number, id: string, several: boolean): string {
  const right = several ? [0, 2] : [Math.floor(random() * 4)]
  const options = [0, 1, 2, 3].map((i) => {
    const mark = right.includes(i) ? 'x' : ' '
    return `- [${mark}] ${sentence(random)}\n  > ${mark === 'x' ? 'Right.' : 'Not right.'}`
  })
  return `:::choice{#${id}}\n${sentence(random).replace('.', '?')}\n\n${options.join('\n')}\n:::`
}

/** A grey picture of about 97 KB that does not compress further. */
function picture(seed: number): Buffer {
  const random = generator(seed)
  const [width, height] = [480, 270]
  const raw = Buffer.alloc((width + 1) * height)
  for (let i = 0; i < raw.length; i++) raw[i] = i % (width + 1) === 0 ? 0 : 96 + Math.floor(random() * 64)
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc32(body), body.length + 4)
    return out
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** Writes the course into a folder. Returns the bytes of its pictures, which no package can make smaller. */
export async function writeFixtureCourse(
  folder: string,
  size: Size | Extent
): Promise<{ pictureBytes: number; textBytes: number }> {
  const { modules, pages, words: perPage, questionEvery } = typeof size === 'string' ? sizes[size] : size
  const name = typeof size === 'string' ? size : `${modules * pages}`
  await mkdir(join(folder, 'en'), { recursive: true })
  await mkdir(join(folder, 'media'), { recursive: true })
  await writeFile(
    join(folder, 'course.yaml'),
    `id: fixture-${name.toLowerCase()}\nversion: 1.0.0\nlanguages: [en]\ntitle:\n  en: Fixture ${name}\n`
  )
  let asked = 0
  let pictureBytes = 0
  let textBytes = 0
  for (let m = 1; m <= modules; m++) {
    const random = generator(m)
    const id = `m${String(m).padStart(3, '0')}`
    const parts = [`---\nid: ${id}\ntitle: Module ${m}\n---\n`]
    for (let p = 1; p <= pages; p++) {
      parts.push(`# Page ${m}.${p} {#${id}-p${p}}\n`)
      if (p === 1) parts.push(`![A grey picture for module ${m}](../media/${id}.png)\n`)
      parts.push(`${prose(random, perPage)}\n`)
      if (p % questionEvery === 0) parts.push(`${question(random, `q${++asked}`, asked % 3 === 0)}\n`)
    }
    const text = parts.join('\n')
    const image = picture(m)
    pictureBytes += image.length
    textBytes += Buffer.byteLength(text)
    await writeFile(join(folder, 'en', `${id}.md`), text)
    await writeFile(join(folder, 'media', `${id}.png`), image)
  }
  return { pictureBytes, textBytes }
}
