/** What stands in the gaps, in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { FillInAnswer } from './state.ts'

const told = {
  en: {
    none: 'nothing filled in',
    gap: (typed: string, right: string) => `“${typed}” in the gap for ${right}`
  },
  pl: { none: 'niczego nie wpisano', gap: (typed: string, right: string) => `„${typed}” w luce na ${right}` }
}

export function tellAnswer(answer: ItemRecord, { language, part }: Teller): string {
  const { given } = answer as FillInAnswer
  const words = told[language]
  const gaps = given.flatMap(({ typed }, slot) => (typed === '' ? [] : [words.gap(typed, part(slot).text)]))
  return gaps.length === 0 ? words.none : gaps.join('; ')
}
