/** What an administrator is told who puts a new package in the place of a running one. */
import type { TrackingLock } from '../config/schema.ts'
import { compare } from '../shared/diagnostic.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'

export interface UpdateNote {
  /** Learners of every earlier version keep everything. */
  safeInPlace: boolean
  /** Who would lose what, a sentence each. */
  why: string[]
}

interface Options {
  /** The numbers were made with this package: none of an earlier one can be the same. */
  isNew: boolean
  language?: ToolLanguage
}

export function updateNote({ retired }: TrackingLock, { isNew, language = 'en' }: Options): UpdateNote {
  const all = [...Object.entries(retired.pages), ...Object.entries(retired.items)]
  const versions = [...new Set(all.map(([, { version }]) => version))].sort(byVersion)
  const why = versions.map((version) => {
    const ids = all.filter(([, one]) => one.version === version).map(([id]) => id.replace(/~\d+$/, ''))
    return words[language].lost(version, ids.sort(compare).join(', '))
  })
  if (isNew) why.unshift(words[language].isNew)
  return { safeInPlace: why.length === 0, why }
}

const words = {
  en: {
    lost: (version: string, ids: string) =>
      `Learners who began before version ${version}, or with an earlier package of it, lose what they did in: ${ids}.`,
    isNew:
      'tracking.lock.json was made with this package: right for a first one. Learners of an earlier package would not find their progress again.'
  },
  pl: {
    lost: (version: string, ids: string) =>
      `Kto zaczął przed wersją ${version} albo z jej wcześniejszą paczką, straci to, co zrobił w: ${ids}.`,
    isNew:
      'tracking.lock.json powstał razem z tą paczką: przy pierwszej paczce tak ma być. Uczestnicy wcześniejszej nie znaleźliby swoich postępów.'
  }
}

function byVersion(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const differing = left.findIndex((n, i) => n !== right[i])
  return differing === -1 ? 0 : left[differing]! - (right[differing] ?? 0)
}
