/** What several rules ask of a manifest. */
import type { Package } from './types.ts'
import { allNamed, attr, childrenOf, find, type XmlElement } from './xml.ts'

export const organizationsOf = ({ manifest }: Package) =>
  childrenOf(find(manifest, 'organizations'), 'organization')

export const itemsOf = (pkg: Package) => organizationsOf(pkg).flatMap((one) => allNamed(one, 'item'))

export const leavesOf = (pkg: Package) => itemsOf(pkg).filter((item) => childrenOf(item, 'item').length === 0)

export const resourcesOf = ({ manifest }: Package) => childrenOf(find(manifest, 'resources'), 'resource')

const byId = new WeakMap<Package, Map<string, XmlElement>>()

export function resourceOf(pkg: Package, item: XmlElement): XmlElement | undefined {
  let known = byId.get(pkg)
  if (known === undefined) {
    // Of two with one identifier the first counts, as in most LMSs.
    known = new Map(
      resourcesOf(pkg)
        .map((one) => [attr(one, 'identifier') ?? '', one] as const)
        .reverse()
    )
    byId.set(pkg, known)
  }
  return known.get(attr(item, 'identifierref') ?? '')
}

export const isSco = (resource: XmlElement | undefined) =>
  /^sco$/i.test(attr(resource, 'scormtype') ?? attr(resource, 'scormType') ?? '')

/** Items that launch a SCO. */
export const scoItems = (pkg: Package) => leavesOf(pkg).filter((item) => isSco(resourceOf(pkg, item)))

/** How a finding names an element. */
export const labelOf = (element: XmlElement) =>
  `<${element.name}${attr(element, 'identifier') ? ` ${attr(element, 'identifier')!}` : ''}>`

/** `xml:base` of the levels above a resource put together (CAM 3.4.3). */
export function basesOf(pkg: Package, resource: XmlElement): string {
  const base = (element: XmlElement | undefined) =>
    element?.attributes.find((one) => one.name === 'base' && one.prefix === 'xml')?.value ?? ''
  return base(pkg.manifest) + base(find(pkg.manifest, 'resources')) + base(resource)
}

/** With a scheme; one letter is a drive. */
export const isAbsolute = (href: string) => /^[a-z][a-z0-9+.-]+:/i.test(href)

export const isRooted = (href: string) => /^([/\\]|[a-z]:)/i.test(href)

export const withoutQuery = (href: string) => href.split(/[?#]/)[0]!

/** Name of the file that an address means, as it stands in the zip; undefined where it cannot be decoded. */
export function fileOf(address: string): string | undefined {
  try {
    const parts: string[] = []
    for (const part of decodeURIComponent(withoutQuery(address)).split('/')) {
      if (part === '..') parts.pop()
      else if (part !== '.') parts.push(part)
    }
    return parts.join('/')
  } catch {
    return undefined
  }
}

/** Every address that resources name, with the element that names it. */
export function hrefsOf(pkg: Package): { element: XmlElement; href: string; base: string }[] {
  return resourcesOf(pkg).flatMap((resource) =>
    [resource, ...childrenOf(resource, 'file')].flatMap((element) => {
      const href = attr(element, 'href')
      return href === undefined ? [] : [{ element, href, base: basesOf(pkg, resource) }]
    })
  )
}

/** The names, at most a few, and how many there are besides. */
export function few(names: readonly string[], most = 3): string {
  const more = names.length - most
  return names.slice(0, most).join(', ') + (more > 0 ? ` … (+${more})` : '')
}
