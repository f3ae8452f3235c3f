/** What the player says to any LMS, in neutral words. Each standard's `tracking.ts` puts it into its own. */
import type { Interaction } from './interaction.ts'

export interface Launch {
  /** In review and browse mode nothing is written. */
  mode: 'normal' | 'review' | 'browse'
  /** Resume data as saved by the last sitting; '' at the first. */
  resumeData: string
  /** False where no LMS was found or it refused: the course runs, and says that nothing is kept. */
  connected: boolean
}

export interface ObjectiveReport {
  id: string
  text: string
  done: boolean
  passed: boolean
  /** 0 … 1 */
  score?: number
}

/** Everything that an LMS may know, as it stands now. Only what changed since the last report is written. */
export interface Report {
  completed: boolean
  /** Undefined where the course has no pass mark. */
  passed?: boolean | undefined
  /** 0 … 1; only once it is final. */
  score?: number
  /** 0 … 1 */
  measure: number
  /** Id of the page. */
  location: string
  resumeData: string
  objectives: readonly ObjectiveReport[]
}

export interface Tracking {
  start(): Launch
  /** Takes the state over; nothing is sent before `commit`. */
  report(report: Report): void
  /** Adds an answer, to be sent with the next `commit`. */
  interaction(interaction: Interaction): void
  /** Sends what changed. True where the LMS confirmed it. */
  commit(): boolean
  /** Sends what changed and ends the session. Nothing is sent afterwards. */
  finish(): boolean
}

/** Time and chance come from outside, so that tests can hold them. */
export interface Clock {
  /** Milliseconds; for durations. */
  elapsed(): number
  /** Date and time of the learner's machine. */
  now(): Date
}
