/** What is kept of pairs: which thing on the right was picked for each on the left. */
import { question } from '../shared/assignment/state.ts'
import { defineQuestion } from '../shared/question/state.ts'

export const tracked = defineQuestion('match', question)
