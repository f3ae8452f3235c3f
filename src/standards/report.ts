/** What an LMS is told of a learner's progress: the same in every standard. */
import type { Progress } from '../state/progress.ts'
import type { Report } from './tracking.ts'

export function reportOf(
  { completed, passed, failed, score, measure, objectives }: Progress,
  place: Pick<Report, 'location' | 'resumeData'>
): Report {
  return {
    completed,
    measure,
    objectives,
    ...place,
    ...(passed === undefined ? {} : { passed }),
    ...(failed ? { failed: true as const } : {}),
    // Only once it is final: some LMSs pass or fail the learner on any score that they see.
    // The whole per cent that the learner sees, so that both tell the same.
    ...((completed || failed) && score !== undefined ? { score: Math.round(score * 100) / 100 } : {})
  }
}
