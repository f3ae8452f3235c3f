/** A package as an LMS and its learners know it, read from its zip. Nothing is unpacked to disk. */
import { createHash } from 'node:crypto'
import { parseAst } from 'vite'
import { childrenOf, find, parseManifestXml, parseXml, type XmlElement } from '../lms/server/manifest-xml.ts'
import { readUnits } from '../lms/server/cmi5/course-structure.ts'
import { courseStructure, openPackage, readManifest, type PackageFiles } from '../lms/server/package-files.ts'
import { readStartPage, type StartPageData } from '../standards/start-page.ts'

/** What an LMS can launch. */
export interface PackagedUnit {
  /** The item's identifier, by which LMSs keep what learners did; '' without an LMS. */
  item: string
  title: string
  /** Path of its start page. */
  href: string
  /** What a start page of ours says; undefined for packages of other tools. */
  page?: StartPageData
  /** Fingerprints of its modules' texts and pictures, by module. */
  texts: ReadonlyMap<string, string>
}

export interface PackageView {
  /** `schemaversion` of the manifest, `cmi5`, or `web` where there is neither. */
  standard: string
  /** Identifier of the manifest, IRI of a cmi5 course; '' without one. */
  identifier: string
  version: string
  title: string
  units: PackagedUnit[]
}

/** Throws a PackageError with words where the zip cannot be read. */
export async function readPackage(path: string): Promise<PackageView> {
  const files = await openPackage(path)
  try {
    if (files.names.includes('imsmanifest.xml')) return await readScorm(files)
    const structure = await courseStructure(files)
    return structure === undefined ? await readWeb(files) : await readCmi5(files, structure)
  } finally {
    files.close()
  }
}

async function readScorm(files: PackageFiles): Promise<PackageView> {
  const manifest = parseManifestXml(await readManifest(files))
  const all = find(manifest, 'organizations')
  const organizations = childrenOf(all, 'organization')
  const organization =
    organizations.find(({ attributes }) => attributes.identifier === all?.attributes.default) ??
    organizations[0]
  const hrefs = new Map(
    childrenOf(find(manifest, 'resources'), 'resource').map(({ attributes }) => [
      attributes.identifier,
      attributes.href ?? ''
    ])
  )
  const units = leaves(organization).map((item) =>
    readUnit(files, {
      item: item.attributes.identifier ?? '',
      title: find(item, 'title')?.text ?? '',
      href: hrefs.get(item.attributes.identifierref) ?? ''
    })
  )
  return {
    standard: find(manifest, 'metadata', 'schemaversion')?.text ?? '1.2',
    identifier: manifest.attributes.identifier ?? '',
    version: manifest.attributes.version ?? '',
    title: find(organization, 'title')?.text ?? '',
    units: await Promise.all(units)
  }
}

async function readCmi5(files: PackageFiles, structure: string): Promise<PackageView> {
  const course = find(parseXml(structure, 'cmi5.xml', 'courseStructure'), 'course')
  const units = readUnits(structure).map(({ id, title, href }) => readUnit(files, { item: id, title, href }))
  const all = await Promise.all(units)
  return {
    standard: 'cmi5',
    identifier: course?.attributes.id ?? '',
    // cmi5 has no place for it.
    version: all[0]?.page?.outline.version ?? '',
    title: find(course, 'title', 'langstring')?.text ?? '',
    units: all
  }
}

async function readWeb(files: PackageFiles): Promise<PackageView> {
  const [page] = files.names.filter((name) => name === 'index.html')
  // Says what the zip is instead.
  if (page === undefined) await readManifest(files)
  const unit = await readUnit(files, { item: '', title: '', href: 'index.html' })
  const { title = '', version = '' } = unit.page?.outline ?? {}
  return { standard: 'web', identifier: '', version, title, units: [{ ...unit, title }] }
}

function leaves(parent: XmlElement | undefined): XmlElement[] {
  return childrenOf(parent, 'item').flatMap((item) =>
    item.attributes.identifierref === undefined ? leaves(item) : [item, ...leaves(item)]
  )
}

async function readUnit(
  files: PackageFiles,
  unit: Pick<PackagedUnit, 'item' | 'title' | 'href'>
): Promise<PackagedUnit> {
  const html = files.names.includes(unit.href) ? (await files.read(unit.href)).toString() : ''
  const page = readStartPage(html)
  const texts = new Map<string, string>()
  for (const { id } of page?.outline.modules ?? []) {
    const chunks = files.names.filter((name) => chunkOf(id).test(name)).sort()
    const hash = createHash('sha256')
    for (const name of chunks) hash.update(JSON.stringify(wordsOf((await files.read(name)).toString())))
    texts.set(id, hash.digest('hex'))
  }
  return { ...unit, texts, ...(page === undefined ? {} : { page }) }
}

/** The pages of a module, in each of its languages. */
const chunkOf = (module: string) => new RegExp(`^assets/${module}-[a-z0-9_-]{8}\\.js$`)

/**
 * What a script shows: its texts and the pictures that it names. Names within code, and fingerprints of other scripts,
 * change with the rest of a package, without a word of the page.
 */
function wordsOf(script: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const { type, value } = node as { type?: string; value?: unknown }
    if (type === 'Literal') found.push(String(value))
    else if (type === 'TemplateElement') found.push((value as { raw: string }).raw)
    else Object.values(node).forEach(visit)
  }
  visit(parseAst(script).body)
  return found.map((text) => text.replace(/-[a-z0-9_-]{8}(?=\.(js|css)$)/, ''))
}
