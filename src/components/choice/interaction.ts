/** What an answer to a choice question is worth and how it is reported; each standard puts it into its own form. */
import { optionKey } from '../../standards/interaction.ts'
import type { Assessed, ScoringRule } from '../../state/tracked.ts'
import type { ChoiceAnswer } from './state.ts'

/** The part of the content that decides about an answer. */
export interface ChoiceKey {
  plainPrompt: string
  options: readonly { slot: number; right: boolean }[]
}

/** Keys are by place in the course's own order, whatever order the learner saw. */
export function assessChoice(
  { picked }: ChoiceAnswer,
  { plainPrompt, options }: ChoiceKey,
  rule: ScoringRule
): Assessed {
  const keys = (wanted: (option: ChoiceKey['options'][number]) => boolean) =>
    options.flatMap((option, i) => (wanted(option) ? [optionKey(i)] : []))
  const isPicked = ({ slot }: { slot: number }) => picked.includes(slot)
  const right = options.filter((option) => option.right)
  const hits = right.filter(isPicked).length
  const misses = options.filter((option) => !option.right && isPicked(option)).length
  const whole = hits === right.length && misses === 0
  return {
    // Every wrong pick takes away what a right one gives: picking everything is worth nothing.
    credit: whole ? 1 : rule === 'partial' ? Math.max(0, hits - misses) / right.length : 0,
    type: 'choice',
    description: plainPrompt,
    response: keys(isPicked),
    correct: [keys((option) => option.right)]
  }
}
