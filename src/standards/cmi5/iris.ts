/** IRIs of a course and its parts (cmi5 13.1): from course id and language alone, so that an update keeps them. */

/** `<language>-<course id>`, `all-…` where a package holds several languages. */
export type CourseKey = string

export function courseKey(id: string, languages: readonly string[]): CourseKey {
  // Not the languages by name: one more must not make another course of it.
  return `${languages.length > 1 ? 'all' : languages[0]!}-${id}`
}

export const courseIri = (key: CourseKey): string => `urn:scormdown:${key}`

export const unitIri = (key: CourseKey, unit: string): string => `${courseIri(key)}:unit:${unit}`

export const objectiveIri = (key: CourseKey, objective: string): string =>
  `${courseIri(key)}:objective:${objective}`
