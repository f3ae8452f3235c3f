/** What can be sent while the page goes away (Fetch 4.6: 64 KiB for all that outlives it). */
import { verbs, type Statement } from './xapi.ts'

/** Bytes, with some room for what is still under way. */
export const budget = 60_000

/**
 * The statements that fit, in their order. Answers give way, the oldest first; what decides about the learner stays.
 * So many wait only where the LMS was away: where it does not take the progress, either, all of them come again from the
 * copy on this machine.
 * @param bytes how long a text is
 */
export function lastWords(
  statements: readonly Statement[],
  room: number,
  bytes: (text: string) => number
): Statement[] {
  const isAnswer = ({ verb }: Statement) => verb.id === verbs.answered.id
  const length = (statement: Statement) => bytes(JSON.stringify(statement)) + 1
  let left = room - statements.filter((one) => !isAnswer(one)).reduce((sum, one) => sum + length(one), 1)
  return statements
    .toReversed()
    .filter((statement) => {
      if (!isAnswer(statement)) return true
      left -= length(statement)
      return left >= 0
    })
    .toReversed()
}
