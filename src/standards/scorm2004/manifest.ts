/** `imsmanifest.xml` of SCORM 2004 (CAM 3.4, SN 3): one organisation with an item for each launch unit; each reports its own status. */
import { packageIds } from '../identifiers.ts'
import { resources } from '../resources.ts'
import type { PackageInput } from '../types.ts'
import type { LaunchUnit } from '../units.ts'
import { xmlText, type XmlTree } from '../xml.ts'

export interface Edition {
  /** Value of `schemaversion`, to the letter: LMSs tell the version by it. */
  schemaversion: string
  /** The element's content or attributes that say “completed once all is done” (row 27). */
  completionThreshold(weight: string): XmlTree
}

export const edition3: Edition = {
  schemaversion: '2004 3rd Edition',
  completionThreshold: () => ({ '#': '1.0' })
}

export const edition4: Edition = {
  schemaversion: '2004 4th Edition',
  completionThreshold: (weight) => ({
    '@completedByMeasure': 'true',
    '@minProgressMeasure': '1.0',
    '@progressWeight': weight
  })
}

const imscp = 'http://www.imsglobal.org/xsd/imscp_v1p1'
const imsss = 'http://www.imsglobal.org/xsd/imsss'
const adl = (name: string) => `http://www.adlnet.org/xsd/${name}`

/** Prefixes are literal: with others Moodle takes the item for an untracked asset. */
const schemaLocation = [
  [imscp, 'imscp_v1p1.xsd'],
  [adl('adlcp_v1p3'), 'adlcp_v1p3.xsd'],
  [adl('adlseq_v1p3'), 'adlseq_v1p3.xsd'],
  [adl('adlnav_v1p3'), 'adlnav_v1p3.xsd'],
  [imsss, 'imsss_v1p0.xsd']
]
  .flat()
  .join(' ')

/** The player has its own buttons for these; of several units the LMS alone leads to the next (SN 5.6). */
const hiddenButtons = {
  one: ['continue', 'previous', 'exit', 'abandon', 'suspendAll'],
  several: ['abandon']
}

export function manifest(input: PackageInput, edition: Edition): string {
  const { course, title, units } = input
  const ids = packageIds(course)
  return xmlText({
    manifest: {
      '@xmlns': imscp,
      '@xmlns:adlcp': adl('adlcp_v1p3'),
      '@xmlns:adlseq': adl('adlseq_v1p3'),
      '@xmlns:adlnav': adl('adlnav_v1p3'),
      '@xmlns:imsss': imsss,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': schemaLocation,
      '@identifier': ids.manifest,
      '@version': course.version,
      metadata: { schema: 'ADL SCORM', schemaversion: edition.schemaversion },
      organizations: {
        '@default': ids.organization,
        organization: {
          '@identifier': ids.organization,
          '@adlseq:objectivesGlobalToSystem': 'false',
          title,
          item: units.map((unit) => item(unit, input, edition)),
          // Learners may go through in order or choose (SN 3.2).
          'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } }
        }
      },
      resources: resources(input, 'adlcp:scormType')
    }
  })
}

function item(unit: LaunchUnit, { course, title, units }: PackageInput, edition: Edition): XmlTree {
  const ids = packageIds(course)
  const isOne = units.length === 1
  return {
    '@identifier': ids.item(unit),
    '@identifierref': ids.resource(unit),
    '@isvisible': 'true',
    title: isOne ? title : unit.title,
    // A course says 1 once it is completed and less before: an LMS that decides by it decides the same.
    'adlcp:completionThreshold': edition.completionThreshold(weight(unit, units, pagesOf)),
    'imsss:sequencing': {
      ...(isOne ? {} : { 'imsss:rollupRules': rollup(unit, units) }),
      'imsss:objectives': {
        'imsss:primaryObjective': { '@objectiveID': primaryObjective },
        'imsss:objective': objectivesOf(unit).map((id) => ({ '@objectiveID': id }))
      },
      // Without these an LMS completes and satisfies a SCO by itself when it is left (SN 3.13).
      'imsss:deliveryControls': {
        '@completionSetByContent': 'true',
        '@objectiveSetByContent': 'true'
      }
    },
    'adlnav:presentation': {
      'adlnav:navigationInterface': { 'adlnav:hideLMSUI': hiddenButtons[isOne ? 'one' : 'several'] }
    }
  }
}

/** Its satisfaction is what the unit reports as `success_status` (SN 3.10, RTE 4.2.17.1); no course has such an id. */
const primaryObjective = 'passed'

function objectivesOf({ course }: LaunchUnit): string[] {
  return course.modules.flatMap(({ objectives }) => objectives.map(({ id }) => id))
}

/** A unit in which nothing counts says neither “passed” nor a score: the others are not to wait for it (SN 3.7). */
function rollup(unit: LaunchUnit, units: readonly LaunchUnit[]): XmlTree {
  return {
    ...(pointsOf(unit) === 0 ? { '@rollupObjectiveSatisfied': 'false' } : {}),
    '@objectiveMeasureWeight': weight(unit, units, pointsOf)
  }
}

/** Its part of the largest unit, 0 … 1. */
function weight(unit: LaunchUnit, units: readonly LaunchUnit[], size: (unit: LaunchUnit) => number): string {
  const largest = Math.max(...units.map(size))
  return largest === 0 ? '0.0' : (size(unit) / largest).toFixed(4)
}

function pagesOf({ course }: LaunchUnit): number {
  return course.modules.reduce((sum, { pages }) => sum + pages.length, 0)
}

function pointsOf({ course }: LaunchUnit): number {
  const items = course.modules.flatMap(({ pages }) => pages).flatMap((page) => page.items)
  return items.reduce((sum, { points }) => sum + points, 0)
}
