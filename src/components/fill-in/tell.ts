/** What stands in the gaps, in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { FillInAnswer } from './state.ts'

export function tellAnswer(answer: ItemRecord, { part }: Teller): string {
  const { given } = answer as FillInAnswer
  const gaps = given.flatMap(({ typed }, slot) =>
    typed === '' ? [] : [`“${typed}” in the gap for ${part(slot).text}`]
  )
  return gaps.length === 0 ? 'nothing filled in' : gaps.join('; ')
}
