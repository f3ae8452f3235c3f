/** What is kept of a choice question, and what it is worth. */
import { setOf } from '../../state/fields.ts'
import type { Question } from '../../state/tracked.ts'
import { defineQuestion, type QuestionRecord } from '../shared/question/state.ts'
import { assessChoice, type ChoiceKey } from './interaction.ts'

/** Numbers of the answers that are picked. */
export type ChoiceAnswer = { picked: readonly number[] }

export type ChoiceRecord = QuestionRecord<ChoiceAnswer>

export const question: Question<ChoiceAnswer, ChoiceKey> = {
  answer: ({ parts = 0 }) => ({ picked: setOf(parts) }),
  isEmpty: ({ picked }) => picked.length === 0,
  canBePartlyRight: ({ options }) => options.filter(({ right }) => right).length > 1,
  assess: assessChoice
}

export const tracked = defineQuestion('choice', question)
