/** A sitting without browser: state, saving, notices. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createOtherWindows } from '../../../src/player/other-windows.ts'
import { createSafetyCopies } from '../../../src/player/safety-copy.ts'
import { Session } from '../../../src/player/session.ts'
import type { Interaction } from '../../../src/standards/interaction.ts'
import type { Answer, Launch, Report, Tracking } from '../../../src/standards/tracking.ts'
import { FakeChannel, fakeStorage } from '../../support/browser.ts'
import { outlineOf, registry } from '../../support/outline.ts'

const outline = outlineOf([
  { id: 'a', title: 'A', slot: 0, items: [] },
  {
    id: 'b',
    title: 'B',
    slot: 1,
    items: [{ id: 'q', slot: 0, component: 'choice', params: { parts: 2 }, points: 1 }]
  }
])

function fakeTracking(launch: Partial<Launch> = {}) {
  interface Fake extends Tracking {
    accepts: boolean
    reports: Report[]
    interactions: Interaction[]
    commits: number
    finished: number
    doubts: number
    online: boolean
    released: boolean
  }
  const fake: Fake = {
    accepts: true,
    reports: [],
    interactions: [],
    commits: 0,
    finished: 0,
    doubts: 0,
    online: true,
    isLocal: false,
    resumeLimit: 4096,
    released: false,
    release: () => void (fake.released = true),
    doubt: () => void fake.doubts++,
    start: () => ({ mode: 'normal', resumeData: '', connection: 'open', completed: false, ...launch }),
    report: (report: Report) => void fake.reports.push(report),
    interaction: ({ interaction }: Answer) => void fake.interactions.push(interaction),
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

interface Machine {
  storage: Storage | undefined
  windows: Map<string, Set<FakeChannel>>
}

/** A browser: storage and windows that hear each other. */
function machine(storage: Storage | undefined = fakeStorage()): Machine {
  return { storage, windows: new Map() }
}

function begin(launch?: Partial<Launch>, on: Machine = machine(), course = outline) {
  const tracking = fakeTracking(launch)
  const storage = () => {
    if (on.storage === undefined) throw new Error('storage is blocked')
    return on.storage
  }
  const session = new Session({
    outline: course,
    registry,
    messages: {},
    tracking,
    clock: { elapsed: () => performance.now(), now: () => new Date() },
    copies: createSafetyCopies(storage),
    windows: createOtherWindows((name) => new FakeChannel(name, on.windows) as never),
    online: () => tracking.online,
    idleFor: () => Infinity,
    chance: (max) => Math.floor(chances.next().value! * (max + 1))
  })
  return { tracking, session }
}

/** Different numbers, the same in each run. */
const chances = (function* () {
  for (let n = 1; ; n = (n * 48_271) % 2_147_483_647) yield n / 2_147_483_647
})()

const right = { picked: [0], attempts: 1, checked: true, right: true }
const answer = { id: 'q' } as Interaction

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('wishes for looks', () => {
  it('come back with the resume data, and go before what the LMS knows', () => {
    const { session, tracking } = begin({ preference: { captions: false } })
    expect(session.comfort.captions).toBe('off')
    session.open('a')
    session.setComfort({ ...session.comfort, captions: 'on' })
    session.setBookmark('b', true)
    session.exit()
    const { resumeData } = tracking.reports.at(-1)!
    const later = begin({ resumeData, preference: { captions: false } }).session
    expect(later.comfort).toMatchObject({ captions: 'on' })
    expect([...later.marked]).toEqual(['b'])
  })
})

