/** What an administrator is told who puts a new package in the place of a running one. */
import type { TrackingLock } from '../config/schema.ts'
import { compare } from '../shared/diagnostic.ts'

export interface UpdateNote {
  /** Learners of every earlier version keep everything. */
  safeInPlace: boolean
  /** Who would lose what, a sentence each. */
  why: string[]
}

export function updateNote({ retired }: TrackingLock): UpdateNote {
  const all = [...Object.entries(retired.pages), ...Object.entries(retired.items)]
  const versions = [...new Set(all.map(([, { version }]) => version))].sort(byVersion)
  const why = versions.map((version) => {
    const ids = all.filter(([, one]) => one.version === version).map(([id]) => id.replace(/~\d+$/, ''))
    return `Learners who began with version ${version} or an earlier one lose what they did in: ${ids.sort(compare).join(', ')}.`
  })
  return { safeInPlace: why.length === 0, why }
}

function byVersion(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const differing = left.findIndex((n, i) => n !== right[i])
  return differing === -1 ? 0 : left[differing]! - (right[differing] ?? 0)
}
