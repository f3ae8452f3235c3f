import type { Launch } from '../strict/launch.ts'
import type { Standard } from '../strict/model.ts'
import { childrenOf, find, parseManifestXml, type XmlElement } from './manifest-xml.ts'
import { PackageError } from './package-error.ts'

/**
 * The launchable items of a package, in the order of the default organization (SCORM 1.2 CAM 2.3, SCORM 2004
 * CAM 3.4). Throws a `PackageError` where there are none.
 */
export function readLaunches(manifestXml: string): Launch[] {
  const manifest = parseManifestXml(manifestXml)
  const standard = readStandard(manifest)
  const organization = readOrganization(manifest)
  const resources = new Map(
    childrenOf(find(manifest, 'resources'), 'resource').map((resource) => [
      resource.attributes.identifier ?? '',
      resource
    ])
  )
  const bases = [manifest.attributes['xml:base'], find(manifest, 'resources')?.attributes['xml:base']]
  const launches = leavesOf(organization).flatMap((item) => {
    const resource = resources.get(item.attributes.identifierref ?? '')
    if (!resource?.attributes.href) return []
    return [toLaunch(item, resource, bases, standard, find(manifest, 'sequencingCollection'))]
  })
  if (launches.length > 0) return launches
  throw new PackageError({
    en: {
      message: 'imsmanifest.xml names nothing that can be launched',
      hint: 'Each <item> needs an identifierref to a <resource> that has an href.'
    },
    pl: {
      message: 'imsmanifest.xml nie wskazuje niczego, co można uruchomić',
      hint: 'Każdy <item> potrzebuje atrybutu identifierref, który wskazuje <resource> z atrybutem href.'
    }
  })
}

/**
 * Row 11 and 12: real LMSs decide by this text alone, and take SCORM 1.2 where there is none. A blank around
 * it makes Moodle take a 2004 package for 1.2, so that it is a mistake here.
 */
function readStandard(manifest: XmlElement): Standard {
  const version = find(manifest, 'metadata', 'schemaversion')?.rawText ?? '1.2'
  if (/^(?:2004 (?:2nd|3rd|4th) Edition|CAM 1\.3|1\.3)$/.test(version)) return 'scorm2004'
  if (/^1\.[012]$/.test(version)) return 'scorm12'
  throw new PackageError({
    en: {
      message: `imsmanifest.xml is of an unknown version: <schemaversion>${version}</schemaversion>`,
      hint: 'The preview plays 1.2, 2004 3rd Edition and 2004 4th Edition; the text must be exactly that, without blanks around it.'
    },
    pl: {
      message: `imsmanifest.xml ma nieznaną wersję: <schemaversion>${version}</schemaversion>`,
      hint: 'Podgląd odtwarza 1.2, 2004 3rd Edition i 2004 4th Edition; tekst ma brzmieć dokładnie tak, bez spacji wokół.'
    }
  })
}

function readOrganization(manifest: XmlElement): XmlElement {
  const organizations = find(manifest, 'organizations')
  const all = childrenOf(organizations, 'organization')
  const chosen = all.find(({ attributes }) => attributes.identifier === organizations?.attributes.default)
  const organization = chosen ?? all[0]
  if (organization) return organization
  throw new PackageError({
    en: {
      message: 'imsmanifest.xml has no <organization>',
      hint: 'A package without one holds content to be put into other packages; nothing in it can be launched.'
    },
    pl: {
      message: 'imsmanifest.xml nie ma elementu <organization>',
      hint: 'Paczka bez niego zawiera treści do włożenia w inne paczki; niczego w niej nie można uruchomić.'
    }
  })
}

function leavesOf(parent: XmlElement): XmlElement[] {
  return childrenOf(parent, 'item').flatMap((item) => {
    const below = leavesOf(item)
    return item.attributes.identifierref ? [item, ...below] : below
  })
}

function toLaunch(
  item: XmlElement,
  resource: XmlElement,
  bases: (string | undefined)[],
  standard: Standard,
  collection: XmlElement | undefined
): Launch {
  const { href = '', 'xml:base': base } = resource.attributes
  const id = item.attributes.identifier ?? ''
  const optional: Partial<Launch> = {
    masteryScore: find(item, 'masteryscore')?.text,
    maxTimeAllowed: find(item, 'maxtimeallowed')?.text,
    timeLimitAction: (find(item, 'timelimitaction') ?? find(item, 'timeLimitAction'))?.text,
    dataFromLms: (find(item, 'datafromlms') ?? find(item, 'dataFromLMS'))?.text,
    completionThreshold: readCompletionThreshold(item),
    ...readObjectives(item, collection)
  }
  return {
    id,
    title: find(item, 'title')?.text || id,
    standard,
    href: addParameters([...bases, base, href].join(''), item.attributes.parameters ?? ''),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''))
  }
}

/** Row 27: 3rd Edition has a number as text, 4th Edition attributes that say whether it is used. */
function readCompletionThreshold(item: XmlElement): string | undefined {
  const threshold = find(item, 'completionThreshold')
  if (!threshold) return undefined
  const { completedByMeasure, minProgressMeasure = '1.0' } = threshold.attributes
  if (completedByMeasure !== undefined) return completedByMeasure === 'true' ? minProgressMeasure : undefined
  return threshold.text
}

/** The objectives of an item, and the passing score of the primary one (RTE 4.2.19, row 47). */
function readObjectives(item: XmlElement, collection: XmlElement | undefined): Partial<Launch> {
  const own = find(item, 'sequencing')
  const shared = childrenOf(collection, 'sequencing').find(
    ({ attributes }) => attributes.ID !== undefined && attributes.ID === own?.attributes.IDRef
  )
  const objectives = find(own, 'objectives') ?? find(shared, 'objectives')
  const primary = find(objectives, 'primaryObjective')
  const ids = [primary, ...childrenOf(objectives, 'objective')].flatMap(
    (objective) => objective?.attributes.objectiveID || []
  )
  const byMeasure = primary?.attributes.satisfiedByMeasure === 'true'
  const score = byMeasure ? find(primary, 'minNormalizedMeasure')?.text || '1.0' : undefined
  return {
    ...(ids.length > 0 ? { objectives: ids } : {}),
    ...(score === undefined ? {} : { scaledPassingScore: score })
  }
}

/**
 * Puts the parameters of an item behind the address of its resource (SCORM 1.2 CAM 2.3.6, SCORM 2004 CAM
 * 3.4.1.9: the same procedure).
 */
export function addParameters(href: string, parameters: string): string {
  const rest = parameters.replace(/^[?&]+/, '')
  if (rest === '') return href
  if (rest.startsWith('#')) return href.includes('#') ? href : href + rest
  const hash = href.indexOf('#')
  const address = hash < 0 ? href : href.slice(0, hash)
  const fragment = hash < 0 ? '' : href.slice(hash)
  return `${address}${address.includes('?') ? '&' : '?'}${rest}${fragment}`
}
