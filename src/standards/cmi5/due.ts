/** What a report makes it time to say (cmi5 9.3). */
import type { Report } from '../tracking.ts'
import type { Once, Saved } from './saved.ts'

export interface Due {
  what: Once
  /** 0 … 1; left out where it would contradict the LMS's mastery score. */
  score?: number
}

/**
 * Each is said once in a registration, `failed` never after `passed`, and never both in one session. Where the LMS has
 * a mastery score, a score below it is no pass for it: then nothing is said before the learner reaches it, and a course
 * failed in spite of it is told without the score (cmi5 9.3.4, 9.3.5).
 */
export function due(
  { completed, passed, failed, score }: Report,
  said: Saved['said'],
  session: string,
  masteryScore?: number
): Due[] {
  const reached = score === undefined || masteryScore === undefined || score >= masteryScore
  const known = score === undefined ? {} : { score }
  const list: Due[] = []
  if (completed && passed === true && reached && !said.passed && said.failed?.session !== session) {
    list.push({ what: 'passed', ...known })
  }
  if (completed && !said.completed) list.push({ what: 'completed' })
  if (failed && !completed && !said.failed && !said.passed) {
    const below = masteryScore === undefined || (score ?? 0) < masteryScore
    list.push({ what: 'failed', ...(below ? known : {}) })
  }
  return list
}
