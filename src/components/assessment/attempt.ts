/** The rules of a test as pure functions: what is drawn, when it may begin, what an end brings. */
import type { OutlineItem, TestRules } from '../../state/outline.ts'
import { noRecords } from '../../state/records.ts'
import type { ItemRecord } from '../../state/tracked.ts'
import { shuffled } from '../shared/shuffle.ts'
import type { Pool } from '../types.ts'
import type { AssessmentRecord, Attempt } from './state.ts'

type Questions = ReadonlyMap<string, OutlineItem>

/**
 * Ids of the questions of a new paper. Questions that the learner has not seen come first; among equals the seed
 * decides.
 */
export function draw(
  pools: readonly Pool[],
  questions: Questions,
  seed: number,
  seen: ReadonlySet<number>
): string[] {
  return pools.flatMap((pool) => {
    const items = pool.questions.map((id) => questions.get(id)!)
    const byChance = shuffled(items, seed, ({ slot }) => slot)
    const order = [
      ...byChance.filter(({ slot }) => !seen.has(slot)),
      ...byChance.filter(({ slot }) => seen.has(slot))
    ]
    const first =
      pool.critical === undefined ? [] : order.filter(({ critical }) => critical).slice(0, pool.critical)
    const others = order.filter((item) => !first.includes(item))
    // With a number of critical ones the others come from the rest, as far as it reaches.
    const rest =
      pool.critical === undefined
        ? others
        : [...others.filter(({ critical }) => !critical), ...others.filter(({ critical }) => critical)]
    return [...first, ...rest].slice(0, pool.draw).map(({ id }) => id)
  })
}

/** Ids of a paper in the order in which they are asked. What the course no longer has is not asked. */
export function paperOrder({ seed, paper }: Attempt, questions: Questions, rules: TestRules): string[] {
  const items = [...questions.values()].filter(({ id }) => paper.known.has(id))
  return (rules.fixedOrder ? items : shuffled(items, seed, ({ slot }) => slot)).map(({ id }) => id)
}

/** Numbers of the questions that the learner has had before. */
export function seenSlots({ seen, attempts }: AssessmentRecord, questions: Questions): Set<number> {
  const drawn = attempts.flatMap(({ paper }) => [...paper.known.keys()])
  return new Set([...seen, ...drawn.map((id) => questions.get(id)!.slot)])
}

export function running({ attempts }: AssessmentRecord): Attempt | undefined {
  const last = attempts.at(-1)
  return last === undefined || last.finished ? undefined : last
}

/** Why a test cannot begin now, or how many attempts are left. */
export type Readiness =
  | { state: 'ready'; left: number }
  | { state: 'passed' }
  | { state: 'failed' }
  | { state: 'done' }
  /** Pages to be done first. */
  | { state: 'gated' }
  /** Minutes to wait. */
  | { state: 'waiting'; minutes: number }
  /** All attempts of the round are used up: pages to be read again first. */
  | { state: 'repeat' }

export function readiness(
  record: AssessmentRecord,
  rules: TestRules,
  { openPages, pagesToReread, minute }: { openPages: number; pagesToReread: number; minute: number }
): Readiness {
  if (record.passed) return { state: 'passed' }
  if (record.failed) return { state: 'failed' }
  if (rules.pass === undefined && record.taken) return { state: 'done' }
  if (rules.gated && openPages > 0) return { state: 'gated' }
  const used = record.attempts.length
  const usedUp = used >= rules.attempts
  if (usedUp && pagesToReread > 0) return { state: 'repeat' }
  const minutes = pause(record, rules, minute)
  if (minutes > 0) return { state: 'waiting', minutes }
  return { state: 'ready', left: usedUp ? rules.attempts : rules.attempts - used }
}

/** A clock that was set back asks for the whole pause once more at most; one set forward ends it. */
function pause({ attempts }: AssessmentRecord, { wait = 0 }: TestRules, minute: number): number {
  const last = attempts.at(-1)
  if (wait === 0 || last === undefined || !last.finished) return 0
  return Math.max(0, Math.min(wait, last.endedAt + wait - minute))
}

