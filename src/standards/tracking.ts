/** What the player says to any LMS, in neutral words. Each standard's `tracking.ts` puts it into its own. */
import type { Interaction } from './interaction.ts'

/** What an LMS knows of a learner's wishes; what it does not say is undefined. */
export interface LearnerPreference {
  captions?: boolean | undefined
  /** Two letters. */
  language?: string | undefined
}

export interface Launch {
  /** In review and browse mode nothing is written. */
  mode: 'normal' | 'review' | 'browse'
  /** Resume data as saved by the last sitting; '' at the first. */
  resumeData: string
  /**
   * `absent`: no LMS was found; the course can be read, and says that nothing is kept. `over`: the LMS is there but
   * lets no session begin, as after a reload of the frame: work done now would be lost.
   */
  connection: 'open' | 'absent' | 'over'
  /** The LMS knows the course as completed from an earlier sitting. */
  completed: boolean
  preference?: LearnerPreference
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
  /** Not passed, for good: the author leaves no way to repeat. */
  failed?: true
  /** 0 … 1; only once it is final. */
  score?: number
  /** 0 … 1 */
  measure: number
  /** Id of the page. */
  location: string
  resumeData: string
  objectives: readonly ObjectiveReport[]
}

/** An answer with the time at which it was given. */
export interface Answer {
  interaction: Interaction
  /** Date and time in ISO 8601, as the learner's machine had it. */
  at: string
}

/** An LMS in the same window answers at once, one behind a network later; a promise of it is never rejected. */
export type Confirmed = boolean | Promise<boolean>

/** Goes on with the answer: at once where it is there. */
export function after<T>(answer: Confirmed, goOn: (confirmed: boolean) => T): T | Promise<T> {
  return typeof answer === 'boolean' ? goOn(answer) : answer.then(goOn)
}

export interface Tracking {
  /** Most characters of resume data that are kept; Infinity where there is no limit worth the name. */
  resumeLimit: number
  start(): Launch
  /** Takes the state over; nothing is sent before `commit`. */
  report(report: Report): void
  /** Adds an answer, to be sent with the next `commit`. */
  interaction(answer: Answer): void
  /** Sends what changed. True where the LMS confirmed it. Not called again before it was answered. */
  commit(): Confirmed
  /**
   * What was confirmed may not have arrived: everything of this sitting is said again with the next `commit`, and with
   * each until one is confirmed. Some LMSs answer "true" to a commit that never left the machine.
   */
  doubt(): void
  /**
   * Sends what changed and ends the session, whatever the LMS answers. Nothing is sent afterwards. The page may be going
   * away: what has to be sent is on its way when this returns.
   * @param isWanted the learner wants to leave: once the end is confirmed, the LMS may want them elsewhere
   */
  finish(isWanted?: boolean): Confirmed
  /**
   * Another window goes on with the same attempt: nothing is sent any more, not even the end, since some LMSs send old
   * values along with it.
   */
  release(): void
  /**
   * No LMS: what a learner did stays in this browser, and after the end a new session can begin without leaving the
   * page.
   */
  isLocal: boolean
  /** Set by the session: hears resume data that another sitting saved meanwhile, and may report anew. */
  onOther?: (resumeData: string) => void
}

/** Where the LMS answers at once. */
export interface PromptTracking extends Tracking {
  commit(): boolean
  finish(): boolean
}

/** Time and chance come from outside, so that tests can hold them. */
export interface Clock {
  /** Milliseconds; for durations. */
  elapsed(): number
  /** Date and time of the learner's machine. */
  now(): Date
}
