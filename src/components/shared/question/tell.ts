/** A question's record in words, a line for the answer and one for what became of it. */
import type { ItemRecord } from '../../../state/tracked.ts'
import type { Component } from '../../types.ts'
import type { QuestionRecord } from './state.ts'

export function tellQuestion(
  tellAnswer: NonNullable<Component['tellAnswer']>
): NonNullable<Component['tell']> {
  return (record, teller) => {
    const { attempts, checked, right } = record as QuestionRecord<ItemRecord>
    const times =
      attempts === 0
        ? 'not checked yet'
        : `checked ${['', 'once', 'twice'][attempts] ?? 'three times or more'}`
    const result = attempts === 0 ? '' : `, the last time ${right ? 'right' : 'not right'}`
    const since = attempts > 0 && !checked ? '; answered anew and not checked since' : ''
    return [tellAnswer(record, teller), times + result + since]
  }
}
