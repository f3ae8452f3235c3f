/** What is kept of a choice question, and what it is worth. */
import { bool, setOf, uint } from '../../state/fields.ts'
import { defineTracked } from '../../state/tracked.ts'
import { assessChoice, type ChoiceKey } from './interaction.ts'

/** Numbers of the answers that are picked. */
export type ChoiceAnswer = { picked: readonly number[] }

export type ChoiceRecord = ChoiceAnswer & {
  /** Times the answer was checked, 3 meaning three or more. */
  attempts: number
  /** Whether `picked` was checked (and not changed since). */
  checked: boolean
  /** Outcome of the last check: kept, so that a later correction of the key does not change past results. */
  right: boolean
}

export const tracked = defineTracked<ChoiceRecord, ChoiceAnswer, ChoiceKey>({
  name: 'choice',
  fields: ({ parts = 0 }) => ({ attempts: uint(3), checked: bool(), right: bool(), picked: setOf(parts) }),
  result: ({ attempts, right }) => (attempts === 0 ? { done: false } : { done: true, score: right ? 1 : 0 }),
  shorten: (record) => (record.checked ? { ...record, picked: [] } : record),
  question: {
    answer: ({ parts = 0 }) => ({ picked: setOf(parts) }),
    isEmpty: ({ picked }) => picked.length === 0,
    assess: assessChoice
  }
})
