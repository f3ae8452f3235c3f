/** Zip → package: the only reader of this room. Everything that rules ask for is read ahead, so that they stay pure. */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { limits } from '../lms/server/zip-limits.ts'
import { compare } from '../shared/diagnostic.ts'
import { schemaFiles, schemaSets, validate, withoutForeign } from './schema.ts'
import type { Edition, Entry, Family, Package } from './types.ts'
import { find, within, parseXml, type XmlElement } from './xml.ts'
import { isUtf8, openZip, type Zip } from './zip.ts'

const readable = /\.(html?|xhtml|m?js|css|svg|json|xml|xsd|dtd)$/i

/** Throws a `PackageError` where the file is no zip. */
export async function readPackage(path: string): Promise<Package> {
  const zip = await openZip(path)
  try {
    const { size } = await stat(path)
    const at = manifestPlace(zip.entries)
    const base = at?.slice(0, at.lastIndexOf('/') + 1) ?? ''
    const below = zip.entries.filter(({ name }) => name.startsWith(base))
    const texts = await readTexts(zip, below, base)
    const plain: Package = {
      file: basename(path),
      bytes: size,
      entries: zip.entries,
      base,
      names: new Set(below.map(({ name }) => name.slice(base.length))),
      texts,
      canonical: new Map()
    }
    return at === undefined ? plain : await withManifest(plain, at.slice(base.length))
  } finally {
    zip.close()
  }
}

/** At the root where it belongs; else where it lies least deep, so that the rest can be looked at. */
function manifestPlace(entries: readonly Entry[]): string | undefined {
  const names = entries.map(({ name }) => name)
  if (names.includes('imsmanifest.xml')) return 'imsmanifest.xml'
  if (names.includes('cmi5.xml')) return 'cmi5.xml'
  const depth = (name: string) => name.split('/').length
  return names
    .filter((name) => /(^|\/)(imsmanifest|cmi5)\.xml$/i.test(name))
    .sort((a, b) => depth(a) - depth(b) || compare(a, b))[0]
}

async function readTexts(zip: Zip, entries: readonly Entry[], base: string): Promise<Map<string, Buffer>> {
  const texts = new Map<string, Buffer>()
  let left: number = limits.texts
  for (const entry of entries) {
    if (!readable.test(entry.name) || entry.bytes > left) continue
    const bytes = await zip.read(entry)
    if (bytes === undefined) continue
    left -= bytes.length
    texts.set(entry.name.slice(base.length), bytes)
  }
  return texts
}

async function withManifest(pkg: Package, manifestFile: string): Promise<Package> {
  const bytes = pkg.texts.get(manifestFile)
  if (bytes === undefined || bytes.length > limits.manifest) return { ...pkg, manifestFile }
  const manifestText = bytes.toString('utf8')
  const named: Package = { ...pkg, manifestFile, manifestText, manifestNotUtf8: !isUtf8(bytes) }
  const parsed = parseXml(manifestText)
  if ('problem' in parsed) return { ...named, manifestProblem: parsed.problem }
  const { root } = parsed
  const kind = kindOf(root, manifestFile)
  const set = kind.family === '2004' ? schemaSets[kind.edition === '4th' ? '4th' : '3rd'] : schemaSets['1.2']
  const read = { ...named, ...kind, manifest: root }
  if (kind.family === undefined || kind.family === 'cmi5') return read
  // It has its own limits of memory; a manifest that goes beyond them is told to be unvalidated.
  const schemaProblems = await validate(withoutForeign(manifestText, root, set), set).catch(() => undefined)
  return {
    ...read,
    ...(schemaProblems === undefined ? {} : { schemaProblems }),
    // No set of the 2nd Edition is at hand; its files differ from those of the 3rd.
    canonical: kind.edition === '2nd' ? new Map() : schemaFiles(set)
  }
}

/** As LMSs tell it: by `schemaversion`; where that says nothing, by the namespaces. */
function kindOf(root: XmlElement, file: string): { family?: Family; edition?: Edition } {
  if (/^cmi5\.xml$/i.test(file)) return { family: 'cmi5' }
  if (root.name !== 'manifest') return {}
  const version = find(root, 'metadata', 'schemaversion')?.text ?? ''
  const [, edition] = /^2004 (2nd|3rd|4th) Edition$/i.exec(version) ?? []
  if (edition !== undefined) return { family: '2004', edition: edition.toLowerCase() as Edition }
  if (/^(CAM )?1\.3$/.test(version)) return { family: '2004', edition: '2nd' }
  if (/^1\.[012]$/.test(version)) return { family: '1.2' }
  const uris = [...within(root)].flatMap(({ uri, attributes }) => [uri, ...attributes.map((one) => one.uri)])
  if (uris.some((uri) => /adlcp_v1p3|imscp_v1p1$/.test(uri))) return { family: '2004', edition: '3rd' }
  return { family: '1.2' }
}
