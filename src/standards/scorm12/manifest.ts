/**
 * `imsmanifest.xml` of SCORM 1.2 (CAM 2.3). One organisation, one item, one SCO that carries all files: what the most
 * LMSs take. No mastery score: with one, Moodle passes and fails learners over the course's own word.
 */
import { packageIds } from '../identifiers.ts'
import { startPagePath, type PackageInput } from '../types.ts'
import { xmlText } from '../xml.ts'

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2'

export function manifest({ course, title, files }: PackageInput): string {
  const ids = packageIds(course)
  return xmlText({
    manifest: {
      '@xmlns': imscp,
      '@xmlns:adlcp': adlcp,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${imscp} imscp_rootv1p1p2.xsd ${adlcp} adlcp_rootv1p2.xsd`,
      '@identifier': ids.manifest,
      '@version': course.version,
      metadata: { schema: 'ADL SCORM', schemaversion: '1.2' },
      organizations: {
        '@default': ids.organization,
        organization: {
          '@identifier': ids.organization,
          title,
          item: { '@identifier': ids.item, '@identifierref': ids.resource, '@isvisible': 'true', title }
        }
      },
      resources: {
        resource: {
          '@identifier': ids.resource,
          '@type': 'webcontent',
          '@adlcp:scormtype': 'sco',
          '@href': startPagePath,
          file: files.map((path) => ({ '@href': path }))
        }
      }
    }
  })
}
