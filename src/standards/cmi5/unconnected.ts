/** Tracking where no session can begin: nobody launched the course, or the LMS will not have this session. */
import type { PromptTracking } from '../tracking.ts'

export function unconnected(connection: 'absent' | 'over'): PromptTracking {
  return {
    resumeLimit: Infinity,
    isLocal: false,
    start: () => ({ mode: 'normal', resumeData: '', connection, completed: false }),
    report: () => undefined,
    interaction: () => undefined,
    commit: () => false,
    doubt: () => undefined,
    finish: () => false,
    release: () => undefined
  }
}
