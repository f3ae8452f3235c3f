/** Rules about resources and the files that they name. */
import type { Found, Package, Rule } from '../types.ts'
import {
  few,
  fileOf,
  hrefsOf,
  isAbsolute,
  isRooted,
  itemsOf,
  labelOf,
  resourcesOf,
  withoutQuery
} from '../manifest.ts'
import { allNamed, attr, childrenOf, within, type XmlElement } from '../xml.ts'
import { resourceWords as words } from './resource-words.ts'

const launchedIds = (pkg: Package) =>
  new Set(itemsOf(pkg).flatMap((item) => attr(item, 'identifierref') ?? []))

function* shape(pkg: Package): Generator<Found> {
  const launched = launchedIds(pkg)
  for (const resource of resourcesOf(pkg)) {
    const { line } = resource
    const what = labelOf(resource)
    const id = attr(resource, 'identifier')
    const value = attr(resource, 'type') ?? ''
    if (!id) yield { code: 'identifier', line }
    if (value !== 'webcontent') yield { code: 'type', line, params: { what, value } }
    if (id && launched.has(id) && !attr(resource, 'href')) yield { code: 'href', line, params: { what } }
  }
}

/** @param right the attribute as this standard spells it */
function scormType(right: 'scormtype' | 'scormType') {
  return function* (pkg: Package): Generator<Found> {
    for (const resource of resourcesOf(pkg)) {
      const what = labelOf(resource)
      const { line } = resource
      const mark = resource.attributes.find(({ name }) => /^scormtype$/i.test(name))
      if (mark === undefined) yield { code: 'missing', line, params: { what } }
      else if (mark.name !== right || mark.uri === '') {
        const written = mark.prefix === '' ? mark.name : `${mark.prefix}:${mark.name}`
        yield { code: 'spelling', line, params: { what, written } }
      } else if (!/^(sco|asset)$/.test(mark.value)) {
        yield { code: 'value', line, params: { what, written: mark.value } }
      }
    }
  }
}

const places: Record<string, string> = {
  scormType: 'resource',
  objectivesGlobalToSystem: 'organization',
  sharedDataGlobalToSystem: 'organization'
}

function* attributePlaces({ manifest }: Package): Generator<Found> {
  for (const element of within(manifest)) {
    for (const { name } of element.attributes) {
      const right = places[name]
      if (right === undefined || right === element.name) continue
      yield { code: 'place', line: element.line, params: { name, element: element.name, right } }
    }
  }
}

function* startAmongFiles(pkg: Package): Generator<Found> {
  for (const resource of resourcesOf(pkg)) {
    const href = withoutQuery(attr(resource, 'href') ?? '')
    // An address from the root, or of a disk, is told as such.
    if (href === '' || isAbsolute(href) || isRooted(href)) continue
    const files = childrenOf(resource, 'file').map((one) => withoutQuery(attr(one, 'href') ?? ''))
    if (!files.includes(href)) {
      yield { code: 'missing', line: resource.line, params: { href, what: labelOf(resource) } }
    }
  }
}

/** Files that belong to the manifest and are no content. */
const control = /^(imsmanifest\.xml|(common|extend|unique|vocab)\/.*|[^/]*\.(xsd|dtd))$/i

/** Told by other rules, which want them gone: what leads out of the package, and what systems leave behind. */
const odd = /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

function* allListed(pkg: Package): Generator<Found> {
  const listed = new Set(hrefsOf(pkg).map(({ href, base }) => fileOf(base + href)))
  for (const { text } of allNamed(pkg.manifest, 'location')) listed.add(text)
  const left = [...pkg.names].filter(
    (name) => ![listed.has(name), control.test(name), odd.test(name)].some(Boolean)
  )
  if (left.length === 0) return
  yield { code: 'unlisted', params: { count: String(left.length), names: few(left) } }
}

function* allThere(pkg: Package): Generator<Found> {
  const lower = new Map([...pkg.names].map((name) => [name.toLowerCase(), name]))
  const told = new Set<string>()
  for (const { element, href, base } of hrefsOf(pkg)) {
    const { line } = element
    const address = base + href
    if (told.has(address) || href === '' || isRooted(href)) continue
    told.add(address)
    if (isAbsolute(href)) {
      if (element.name === 'file') yield { code: 'foreign', line, params: { href } }
      continue
    }
    const file = fileOf(address)
    if (file === undefined || pkg.names.has(file)) continue
    const alike = lower.get(file.toLowerCase())
    if (alike === undefined) yield { code: 'missing', line, params: { href: address } }
    else yield { code: 'case', line, params: { href: address, name: alike } }
  }
}

const climbsOut = (address: string) => {
  let depth = 0
  return address.split('/').some((part) => {
    depth += part === '..' ? -1 : part === '.' || part === '' ? 0 : 1
    return depth < 0
  })
}

/** One finding for each address, however many resources name it. */
function eachHref(check: (href: string, element: XmlElement, base: string) => string | undefined) {
  return function* (pkg: Package): Generator<Found> {
    const told = new Set<string>()
    for (const { element, href, base } of hrefsOf(pkg)) {
      if (told.has(href) || isAbsolute(href)) continue
      const code = check(href, element, base)
      if (code === undefined) continue
      told.add(href)
      yield { code, line: element.line, params: { href } }
    }
  }
}

