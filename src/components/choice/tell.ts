/** An answer to a choice question in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { ChoiceAnswer } from './state.ts'

export function tellAnswer(answer: ItemRecord, { part }: Teller): string {
  const { picked } = answer as ChoiceAnswer
  return picked.length === 0
    ? 'no answer picked'
    : `picked ${picked.map((slot) => part(slot).text).join(', ')}`
}
