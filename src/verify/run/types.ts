/** What was seen while a package ran. */
import type { CallRecord } from '../../lms/strict/api.ts'
import type { Family, Found, Package, RuleWords } from '../types.ts'

/** Something that the browser told of the content. */
export interface Incident {
  kind: 'missing' | 'foreign' | 'sends' | 'script' | 'csp' | 'window' | 'broke-out' | 'failed'
  text: string
}

/** One time that the content was opened, left to settle, and left. */
export interface Sitting {
  calls: readonly CallRecord[]
  /** The data model of SCORM when it was left. */
  values: Readonly<Record<string, string>>
  incidents: readonly Incident[]
  /** False where it did not come to rest, or the page hung. */
  settled: boolean
}

/** One item that can be launched. */
export interface Observed {
  family: Family
  id: string
  title: string
  href: string
  /** Only a SCO talks to the LMS, and every assignable unit of cmi5. */
  isSco: boolean
  first: Sitting
  /** Only where the first one left something to go on with; in cmi5, where it began. */
  second?: Sitting
}

export function sittingsOf({ first, second }: Observed): Sitting[] {
  return second ? [first, second] : [first]
}

/** Why nothing was run. */
export type Reason = Readonly<Record<'en' | 'pl', string>>

export type RunResult =
  { done: true; launches: readonly Observed[]; left: number } | { done: false; reason: Reason }

/** Runs the package at `path` in the browser, and never longer than its time. */
export type Runner = (path: string, pkg: Package, browser: string) => Promise<RunResult>

export interface RunRule {
  id: string
  families: readonly Family[]
  reference: string
  rows: readonly string[]
  lms?: string
  words: RuleWords
  /** Whether a launch showed what the rule is about; each does where it is left out. */
  seen?(observed: Observed): boolean
  /** `rule` where a finding has a row of its own. */
  check(observed: Observed): Iterable<Found & { rule?: string }>
}
