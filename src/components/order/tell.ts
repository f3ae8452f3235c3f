/** An order in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { OrderAnswer } from './state.ts'

const told = {
  en: { none: 'nothing moved', order: (entries: string) => `put in order: ${entries}` },
  pl: { none: 'niczego nie przestawiono', order: (entries: string) => `ułożono: ${entries}` }
}

export function tellAnswer(answer: ItemRecord, { language, part }: Teller): string {
  const { order } = answer as OrderAnswer
  const words = told[language]
  return order.length === 0 ? words.none : words.order(order.map((slot) => part(slot).text).join(', '))
}
