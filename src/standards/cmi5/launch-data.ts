/** What an LMS says at a launch: the address (cmi5 8.1), its State document (10.0), the learner's wishes (11.0). */
import type { LearnerPreference, Launch } from '../tracking.ts'
import { activityKinds, iris, type Activity, type Agent, type Context } from './xapi.ts'

export interface LaunchParameters {
  /** With a slash at its end. */
  endpoint: string
  fetch: string
  actor: Agent
  /** The actor as it came: State documents are found by the very words. */
  agent: string
  registration: string
  activityId: string
}

/** @param get value of a name in the address. Undefined where something is missing: then there is no LMS. */
export function launchParameters(get: (name: string) => string | null): LaunchParameters | undefined {
  const [endpoint, fetch, agent, registration, activityId] = [
    'endpoint',
    'fetch',
    'actor',
    'registration',
    'activityId'
  ].map((name) => get(name) ?? '')
  const actor = parse(agent!)
  const given = [endpoint, fetch].every((url) => /^https?:\/\//i.test(url!)) && registration && activityId
  if (!given || !isObject(actor)) return undefined
  return {
    endpoint: endpoint!.replace(/\/?$/, '/'),
    fetch: fetch!,
    actor: actor as unknown as Agent,
    agent: agent!,
    registration: registration,
    activityId: activityId!
  }
}

export interface LaunchData {
  mode: Launch['mode']
  template: Context
  masteryScore?: number
  returnUrl?: string
}

/** Undefined where it is no launch data: without a context template no statement can be made (cmi5 10.0). */
export function readLaunchData(document: string): LaunchData | undefined {
  const data = parse(document)
  if (!isObject(data) || !isObject(data.contextTemplate)) return undefined
  const { masteryScore, returnURL, launchMode } = data
  return {
    mode: launchMode === 'Review' ? 'review' : launchMode === 'Browse' ? 'browse' : 'normal',
    template: templateOf(data.contextTemplate),
    ...(typeof masteryScore === 'number' ? { masteryScore } : {}),
    // An address that runs a script is none.
    ...(typeof returnURL === 'string' && /^https?:\/\//i.test(returnURL) ? { returnUrl: returnURL } : {})
  }
}

/** A single activity stands for a list of one (xAPI Data 2.4.6.2). */
function templateOf(template: Record<string, unknown>): Context {
  const given = isObject(template.contextActivities) ? template.contextActivities : {}
  const lists = activityKinds.flatMap((kind) => {
    const list = given[kind]
    return list === undefined ? [] : [[kind, (Array.isArray(list) ? list : [list]) as Activity[]]]
  })
  return {
    ...template,
    contextActivities: Object.fromEntries(lists) as Context['contextActivities'] & object
  }
}

export function sessionIdOf(template: Context): string {
  return String(template.extensions?.[iris.sessionId] ?? '')
}

export interface Wishes extends LearnerPreference {
  /** Sounds begin silent; the learner can turn them on. */
  muted?: boolean
}

/** @param languages those of the package: the first that the learner wants and the package has counts (cmi5 11.1) */
export function readWishes(document: string, languages: readonly string[]): Wishes {
  const data = parse(document)
  if (!isObject(data)) return {}
  const { languagePreference, audioPreference } = data
  const wanted = typeof languagePreference === 'string' ? languagePreference.split(',') : []
  const language = wanted
    .map((tag) => tag.trim().toLowerCase().split('-')[0]!)
    .find((tag) => languages.includes(tag))
  return {
    ...(language === undefined ? {} : { language }),
    ...(audioPreference === 'off' ? { muted: true, captions: true } : {})
  }
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
