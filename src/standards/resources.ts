/** `<resources>` of both SCORM families (CAM12 2.3, CAM 3.4.1): they differ in how one attribute is spelled. */
import { packageIds } from './identifiers.ts'
import type { PackageInput } from './types.ts'
import type { XmlTree } from './xml.ts'

/**
 * One launch unit carries all files: what the most LMSs take. Several have a resource each with their start page, and
 * depend on one that has what they share.
 *
 * @param kind name of the attribute: `adlcp:scormtype` in SCORM 1.2, `adlcp:scormType` in 2004
 */
export function resources({ course, units, files }: PackageInput, kind: string): XmlTree {
  const ids = packageIds(course)
  const file = (paths: readonly string[]) => paths.map((path) => ({ '@href': path }))
  const sco = (unit: PackageInput['units'][number], paths: readonly string[]) => ({
    '@identifier': ids.resource(unit),
    '@type': 'webcontent',
    [`@${kind}`]: 'sco',
    '@href': unit.href,
    file: file(paths)
  })
  if (units.length === 1) return { resource: sco(units[0]!, files) }
  const starts = new Set(units.map(({ href }) => href))
  return {
    resource: [
      ...units.map((unit) => ({
        ...sco(unit, [unit.href]),
        dependency: { '@identifierref': ids.shared }
      })),
      {
        '@identifier': ids.shared,
        '@type': 'webcontent',
        [`@${kind}`]: 'asset',
        file: file(files.filter((path) => !starts.has(path)))
      }
    ]
  }
}
