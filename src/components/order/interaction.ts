/** What an order is worth and how it is reported. */
import { optionKey } from '../../standards/interaction.ts'
import type { Assessed, ScoringRule } from '../../state/tracked.ts'
import type { OrderAnswer } from './state.ts'

/** The part of the content that decides about an answer. */
export interface OrderKey {
  plainPrompt: string
  /** In the right order. */
  entries: readonly { slot: number }[]
}

/** The entries in the learner's order; those that it does not name, since an update brought them, at the end. */
export function arrange<E extends { slot: number }>(order: readonly number[], entries: readonly E[]): E[] {
  const named = order.flatMap((number) => entries.find(({ slot }) => slot === number) ?? [])
  return [...named, ...entries.filter((entry) => !named.includes(entry))]
}

/**
 * The entries that stand right to one another: the most of them that need not be moved. The others are those to move.
 * @param order positions in the right order, as the learner put them
 */
export function standing(order: readonly number[]): number[] {
  // The longest ascending run that ends at each position; of equals the first.
  const runs: number[][] = []
  for (const position of order) {
    const before = longest(runs.filter((run) => run.at(-1)! < position))
    runs.push([...before, position])
  }
  return longest(runs)
}

const longest = (runs: readonly number[][]) =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), [])

/** In part: each entry that would have to be moved takes its share away; the wrong way round is worth nothing. */
export function assessOrder(
  { order }: OrderAnswer,
  { plainPrompt, entries }: OrderKey,
  rule: ScoringRule
): Assessed {
  const given = order.length === 0 ? [] : arrange(order, entries).map((entry) => entries.indexOf(entry))
  const kept = standing(given).length
  const share = Math.max(0, kept - 1) / Math.max(1, entries.length - 1)
  const whole = kept === entries.length
  return {
    credit: whole ? 1 : rule === 'partial' ? share : 0,
    type: 'sequencing',
    description: plainPrompt,
    response: given.map(optionKey),
    correct: [entries.map((_, i) => optionKey(i))]
  }
}
