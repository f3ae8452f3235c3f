/** What is kept of a survey: the answers, and whether they were sent. It has no score. */
import { bool, sequenceOf } from '../../state/fields.ts'
import { defineTracked } from '../../state/tracked.ts'
import type { AssignmentAnswer } from '../shared/assignment/state.ts'

export type SurveyRecord = AssignmentAnswer & {
  /** The answers were sent, now or before they were changed. */
  done: boolean
  /** The answers were sent, and not changed since. */
  sent: boolean
}

export const tracked = defineTracked<SurveyRecord>({
  name: 'survey',
  fields: ({ parts = 0 }) => ({ done: bool(), sent: bool(), given: sequenceOf(parts + 1, parts) }),
  result: ({ done }) => ({ done }),
  shorten: (record) => (record.sent ? { ...record, given: [] } : record)
})
