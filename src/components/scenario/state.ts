/** What is kept of a scenario: the way taken, whether an end was ever reached, and the best result. */
import { bool, listOf, uint } from '../../state/fields.ts'
import { defineTracked } from '../../state/tracked.ts'

export type ScenarioRecord = {
  /** Position of the choice taken, scene by scene from the start. */
  path: readonly number[]
  /** An end was reached, now or before a restart. */
  done: boolean
  /** Best result at an end, in per cent of the points of the best way. */
  best: number
}

export const tracked = defineTracked<ScenarioRecord>({
  name: 'scenario',
  fields: ({ choices = 1, steps = 0 }) => ({
    path: listOf(uint(Math.max(0, choices - 1)), steps),
    done: bool(),
    best: uint(100)
  }),
  result: ({ done, best }) => (done ? { done, score: best / 100 } : { done })
})
