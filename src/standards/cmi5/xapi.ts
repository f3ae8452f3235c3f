/** The parts of xAPI 1.0.3 (Data, 2.4) that a course uses, as they are sent. */

export interface Agent {
  objectType?: 'Agent'
  name?: string
  account: { homePage: string; name: string }
}

export type LanguageMap = Readonly<Record<string, string>>

export interface Activity {
  objectType?: 'Activity'
  id: string
  definition?: {
    type?: string
    name?: LanguageMap
    description?: LanguageMap
    interactionType?: string
    correctResponsesPattern?: readonly string[]
  }
}

export const activityKinds = ['parent', 'grouping', 'category', 'other'] as const
export type ContextActivities = Partial<Record<(typeof activityKinds)[number], readonly Activity[]>>

export interface Context {
  registration?: string
  contextActivities?: ContextActivities
  extensions?: Readonly<Record<string, unknown>>
  /** What else an LMS puts into its template. */
  [more: string]: unknown
}

export interface Result {
  score?: { scaled: number; raw: number; min: number; max: number }
  success?: boolean
  completion?: boolean
  response?: string
  /** ISO 8601 */
  duration?: string
  extensions?: Readonly<Record<string, unknown>>
}

export interface Statement {
  id: string
  /** ISO 8601 in UTC. */
  timestamp: string
  actor: Agent
  verb: { id: string; display: LanguageMap }
  object: Activity
  result?: Result
  context: Context
}

const verb = (name: string) => ({ id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } })

/** cmi5 9.3; `answered` is a verb of its own choice (cmi5 7.1.2). */
export const verbs = {
  initialized: verb('initialized'),
  completed: verb('completed'),
  passed: verb('passed'),
  failed: verb('failed'),
  terminated: verb('terminated'),
  answered: verb('answered')
} as const

const cmi5 = 'https://w3id.org/xapi/cmi5'

export const iris = {
  categoryCmi5: `${cmi5}/context/categories/cmi5`,
  categoryMoveOn: `${cmi5}/context/categories/moveon`,
  sessionId: `${cmi5}/context/extensions/sessionid`,
  masteryScore: `${cmi5}/context/extensions/masteryscore`,
  progress: `${cmi5}/result/extensions/progress`,
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  objective: 'http://adlnet.gov/expapi/activities/objective'
} as const