/** The record with a new attempt; where the round was used up, with a new round. */
export function begin(
  record: AssessmentRecord,
  rules: TestRules,
  pools: readonly Pool[],
  questions: Questions,
  seed: number,
  initial: (item: OutlineItem) => ItemRecord
): AssessmentRecord {
  const seen = seenSlots(record, questions)
  const ids = draw(pools, questions, seed, seen)
  const known = new Map(ids.map((id) => [id, initial(questions.get(id)!)]))
  const attempt: Attempt = {
    seed,
    finished: false,
    passed: false,
    score: 0,
    seconds: 0,
    endedAt: 0,
    paper: { ...noRecords, known }
  }
  const next = record.attempts.length >= rules.attempts
  return next
    ? { ...record, seen: [...seen].sort((a, b) => a - b), attempts: [attempt] }
    : { ...record, attempts: [...record.attempts, attempt] }
}

/** The record with the running attempt changed. */
export function withRunning(record: AssessmentRecord, change: Partial<Attempt>): AssessmentRecord {
  return { ...record, attempts: [...record.attempts.slice(0, -1), { ...record.attempts.at(-1)!, ...change }] }
}

export interface Outcome {
  /** Per cent of the points of the paper. */
  score: number
  passed: boolean
  /** Ids of the questions that had to be right and are not. */
  criticalWrong: string[]
}

/** What an attempt is worth: from the credits that stand in its paper. */
export function outcomeOf({ paper }: Attempt, questions: Questions, { pass }: TestRules): Outcome {
  const asked = [...paper.known].flatMap(([id, { credit }]) => {
    const item = questions.get(id)
    return item === undefined ? [] : [{ item, credit: Number(credit) }]
  })
  const points = asked.reduce((sum, { item }) => sum + item.points, 0)
  const reached = asked.reduce((sum, { item, credit }) => sum + item.points * credit, 0)
  const score = points === 0 ? 0 : Math.round(reached / points)
  const criticalWrong = asked
    .filter(({ item, credit }) => item.critical && credit < 100)
    .map(({ item }) => item.id)
  return { score, passed: pass !== undefined && score >= pass && criticalWrong.length === 0, criticalWrong }
}

export interface Comparison {
  /** Per cent. */
  before: number
  now: number
  /** How many questions both tests have asked; undefined where the whole tests are compared. */
  anchors?: number
}

/**
 * What was gained since an earlier test. Where questions name the same one of that test, they alone are compared: other
 * questions may be easier or harder. Undefined where nothing is left to compare.
 */
export function compared(
  { paper, score }: Attempt,
  questions: Questions,
  before: { score: number; credits: ReadonlyMap<string, number> }
): Comparison | undefined {
  if (![...questions.values()].some(({ anchor }) => anchor !== undefined)) {
    return { before: before.score, now: score }
  }
  const both = [...paper.known].flatMap(([id, { credit }]) => {
    const then = before.credits.get(questions.get(id)?.anchor ?? '')
    return then === undefined ? [] : [{ then: then * 100, now: Number(credit) }]
  })
  if (both.length === 0) return undefined
  const mean = (of: (one: { then: number; now: number }) => number) =>
    Math.round(both.reduce((sum, one) => sum + of(one), 0) / both.length)
  return { before: mean(({ then }) => then), now: mean(({ now }) => now), anchors: both.length }
}

/** The record after the running attempt ended. */
export function finish(
  record: AssessmentRecord,
  questions: Questions,
  rules: TestRules,
  minute: number
): AssessmentRecord {
  const attempt = record.attempts.at(-1)!
  const { score, passed } = outcomeOf(attempt, questions, rules)
  const ended = withRunning(record, {
    finished: true,
    passed,
    score,
    endedAt: rules.wait === undefined ? 0 : minute
  })
  const usedUp = rules.pass !== undefined && !passed && ended.attempts.length >= rules.attempts
  return {
    ...ended,
    taken: true,
    passed: record.passed || passed,
    // The attempt that passed decides, though an earlier one may have had more points.
    best: passed ? score : Math.max(record.best, score),
    rounds: record.rounds + (usedUp ? 1 : 0),
    failed: usedUp && rules.final === true
  }
}
