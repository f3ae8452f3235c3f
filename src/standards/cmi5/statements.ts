/** Statements of one session (cmi5 9), as pure functions of what the LMS said at the launch and what happened. */
import { timeInterval } from '../cmi/encode.ts'
import type { Interaction } from '../interaction.ts'
import { answerResult, question } from './answer.ts'
import { objectiveIri, type CourseKey } from './iris.ts'
import type { LaunchData, LaunchParameters } from './launch-data.ts'
import {
  activityKinds,
  iris,
  verbs,
  type Activity,
  type Context,
  type Result,
  type Statement
} from './xapi.ts'

/** What all statements of a session have in common. */
export interface Voice {
  parameters: Pick<LaunchParameters, 'actor' | 'registration' | 'activityId'>
  data: Pick<LaunchData, 'template' | 'masteryScore'>
  course: CourseKey
}

/** Id and time of a statement: chosen once, so that a second sending is the same statement. */
export type Stamp = Pick<Statement, 'id' | 'timestamp'>

export function initialized(voice: Voice, stamp: Stamp): Statement {
  return defined(voice, stamp, 'initialized')
}

/** @param score 0 … 1 */
export function passed(voice: Voice, stamp: Stamp, seconds: number, score?: number): Statement {
  return defined(voice, stamp, 'passed', { ...scored(score), success: true, duration: timeInterval(seconds) })
}

export function failed(voice: Voice, stamp: Stamp, seconds: number, score?: number): Statement {
  return defined(voice, stamp, 'failed', {
    ...scored(score),
    success: false,
    duration: timeInterval(seconds)
  })
}

export function completed(voice: Voice, stamp: Stamp, seconds: number): Statement {
  return defined(voice, stamp, 'completed', { completion: true, duration: timeInterval(seconds) })
}

/** @param measure how far the learner is, 0 … 1; left out once the course is completed (cmi5 9.5.5.1) */
export function terminated(voice: Voice, stamp: Stamp, seconds: number, measure?: number): Statement {
  const progress = measure === undefined ? undefined : Math.max(0, Math.min(99, Math.floor(measure * 100)))
  return defined(voice, stamp, 'terminated', {
    duration: timeInterval(seconds),
    ...(progress === undefined ? {} : { extensions: { [iris.progress]: progress } })
  })
}

/**
 * A “cmi5 allowed” statement (cmi5 7.1.2), without the category of defined ones. The question belongs to the unit; its
 * objectives are those of cmi5.xml, among what it is grouped by, so that an LRS finds all answers to one.
 * @param language of the question's text
 */
export function answered(voice: Voice, stamp: Stamp, interaction: Interaction, language: string): Statement {
  const { activityId } = voice.parameters
  const result = answerResult(interaction)
  const objectives = (interaction.objectives ?? []).map((id): Activity => ({
    objectType: 'Activity',
    id: objectiveIri(voice.course, id),
    definition: { type: iris.objective }
  }))
  return {
    ...statement(voice, stamp, 'answered', question(interaction, activityId, language)),
    ...(Object.keys(result).length === 0 ? {} : { result }),
    context: contextOf(voice, { parent: [activity(activityId)], grouping: objectives })
  }
}

const activity = (id: string): Activity => ({ objectType: 'Activity', id })

function scored(score: number | undefined): Result {
  if (score === undefined) return {}
  const raw = Math.round(score * 100)
  return { score: { scaled: raw / 100, raw, min: 0, max: 100 } }
}

/** A “cmi5 defined” statement: about the unit, with the categories that say so (cmi5 9.4, 9.6.2). */
function defined(voice: Voice, stamp: Stamp, name: keyof typeof verbs, result?: Result): Statement {
  const decides = result?.success !== undefined || result?.completion !== undefined
  const { masteryScore } = voice.data
  const judges = result?.success !== undefined && masteryScore !== undefined
  const category = [iris.categoryCmi5, ...(decides ? [iris.categoryMoveOn] : [])].map(activity)
  return {
    ...statement(voice, stamp, name, activity(voice.parameters.activityId)),
    ...(result === undefined ? {} : { result }),
    context: contextOf(voice, { category }, judges ? { [iris.masteryScore]: masteryScore } : {})
  }
}

function statement(
  { parameters }: Voice,
  { id, timestamp }: Stamp,
  name: keyof typeof verbs,
  object: Activity
): Pick<Statement, 'id' | 'timestamp' | 'actor' | 'verb' | 'object'> {
  return { id, timestamp, actor: parameters.actor, verb: verbs[name], object }
}

/** The LMS's template, to which something is added and of which nothing is replaced (cmi5 10.0). */
function contextOf(
  { parameters, data }: Voice,
  activities: Partial<Record<(typeof activityKinds)[number], readonly Activity[]>>,
  extensions: Readonly<Record<string, unknown>> = {}
): Context {
  const { template } = data
  const lists = activityKinds.flatMap((kind) => {
    const given = template.contextActivities?.[kind] ?? []
    const added = (activities[kind] ?? []).filter(({ id }) => given.every((one) => one.id !== id))
    return given.length + added.length === 0 ? [] : [[kind, [...given, ...added]] as const]
  })
  return {
    ...template,
    registration: parameters.registration,
    contextActivities: Object.fromEntries(lists),
    extensions: { ...extensions, ...template.extensions }
  }
}