const addresses = eachHref((href, element, base) => {
  if (href.includes('\\')) return 'backslash'
  if (href.startsWith('/')) return 'root'
  if (climbsOut(withoutQuery(base + href))) return 'outside'
  const isPlain = element.name === 'resource' && href !== '' && !/\.[^./]+$/.test(withoutQuery(href))
  return isPlain ? 'extension' : undefined
})

const encoded = eachHref((href) => {
  if (/%(?![0-9a-f]{2})/i.test(href)) return 'broken'
  return /[\s<>"{}|^`]|[^\x20-\x7e]/.test(href) ? 'encode' : undefined
})

function* bases({ manifest }: Package): Generator<Found> {
  for (const element of allNamed(manifest, 'manifest', 'resources', 'resource')) {
    const value = element.attributes.find(({ name, prefix }) => name === 'base' && prefix === 'xml')?.value
    if (value === undefined || value === '') continue
    const right = !isAbsolute(value) && !value.includes('\\') && !value.startsWith('/') && value.endsWith('/')
    if (!right) yield { code: 'form', line: element.line, params: { value } }
  }
}

function* dependencies(pkg: Package): Generator<Found> {
  const resources = new Map(resourcesOf(pkg).map((one) => [attr(one, 'identifier') ?? '', one]))
  const next = (id: string) =>
    childrenOf(resources.get(id), 'dependency').map((one) => attr(one, 'identifierref') ?? '')
  for (const resource of resources.values()) {
    const what = labelOf(resource)
    for (const dependency of childrenOf(resource, 'dependency')) {
      const wanted = attr(dependency, 'identifierref') ?? ''
      if (!resources.has(wanted)) {
        yield { code: 'unknown', line: dependency.line, params: { what, id: wanted } }
      }
    }
  }
  const path = circle([...resources.keys()], next)
  if (path === undefined) return
  const resource = resources.get(path[0]!)!
  yield {
    code: 'circle',
    line: resource.line,
    params: { what: labelOf(resource), path: path.join(' → ') }
  }
}

/** The first way from a resource back to itself; undefined where there is none. Each is looked at once. */
function circle(ids: readonly string[], next: (id: string) => string[]): string[] | undefined {
  const done = new Set<string>()
  for (const start of ids) {
    const way = new Map<string, string[]>()
    const path = [start]
    while (path.length > 0) {
      const id = path.at(-1)!
      const rest = way.get(id) ?? next(id)
      way.set(id, rest)
      const to = done.has(id) ? undefined : rest.pop()
      if (to === undefined) {
        done.add(id)
        way.delete(id)
        path.pop()
      } else if (way.has(to)) return [...path.slice(path.indexOf(to)), to]
      else path.push(to)
    }
  }
  return undefined
}

function* used(pkg: Package): Generator<Found> {
  const named = launchedIds(pkg)
  for (const one of allNamed(pkg.manifest, 'dependency')) named.add(attr(one, 'identifierref') ?? '')
  for (const resource of resourcesOf(pkg)) {
    if (named.has(attr(resource, 'identifier') ?? '')) continue
    yield { code: 'unused', line: resource.line, params: { what: labelOf(resource) } }
  }
}

const group = 'requirements' as const
const files = 'structure' as const
const both = ['1.2', '2004'] as const
const old = ['1.2'] as const
const new_ = ['2004'] as const

export const resourceRules: readonly Rule[] = [
  { id: 'R28', group, families: both, reference: 'REQ_30.7.3', words: words.R28, check: shape },
  {
    id: 'R29',
    group,
    families: old,
    reference: 'CAM12 2.3',
    words: words.R29,
    check: scormType('scormtype')
  },
  {
    id: 'R30',
    group,
    families: new_,
    reference: 'REQ_30.7.3.4',
    words: words.R30,
    check: scormType('scormType')
  },
  { id: 'R31', group, families: new_, reference: 'REQ_30.7.3.4.2', words: words.R31, check: attributePlaces },
  {
    id: 'R32',
    group,
    families: both,
    reference: 'REQ_30.7.3.9.1.1',
    words: words.R32,
    check: startAmongFiles
  },
  { id: 'R33', group: files, families: both, reference: 'CAM 3.4', words: words.R33, check: allListed },
  { id: 'R34', group: files, families: both, reference: 'CAM 3.4', words: words.R34, check: allThere },
  {
    id: 'R35',
    group: files,
    families: both,
    reference: 'REQ_30.7.3.3, 30.7.3.9.2',
    words: words.R35,
    check: addresses
  },
  {
    id: 'R36',
    group: files,
    families: both,
    reference: 'CAM 3.4; RFC 3986',
    words: words.R36,
    check: encoded
  },
  { id: 'R38', group, families: both, reference: 'REQ_30.3.2–4, 30.7.3.5', words: words.R38, check: bases },
  { id: 'R39', group, families: both, reference: 'REQ_30.7.3.10', words: words.R39, check: dependencies },
  { id: 'R41', group, families: new_, reference: 'CAM 3.4', words: words.R41, check: used }
]
