/**
 * `imsmanifest.xml` of SCORM 1.2 (CAM 2.3). One organisation with an item for each launch unit. No mastery score: with
 * one, Moodle passes and fails learners over the course's own word.
 */
import { packageIds } from '../identifiers.ts'
import { resources } from '../resources.ts'
import type { PackageInput } from '../types.ts'
import { xmlText } from '../xml.ts'
import { metadata, namespace as imsmd } from './metadata.ts'

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2'

const schemaLocation = [
  [imscp, 'imscp_rootv1p1p2.xsd'],
  [imsmd, 'imsmd_rootv1p2p1.xsd'],
  [adlcp, 'adlcp_rootv1p2.xsd']
]
  .flat()
  .join(' ')

export function manifest(input: PackageInput): string {
  const { course, title, units } = input
  const ids = packageIds(course)
  return xmlText({
    manifest: {
      '@xmlns': imscp,
      '@xmlns:adlcp': adlcp,
      '@xmlns:imsmd': imsmd,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': schemaLocation,
      '@identifier': ids.manifest,
      '@version': course.version,
      metadata: { schema: 'ADL SCORM', schemaversion: '1.2', 'imsmd:lom': metadata(input) },
      organizations: {
        '@default': ids.organization,
        organization: {
          '@identifier': ids.organization,
          title,
          item: units.map((unit) => ({
            '@identifier': ids.item(unit),
            '@identifierref': ids.resource(unit),
            '@isvisible': 'true',
            title: units.length === 1 ? title : unit.title
          }))
        }
      },
      resources: resources(input, 'adlcp:scormtype')
    }
  })
}
