/** A test's record in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { AssessmentRecord, Attempt } from './state.ts'

export function tell(record: ItemRecord, teller: Teller): string[] {
  const { passed, best, taken, failed, rounds, attempts } = record as AssessmentRecord
  const { pass, attempts: most = 1 } = teller.item.test ?? {}
  const needed = pass === undefined ? '' : `, ${pass} % needed`
  const result = passed ? 'passed' : failed ? 'failed, and cannot be repeated' : 'not passed'
  const verdict = pass === undefined ? 'done' : result
  return [
    taken ? `${verdict}, best result ${best} %${needed}` : `not finished yet${needed}`,
    ...(rounds === 0 ? [] : [`all attempts used up ${rounds === 1 ? 'once' : `${rounds} times`}`]),
    ...attempts.flatMap((attempt, i) => tellAttempt(attempt, `attempt ${i + 1} of ${most}`, teller))
  ]
}

function tellAttempt(
  { finished, passed, score, seconds, paper }: Attempt,
  name: string,
  teller: Teller
): string[] {
  const { item, answer } = teller
  const asked = (item.questions ?? []).flatMap((question) => {
    const given = paper.known.get(question.id)
    if (given === undefined) return []
    const must = question.critical ? ', had to be right' : ''
    return [`  ${question.id}: ${answer(question, given)}, ${Number(given.credit)} % of its points${must}`]
  })
  const time = seconds === 0 ? '' : `, ${duration(seconds)} on the screen`
  const outcome = item.test?.pass === undefined ? '' : passed ? ', passed' : ', not passed'
  return [
    `${name}: ${finished ? `finished with ${score} %${outcome}` : 'running'}${time}`,
    ...(asked.length === 0 && finished
      ? ['  its answers were given up: the room of the LMS was short']
      : asked),
    ...[...paper.unread.keys()].map((slot) => `  question number ${slot}: no longer in the test, kept unread`)
  ]
}

function duration(seconds: number): string {
  if (seconds < 60) return 'less than a minute'
  const minutes = Math.round(seconds / 60)
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
