/** The learner's state: one reducer. What can be derived (progress, score, status) is not in it. */
import type { Saved } from './codec.ts'
import { nothingSaved } from './codec.ts'
import type { ItemRecord } from './tracked.ts'

export type LearnerState = Saved

export type LearnerEvent =
  | { type: 'page-opened'; page: string }
  | { type: 'item-changed'; item: string; record: ItemRecord }
  | { type: 'resumed'; saved: Saved }

export const initialState: LearnerState = nothingSaved

export function reduce(state: LearnerState, event: LearnerEvent): LearnerState {
  switch (event.type) {
    case 'page-opened':
      if (state.page === event.page && state.visited.has(event.page)) return state
      return { ...state, page: event.page, visited: new Set([...state.visited, event.page]) }
    case 'item-changed':
      return { ...state, records: new Map([...state.records, [event.item, event.record]]) }
    case 'resumed':
      return event.saved
  }
}
