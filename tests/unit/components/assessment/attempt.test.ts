/** The rules of a test: what is drawn, when it opens, what an end brings. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  begin,
  compared,
  draw,
  finish,
  outcomeOf,
  paperOrder,
  readiness,
  withRunning
} from '../../../../src/components/assessment/attempt.ts'
import { tracked, type AssessmentRecord } from '../../../../src/components/assessment/state.ts'
import type { Pool } from '../../../../src/components/types.ts'
import { initialRecord } from '../../../../src/state/fields.ts'
import type { OutlineItem, TestRules } from '../../../../src/state/outline.ts'
import { fieldsOf } from '../../../../src/state/records.ts'
import { registry } from '../../../support/outline.ts'

const bank = (count: number, critical: readonly number[] = []) =>
  new Map(
    Array.from({ length: count }, (_, slot): [string, OutlineItem] => [
      `q${slot}`,
      {
        id: `q${slot}`,
        slot,
        component: 'choice',
        params: { parts: 3 },
        points: 1,
        ...(critical.includes(slot) ? { critical: true as const } : {})
      }
    ])
  )
const pool = (questions: ReadonlyMap<string, unknown>, size: number, more: Partial<Pool> = {}): Pool => ({
  draw: size,
  questions: [...questions.keys()],
  ...more
})
const rules: TestRules = { attempts: 2, pass: 80, scoring: 'all', review: 'after' }
const open = { openPages: 0, pagesToReread: 0, minute: 1000 }
const untouched = (): AssessmentRecord => {
  const questions = [...bank(3).values()]
  const item = { id: 't', slot: 0, component: 'assessment', params: { drawn: 3 }, points: 1, questions }
  return initialRecord(fieldsOf(item, registry)!) as AssessmentRecord
}
const started = (record: AssessmentRecord, questions: ReadonlyMap<string, OutlineItem>, seed = 1, size = 3) =>
  begin(record, rules, [pool(questions, size)], questions, seed, () => ({ credit: 0, picked: [] }))
/** The running attempt with these credits, in per cent. */
const answered = (record: AssessmentRecord, credits: Record<string, number>): AssessmentRecord => {
  const { paper } = record.attempts.at(-1)!
  const known = new Map([...paper.known].map(([id]) => [id, { credit: credits[id] ?? 0, picked: [0] }]))
  return withRunning(record, { paper: { ...paper, known } })
}
const all = (questions: ReadonlyMap<string, unknown>, credit = 100) =>
  Object.fromEntries([...questions.keys()].map((id) => [id, credit]))

describe('the draw', () => {
  const sizes = fc.record({ count: fc.integer({ min: 1, max: 40 }), seed: fc.nat(65_535) })

  it('takes as many as the pool says, each once, and the same for the same seed', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ({ count, seed }, n) => {
        const questions = bank(count)
        const size = 1 + (n % count)
        const drawn = draw([pool(questions, size)], questions, seed, new Set())
        expect(drawn).toHaveLength(size)
        expect(new Set(drawn).size).toBe(size)
        expect(draw([pool(questions, size)], questions, seed, new Set())).toEqual(drawn)
      })
    )
  })
  it('takes what the learner has not seen first', () => {
    fc.assert(
      fc.property(sizes, ({ count, seed }) => {
        const questions = bank(count * 2)
        const first = draw([pool(questions, count)], questions, seed, new Set())
        const seen = new Set(first.map((id) => questions.get(id)!.slot))
        const second = draw([pool(questions, count)], questions, seed + 1, seen)
        expect(second.filter((id) => first.includes(id))).toEqual([])
      })
    )
  })
  it('takes exactly as many questions that must be right as the pool asks for', () => {
    fc.assert(
      fc.property(fc.nat(65_535), (seed) => {
        const questions = bank(12, [0, 1, 2, 3])
        const drawn = draw([pool(questions, 5, { critical: 2 })], questions, seed, new Set())
        expect(drawn.filter((id) => questions.get(id)!.critical)).toHaveLength(2)
        expect(drawn).toHaveLength(5)
      })
    )
  })
  it('differs from learner to learner', () => {
    const questions = bank(20)
    const papers = new Set(
      Array.from({ length: 50 }, (_, seed) => draw([pool(questions, 5)], questions, seed, new Set()).join())
    )
    expect(papers.size).toBeGreaterThan(45)
  })
  it('reaches every question, none much more often than another', () => {
    const questions = bank(10)
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 2000; seed++) {
      for (const id of draw([pool(questions, 2)], questions, seed, new Set())) {
        counts.set(id, (counts.get(id) ?? 0) + 1)
      }
    }
    for (const id of questions.keys()) {
      expect(counts.get(id)).toBeGreaterThan(300)
      expect(counts.get(id)).toBeLessThan(500)
    }
  })
})

describe('the paper', () => {
  it('keeps its order when questions come into the bank or go', () => {
    const questions = bank(10)
    const [attempt] = started(untouched(), questions, 7, 10).attempts
    const order = paperOrder(attempt!, questions, rules)
    const smaller = new Map([...questions].filter(([id]) => id !== 'q4'))
    expect(paperOrder(attempt!, smaller, rules)).toEqual(order.filter((id) => id !== 'q4'))
    expect(paperOrder(attempt!, bank(30), rules)).toEqual(order)
  })
  it('stands as written where the author wants it so', () => {
    const questions = bank(6)
    const [attempt] = started(untouched(), questions, 7, 6).attempts
    expect(paperOrder(attempt!, questions, { ...rules, fixedOrder: true })).toEqual([...questions.keys()])
  })
})

