/** The learner's state: one reducer. What can be derived (progress, score, status) is not in it. */
import type { Saved } from './codec.ts'
import { nothingSaved } from './codec.ts'
import type { Comfort } from './comfort.ts'
import type { ItemRecord } from './tracked.ts'

export type LearnerState = Saved

export type LearnerEvent =
  | { type: 'page-opened'; page: string }
  /** Its content notice is on the screen: the learner is there, and has not seen the page. */
  | { type: 'page-reached'; page: string }
  | { type: 'item-changed'; item: string; record: ItemRecord }
  | { type: 'bookmark-set'; page: string; on: boolean }
  /** At its content notice; `on: false` where the learner looks at it after all. */
  | { type: 'skip-set'; page: string; on: boolean }
  | { type: 'comfort-changed'; comfort: Comfort }
  /** A test asks for pages to be read again: those opened from now on count. */
  | { type: 'reread-begun' }
  /** A new attempt at the LMS: the number by which it is known, see Revision. */
  | { type: 'began'; nonce: number }
  | { type: 'resumed'; saved: Saved }

export const initialState: LearnerState = nothingSaved

/** Every change raises the revision, so that the newer of two savings can be told. */
export function reduce(state: LearnerState, event: LearnerEvent): LearnerState {
  const next = change(state, event)
  if (next === state || event.type === 'began' || event.type === 'resumed') return next
  const { copy } = next
  return copy === undefined ? next : { ...next, copy: { ...copy, revision: copy.revision + 1 } }
}

function change(state: LearnerState, event: LearnerEvent): LearnerState {
  switch (event.type) {
    case 'page-opened': {
      const { page } = event
      const { visited, reread } = state
      const known = visited.has(page) && (reread === undefined || reread.has(page))
      if (state.page === page && known) return state
      const opened = { ...state, page, visited: new Set([...visited, page]) }
      return reread === undefined ? opened : { ...opened, reread: new Set([...reread, page]) }
    }
    case 'item-changed':
      return { ...state, records: new Map([...state.records, [event.item, event.record]]) }
    case 'page-reached':
      return state.page === event.page ? state : { ...state, page: event.page }
    case 'bookmark-set':
      return { ...state, marked: withPage(state.marked, event) }
    case 'skip-set':
      return {
        ...state,
        skipped: withPage(state.skipped, event),
        visited: event.on ? withPage(state.visited, event) : state.visited
      }
    case 'comfort-changed':
      return { ...state, comfort: event.comfort }
    case 'reread-begun':
      return { ...state, reread: new Set(), carried: { ...state.carried, reread: [] } }
    case 'began':
      return { ...state, copy: { nonce: event.nonce, revision: 0 } }
    case 'resumed':
      return event.saved
  }
}

function withPage(
  pages: ReadonlySet<string>,
  { page, on }: { page: string; on: boolean }
): ReadonlySet<string> {
  const others = [...pages].filter((other) => other !== page)
  return new Set(on ? [...others, page] : others)
}
