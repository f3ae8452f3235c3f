/** How a scenario is reported: each decision, and the end. */
import { optionKey, type Interaction } from '../../standards/interaction.ts'

export interface Decision {
  scenario: string
  node: string
  /** What happens in the scene, in plain words. */
  scene: string
  taken: number
  /** Points of each choice of the scene; undefined where it was not shown. */
  scores: readonly (number | undefined)[]
  latencySeconds: number
  objective?: string
}

/** The best choices of the scene count as right; where all are worth the same, none is right or wrong. */
export function decisionInteraction(decision: Decision): Interaction {
  const { scores, taken } = decision
  const shown = scores.filter((score) => score !== undefined)
  const most = Math.max(...shown)
  const judged = shown.some((score) => score !== most)
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

export interface End {
  scenario: string
  title: string
  outcome?: 'good' | 'partial' | 'bad'
  /** What was reached, in the learner's language: it is read in reports. */
  words: string
  objective?: string
}

/**
 * The end, under the scenario's own id: who reads a report sees how it went without putting the decisions together.
 * SCORM 1.2 has no type for such a thing; of those it has, this one is shown as it is said.
 */
export function endInteraction({ scenario, title, outcome, words, objective }: End): Interaction {
  return {
    id: scenario,
    type: 'fill-in',
    description: title,
    response: [words],
    correct: [],
    result: outcome === 'good' ? 'right' : outcome === 'bad' ? 'wrong' : 'neutral',
    weighting: 0,
    ...(objective === undefined ? {} : { objectives: [objective] })
  }
}
