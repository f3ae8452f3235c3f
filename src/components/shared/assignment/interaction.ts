/** What targets given to entries are worth and how they are reported. */
import { optionKey, targetKey } from '../../../standards/interaction.ts'
import type { Assessed, KeyPair, ScoringRule } from '../../../state/tracked.ts'
import type { AssignmentAnswer } from './state.ts'

/** The part of the content that decides about an answer. */
export interface AssignmentKey {
  plainPrompt: string
  /** With the number of the target that is right for each. */
  entries: readonly { slot: number; target: number }[]
  targets: readonly { slot: number }[]
}

/** The number of an entry's target; undefined where it has none, or one that is no longer there. */
export function targetOf(
  { given }: AssignmentAnswer,
  entry: number,
  targets: AssignmentKey['targets']
): number | undefined {
  const target = (given[entry] ?? 0) - 1
  return targets.some(({ slot }) => slot === target) ? target : undefined
}

/** In part: the share of the entries that have the right target. Keys are by place in the course's own order. */
export function assessAssignment(
  answer: AssignmentAnswer,
  { plainPrompt, entries, targets }: AssignmentKey,
  rule: ScoringRule
): Assessed {
  const right = entries.filter(({ slot, target }) => targetOf(answer, slot, targets) === target).length
  const pairs = (targetFor: (entry: AssignmentKey['entries'][number]) => number | undefined) =>
    entries.flatMap((entry, i): KeyPair[] => {
      const at = targets.findIndex(({ slot }) => slot === targetFor(entry))
      return at < 0 ? [] : [[optionKey(i), targetKey(at)]]
    })
  return {
    credit: right === entries.length ? 1 : rule === 'partial' ? right / entries.length : 0,
    type: 'matching',
    description: plainPrompt,
    response: pairs(({ slot }) => targetOf(answer, slot, targets)),
    correct: [pairs(({ target }) => target)]
  }
}
