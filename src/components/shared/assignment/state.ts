/** Questions in which each entry is given one of the same targets: pairs, and sorting into groups. */
import { sequenceOf } from '../../../state/fields.ts'
import type { ItemRecord, Question } from '../../../state/tracked.ts'
import type { Teller } from '../../types.ts'
import { assessAssignment, targetOf, type AssignmentKey } from './interaction.ts'

export type AssignmentAnswer = {
  /** At the number of an entry: the number of its target and one more; 0 where it has none. */
  given: readonly number[]
}

export const question: Question<AssignmentAnswer, AssignmentKey> = {
  answer: ({ parts = 0 }) => ({ given: sequenceOf(parts + 1, parts) }),
  isEmpty: (answer, { entries, targets }) =>
    entries.some(({ slot }) => targetOf(answer, slot, targets) === undefined),
  canBePartlyRight: () => true,
  assess: assessAssignment
}

/** The answer after an entry was given a target, or lost its own. */
export function withTarget(
  { given }: AssignmentAnswer,
  entry: number,
  target: number | undefined
): AssignmentAnswer {
  const length = Math.max(given.length, entry + 1)
  const next = Array.from({ length }, (_, slot) =>
    slot === entry ? (target === undefined ? 0 : target + 1) : (given[slot] ?? 0)
  )
  return { given: next.slice(0, next.findLastIndex((number) => number > 0) + 1) }
}

const none = { en: 'no answer given', pl: 'nie udzielono odpowiedzi' }

export function tellAnswer(answer: ItemRecord, { language, part }: Teller): string {
  const { given } = answer as AssignmentAnswer
  const pairs = given.flatMap((number, slot) =>
    number === 0 ? [] : [`${part(slot).text} → ${part(number - 1).text}`]
  )
  return pairs.length === 0 ? none[language] : pairs.join('; ')
}