describe('saving', () => {
  it('takes the changes of one second together', () => {
    const { session, tracking } = begin()
    session.open('a')
    session.open('b')
    session.change('q', right, [answer])
    expect(tracking.commits).toBe(1)
    vi.advanceTimersByTime(1000)
    expect(tracking.commits).toBe(2)
    vi.advanceTimersByTime(60_000)
    expect(tracking.commits).toBe(2)
    expect(tracking.interactions).toEqual([answer])
  })
  it('leaves what is only half done for later, but not long, and not behind what is done', () => {
    const { session, tracking } = begin()
    session.open('b')
    expect(tracking.commits).toBe(1)
    session.change('q', { ...right, checked: false, picked: [1] }, [], { half: true })
    vi.advanceTimersByTime(4900)
    expect(tracking.commits).toBe(1)
    vi.advanceTimersByTime(100)
    expect(tracking.commits).toBe(2)
    session.change('q', { ...right, checked: false }, [], { half: true })
    vi.advanceTimersByTime(500)
    session.change('q', right, [answer])
    vi.advanceTimersByTime(1000)
    expect(tracking.commits).toBe(3)
  })
  it('tells the LMS the number of a new attempt with its first page', () => {
    const on = machine()
    const { session, tracking } = begin({}, on)
    session.open('a')
    const { resumeData } = tracking.reports.at(-1)!
    session.change('q', right)
    expect(begin({ resumeData }, on).session.item('q').record).toEqual(right)
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
    const { commits } = tracking
    session.change('q', right)
    vi.advanceTimersByTime(60_000)
    expect(tracking.commits).toBe(commits)
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
    expect(session.ended).toBe('saved')
    expect(tracking.finished).toBe(1)
  })
  it('who goes on working while leaving waits does not want to leave any more', () => {
    const { session, tracking } = begin()
    session.open('b')
    tracking.accepts = false
    session.exit()
    session.change('q', { ...right, attempts: 2 }, [], { byClock: true })
    expect(session.isLeaving).toBe(true)
    session.change('q', right)
    tracking.accepts = true
    vi.advanceTimersByTime(30_000)
    expect(session).toMatchObject({ ended: undefined, isLeaving: false, notice: 'savedAgain' })
    expect(session.exit()).toBe(true)
    expect(session.ended).toBe('saved')
  })
})

