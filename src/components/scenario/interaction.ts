/** How a decision in a scenario is reported. */
import { optionKey, type Interaction } from '../../standards/interaction.ts'

export interface Decision {
  scenario: string
  node: string
  /** What happens in the scene, in plain words. */
  scene: string
  taken: number
  /** Points of each choice of the scene. */
  scores: readonly number[]
  latencySeconds: number
  objective?: string
}

/** The best choices of the scene count as right; where all are worth the same, none is right or wrong. */
export function decisionInteraction(decision: Decision): Interaction {
  const { scores, taken } = decision
  const most = Math.max(...scores)
  const judged = scores.some((score) => score !== most)
  const best = scores.flatMap((score, i) => (score === most ? [i] : []))
  return {
    id: `${decision.scenario}.${decision.node}`,
    type: 'choice',
    description: decision.scene,
    response: [optionKey(taken)],
    correct: judged ? best.map((i) => [optionKey(i)]) : [],
    result: judged ? (scores[taken] === most ? 'right' : 'wrong') : 'neutral',
    weighting: 0,
    latencySeconds: decision.latencySeconds,
    ...(decision.objective === undefined ? {} : { objectives: [decision.objective] })
  }
}
