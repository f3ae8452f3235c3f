/**
 * What an LMS has not confirmed yet, kept on this machine: under a random number that also stands in the resume data,
 * so that it is found again only by whom the LMS gives the same data to. It holds what the resume data hold, and the
 * answers that were not sent; no name, no id, no time of its own. Where storage is blocked nothing is kept, and nothing
 * is said.
 */
import type { Answer } from '../standards/tracking.ts'

export interface SafetyCopy {
  resumeData: string
  /** Answers that the LMS has not confirmed. */
  answers: readonly Answer[]
}

export interface SafetyCopies {
  read(nonce: number): SafetyCopy | undefined
  /** False where it could not be kept. */
  write(nonce: number, copy: SafetyCopy): boolean
  remove(nonce: number): void
}

const prefix = 'scormdown:copy:'
/** On a shared machine copies of others may be left behind: the oldest give way. */
const most = 50

/** @param storage throws on being touched where the browser blocks it */
export function createSafetyCopies(storage: () => Storage): SafetyCopies {
  const key = (nonce: number) => prefix + nonce.toString(36)

  /** Keys of all copies, the one that was begun first in front. */
  const others = (own: string): string[] => {
    const keys = Array.from({ length: storage().length }, (_, i) => storage().key(i) ?? '')
    return keys
      .filter((name) => name.startsWith(prefix) && name !== own)
      .sort((a, b) => turnOf(storage().getItem(a)) - turnOf(storage().getItem(b)))
  }

  const put = (name: string, copy: SafetyCopy): void => {
    const before = storage().getItem(name)
    const turn = before === null ? turnOf(storage().getItem(others(name).at(-1) ?? '')) + 1 : turnOf(before)
    if (before === null)
      others(name)
        .slice(0, -(most - 1))
        .forEach((old) => storage().removeItem(old))
    storage().setItem(name, JSON.stringify({ turn, ...copy }))
  }

  return {
    read(nonce) {
      try {
        const text = storage().getItem(key(nonce))
        return text === null ? undefined : readCopy(text)
      } catch {
        return undefined
      }
    },
    write(nonce, copy) {
      const name = key(nonce)
      try {
        put(name, copy)
        return true
      } catch {
        return makeRoom(
          () => put(name, copy),
          () =>
            others(name)
              .slice(0, 1)
              .map((old) => storage().removeItem(old))
        )
      }
    },
    remove(nonce) {
      try {
        storage().removeItem(key(nonce))
      } catch {
        // Then there is none.
      }
    }
  }
}

/** The storage is full: the oldest copies go, one after the other, until this one fits. */
function makeRoom(put: () => void, removeOldest: () => unknown[]): boolean {
  for (let tries = 0; tries < most; tries++) {
    try {
      if (removeOldest().length === 0) return false
      put()
      return true
    } catch {
      // Still no room, or no storage at all: the next try tells.
    }
  }
  return false
}

function turnOf(text: string | null): number {
  const turn = text === null ? 0 : Number(/^\{"turn":(\d+)/.exec(text)?.[1])
  return Number.isFinite(turn) ? turn : 0
}

function readCopy(text: string): SafetyCopy | undefined {
  try {
    const { resumeData, answers } = JSON.parse(text) as Partial<SafetyCopy>
    if (typeof resumeData !== 'string' || !Array.isArray(answers)) return undefined
    return { resumeData, answers }
  } catch {
    return undefined
  }
}
