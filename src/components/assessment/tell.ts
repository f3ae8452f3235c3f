/** A test's record in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { AssessmentRecord, Attempt } from './state.ts'

const told = {
  en: {
    passed: 'passed',
    failed: 'failed, and cannot be repeated',
    notPassed: 'not passed',
    done: 'done',
    needed: (pass: number) => `, ${pass} % needed`,
    best: (verdict: string, best: number) => `${verdict}, best result ${best} %`,
    open: 'not finished yet',
    usedUp: (rounds: number) => `all attempts used up ${rounds === 1 ? 'once' : `${rounds} times`}`,
    attempt: (number: number, most: number) => `attempt ${number} of ${most}`,
    finished: (score: number, passed?: boolean) =>
      `finished with ${score} %${passed === undefined ? '' : passed ? ', passed' : ', not passed'}`,
    running: 'running',
    credit: (credit: number) => `${credit} % of its points`,
    critical: ', had to be right',
    time: (duration: string) => `, ${duration} on the screen`,
    shortTime: 'less than a minute',
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    givenUp: 'its answers were given up: the room of the LMS was short',
    unread: (slot: number) => `question number ${slot}: no longer in the test, kept unread`
  },
  pl: {
    passed: 'zaliczony',
    failed: 'niezaliczony, bez możliwości powtórzenia',
    notPassed: 'niezaliczony',
    done: 'rozwiązany',
    needed: (pass: number) => `, wymagane ${pass}%`,
    best: (verdict: string, best: number) => `${verdict}, najlepszy wynik ${best}%`,
    open: 'jeszcze niezakończony',
    usedUp: (rounds: number) => `wykorzystano wszystkie podejścia, razy: ${rounds}`,
    attempt: (number: number, most: number) => `podejście ${number} z ${most}`,
    finished: (score: number, passed?: boolean) =>
      `zakończone z wynikiem ${score}%${passed === undefined ? '' : passed ? ', zaliczone' : ', niezaliczone'}`,
    running: 'trwa',
    credit: (credit: number) => `${credit}% punktów za to pytanie`,
    critical: ', musiało być dobrze',
    time: (duration: string) => `, ${duration} na ekranie`,
    shortTime: 'mniej niż minutę',
    minutes: (minutes: number) => `${minutes} min`,
    givenUp: 'odpowiedzi z tego podejścia usunięto: na platformie brakowało miejsca',
    unread: (slot: number) => `pytanie o numerze ${slot}: nie ma go już w teście, przechowywane bez odczytu`
  }
}
type Told = (typeof told)['en']

export function tell(record: ItemRecord, teller: Teller): string[] {
  const words = told[teller.language]
  const { passed, best, taken, failed, rounds, attempts } = record as AssessmentRecord
  const { pass, attempts: most = 1 } = teller.item.test ?? {}
  const needed = pass === undefined ? '' : words.needed(pass)
  const result = passed ? words.passed : failed ? words.failed : words.notPassed
  const verdict = pass === undefined ? words.done : result
  return [
    (taken ? words.best(verdict, best) : words.open) + needed,
    ...(rounds === 0 ? [] : [words.usedUp(rounds)]),
    ...attempts.flatMap((attempt, i) => tellAttempt(attempt, words.attempt(i + 1, most), teller))
  ]
}

function tellAttempt(
  { finished, passed, score, seconds, paper }: Attempt,
  name: string,
  { language, item, answer }: Teller
): string[] {
  const words = told[language]
  const asked = (item.questions ?? []).flatMap((question) => {
    const given = paper.known.get(question.id)
    if (given === undefined) return []
    const must = question.critical ? words.critical : ''
    return [`  ${question.id}: ${answer(question, given)}, ${words.credit(Number(given.credit))}${must}`]
  })
  const time = seconds === 0 ? '' : words.time(duration(seconds, words))
  const outcome = item.test?.pass === undefined ? undefined : passed
  return [
    `${name}: ${finished ? words.finished(score, outcome) : words.running}${time}`,
    ...(asked.length === 0 && finished ? [`  ${words.givenUp}`] : asked),
    ...[...paper.unread.keys()].map((slot) => `  ${words.unread(slot)}`)
  ]
}

function duration(seconds: number, words: Told): string {
  return seconds < 60 ? words.shortTime : words.minutes(Math.round(seconds / 60))
}