describe('the result', () => {
  const questions = bank(3, [1])
  const outcome = (credits: Record<string, number>) =>
    outcomeOf(answered(started(untouched(), questions), credits).attempts[0]!, questions, rules)

  it('is the share of the points, in whole per cent', () => {
    expect(outcome({ q0: 100, q1: 100, q2: 50 })).toMatchObject({ score: 83, passed: true })
    expect(outcome({ q0: 100, q1: 100 })).toMatchObject({ score: 67, passed: false })
  })
  it('is no pass where a question that must be right is not, whatever the points', () => {
    const heavy = new Map([...questions].map(([id, item]) => [id, { ...item, points: id === 'q1' ? 1 : 50 }]))
    const [attempt] = answered(started(untouched(), heavy), { q0: 100, q1: 99, q2: 100 }).attempts
    expect(outcomeOf(attempt!, heavy, rules)).toEqual({ score: 100, passed: false, criticalWrong: ['q1'] })
  })
  it('is neither pass nor fail where the author set no mark', () => {
    const open: TestRules = { attempts: 1, scoring: 'all', review: 'never' }
    const record = finish(answered(started(untouched(), questions), all(questions)), questions, open, 0)
    expect(record).toMatchObject({ taken: true, passed: false, failed: false, best: 100 })
    expect(tracked.result(record, { pass: 0 })).toEqual({ done: true, score: 1 })
  })
  it('of the attempt that passed counts, though another had more points', () => {
    const two = bank(2, [1])
    const first = finish(answered(started(untouched(), two, 1, 2), { q0: 100, q1: 99 }), two, rules, 0)
    expect(first).toMatchObject({ passed: false, best: 100 })
    const second = finish(answered(started(first, two, 2, 2), { q0: 60, q1: 100 }), two, rules, 0)
    expect(second).toMatchObject({ passed: true, best: 80 })
    expect(tracked.result(second, { pass: 80 })).toEqual({ done: true, score: 0.8, passed: true })
  })
})

describe('attempts', () => {
  const questions = bank(6)
  const failedOnce = (record = untouched(), over = rules, seed = 1) =>
    finish(started(record, questions, seed, 3), questions, over, 1000)

  it('are counted; a used-up round opens again after the pages were read', () => {
    const first = failedOnce()
    expect(readiness(first, rules, open)).toEqual({ state: 'ready', left: 1 })
    const second = failedOnce(first)
    expect(second).toMatchObject({ rounds: 1, failed: false })
    expect(readiness(second, rules, { ...open, pagesToReread: 3 })).toEqual({ state: 'repeat' })
    expect(readiness(second, rules, open)).toEqual({ state: 'ready', left: 2 })
    expect(tracked.result(second, { pass: 80 })).toEqual({ done: false, score: 0, passed: false })
  })
  it('of a new round begin with what was not seen, and earlier papers are not kept', () => {
    const second = failedOnce(failedOnce())
    const third = started(second, questions, 9, 3)
    expect(third.attempts).toHaveLength(1)
    expect(third.seen.length).toBe(6)
  })
  it('end for good only where the author says so', () => {
    const final: TestRules = { ...rules, final: true }
    const record = failedOnce(failedOnce(untouched(), final), final)
    expect(record.failed).toBe(true)
    expect(readiness(record, final, open)).toEqual({ state: 'failed' })
    expect(tracked.result(record, { pass: 80 })).toMatchObject({ done: true, failed: true, passed: false })
  })
  it('wait for the other pages where the author wants it', () => {
    expect(readiness(untouched(), { ...rules, gated: true }, { ...open, openPages: 1 }).state).toBe('gated')
    expect(readiness(untouched(), rules, { ...open, openPages: 1 }).state).toBe('ready')
  })
  it('wait for a pause; a clock that was set never makes it longer', () => {
    const waiting: TestRules = { ...rules, wait: 10 }
    const record = failedOnce(untouched(), waiting)
    expect(readiness(record, waiting, { ...open, minute: 1004 })).toEqual({ state: 'waiting', minutes: 6 })
    expect(readiness(record, waiting, { ...open, minute: 1010 }).state).toBe('ready')
    expect(readiness(record, waiting, { ...open, minute: 20 })).toEqual({ state: 'waiting', minutes: 10 })
    expect(readiness(record, waiting, { ...open, minute: 99_999 }).state).toBe('ready')
  })
})

describe('the gain since an earlier test', () => {
  const questions = bank(4)
  const before = { score: 25, credits: new Map([['then', 0.5]]) }
  const ended = () => finish(answered(started(untouched(), questions), all(questions)), questions, rules, 0)

  it('is that of the whole tests, where no question stands in both', () => {
    expect(compared(ended().attempts[0]!, questions, before)).toEqual({ before: 25, now: 100 })
  })

  it('is that of the questions which stand in both', () => {
    const first = [...ended().attempts[0]!.paper.known.keys()][0]!
    const anchored = new Map([...questions, [first, { ...questions.get(first)!, anchor: 'then' }]])
    const some = withRunning(ended(), { score: 30 }).attempts[0]!
    expect(compared(some, anchored, before)).toEqual({ before: 50, now: 100, anchors: 1 })
    // What each question brought may have been given up for want of room.
    expect(compared(some, anchored, { score: 25, credits: new Map() })).toBeUndefined()
  })
})
