/** `imsmanifest.xml` of SCORM 2004 (CAM 3.4, SN 3): one organisation, one item, one SCO that reports its own status. */
import { packageIds } from '../identifiers.ts'
import { startPagePath, type PackageInput } from '../types.ts'
import { xmlText } from '../xml.ts'

export interface Edition {
  /** Value of `schemaversion`, to the letter: LMSs tell the version by it. */
  schemaversion: string
}

export const edition4: Edition = { schemaversion: '2004 4th Edition' }

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

/** The player has its own buttons for these (SN 5.6). */
const hiddenButtons = ['continue', 'previous', 'exit', 'abandon', 'suspendAll']

export function manifest({ course, title, files }: PackageInput, { schemaversion }: Edition): string {
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
      metadata: { schema: 'ADL SCORM', schemaversion },
      organizations: {
        '@default': ids.organization,
        organization: {
          '@identifier': ids.organization,
          '@adlseq:objectivesGlobalToSystem': 'false',
          title,
          item: {
            '@identifier': ids.item,
            '@identifierref': ids.resource,
            '@isvisible': 'true',
            title,
            // Without these an LMS completes and satisfies a SCO by itself when it is left (SN 3.13).
            'imsss:sequencing': {
              'imsss:deliveryControls': {
                '@completionSetByContent': 'true',
                '@objectiveSetByContent': 'true'
              }
            },
            'adlnav:presentation': {
              'adlnav:navigationInterface': { 'adlnav:hideLMSUI': hiddenButtons }
            }
          },
          'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } }
        }
      },
      resources: {
        resource: {
          '@identifier': ids.resource,
          '@type': 'webcontent',
          '@adlcp:scormType': 'sco',
          '@href': startPagePath,
          file: files.map((path) => ({ '@href': path }))
        }
      }
    }
  })
}
