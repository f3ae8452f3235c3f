/** Identifiers of a package: from course id and language alone, so that an update replaces what it should. */
import type { Course } from '../model/course.ts'
import type { LaunchUnit } from './units.ts'

export interface PackageIds {
  manifest: string
  organization: string
  /** Of what the launch units of a package share. */
  shared: string
  item(unit: LaunchUnit): string
  resource(unit: LaunchUnit): string
}

/**
 * The item's identifier is the key of learners' records in Moodle. SAP SuccessFactors tells courses apart by the first
 * 15 characters of the manifest's: what sets packages of a course apart stands before the course's own name.
 */
export function packageIds(course: Course): PackageIds {
  // Not the languages by name: one more must not make another course of it.
  const language = course.languages.length > 1 ? 'all' : course.language
  const { part, audience } = course
  const name = part === undefined ? course.id : course.id.slice(0, -part.length - 1)
  const manifest = [
    language,
    ...(audience === 'trainer' ? [audience] : []),
    ...(part === undefined ? [] : [part]),
    name
  ].join('-')
  const of = ({ id }: LaunchUnit) => (id === undefined ? manifest : `${manifest}.${id}`)
  return {
    manifest,
    organization: `${manifest}.organization`,
    shared: `${manifest}.shared`,
    item: (unit) => `${of(unit)}.item`,
    resource: (unit) => `${of(unit)}.resource`
  }
}

/** The course's id; for trainers it is another course, whose progress has nothing to do with the learners'. */
export function editionId({ id, audience }: Pick<Course, 'id' | 'audience'>): string {
  return audience === 'trainer' ? `${id}-trainer` : id
}