describe('an LMS that answers later', () => {
  /** Its answers are given one by one. */
  function beginLater() {
    const all = begin()
    const waiting: ((confirmed: boolean) => void)[] = []
    const later = () => new Promise<boolean>((resolve) => waiting.push(resolve))
    const { tracking } = all
    const count = { commit: tracking.commit, finish: tracking.finish }
    tracking.commit = () => (count.commit(), later())
    tracking.finish = () => (count.finish(), later())
    const answerLms = async (confirmed: boolean) => {
      waiting.shift()!(confirmed)
      await vi.advanceTimersByTimeAsync(0)
    }
    return { ...all, answerLms, waiting }
  }

  it('is asked one thing at a time; what changes meanwhile goes behind it', async () => {
    const { session, tracking, answerLms, waiting } = beginLater()
    session.open('a')
    expect(tracking.commits).toBe(1)
    session.open('b')
    vi.advanceTimersByTime(5000)
    session.flush()
    expect(tracking.commits).toBe(1)
    await answerLms(true)
    expect(tracking.commits).toBe(2)
    expect(tracking.reports.at(-1)!.location).toBe('b')
    await answerLms(true)
    vi.advanceTimersByTime(60_000)
    expect([tracking.commits, waiting.length]).toEqual([2, 0])
  })
  it('a refusal is told and tried again, with everything', async () => {
    const { session, tracking, answerLms } = beginLater()
    session.open('a')
    session.change('q', right, [answer])
    await answerLms(false)
    expect(session.notice).toBe('notSaved')
    await vi.advanceTimersByTimeAsync(2000)
    expect(tracking.commits).toBe(2)
    await answerLms(true)
    expect(session.notice).toBe('savedAgain')
  })
  it('leaving waits for the save, then for the end, and says that it was wanted', async () => {
    const { session, tracking, answerLms } = beginLater()
    const finish = vi.spyOn(tracking, 'finish')
    session.open('a')
    await answerLms(true)
    expect(session.exit()).toBe(false)
    expect(session).toMatchObject({ ended: undefined, isLeaving: true, notice: undefined })
    await answerLms(true)
    expect(session.ended).toBe('ending')
    await answerLms(true)
    expect(session.ended).toBe('saved')
    expect(finish.mock.calls).toEqual([[true]])
  })
  it('leaving is put off while the save is refused, and goes on by itself', async () => {
    const { session, answerLms } = beginLater()
    session.open('a')
    await answerLms(true)
    session.exit()
    await answerLms(false)
    expect(session).toMatchObject({ ended: undefined, isLeaving: true, notice: 'notSaved' })
    await vi.advanceTimersByTimeAsync(2000)
    await answerLms(true)
    await answerLms(true)
    expect(session.ended).toBe('saved')
  })
  it('an end that is not confirmed keeps the learner here, and the copy', async () => {
    const on = machine()
    const { session, tracking } = begin({}, on)
    session.open('a')
    tracking.finish = () => Promise.resolve(false)
    session.exit()
    await vi.advanceTimersByTimeAsync(0)
    expect(session.ended).toBe('unsaved')
    expect(on.storage!.length).toBe(1)
  })
  it('the page that goes away ends the sitting though a save is under way; its answer changes nothing', async () => {
    const { session, tracking, answerLms } = beginLater()
    session.open('a')
    session.end()
    expect(tracking.finished).toBe(1)
    await answerLms(false)
    vi.advanceTimersByTime(60_000)
    expect([tracking.commits, tracking.finished, session.notice]).toEqual([1, 1, undefined])
  })
  it('what another machine saved meanwhile is put together with what was done here', () => {
    const there = begin()
    there.session.open('a')
    const { resumeData } = there.tracking.reports.at(-1)!
    const here = begin({ resumeData })
    there.session.change('q', right)
    there.session.flush()
    here.session.open('b')
    here.tracking.onOther!(there.tracking.reports.at(-1)!.resumeData)
    expect(here.session.item('q').record).toEqual(right)
    const united = here.tracking.reports.at(-1)!.resumeData
    expect(begin({ resumeData: united }).session.item('q').record).toEqual(right)
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
    expect([tracking.doubts, tracking.commits]).toEqual([1, 1])
    expect(tracking.reports.at(-1)!.location).toBe('b')
    expect(session.notice).toBe('savedAgain')
    vi.advanceTimersByTime(60_000)
    expect(session.notice).toBe('savedAgain')
  })

  it('an LMS that is not back yet is asked again', () => {
    const { session, tracking } = begin()
    session.wentOffline()
    tracking.accepts = false
    session.cameOnline()
    tracking.accepts = true
    vi.advanceTimersByTime(2000)
    expect(session.notice).toBe('savedAgain')
  })
})

