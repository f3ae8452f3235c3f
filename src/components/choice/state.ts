/** What is kept of a choice question. */
import { question, type PickAnswer } from '../shared/picking/state.ts'
import { defineQuestion, type QuestionRecord } from '../shared/question/state.ts'

export type ChoiceRecord = QuestionRecord<PickAnswer>

export const tracked = defineQuestion('choice', question)
