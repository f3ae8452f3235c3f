/** A survey's record in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import { tellAnswer } from '../shared/assignment/state.ts'
import type { Teller } from '../types.ts'
import type { SurveyRecord } from './state.ts'

export function tell(record: ItemRecord, teller: Teller): string[] {
  const { done, sent } = record as SurveyRecord
  const state = sent ? 'sent' : done ? 'sent before, changed and not sent since' : 'not sent yet'
  return [tellAnswer(record, teller), state]
}
