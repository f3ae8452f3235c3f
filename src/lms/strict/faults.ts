import { storeCodes } from './functions.ts'
import type { Standard } from './model.ts'

/** What happens to the data at a commit. */
export type CommitFault = 'ok' | 'refuse' | 'slow' | 'session-expired' | 'offline-true'

/** The faults of an LMS that can be switched on while content runs; the strict API reads it at each call. */
export type Faults = {
  commit: CommitFault
  /** The page does not show the API to content at all. */
  missing: boolean
  /** The tab's process is gone: calls reach nobody any more. */
  dead: boolean
}

/** An LMS that works. */
export const noFaults = (): Faults => ({ commit: 'ok', missing: false, dead: false })

/** How long a slow LMS blocks the page at each commit. Moodle's request is synchronous too. */
export const SLOW_MS = 2000

/** What a fault makes of a Commit or Terminate instead of storing; null where it stores after all. */
export type FaultAnswer = { result: 'true' | 'false'; code: number; message: string }

/** The answer that a fault puts in the place of the LMS's own. */
export function answerOfFault(
  fault: CommitFault,
  standard: Standard,
  call: 'commit' | 'finish'
): FaultAnswer | null {
  switch (fault) {
    case 'ok':
    case 'slow':
      return null
    case 'refuse':
      return { result: 'false', code: storeCodes[standard][call], message: 'fault: the LMS refuses to store' }
    case 'session-expired':
      // Seen in Moodle 4.5 for both standards: "false" and 101 until the learner has logged in again.
      return { result: 'false', code: 101, message: 'fault: the session has expired, nothing is stored' }
    case 'offline-true':
      // Seen in Moodle 4.5: without a network the call answers "true" and the data is gone.
      return { result: 'true', code: 0, message: 'fault: offline, answers "true" but nothing is stored' }
  }
}

/**
 * Blocks until the time is over, as a synchronous request does. A busy loop is meant: content must not run
 * meanwhile.
 */
export function block(ms: number, now: () => number): void {
  const end = now() + ms
  while (now() < end) continue
}
