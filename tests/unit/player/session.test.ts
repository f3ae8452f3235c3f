/** A sitting without browser: state, saving, notices. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Session } from '../../../src/player/session.ts'
import type { Interaction } from '../../../src/standards/interaction.ts'
import type { Launch, Report, Tracking } from '../../../src/standards/tracking.ts'
import { outlineOf, registry } from '../../support/outline.ts'

const outline = outlineOf([
  { id: 'a', title: 'A', slot: 0, items: [] },
  {
    id: 'b',
    title: 'B',
    slot: 1,
    items: [{ id: 'q', slot: 0, component: 'choice', params: { options: 2 }, points: 1 }]
  }
])

function fakeTracking(launch: Partial<Launch> = {}) {
  interface Fake extends Tracking {
    accepts: boolean
    reports: Report[]
    interactions: Interaction[]
    commits: number
    finished: number
    repeats: number
    online: boolean
  }
  const fake: Fake = {
    accepts: true,
    reports: [],
    interactions: [],
    commits: 0,
    finished: 0,
    repeats: 0,
    online: true,
    reopens: false,
    repeat: () => {
      fake.repeats++
      return fake.accepts
    },
    start: () => ({ mode: 'normal', resumeData: '', connection: 'open', completed: false, ...launch }),
    report: (report: Report) => void fake.reports.push(report),
    interaction: (interaction: Interaction) => void fake.interactions.push(interaction),
    commit: () => {
      fake.commits++
      return fake.accepts
    },
    finish: () => {
      fake.finished++
      return fake.accepts
    }
  }
  return fake
}

function begin(launch?: Partial<Launch>) {
  const tracking = fakeTracking(launch)
  return {
    tracking,
    session: new Session({ outline, registry, messages: {}, tracking, online: () => tracking.online })
  }
}

const right = { picked: [0], attempts: 1, checked: true, right: true }
const answer = { id: 'q' } as Interaction

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('saving', () => {
  it('takes the changes of one second together', () => {
    const { session, tracking } = begin()
    session.open('a')
    session.open('b')
    session.change('q', right, answer)
    expect(tracking.commits).toBe(0)
    vi.advanceTimersByTime(1000)
    expect(tracking.commits).toBe(1)
    vi.advanceTimersByTime(60_000)
    expect(tracking.commits).toBe(1)
    expect(tracking.interactions).toEqual([answer])
  })
  it('goes at once when the page is hidden, and not at all when nothing waits', () => {
    const { session, tracking } = begin()
    session.open('a')
    session.flush()
    session.flush()
    expect(tracking.commits).toBe(1)
  })
  it('tries again after a refusal, tells it, and tells the success', () => {
    const { session, tracking } = begin()
    tracking.accepts = false
    session.open('a')
    vi.advanceTimersByTime(1000)
    expect(session.notice).toBe('notSaved')
    vi.advanceTimersByTime(7000)
    expect(tracking.commits).toBe(3)
    tracking.accepts = true
    vi.advanceTimersByTime(10_000)
    expect(session.notice).toBe('savedAgain')
    session.open('b')
    vi.advanceTimersByTime(1000)
    expect(session.notice).toBeUndefined()
  })
  it('ends once, with everything', () => {
    const { session, tracking } = begin()
    session.open('b')
    session.end()
    session.end()
    expect(session.ended).toBe('saved')
    expect(tracking.finished).toBe(1)
    expect(tracking.reports.at(-1)!.location).toBe('b')
    session.change('q', right)
    vi.advanceTimersByTime(60_000)
    expect(tracking.commits).toBe(0)
  })
  it('an end that the LMS refuses is not called saved', () => {
    const { session, tracking } = begin()
    tracking.accepts = false
    session.end()
    expect(session.ended).toBe('unsaved')
  })
  it('leaving waits for the LMS: while it refuses, the sitting goes on', () => {
    const { session, tracking } = begin()
    session.open('b')
    tracking.accepts = false
    expect(session.exit()).toBe(false)
    expect(session).toMatchObject({ ended: undefined, notice: 'notSaved' })
    expect(tracking.finished).toBe(0)
    tracking.accepts = true
    vi.advanceTimersByTime(30_000)
    expect(session.notice).toBe('savedAgain')
    expect(session.exit()).toBe(true)
    expect(session.ended).toBe('saved')
  })
})

describe('without network', () => {
  it('nothing is sent, and that is said; once it is back, everything is said again', () => {
    const { session, tracking } = begin()
    tracking.online = false
    session.wentOffline()
    session.open('b')
    vi.advanceTimersByTime(60_000)
    expect(session.notice).toBe('offline')
    expect(tracking.commits).toBe(0)
    tracking.online = true
    session.cameOnline()
    expect(tracking.repeats).toBe(1)
    expect(tracking.reports.at(-1)!.location).toBe('b')
    expect(session.notice).toBe('savedAgain')
  })
  it('an LMS that is not back yet is asked again', () => {
    const { session, tracking } = begin()
    session.wentOffline()
    tracking.accepts = false
    session.cameOnline()
    tracking.accepts = true
    vi.advanceTimersByTime(1000)
    expect(session.notice).toBe('savedAgain')
  })
})

describe('resuming', () => {
  it('begins where the learner was', () => {
    const first = begin()
    first.session.open('a')
    first.session.open('b')
    first.session.change('q', right)
    first.session.end()
    const { resumeData } = first.tracking.reports.at(-1)!
    const { session } = begin({ resumeData })
    expect(session.startPage).toBe('b')
    expect(session.item('q').record).toEqual(right)
    expect(session.progress.completed).toBe(true)
  })
  it('data that is not ours is neither read nor overwritten', () => {
    const { session, tracking } = begin({ resumeData: '{"from":"another course"}' })
    expect(session.notice).toBe('foreignData')
    session.open('a')
    vi.advanceTimersByTime(60_000)
    session.end()
    expect(tracking.reports).toEqual([])
    expect(session.ended).toBe('left')
  })
  it('data that was cut is restored as far as it goes, and that is said', () => {
    const { session } = begin({ resumeData: '1ES' })
    expect(session.notice).toBe('damagedData')
  })
})

it('in review nothing is recorded', () => {
  const { session, tracking } = begin({ mode: 'review' })
  session.open('b')
  session.change('q', right, answer)
  vi.advanceTimersByTime(60_000)
  session.end()
  expect(session.ended).toBe('left')
  expect(session.item('q').readonly).toBe(true)
  expect(tracking).toMatchObject({ reports: [], interactions: [], commits: 0 })
})

it('a score is reported only once the course is completed', () => {
  const { session, tracking } = begin()
  session.change('q', right)
  vi.advanceTimersByTime(1000)
  expect(tracking.reports.at(-1)!.score).toBeUndefined()
  session.open('a')
  session.open('b')
  vi.advanceTimersByTime(1000)
  expect(tracking.reports.at(-1)).toMatchObject({ completed: true, score: 1 })
})

it('reaching the end is said, wherever the learner is', () => {
  const { session } = begin()
  session.open('a')
  session.open('b')
  expect(session.notice).toBeUndefined()
  session.change('q', right)
  expect(session.notice).toBe('courseCompleted')
  session.open('a')
  expect(session.notice).toBeUndefined()
})

it('what the LMS knows as completed is shown as completed, though a new version has more pages', () => {
  const { session } = begin({ completed: true })
  expect(session.progress.completed).toBe(false)
  expect(session.completed).toBe(true)
})

it('a session that cannot begin shows no course in which work would be lost', () => {
  const { session } = begin({ connection: 'over' })
  expect(session.ended).toBe('over')
})

it('an item is the same object until it changes, so that its element is not drawn again', () => {
  const { session } = begin()
  const before = session.item('q')
  session.open('a')
  expect(session.item('q')).toBe(before)
  session.change('q', right)
  expect(session.item('q')).not.toBe(before)
})
