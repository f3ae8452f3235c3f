/** What an LMS knows of a cmi5 launch (cmi5 8–10), and how the page of the preview is told of it. */
import type { CallRecord } from '../api.ts'
import type { FaultName } from '../faults.ts'
import type { Mode } from '../launch.ts'

/** One assignable unit of a package, as its cmi5.xml describes it (cmi5 13.1.4). */
export type Cmi5Unit = {
  /** The publisher's id. */
  id: string
  title: string
  /** Language of its title. */
  language?: string
  /** Address below the package root, or anywhere. */
  href: string
  moveOn: string
  masteryScore?: number
  launchParameters?: string
  entitlementKey?: string
}

/** A unit as the page lists it. */
export type Cmi5Launch = Cmi5Unit & { standard: 'cmi5' }

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a Record cannot hold itself
export type JsonObject = { [name: string]: Json }

/** A statement that was taken. */
export type Taken = { verb: string; isDefined: boolean; statement: JsonObject }

/** One launch: from its address to `terminated`. */
export type Cmi5Session = {
  id: string
  unit: Cmi5Unit
  activityId: string
  actor: JsonObject
  registration: string
  mode: Mode
  template: JsonObject
  masteryScore?: number
  returnUrl?: string
  /** What the course has read: State documents and profiles by their names. */
  read: Set<string>
  taken: Taken[]
  /** What earlier sessions of the registration said. */
  before: readonly Taken[]
  /** Abandoned: the unit was launched anew, or its tab died. */
  abandoned: boolean
}

/** The faults that an LMS behind a network can have. */
export const cmi5Faults = ['ok', 'refuse', 'slow', 'session-expired'] as const satisfies readonly FaultName[]
export type Cmi5Fault = (typeof cmi5Faults)[number]

export const cmi5Modes: Readonly<Record<Mode, string>> = {
  normal: 'Normal',
  browse: 'Browse',
  review: 'Review'
}

/** What the page sends to launch a unit, and what it gets. */
export type LaunchRequest = {
  unit: number
  learner: string
  mode: Mode
  fault: Cmi5Fault
  /** A new registration: nothing of the earlier one counts. */
  isNew: boolean
  /** Origin under which the content is to reach the LMS. */
  origin: string
}
export type LaunchReply = { session: string; url: string; values: Record<string, string> }

/** What the page is told each time that the course says something. */
export type Cmi5Event = {
  call: CallRecord
  phase: 'open' | 'running' | 'ended'
  values: Record<string, string>
}

export const LAUNCH_PATH = '/lms/cmi5/launch'
export const FAULT_PATH = '/lms/cmi5/fault'
export const EVENTS_PATH = '/lms/cmi5/events'
export const FETCH_PATH = '/lms/cmi5/fetch'
export const RETURN_PATH = '/lms/cmi5/return'
export const XAPI_PATH = '/lms/xapi/'
