/** A learner's answer in neutral words. Components make it; each standard encodes it. */
import type { Answered, Key } from '../state/tracked.ts'

export type Interaction = Answered & {
  /** Id of the item, or of the item and a part: `gate.arrival`. */
  id: string
  /** The question in plain words. */
  description: string
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
export function optionKey(position: number): Key {
  return position < 26 ? String.fromCharCode(97 + position) : String(position - 26)
}

/** Key of the target at a position, where entries have keys too: `1`–`9`, then `a`–`z` and `0`. */
export function targetKey(position: number): Key {
  if (position < 9) return String(position + 1)
  return position < 35 ? String.fromCharCode(97 + position - 9) : '0'
}

/** More answers than this have no key in SCORM 1.2. */
export const maxOptions = 36

/** More texts than this no LMS has to keep of one answer (SCORM 2004 RTE 4.2.9.1, fill-in). */
export const maxGaps = 10
