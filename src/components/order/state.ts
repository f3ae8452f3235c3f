/** What is kept of an order. */
import { sequenceOf } from '../../state/fields.ts'
import type { Question } from '../../state/tracked.ts'
import { defineQuestion } from '../shared/question/state.ts'
import { assessOrder, type OrderKey } from './interaction.ts'

export type OrderAnswer = {
  /** Numbers of the entries, in the learner's order; none while nothing was moved. */
  order: readonly number[]
}

export const question: Question<OrderAnswer, OrderKey> = {
  answer: ({ parts = 0 }) => ({ order: sequenceOf(parts, parts) }),
  isEmpty: ({ order }) => order.length === 0,
  canBePartlyRight: ({ entries }) => entries.length > 2,
  assess: assessOrder
}

export const tracked = defineQuestion('order', question)
