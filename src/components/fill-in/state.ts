/** What is kept of a text with gaps: what was typed into each. */
import { listOf, text } from '../../state/fields.ts'
import type { Question } from '../../state/tracked.ts'
import { defineQuestion } from '../shared/question/state.ts'
import { assessFillIn, typedIn, type FillInKey } from './interaction.ts'

export type FillInAnswer = {
  /** At the number of a gap: its text. */
  given: readonly { typed: string }[]
}

export const question: Question<FillInAnswer, FillInKey> = {
  answer: ({ parts = 0, length = 0 }) => ({ given: listOf({ typed: text(length) }, parts) }),
  isEmpty: (answer, { gaps }) => gaps.some((gap) => typedIn(answer, gap) === ''),
  canBePartlyRight: ({ gaps }) => gaps.length > 1,
  assess: assessFillIn
}

/** The answer after a text was typed into a gap. */
export function withTyped({ given }: FillInAnswer, slot: number, typed: string): FillInAnswer {
  const length = Math.max(given.length, slot + 1)
  const next = Array.from({ length }, (_, i) => (i === slot ? { typed } : (given[i] ?? { typed: '' })))
  return { given: next.slice(0, next.findLastIndex((one) => one.typed !== '') + 1) }
}

export const tracked = defineQuestion('fill-in', question)
