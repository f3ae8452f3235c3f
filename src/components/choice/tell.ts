/** A choice question's record in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { ChoiceAnswer, ChoiceRecord } from './state.ts'

export function tellAnswer(answer: ItemRecord, { part }: Teller): string {
  const { picked } = answer as ChoiceAnswer
  return picked.length === 0
    ? 'no answer picked'
    : `picked ${picked.map((slot) => part(slot).text).join(', ')}`
}

export function tell(record: ItemRecord, teller: Teller): string[] {
  const { attempts, checked, right } = record as ChoiceRecord
  const times =
    attempts === 0 ? 'not checked yet' : `checked ${['', 'once', 'twice'][attempts] ?? 'three times or more'}`
  const result = attempts === 0 ? '' : `, the last time ${right ? 'right' : 'not right'}`
  const since = attempts > 0 && !checked ? '; picked anew and not checked since' : ''
  return [tellAnswer(record, teller), times + result + since]
}
