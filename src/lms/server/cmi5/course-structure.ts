import type { Cmi5Unit } from '../../strict/cmi5/session.ts'
import { childrenOf, find, parseXml, type XmlElement } from '../manifest-xml.ts'
import { PackageError } from '../package-error.ts'

/** The assignable units of a package, in their order, through all blocks (cmi5 13.1). Throws a `PackageError` where there are none. */
export function readUnits(courseStructureXml: string): Cmi5Unit[] {
  const units = unitsBelow(parseXml(courseStructureXml, 'cmi5.xml', 'courseStructure')).map(toUnit)
  if (units.length > 0) return units
  throw new PackageError({
    en: { message: 'cmi5.xml names nothing that can be launched', hint: 'It needs an <au> with a <url>.' },
    pl: {
      message: 'cmi5.xml nie wskazuje niczego, co można uruchomić',
      hint: 'Potrzebuje elementu <au> z adresem w <url>.'
    }
  })
}

function unitsBelow(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (child.name === 'block') return unitsBelow(child)
    return child.name === 'au' && find(child, 'url')?.text ? [child] : []
  })
}

function toUnit(au: XmlElement): Cmi5Unit {
  const { id = '', moveOn = 'NotApplicable', masteryScore } = au.attributes
  const title = childrenOf(find(au, 'title'), 'langstring')[0]
  const optional = {
    language: title?.attributes.lang,
    masteryScore: masteryScore === undefined ? undefined : Number(masteryScore),
    launchParameters: find(au, 'launchParameters')?.text,
    entitlementKey: find(au, 'entitlementKey')?.text
  }
  return {
    id,
    title: title?.text || id,
    href: find(au, 'url')!.text,
    moveOn,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined)
    ) as Partial<Cmi5Unit>)
  }
}
