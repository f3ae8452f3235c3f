/**
 * An answer as an activity of type `cmi.interaction` (xAPI Data 2.4.4.1): responses and patterns have the forms of
 * SCORM 2004.
 */
import { shortText, timeInterval } from '../cmi/encode.ts'
import type { Interaction } from '../interaction.ts'
import { encodeAnswer } from '../scorm2004/answer.ts'
import { iris, type Activity, type Result } from './xapi.ts'

/** @param language of the question's text */
export function question(interaction: Interaction, activityId: string, language: string): Activity {
  const { type, patterns } = encodeAnswer(interaction)
  return {
    objectType: 'Activity',
    // Below the unit, so that the questions of two courses differ.
    id: `${activityId.replace(/\/$/, '')}/${encodeURIComponent(interaction.id)}`,
    definition: {
      type: iris.interaction,
      description: { [language]: shortText(interaction.description, 1000) },
      interactionType: type,
      ...(patterns.length === 0 ? {} : { correctResponsesPattern: patterns })
    }
  }
}

export function answerResult(interaction: Interaction): Result {
  const { response } = encodeAnswer(interaction)
  const { result, latencySeconds } = interaction
  return {
    ...(result === 'neutral' ? {} : { success: result === 'right' }),
    ...(response === '' ? {} : { response }),
    ...(latencySeconds === undefined ? {} : { duration: timeInterval(latencySeconds) })
  }
}
