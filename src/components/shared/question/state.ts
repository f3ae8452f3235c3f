/** What is kept of a question on a page: its answer, and what became of it. */
import { bool, initialRecord, uint, type Fields } from '../../../state/fields.ts'
import {
  defineTracked,
  type ItemRecord,
  type Question,
  type TrackedComponent
} from '../../../state/tracked.ts'

export type QuestionRecord<A extends ItemRecord> = A & {
  /** Times the answer was checked, 3 meaning three or more. */
  attempts: number
  /** Whether the answer was checked (and not changed since). */
  checked: boolean
  /** Outcome of the last check: kept, so that a later correction of the key does not change past results. */
  right: boolean
}

/**
 * The tracked side of a question: on its own page it may be checked as often as needed and the last check counts; an
 * assessment keeps the answer alone.
 */
export function defineQuestion<A extends ItemRecord, C>(
  name: string,
  question: Question<A, C>
): TrackedComponent {
  return defineTracked<QuestionRecord<A>, A, C>({
    name,
    fields: (params) =>
      ({ attempts: uint(3), checked: bool(), right: bool(), ...question.answer(params) }) as Fields<
        QuestionRecord<A>
      >,
    result: ({ attempts, right }) =>
      attempts === 0 ? { done: false } : { done: true, score: right ? 1 : 0 },
    shorten: (record) => (record.checked ? { ...record, ...emptyAnswer(question) } : record),
    question
  })
}

/** The answer of who has not answered; the same whatever the item holds. */
export function emptyAnswer<A extends ItemRecord, C>(question: Question<A, C>): A {
  return initialRecord(question.answer({}))
}
