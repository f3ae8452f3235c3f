/** How an assessed answer is reported, whatever component asked. */
import type { Interaction } from '../../../standards/interaction.ts'
import type { Assessed } from '../../../state/tracked.ts'

export function questionInteraction(
  item: { id: string; objective?: string; points: number },
  { credit, ...answered }: Assessed,
  latencySeconds?: number
): Interaction {
  return {
    ...answered,
    id: item.id,
    result: answered.correct.length === 0 ? 'neutral' : credit === 1 ? 'right' : 'wrong',
    weighting: item.points,
    ...(latencySeconds === undefined ? {} : { latencySeconds }),
    ...(item.objective === undefined ? {} : { objectives: [item.objective] })
  }
}
