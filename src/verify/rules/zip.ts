/** Rules about the zip itself, and about where the manifest and its schemas lie. */
import { isSwollen, limits } from '../../lms/server/zip-limits.ts'
import { families, type Entry, type Found, type Package, type Rule } from '../types.ts'
import { few } from '../manifest.ts'
import { attr } from '../xml.ts'
import { zipWords as words } from './zip-words.ts'

const scorm = ['1.2', '2004'] as const

/** One finding for all files that have the same fault. */
export function* together(code: string, names: readonly string[], params: Record<string, string> = {}) {
  if (names.length > 0)
    yield { code, file: names[0]!.split(' / ')[0]!, params: { ...params, names: few(names) } } as Found
}

const namesOf = (entries: readonly Entry[], wanted: (entry: Entry) => boolean) =>
  entries.filter(wanted).map(({ name }) => name)

const leadsOut = (name: string) =>
  /^[a-z]:/i.test(name) || /^[/\\]/.test(name) || name.split(/[/\\]/).includes('..')

function* paths({ entries }: Package): Generator<Found> {
  if (entries.length === 0) yield { code: 'empty', file: '' }
  yield* together(
    'encrypted',
    namesOf(entries, ({ encrypted }) => encrypted)
  )
  const odd = entries.filter(({ method }) => method !== 0 && method !== 8)
  yield* together(
    'method',
    odd.map(({ name }) => name),
    { method: String(odd[0]?.method) }
  )
  yield* together(
    'outside',
    namesOf(entries, ({ name }) => leadsOut(name))
  )
  yield* together(
    'backslash',
    namesOf(entries, ({ name }) => name.includes('\\') && !leadsOut(name))
  )
  yield* clashes(entries)
}

function* clashes(entries: readonly Entry[]): Generator<Found> {
  const seen = new Set<string>()
  const lower = new Map<string, string>()
  const twice: string[] = []
  const alike: string[] = []
  for (const { name } of entries) {
    const before = lower.get(name.toLowerCase())
    if (seen.has(name)) twice.push(name)
    else if (before !== undefined) alike.push(`${before} / ${name}`)
    seen.add(name)
    lower.set(name.toLowerCase(), name)
  }
  yield* together('twice', twice)
  yield* together('case', alike)
}

const mebibyte = 1024 ** 2

function* bomb({ entries }: Package): Generator<Found> {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  yield* together('ratio', namesOf(entries, isSwollen), { ratio: String(limits.ratio) })
  if (total > limits.total) {
    yield { code: 'total', file: '', params: { size: `${Math.round(total / mebibyte)} MB` } }
  }
  if (entries.length > limits.entries) {
    yield { code: 'entries', file: '', params: { most: String(limits.entries) } }
  }
}

function* manifestPlace({ manifestFile, base, names }: Package): Generator<Found> {
  const zips = [...names].filter((name) => /\.zip$/i.test(name))
  if (manifestFile === undefined && zips.length > 0) {
    return yield { code: 'inside', file: '', params: { names: few(zips) } }
  }
  if (manifestFile === undefined) return yield { code: 'missing', file: '' }
  if (base !== '') yield { code: 'nested', params: { name: base + manifestFile } }
  if (manifestFile !== 'imsmanifest.xml') yield { code: 'case', params: { name: manifestFile } }
}

function* wellFormed(pkg: Package): Generator<Found> {
  const { family, manifestFile, manifestText, manifestProblem, manifestNotUtf8, manifest } = pkg
  if (manifestFile === undefined) return
  if (manifestText === undefined) return yield { code: 'unreadable', params: { name: manifestFile } }
  if (manifestProblem !== undefined) {
    yield { code: 'broken', line: manifestProblem.line, params: { reason: manifestProblem.message } }
  }
  if (manifest !== undefined && manifest.name !== 'manifest' && family !== 'cmi5') {
    yield { code: 'root', line: manifest.line, params: { name: manifest.name } }
  }
  const [, encoding = 'UTF-8'] = /^\ufeff?<\?xml[^>]*encoding=["']([^"']+)["']/.exec(manifestText) ?? []
  if (!/^utf-?8$/i.test(encoding)) yield { code: 'encoding', line: 1, params: { encoding } }
  if (manifestNotUtf8 === true) yield { code: 'not-utf8' }
}

const plain = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8').replace(/\s+/g, '')

function* schemas({ manifest, texts, canonical }: Package): Generator<Found> {
  const pairs = (attr(manifest, 'schemaLocation') ?? '').split(/\s+/).filter(Boolean)
  const named = pairs.filter((_, i) => i % 2 === 1).filter((name) => !/^[a-z]+:/i.test(name))
  // An included schema is not named, but it is needed by one that is.
  const family = named.length > 0 ? [...canonical.keys()].filter((name) => name.endsWith('.xsd')) : []
  const wanted = [...new Set([...named, ...family])].filter(
    (name) => !optional.has(name) || named.includes(name)
  )
  const missing = wanted.filter((name) => !texts.has(name))
  if (missing.length > 0) {
    yield { code: 'missing', line: manifest?.line ?? 1, params: { names: few(missing, 20) } }
  }
  for (const name of wanted) {
    const [own, right] = [texts.get(name), canonical.get(name)]
    if (own === undefined || right === undefined || own.equals(right)) continue
    yield { code: plain(own) === plain(right) ? 'spaces' : 'changed', file: name, params: { name } }
  }
}

/** Only for descriptions of the course, and for what they import. */
const optional = new Set(['imsmd_rootv1p2p1.xsd', 'ims_xml.xsd'])

function* ascii({ entries }: Package): Generator<Found> {
  const beyond = entries.filter(({ name }) => /[^\x20-\x7e]/.test(name))
  yield* together(
    'flag',
    namesOf(beyond, ({ utf8 }) => !utf8)
  )
  yield* together(
    'ascii',
    namesOf(beyond, ({ utf8 }) => utf8)
  )
}

function* structurePlace({ manifestFile, base, manifest }: Package): Generator<Found> {
  if (base !== '' || manifestFile !== 'cmi5.xml') {
    yield { code: 'place', params: { name: base + manifestFile! } }
  }
  if (manifest?.name !== 'courseStructure') {
    yield { code: 'root', line: 1, params: { name: manifest?.name ?? '' } }
  }
}

const group = 'structure' as const

export const zipRules: readonly Rule[] = [
  { id: 'R1', group, families, reference: 'CAM12 2.3; CAM 3.2; cmi5 14.1', words: words.R1, check: paths },
  { id: 'zip-bomb', group, families, reference: 'APPNOTE 4.4', words: words.bomb, check: bomb },
  {
    id: 'R2',
    group,
    families: scorm,
    reference: 'CAM12 2.3; CAM 3.3',
    words: words.R2,
    check: manifestPlace
  },
  { id: 'R3', group, families, reference: 'CAM12 2.3; CAM 3.4', words: words.R3, check: wellFormed },
  { id: 'R4', group, families: scorm, reference: 'CAM 3.3.1', words: words.R4, check: schemas },
  { id: 'R37', group, families, reference: 'APPNOTE 4.4.4', words: words.R37, check: ascii },
  {
    id: 'R124',
    group,
    families: ['cmi5'],
    reference: 'cmi5 13.2, 14.1',
    words: words.R124,
    check: structurePlace
  }
]
