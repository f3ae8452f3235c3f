/**
 * What a page that is loaded anew has to know of its session: a token is given out once, and so is `initialized`. Kept
 * for the tab alone; where the browser blocks it, a page loaded anew finds its session over.
 */
import { isObject, parse } from './launch-data.ts'
import type { Stamp } from './statements.ts'

export interface SessionNotes {
  token?: string
  initialized?: Stamp
  /** `terminated` was said. */
  ended?: true
}

export interface NoteBook {
  read(): SessionNotes
  add(notes: SessionNotes): void
}

/**
 * @param session the address of the token, which is another for each session
 * @param storage throws on being touched where the browser blocks it
 */
export function createNoteBook(
  session: string,
  storage: () => Pick<Storage, 'getItem' | 'setItem'>
): NoteBook {
  const key = `scormdown:cmi5:${session}`
  const read = (): SessionNotes => {
    try {
      const notes = parse(storage().getItem(key) ?? '')
      return isObject(notes) ? notes : {}
    } catch {
      return {}
    }
  }
  return {
    read,
    add(notes) {
      try {
        storage().setItem(key, JSON.stringify({ ...read(), ...notes }))
      } catch {
        // Then this page is the only one of its session.
      }
    }
  }
}
