/** What is kept of sorting: which group each entry was put into. */
import { question } from '../shared/assignment/state.ts'
import { defineQuestion } from '../shared/question/state.ts'

export const tracked = defineQuestion('sort', question)
