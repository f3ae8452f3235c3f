/** The answer to a statement in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { TrueFalseAnswer } from './state.ts'

const told = {
  en: ['no answer picked', 'picked “true”', 'picked “false”'],
  pl: ['nie zaznaczono odpowiedzi', 'zaznaczono „prawda”', 'zaznaczono „fałsz”']
}

export function tellAnswer(answer: ItemRecord, { language }: Teller): string {
  const { given } = answer as TrueFalseAnswer
  return told[language][given]!
}
