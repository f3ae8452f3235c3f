/** What is kept of a learner's work. The order of the fields may not change once learners have started. */
import { bool, defineTracked } from 'scormdown/component'

export type Kept = { done: boolean }

export const tracked = defineTracked<Kept>({
  name: '__name__',
  fields: () => ({ done: bool() }),
  result: ({ done }) => ({ done })
})
