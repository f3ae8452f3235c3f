/** A survey's record in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import { tellAnswer } from '../shared/assignment/state.ts'
import type { Teller } from '../types.ts'
import type { SurveyRecord } from './state.ts'

const told = {
  en: { sent: 'sent', changed: 'sent before, changed and not sent since', open: 'not sent yet' },
  pl: {
    sent: 'wysłano',
    changed: 'wysłano, potem zmieniono i nie wysłano ponownie',
    open: 'jeszcze nie wysłano'
  }
}

export function tell(record: ItemRecord, teller: Teller): string[] {
  const { done, sent } = record as SurveyRecord
  const words = told[teller.language]
  const state = sent ? words.sent : done ? words.changed : words.open
  return [tellAnswer(record, teller), state]
}
