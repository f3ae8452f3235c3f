/** Rules about the files of a package, whatever its standard. */
import { families, type Found, type Package, type Rule } from '../types.ts'
import { few } from '../manifest.ts'
import { contentWords as words } from './content-words.ts'
import { together } from './zip.ts'

const mebibyte = 1024 ** 2

/** Names that are no addresses: namespaces, and what stands for “this machine” or “an example”. */
const namesOnly =
  /(^|\.)(w3\.org|purl\.org|adlnet\.org|adlnet\.gov|imsglobal\.org|imsproject\.org|ieee\.org|w3id\.org|tincanapi\.com|schema\.org|example\.(com|org|net))$|^(localhost|127\.0\.0\.1|0\.0\.0\.0)$|^[^.]+$/

const host = String.raw`(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)`

/** Places that a browser loads from by itself. */
const loading = [
  new RegExp(
    String.raw`<(?:script|img|iframe|video|audio|source|embed|track)\b[^>]{0,300}?\ssrc\s*=\s*["']?${host}`,
    'gi'
  ),
  new RegExp(String.raw`<link\b[^>]{0,300}?\shref\s*=\s*["']?${host}`, 'gi'),
  new RegExp(String.raw`url\(\s*["']?${host}`, 'gi'),
  new RegExp(String.raw`@import\s+["']${host}`, 'gi'),
  new RegExp(String.raw`\b(?:fetch|import|importScripts|sendBeacon|WebSocket)\(\s*["'\x60]${host}`, 'gi'),
  new RegExp(String.raw`\.open\(\s*["']\w+["']\s*,\s*["']${host}`, 'gi'),
  new RegExp(String.raw`\.src\s*=\s*["']${host}`, 'gi')
]
const anywhere = new RegExp(String.raw`["'\x60(=\s>]https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)`, 'gi')

const hostsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name]) => name!.toLowerCase()).filter((name) => !namesOnly.test(name))

const scripted = /\.(html?|xhtml|m?js|css|svg)$/i

/** What browsers skip; in scripts the signs of a comment may stand in a text, so that these stay whole. */
function withoutComments(file: string, text: string): string {
  if (/\.m?js$/i.test(file)) return text
  const [begin, end] = /\.css$/i.test(file) ? ['/*', '*/'] : ['<!--', '-->']
  return text
    .split(begin)
    .map((part, i) => (i === 0 ? part : part.split(end).slice(1).join(end)))
    .join(' ')
}

function* foreignHosts({ texts }: Package): Generator<Found> {
  const named = new Set<string>()
  const loaded = new Set<string>()
  for (const [file, bytes] of texts) {
    if (!scripted.test(file)) continue
    const text = withoutComments(file, bytes.toString('utf8'))
    const hosts = [...new Set(loading.flatMap((pattern) => hostsIn(text, pattern)))].sort()
    if (hosts.length > 0) yield { code: 'loads', file, params: { hosts: few(hosts, 5) } }
    hosts.forEach((one) => loaded.add(one))
    hostsIn(text, anywhere).forEach((one) => named.add(one))
  }
  const others = [...named].filter((one) => !loaded.has(one)).sort()
  if (others.length > 0) yield { code: 'names', file: '', params: { hosts: few(others, 30) } }
}

const risky =
  /\.(php\d?|phtml|phar|aspx?|jsp|cgi|pl|py|rb|sh|bash|bat|cmd|com|exe|msi|dll|scr|ps1|vbs|jar|app|dmg|apk|swf)$|(^|\/)\.(htaccess|htpasswd|user\.ini)$|(^|\/)web\.config$/i
const leftover =
  /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.git\/|node_modules\/)|~$|\.(bak|tmp|psd|map)$/i
const archive = /\.(zip|rar|7z|tar|gz|tgz)$/i

function* fileTypes({ names }: Package): Generator<Found> {
  const those = (pattern: RegExp) => [...names].filter((name) => pattern.test(name))
  yield* together('risky', those(risky))
  yield* together('leftovers', those(leftover))
  yield* together('nested', those(archive))
}

/** Settings of LMSs differ; below these nobody has to ask. */
const ordinary = { package: 100 * mebibyte, file: 50 * mebibyte, count: 5000 }

function* sizes({ bytes, entries }: Package): Generator<Found> {
  const inWords = (size: number) => `${Math.round(size / mebibyte)} MB`
  if (bytes > ordinary.package) yield { code: 'package', file: '', params: { size: inWords(bytes) } }
  const large = entries.filter((entry) => entry.bytes > ordinary.file).map(({ name }) => name)
  yield* together('file', large, { size: inWords(ordinary.file) })
  if (entries.length > ordinary.count) {
    yield { code: 'count', file: '', params: { count: String(entries.length) } }
  }
}

const code = /\.(html?|xhtml|m?js)$/i

function* endings({ texts }: Package): Generator<Found> {
  const scripts = [...texts].filter(([file]) => code.test(file))
  const having = (pattern: RegExp) => scripts.find(([, bytes]) => pattern.test(bytes.toString('utf8')))?.[0]
  const file = having(/\bon(before)?unload\b|["'](before)?unload["']/)
  if (file !== undefined && having(/pagehide|visibilitychange/) === undefined) yield { code: 'unload', file }
}

function* isoTimes({ texts }: Package): Generator<Found> {
  for (const [file, bytes] of texts) {
    if (!code.test(file)) continue
    const text = bytes.toString('utf8')
    if (/\btoISOString\(\)/.test(text) && /interactions|timestamp/.test(text)) yield { code: 'used', file }
  }
}

const group = 'content' as const

export const contentRules: readonly Rule[] = [
  {
    id: 'foreign-hosts',
    group,
    families,
    reference: 'LMS practice',
    words: words.foreign,
    check: foreignHosts
  },
  {
    id: 'file-types',
    group,
    families,
    reference: 'LMS practice',
    rows: ['R147'],
    words: words.types,
    check: fileTypes
  },
  { id: 'size', group, families, reference: 'LMS practice', words: words.size, check: sizes },
  {
    id: 'unload',
    group,
    families,
    reference: 'LMS practice',
    rows: ['R143'],
    words: words.R143,
    check: endings
  },
  {
    id: 'iso-times',
    group,
    families: ['2004'],
    reference: 'RTE 4.1.1.5',
    rows: ['R115'],
    words: words.toIso,
    check: isoTimes
  }
]
