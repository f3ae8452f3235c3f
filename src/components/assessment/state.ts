/** What is kept of an assessment: results, and the papers of the attempts of this round with every answer. */
import { bool, count, listOf, setOf, uint } from '../../state/fields.ts'
import { noRecords, type SlotRecords } from '../../state/records.ts'
import { defineTracked } from '../../state/tracked.ts'

export type Attempt = {
  /** What order and draw are made of. */
  seed: number
  finished: boolean
  passed: boolean
  /** Per cent, once finished. */
  score: number
  /** Time on the screen, where there is a limit. */
  seconds: number
  /** Minute of the end since 2024, where a pause is asked for. */
  endedAt: number
  /** The questions drawn; of each its credit in per cent, and the answer. */
  paper: SlotRecords
}

export type AssessmentRecord = {
  passed: boolean
  /** Best score of a finished attempt, in per cent. */
  best: number
  /** At least one attempt was finished. */
  taken: boolean
  /** All attempts were used up, and there is no repeat. */
  failed: boolean
  /** Rounds of attempts that are used up. */
  rounds: number
  /** Numbers of the questions drawn in earlier rounds. */
  seen: readonly number[]
  /** Those of this round, in order. */
  attempts: readonly Attempt[]
}

export const maxSeed = 65_535
const mostRounds = 63

export const tracked = defineTracked<AssessmentRecord>({
  name: 'assessment',
  fields: ({ parts = 0, attempts = 1, minutes = 0, wait = 0 }, paper) => ({
    passed: bool(),
    best: uint(100),
    taken: bool(),
    failed: bool(),
    rounds: uint(mostRounds),
    seen: setOf(parts),
    attempts: listOf<Attempt>(
      {
        seed: uint(maxSeed),
        finished: bool(),
        passed: bool(),
        score: uint(100),
        seconds: count(minutes * 60),
        endedAt: count(wait === 0 ? 0 : 2 ** 24),
        paper: paper!
      },
      attempts
    )
  }),
  result: ({ passed, best, taken, failed }, { pass = 0 }) => ({
    done: pass === 0 ? taken : passed || failed,
    ...(taken ? { score: best / 100 } : {}),
    ...(pass === 0 ? {} : { passed }),
    ...(failed ? { failed: true as const } : {})
  }),
  credits: ({ attempts }) => {
    const last = attempts.findLast((attempt) => attempt.finished)
    return new Map([...(last?.paper.known ?? [])].map(([id, { credit }]) => [id, Number(credit) / 100]))
  },
  shorten: (record) => ({
    ...record,
    attempts: record.attempts.map((attempt) =>
      attempt.finished ? { ...attempt, paper: noRecords } : attempt
    )
  })
})
