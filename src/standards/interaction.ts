/** A learner's answer in neutral words. Components make it; each standard encodes it. */
import type { AnswerType } from '../state/tracked.ts'

export interface Interaction {
  /** Id of the item, or of the item and a part: `gate.arrival`. */
  id: string
  type: AnswerType
  /** The question in plain words. */
  description: string
  /** Keys of the answers given ({@link optionKey}). */
  response: readonly string[]
  /** Alternative right answers, each a list of keys; empty where none is right or wrong. */
  correct: readonly (readonly string[])[]
  result: 'right' | 'wrong' | 'neutral'
  weighting: number
  /** Undefined where it is not known: the question was answered in an earlier sitting. */
  latencySeconds?: number
  objectives?: readonly string[]
}

/**
 * Key of the answer at a position: one character, `a`–`z` then `0`–`9`, since SCORM 1.2 allows nothing longer
 * (RTE 3.4.4, student_response of a choice).
 */
export function optionKey(position: number): string {
  return position < 26 ? String.fromCharCode(97 + position) : String(position - 26)
}
/** More answers than this have no key in SCORM 1.2. */
export const maxOptions = 36
