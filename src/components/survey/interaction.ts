/** How a survey is reported: each statement under its own number, with the point of the scale that was picked. */
import { targetKey, type Interaction } from '../../standards/interaction.ts'
import { targetOf } from '../shared/assignment/interaction.ts'
import type { AssignmentAnswer } from '../shared/assignment/state.ts'

export interface Survey {
  statements: readonly { slot: number; plain: string }[]
  /** From the low end to the high one; `words` is '' where a point is a bare number. */
  scale: readonly { slot: number; words: string }[]
  /** Number of “no answer”; undefined where it is not offered. */
  noAnswer?: number
}

/** What was picked for a statement: a number of the scale, or that of “no answer”. */
export function givenTo(answer: AssignmentAnswer, statement: number, survey: Survey): number | undefined {
  const { scale, noAnswer } = survey
  return targetOf(answer, statement, noAnswer === undefined ? scale : [...scale, { slot: noAnswer }])
}

/**
 * The number behind the id is the statement's own and stays when statements move. A statement that was left open is
 * not reported; “no answer” is, without a response.
 */
export function surveyInteractions(id: string, answer: AssignmentAnswer, survey: Survey): Interaction[] {
  return survey.statements.flatMap(({ slot, plain }): Interaction[] => {
    const given = givenTo(answer, slot, survey)
    if (given === undefined) return []
    const at = survey.scale.findIndex((point) => point.slot === given)
    return [
      {
        id: `${id}.${slot + 1}`,
        type: 'likert',
        description: `${plain} (${ends(survey.scale)})`,
        response: at < 0 ? undefined : targetKey(at),
        correct: [],
        result: 'neutral',
        weighting: 0
      }
    ]
  })
}

/** What the keys in reports mean. */
function ends(scale: Survey['scale']): string {
  const end = (at: number) => `${targetKey(at)} = ${scale[at]!.words}`
  return `${end(0)}, ${end(scale.length - 1)}`
}
