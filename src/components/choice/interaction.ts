/** How a checked answer is reported; each standard puts it into its own form. */
import { optionKey, type Interaction } from '../../standards/interaction.ts'

export interface ChoiceAnswer {
  id: string
  prompt: string
  picked: readonly number[]
  right: readonly number[]
  objective?: string
  points: number
  latencySeconds: number
}

export function choiceInteraction(answer: ChoiceAnswer): Interaction {
  return {
    id: answer.id,
    type: 'choice',
    description: answer.prompt,
    response: answer.picked.map(optionKey),
    correct: [answer.right.map(optionKey)],
    result: isRight(answer) ? 'right' : 'wrong',
    weighting: answer.points,
    latencySeconds: answer.latencySeconds,
    ...(answer.objective === undefined ? {} : { objectives: [answer.objective] })
  }
}

/** All right answers and no other. */
export function isRight({ picked, right }: Pick<ChoiceAnswer, 'picked' | 'right'>): boolean {
  return picked.length === right.length && right.every((option) => picked.includes(option))
}
