/** What the texts in the gaps are worth and how they are reported. */
import type { Assessed, ScoringRule } from '../../state/tracked.ts'
import { isRight, type Gap } from './gap.ts'
import type { FillInAnswer } from './state.ts'

/** The part of the content that decides about an answer. */
export interface FillInKey {
  plainPrompt: string
  gaps: readonly Gap[]
}

/** What stands in a gap; nothing where it is a word that the gap's list does not hold any more. */
export function typedIn({ given }: FillInAnswer, { slot, words }: Gap): string {
  const typed = given[slot]?.typed.trim() ?? ''
  return words === undefined || words.includes(typed) ? typed : ''
}

/** More alternatives no LMS has to keep (SCORM 2004 RTE 4.2.9.1, fill-in). */
const mostPatterns = 5

/** In part: the share of the gaps that are right. */
export function assessFillIn(
  answer: FillInAnswer,
  { plainPrompt, gaps }: FillInKey,
  rule: ScoringRule
): Assessed {
  const right = gaps.filter((gap) => isRight(typedIn(answer, gap), gap)).length
  const patterns = gaps.reduce<string[][]>(
    (all, { answers }) =>
      all.flatMap((texts) => answers.map((one) => [...texts, one])).slice(0, mostPatterns),
    [[]]
  )
  const caseMatters = gaps.every(({ exact }) => exact)
  return {
    credit: right === gaps.length ? 1 : rule === 'partial' ? right / gaps.length : 0,
    type: 'fill-in',
    description: plainPrompt,
    response: gaps.map((gap) => typedIn(answer, gap)),
    correct: patterns.map((texts) => (caseMatters ? { texts, caseMatters } : { texts }))
  }
}
