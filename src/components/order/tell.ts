/** An order in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { OrderAnswer } from './state.ts'

export function tellAnswer(answer: ItemRecord, { part }: Teller): string {
  const { order } = answer as OrderAnswer
  return order.length === 0
    ? 'nothing moved'
    : `put in order: ${order.map((slot) => part(slot).text).join(', ')}`
}