describe('the copy on this machine', () => {
  /** A sitting that saved once, and then worked on without its LMS. */
  function cut(on: Machine, left: Partial<Launch> = {}) {
    const { session, tracking } = begin(left, on)
    session.open('a')
    vi.advanceTimersByTime(1000)
    const resumeData = tracking.reports.at(-1)!.resumeData
    tracking.accepts = false
    session.open('b')
    session.change('q', right, [answer])
    return { session, tracking, resumeData }
  }

  it('brings back what the LMS did not take, with the answers to report', () => {
    const on = machine()
    const { resumeData } = cut(on)
    const { session, tracking } = begin({ resumeData }, on)
    expect(session.item('q').record).toEqual(right)
    expect(session.startPage).toBe('b')
    expect(session.notice).toBe('restored')
    expect(tracking.interactions).toEqual([answer])
    vi.advanceTimersByTime(1000)
    expect(tracking.reports.at(-1)!.location).toBe('b')
  })
  it('is not shown to anybody else: another learner, another attempt, the review', () => {
    const on = machine()
    const { resumeData } = cut(on)
    expect(begin({}, on).session.item('q').record).not.toEqual(right)
    const other = begin({}, on)
    other.session.open('a')
    vi.advanceTimersByTime(1000)
    const theirs = other.tracking.reports.at(-1)!.resumeData
    expect(begin({ resumeData: theirs }, on).session.item('q').record).not.toEqual(right)
    expect(begin({ resumeData, mode: 'review' }, on).session.item('q').record).not.toEqual(right)
  })
  it('of another make is not taken for one', () => {
    const on = machine()
    const { resumeData } = cut(on)
    const key = on.storage!.key(0)!
    const whose = JSON.parse(on.storage!.getItem(key)!) as object
    on.windows.clear()
    // Resume data without the number of an attempt: format 1, end.
    on.storage!.setItem(key, JSON.stringify({ ...whose, resumeData: '1A' }))
    expect(begin({ resumeData }, on).session.startPage).toBe('a')
  })
  it('gives way to what is newer at the LMS', () => {
    const on = machine()
    const { session, tracking } = cut(on)
    tracking.accepts = true
    vi.advanceTimersByTime(60_000)
    const resumeData = tracking.reports.at(-1)!.resumeData
    session.end()
    const next = begin({ resumeData }, on)
    expect(next.session.notice).toBeUndefined()
  })
  it('stays where an LMS gives out what it has not stored: its page was loaded again, not the LMS', () => {
    const on = machine()
    const { session, tracking, resumeData } = cut(on)
    session.end()
    const again = begin({ resumeData: tracking.reports.at(-1)!.resumeData }, on)
    expect(again.session.notice).toBeUndefined()
    expect(again.tracking.interactions).toEqual([])
    const next = begin({ resumeData }, on)
    expect(next.session.item('q').record).toEqual(right)
    expect(next.tracking.interactions).toEqual([answer])
  })
  it('adds what only it has, where the two went apart while the storage could not be read', () => {
    const on = machine()
    const { resumeData } = cut(on)
    const { storage } = on
    on.storage = undefined
    // The first window is gone: nobody hands anything over.
    on.windows.clear()
    const second = begin({ resumeData }, on)
    for (const page of ['b', 'a', 'b', 'a', 'b', 'a']) second.session.open(page)
    vi.advanceTimersByTime(1000)
    on.storage = storage
    const third = begin({ resumeData: second.tracking.reports.at(-1)!.resumeData }, on)
    expect(third.session.item('q').record).toEqual(right)
    expect(third.session.startPage).toBe('a')
    vi.advanceTimersByTime(1000)
    const { resumeData: united } = third.tracking.reports.at(-1)!
    expect(begin({ resumeData: united }, machine()).session.item('q').record).toEqual(right)
  })
  it('is taken away after an exit that the LMS confirmed, and kept after any other end', () => {
    const on = machine()
    const first = cut(on)
    first.session.end()
    expect(on.storage!.length).toBe(1)
    const second = begin({ resumeData: first.resumeData }, on)
    expect(second.session.exit()).toBe(true)
    expect(on.storage!.length).toBe(0)
  })
  it('mends data that the LMS has cut', () => {
    const on = machine()
    const { session, tracking } = begin({}, on)
    session.open('b')
    session.change('q', right)
    vi.advanceTimersByTime(1000)
    const whole = tracking.reports.at(-1)!.resumeData
    const next = begin({ resumeData: whole.slice(0, -3) }, on)
    expect(next.session.item('q').record).toEqual(right)
    expect(next.session.notice).toBe('restored')
  })
  it('where storage is blocked nothing is kept and nothing is said', () => {
    const on = machine()
    on.storage = undefined
    const { resumeData } = cut(on)
    const { session } = begin({ resumeData }, { ...machine(), storage: undefined })
    expect(session.notice).toBeUndefined()
    expect(session.startPage).toBe('a')
  })
  it('where storage is full the oldest copies of others give way', () => {
    const on = machine(fakeStorage(1500))
    for (let i = 0; i < 40; i++) begin({}, on).session.open('a')
    const { resumeData } = cut(on)
    expect(begin({ resumeData }, on).session.item('q').record).toEqual(right)
  })
  it('holds no word of the learner', () => {
    const on = machine()
    cut(on)
    const kept = JSON.parse(on.storage!.getItem(on.storage!.key(0)!)!) as object
    expect(Object.keys(kept)).toEqual(['turn', 'resumeData', 'answers'])
  })
})

