/** What is kept of a statement to be judged, and what it is worth. */
import { uint } from '../../state/fields.ts'
import type { Question } from '../../state/tracked.ts'
import { defineQuestion } from '../shared/question/state.ts'
import { assessTrueFalse, type TrueFalseKey } from './interaction.ts'

export type TrueFalseAnswer = {
  /** 0: not answered, 1: true, 2: false. */
  given: number
}

export const question: Question<TrueFalseAnswer, TrueFalseKey> = {
  answer: () => ({ given: uint(2) }),
  isEmpty: ({ given }) => given === 0,
  assess: assessTrueFalse
}

export const tracked = defineQuestion('true-false', question)
