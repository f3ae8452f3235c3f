/** What SCORM 1.2 and SCORM 2004 have in common, as data and pure functions; each fills it in with its own names. */
import type { Interaction } from '../interaction.ts'
import type { Preset } from '../preset.ts'
import type { LearnerPreference, ObjectiveReport, Report } from '../tracking.ts'

/** Element and value, in the order in which they must be set. */
export type Write = readonly [element: string, value: string]

/** What the LMS says at the start, by element; '' where it says nothing. */
export type StartValues = Readonly<Record<string, string>>

/** How the functions of the API object are called. */
export interface ApiNames {
  /** Name of the object in a window: RTE12 3.3, RTE 3.3. */
  object: 'API' | 'API_1484_11'
  /** How many windows up it is searched. */
  maxHops: number
  initialize: string
  finish: string
  get: string
  set: string
  commit: string
  lastError: string
  /** An element that can always be read while a session runs. */
  probe: string
  errorString: string
  diagnostic: string
  /** Error codes that say that the LMS has no such element: RTE12 3.3.4, RTE 3.1.7. */
  unknownElement: readonly string[]
}

/** `unknown` where the LMS has no such element at all. */
export type SetResult = 'taken' | 'refused' | 'unknown'

/** The LMS's API with every result checked. */
export interface Connection {
  /** `over` where there is an API but no session can begin. */
  initialize(): 'open' | 'absent' | 'over'
  /** '' where there is no value; undefined where the LMS does not tell whether there is one. */
  get(element: string): string | undefined
  set(element: string, value: string): SetResult
  commit(): boolean
  finish(): boolean
}

export interface CmiStandard {
  api: ApiNames
  /** Most characters of cmi.suspend_data. */
  resumeLimit: number
  /** Read once after Initialize, in this order; nothing else is read until objectives are first written. */
  startElements: readonly string[]
  mode(values: StartValues): 'normal' | 'review' | 'browse'
  /** What the LMS knows of the learner's wishes. */
  preference(values: StartValues): LearnerPreference
  /** Without credit, status and score are not touched (row 120). */
  credit(values: StartValues): boolean
  /** Where the resume data stand. */
  resumeElement: string
  /** Says `ab-initio` at a first launch. */
  entryElement: string
  /** Completed in an earlier sitting: never to be taken back, nor written again. */
  wasCompleted(values: StartValues): boolean
  /** The element that says so. */
  completionElement: string
  /** Score of an earlier sitting, 0 … 1. */
  earlierScore(values: StartValues): number | undefined
  /** Number of interactions so far; undefined where the LMS does not keep them. */
  interactionCount(values: StartValues): number | undefined
  /** Elements that an LMS may lack without a loss for the learner (RTE12 3.4.2). */
  optional: RegExp
  /** First status, where the LMS has none. */
  firstStatus(values: StartValues): Write[]
  /** Says that the sitting will be resumed: set before anything else, so that a lost end does not lose the data. */
  suspend: Write
  /** Where the learner is, and the resume data. */
  place(report: Report): Write[]
  /** Score and status, in the order in which they must be set. */
  result(report: Report, preset: Preset): Write[]
  sessionTime(seconds: number): Write
  interaction(interaction: Interaction, index: number, at: Date): Write[]
  objectiveId(index: number): string
  objectiveCount: string
  objective(objective: ObjectiveReport, index: number): Write[]
}

/** -1 is “no captions”, 1 “captions”, 0 leaves it open: RTE12 3.4.4 (student_preference.text), RTE 4.2.13. */
export function captionsWanted(value: string | undefined): boolean | undefined {
  return value === '-1' ? false : value === '1' ? true : undefined
}

/** The first two letters of a language tag. SCORM 1.2 takes any text: words that are no tag are none. */
export function languageWanted(value: string | undefined): string | undefined {
  return /^([a-z]{2})(-|$)/i.exec(value ?? '')?.[1]?.toLowerCase()
}

/** Value of a `_count`; undefined where the LMS does not keep such a list. */
export function count(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined
}
