/** What stands between a course and its release: everything somebody still has to sign, make sure of or write. */
import type { CourseConfig } from '../config/schema.ts'
import type { Course } from './course.ts'
import type { SignOff, SignOffs } from './sign-offs.ts'
import { usesOf } from './uses.ts'

export type OpenPoint =
  /** course.yaml does not say `released`. */
  | { kind: 'status' }
  /** Entries of a sheet that were not signed, or not as they stand now. */
  | { kind: 'unsigned' | 'changed'; signOff: SignOff; ids: string[] }
  /** Facts marked K or P that nobody is asked to approve. */
  | { kind: 'unassigned'; ids: string[] }
  /** Contacts that nobody has called. */
  | { kind: 'contacts'; ids: string[] }
  /** Sources that are cited and have no year, nor a day on which somebody looked. */
  | { kind: 'sources'; ids: string[] }

export interface ReleaseInput {
  /** One for each language. */
  courses: readonly Course[]
  status: CourseConfig['status']
  signOffs: SignOffs
}

export function openPoints({ courses: [course], status, signOffs }: ReleaseInput): OpenPoint[] {
  const { roles, unassigned } = signOffs
  const withIds = (kind: 'unassigned' | 'contacts' | 'sources', ids: string[]): OpenPoint[] =>
    ids.length === 0 ? [] : [{ kind, ids }]
  return [
    ...(status === 'released' ? [] : [{ kind: 'status' as const }]),
    ...[...roles.values()].flatMap((signOff) => [
      ...unsigned(signOff, 'open', 'unsigned'),
      ...unsigned(signOff, 'stale', 'changed')
    ]),
    ...withIds('unassigned', unassigned),
    ...withIds('contacts', course === undefined ? [] : uncalled(course)),
    ...withIds('sources', course === undefined ? [] : undated(course))
  ]
}

function unsigned(signOff: SignOff, wanted: 'open' | 'stale', kind: 'unsigned' | 'changed'): OpenPoint[] {
  const ids = signOff.entries.filter(({ is }) => is === wanted).map(({ id }) => id)
  return ids.length === 0 ? [] : [{ kind, signOff, ids }]
}

function uncalled({ contacts }: Course): string[] {
  return [...contacts].flatMap(([id, { phone, verified }]) =>
    phone !== undefined && verified === undefined ? [id] : []
  )
}

function undated(course: Course): string[] {
  const cited = [...usesOf(course).keys()]
    .flatMap((key) => [course.facts.get(key)?.source ?? (course.facts.has(key) ? [] : key)])
    .flat()
  return [...new Set(cited)].filter((key) => {
    const source = course.sources.get(key)
    return source !== undefined && source.year === undefined && source.accessed === undefined
  })
}
