/** The answer to a statement in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { TrueFalseAnswer } from './state.ts'

export function tellAnswer(answer: ItemRecord): string {
  const { given } = answer as TrueFalseAnswer
  return ['no answer picked', 'picked “true”', 'picked “false”'][given]!
}