describe('two windows with the same attempt', () => {
  it('the newer goes on with everything, the older stops and sends nothing more', () => {
    const on = machine()
    on.storage = undefined
    const older = begin({}, on)
    older.session.open('a')
    vi.advanceTimersByTime(1000)
    const { resumeData } = older.tracking.reports.at(-1)!
    older.session.open('b')
    older.session.change('q', right)
    const newer = begin({ resumeData }, on)
    expect(newer.session.item('q').record).toEqual(right)
    expect(older.session.ended).toBe('elsewhere')
    expect(older.tracking.released).toBe(true)
    vi.advanceTimersByTime(60_000)
    older.session.end()
    expect(older.tracking).toMatchObject({ commits: 1, finished: 0 })
    newer.session.open('a')
    vi.advanceTimersByTime(1000)
    expect(newer.tracking.reports.at(-1)!.location).toBe('a')
  })
  it('the newer reports the answers that the older could not', () => {
    const on = machine()
    on.storage = undefined
    const older = begin({}, on)
    older.session.open('a')
    const { resumeData } = older.tracking.reports.at(-1)!
    older.tracking.accepts = false
    older.session.change('q', right, [answer])
    expect(begin({ resumeData }, on).tracking.interactions).toEqual([answer])
  })
  it('the newer reports them though it has met them on this machine, in a copy that could not be kept up', () => {
    const on = machine()
    const older = begin({}, on)
    older.session.open('a')
    older.tracking.accepts = false
    older.session.change('q', right, [answer])
    older.session.flush()
    const { resumeData } = older.tracking.reports.at(-1)!
    on.storage!.setItem = () => {
      throw new Error('the storage is full')
    }
    older.session.open('b')
    expect(begin({ resumeData }, on).tracking.interactions).toEqual([answer])
  })
  it('the newer has everything though the LMS has cut it', () => {
    const on = machine()
    on.storage = undefined
    const older = begin({}, on)
    older.session.open('b')
    older.session.change('q', right)
    older.session.flush()
    const { resumeData } = older.tracking.reports.at(-1)!
    const newer = begin({ resumeData: resumeData.slice(0, -3) }, on)
    expect(newer.session.item('q').record).toEqual(right)
  })
  it('of two learners on one machine none disturbs the other', () => {
    const on = machine()
    const one = begin({}, on)
    const two = begin({}, on)
    one.session.open('a')
    two.session.open('b')
    vi.advanceTimersByTime(1000)
    expect(one.session.ended).toBeUndefined()
    expect(two.session.ended).toBeUndefined()
  })
})

it('of two gated tests the first does not wait for the second', () => {
  const test = (id: string, slot: number) => ({
    id,
    slot,
    component: 'assessment',
    params: {},
    points: 1,
    questions: [],
    test: { attempts: 1, scoring: 'all', review: 'never', gated: true } as const
  })
  const page = (id: string, slot: number, ...items: ReturnType<typeof test>[]) => ({
    id,
    title: id,
    slot,
    items
  })
  const two = outlineOf([
    page('a', 0),
    page('b', 1, test('t1', 0)),
    page('c', 2),
    page('d', 3, test('t2', 1))
  ])
  const { session } = begin({}, machine(), two)
  const waits = (id: string) => session.item(id).test!.openPages.map((link) => link.id)
  expect([waits('t1'), waits('t2')]).toEqual([
    ['a', 'c'],
    ['a', 'b', 'c']
  ])
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
  session.change('q', right, [answer])
  vi.advanceTimersByTime(60_000)
  session.end()
  expect(session.ended).toBe('left')
  expect(session.item('q').readonly).toBe(true)
  expect(tracking).toMatchObject({ reports: [], interactions: [], commits: 0 })
})

it('a score is reported only once the course is completed', () => {
  const { session, tracking } = begin()
  session.change('q', right, [answer])
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

it('what is completed since an update took out the rest is told at once', () => {
  const first = begin()
  first.session.open('a')
  first.session.open('b')
  first.session.change('q', right)
  first.session.end()
  const { resumeData } = first.tracking.reports.at(-1)!
  const { tracking } = begin({ resumeData })
  vi.advanceTimersByTime(1000)
  expect(tracking.reports.at(-1)).toMatchObject({ completed: true })
  expect(begin({ resumeData, completed: true }).tracking.commits).toBe(0)
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
