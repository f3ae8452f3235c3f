/** What is kept of a choice question, and what it is worth. */
import { bool, setOf, uint } from '../../state/fields.ts'
import { defineTracked } from '../../state/tracked.ts'

export type ChoiceRecord = {
  /** Positions of the answers that are picked. */
  picked: readonly number[]
  /** Times the answer was checked, 3 meaning three or more. */
  attempts: number
  /** Whether `picked` was checked (and not changed since). */
  checked: boolean
  /** Outcome of the last check: kept, so that a later correction of the key does not change past results. */
  right: boolean
}

export const tracked = defineTracked<ChoiceRecord>({
  name: 'choice',
  fields: ({ options = 0 }) => ({
    picked: setOf(options),
    attempts: uint(3),
    checked: bool(),
    right: bool()
  }),
  result: ({ attempts, right }) => (attempts === 0 ? { done: false } : { done: true, score: right ? 1 : 0 })
})
