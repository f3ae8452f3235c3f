/** What is kept of a text with passages to mark: which of them are marked. */
import { question } from '../shared/picking/state.ts'
import { defineQuestion } from '../shared/question/state.ts'

export const tracked = defineQuestion('mark', question)
