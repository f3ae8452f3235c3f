/** What the answer to a statement is worth and how it is reported. */
import type { Assessed } from '../../state/tracked.ts'
import type { TrueFalseAnswer } from './state.ts'

/** The part of the content that decides about an answer. */
export interface TrueFalseKey {
  plainPrompt: string
  /** Whether the statement is true. */
  answer: boolean
}

/** The numbers that are kept of the answers. */
export const numbers = { true: 1, false: 2 } as const

export function assessTrueFalse({ given }: TrueFalseAnswer, { plainPrompt, answer }: TrueFalseKey): Assessed {
  return {
    credit: given === numbers[`${answer}`] ? 1 : 0,
    type: 'true-false',
    description: plainPrompt,
    response: given === 0 ? undefined : given === numbers.true,
    correct: [answer]
  }
}
