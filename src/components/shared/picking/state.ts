/** Questions whose answer is what was picked: one or several of some answers, passages of a text. */
import { setOf } from '../../../state/fields.ts'
import type { ItemRecord, Question } from '../../../state/tracked.ts'
import type { Teller } from '../../types.ts'
import { assessPicks, type PickKey } from './interaction.ts'

/** Numbers of what is picked. */
export type PickAnswer = { picked: readonly number[] }

export const question: Question<PickAnswer, PickKey> = {
  answer: ({ parts = 0 }) => ({ picked: setOf(parts) }),
  isEmpty: ({ picked }) => picked.length === 0,
  canBePartlyRight: ({ options }) => options.filter(({ right }) => right).length > 1,
  assess: assessPicks
}

/** The answer with this number picked, or not any more. */
export function withPick({ picked }: PickAnswer, slot: number, isPicked: boolean): PickAnswer {
  const others = picked.filter((other) => other !== slot)
  return { picked: isPicked ? [...others, slot].sort((a, b) => a - b) : others }
}

const told = {
  en: { none: 'no answer picked', picked: (answers: string) => `picked ${answers}` },
  pl: { none: 'nie zaznaczono odpowiedzi', picked: (answers: string) => `zaznaczono: ${answers}` }
}

export function tellAnswer(answer: ItemRecord, { language, part }: Teller): string {
  const { picked } = answer as PickAnswer
  const words = told[language]
  return picked.length === 0 ? words.none : words.picked(picked.map((slot) => part(slot).text).join(', '))
}
