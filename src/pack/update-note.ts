/** What an administrator is told who puts a new package in the place of a running one. */
import type { TrackingLock } from '../config/schema.ts'
import { compare } from '../shared/diagnostic.ts'

export interface UpdateNote {
  /** Learners of every earlier version keep everything. */
  safeInPlace: boolean
  /** Who would lose what, a sentence each. */
  why: string[]
}

/** @param isNew the numbers were made with this package: none of an earlier one can be the same */
export function updateNote({ retired }: TrackingLock, { isNew }: { isNew: boolean }): UpdateNote {
  const all = [...Object.entries(retired.pages), ...Object.entries(retired.items)]
  const versions = [...new Set(all.map(([, { version }]) => version))].sort(byVersion)
  const why = versions.map((version) => {
    const ids = all.filter(([, one]) => one.version === version).map(([id]) => id.replace(/~\d+$/, ''))
    return `Learners who began before version ${version}, or with an earlier package of it, lose what they did in: ${ids.sort(compare).join(', ')}.`
  })
  if (isNew) {
    why.unshift(
      'tracking.lock.json was made with this package: right for a first one. Learners of an earlier package would not find their progress again.'
    )
  }
  return { safeInPlace: why.length === 0, why }
}

function byVersion(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const differing = left.findIndex((n, i) => n !== right[i])
  return differing === -1 ? 0 : left[differing]! - (right[differing] ?? 0)
}
