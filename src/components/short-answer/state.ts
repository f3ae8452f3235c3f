/** What is kept of a short answer: that it was compared. What the learner wrote is in no record. */
import { bool } from '../../state/fields.ts'
import { defineTracked } from '../../state/tracked.ts'

export type ShortAnswerRecord = {
  /** The model answer was opened. */
  done: boolean
}

export const tracked = defineTracked<ShortAnswerRecord>({
  name: 'short-answer',
  fields: () => ({ done: bool() }),
  result: ({ done }) => ({ done })
})
