/** When a save comes, and how much it may stand in the learner's way. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaver } from '../../../src/player/saver.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** @param ms how long the LMS takes for a commit */
function start(ms = 0) {
  const world = { ms, idle: Infinity, safe: true, accepts: true, saves: [] as number[] }
  const saver = createSaver({
    save: () => {
      // As a synchronous request does: nothing else happens meanwhile.
      vi.setSystemTime(Date.now() + world.ms)
      clock += world.ms
      world.saves.push(elapsed())
      return world.accepts
    },
    onState: () => undefined,
    elapsed,
    idleFor: () => world.idle,
    isSafe: () => world.safe
  })
  let clock = 0
  const begun = performance.now()
  function elapsed() {
    return performance.now() - begun + clock
  }
  return { world, saver }
}

it('one save for all changes of a second', () => {
  const { world, saver } = start()
  for (let i = 0; i < 9; i++) {
    saver.schedule()
    vi.advanceTimersByTime(100)
  }
  expect(world.saves).toHaveLength(0)
  vi.advanceTimersByTime(100)
  expect(world.saves).toHaveLength(1)
})

describe('where a commit takes two seconds', () => {
  it('saves take at most a twentieth of the time, and none is lost', () => {
    const { world, saver } = start(2000)
    saver.schedule()
    vi.advanceTimersByTime(1000)
    expect(world.saves).toHaveLength(1)
    for (let second = 0; second < 600; second++) {
      saver.schedule()
      vi.advanceTimersByTime(1000)
    }
    expect(world.saves.length).toBeLessThanOrEqual(1 + 600 / 30)
    vi.advanceTimersByTime(30_000)
    expect(saver.flush()).toBe(true)
  })
  it('waits for a pause in what the learner does, but not for ever', () => {
    const { world, saver } = start(2000)
    saver.schedule()
    vi.advanceTimersByTime(1000)
    world.idle = 100
    saver.schedule()
    vi.advanceTimersByTime(30_000 + 5000)
    expect(world.saves).toHaveLength(1)
    vi.advanceTimersByTime(10_000)
    expect(world.saves).toHaveLength(2)
  })
  it('where nothing can be kept on this machine, the second counts all the same', () => {
    const { world, saver } = start(2000)
    world.safe = false
    world.idle = 0
    saver.schedule()
    vi.advanceTimersByTime(1000)
    saver.schedule()
    vi.advanceTimersByTime(1000)
    expect(world.saves).toHaveLength(2)
  })
  it('what cannot wait does not wait: the page goes away, a test ends', () => {
    const { world, saver } = start(2000)
    saver.schedule()
    vi.advanceTimersByTime(1000)
    saver.schedule()
    saver.flush()
    expect(world.saves).toHaveLength(2)
  })
})

it('a refusal is tried again at growing intervals until it is taken', () => {
  const { world, saver } = start()
  world.accepts = false
  saver.schedule()
  vi.advanceTimersByTime(1000 + 2000 + 5000 + 10_000 + 30_000 + 30_000)
  expect(world.saves).toEqual([1000, 3000, 8000, 18_000, 48_000, 78_000])
  world.accepts = true
  vi.advanceTimersByTime(30_000)
  expect(saver.flush()).toBe(true)
  vi.advanceTimersByTime(600_000)
  expect(world.saves).toHaveLength(7)
})
