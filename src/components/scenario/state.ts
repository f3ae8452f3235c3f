/** What is kept of a scenario: the way taken, whether an end was ever reached, and the best result. */
import { bool, sequenceOf, uint } from '../../state/fields.ts'
import { defineTracked } from '../../state/tracked.ts'

export type ScenarioRecord = {
  /** Number of the choice taken, scene by scene from the start. */
  path: readonly number[]
  /** An end was reached, now or before a restart. */
  done: boolean
  /** Best result at an end, in per cent of the points of the best way. */
  best: number
}

export const tracked = defineTracked<ScenarioRecord>({
  name: 'scenario',
  fields: ({ parts = 1, steps = 0 }) => ({ done: bool(), best: uint(100), path: sequenceOf(parts, steps) }),
  result: ({ done, best }) => (done ? { done, score: best / 100 } : { done }),
  shorten: (record) => (record.done ? { ...record, path: [] } : record)
})
