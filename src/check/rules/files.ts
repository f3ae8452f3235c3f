/** Files that pages show exist, lie in the course, can be shown, and have a name that every LMS takes. */
import type { FileKind, FileUse } from '../../components/types.ts'
import { coursePath, type Course, type Module } from '../../model/course.ts'
import { nearestFile, suggest } from '../../shared/nearest.ts'
import { slug } from '../../shared/slug.ts'
import type { Problem } from '../../shared/diagnostic.ts'
import type { Words } from '../../shared/wording/words.ts'
import { inlines, type CheckContext, type Rule } from '../rule.ts'
import type { CheckCode } from '../wording.ts'

const kinds: Record<FileKind, { what: Words; types: readonly string[] }> = {
  picture: {
    what: { en: 'picture', pl: 'obraz' },
    types: ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif']
  },
  video: { what: { en: 'video', pl: 'film' }, types: ['mp4', 'webm'] },
  audio: { what: { en: 'recording', pl: 'nagranie' }, types: ['mp3', 'm4a', 'wav'] },
  captions: { what: { en: 'captions file', pl: 'plik z napisami' }, types: ['vtt'] }
}

/** Each part of a path: other names break unzip programs of LMSs. */
const safePath = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/

type Found = Problem | Problem<CheckCode>

export const files: Rule = (course, context) => {
  const { report } = context
  const check = (module: Module, use: FileUse) => {
    const problem = problemOf(course, context, module, use)
    if (problem !== undefined) report(module.file, problem)
  }
  for (const { module, node } of inlines(course)) {
    if (node.kind !== 'image') continue
    const { alt, range } = node
    if (alt === '') report(module.file, { code: 'image-alt', range, params: { path: node.src } })
    else if (isNameOf(alt, node.src)) report(module.file, { code: 'image-alt-name', range, params: { alt } })
    check(module, { address: node.src, kind: 'picture', range: node.range, place: node.target })
  }
  for (const module of course.modules) {
    for (const use of module.pages.flatMap((page) => page.files)) check(module, use)
  }
}

function problemOf(
  course: Course,
  { media, texts }: CheckContext,
  module: Module,
  { address, kind, range, place }: FileUse
): Found | undefined {
  const { what, types } = kinds[kind]
  if (address.includes('\\') && !/^[a-z]:/i.test(address)) {
    const text = address.replaceAll('\\', '/')
    const there = coursePath(module.file, text)
    const sure = place !== undefined && there !== undefined && media.has(there)
    const fix = sure ? { fix: { edits: [{ range: place, text }] } } : {}
    return { code: 'path-backslash', range, params: { path: address, text }, ...fix }
  }
  const path = /^[a-z][a-z0-9+.-]*:|^\//i.test(address) ? undefined : coursePath(module.file, address)
  if (path === undefined) {
    const name = address.replace(/^.*[/\\:]/, '')
    return { code: 'file-outside', range, params: { what, path: address, name } }
  }
  if (!media.has(path) && !texts.has(path)) {
    const up = module.file.replace(/[^/]+/g, '..').replace(/\.\.$/, '')
    const captions = [...texts.keys()].filter((file) => file.endsWith('.vtt'))
    const known = [...media, ...captions].map((file) => up + file)
    const edit = place && ((text: string) => ({ range: place, text }))
    return {
      code: 'file-missing',
      range,
      params: { what, path: address },
      ...suggest(up + path, known, edit, nearestFile)
    }
  }
  const type = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''
  if (kind === 'captions' && type === 'srt') {
    return { code: 'captions-srt', range, params: { path: address, better: address.replace(/srt$/, 'vtt') } }
  }
  if (!types.includes(type)) {
    const known = types.map((one) => `.${one}`).join(', ')
    return { code: 'file-type', range, params: { what, path: address, types: known } }
  }
  if (kind !== 'captions' && course.media.get(path) === undefined) {
    return { code: kind === 'picture' ? 'image-broken' : 'media-broken', range, params: { path: address } }
  }
  if (safePath.test(path)) return undefined
  return { code: 'file-name', range, params: { path, better: path.split('/').map(safeName).join('/') } }
}

/** Whether words are the name of a file, with or without its type. */
function isNameOf(words: string, address: string): boolean {
  const name = address.replace(/^.*[/\\]/, '').toLowerCase()
  return [name, name.replace(/\.\w+$/, '')].includes(words.toLowerCase())
}

/** `Mapa Ąć (2).PNG` → `mapa-ac-2.png` */
function safeName(name: string): string {
  const [, base = name, type = ''] = /^(.+?)(\.[A-Za-z0-9]+)?$/.exec(name) ?? []
  // An id cannot begin with a digit; a file name can.
  const rest = slug(`x ${base}`, 'x').slice(2)
  return (rest === '' ? 'file' : rest) + type.toLowerCase()
}
