/** What is loaded ahead, in which order, and when it rests. */
import { expect, it } from 'vitest'
import { createPrefetch, nextModule } from '../../../src/player/prefetch.ts'

const modules = ['a', 'b', 'c', 'd']
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

function begin(broken: ReadonlySet<string> = new Set()) {
  const fetched: string[] = []
  const waiting: (() => void)[] = []
  const pageShown = createPrefetch({
    modules,
    load: async (module) => {
      fetched.push(module)
      return !broken.has(module)
    },
    idle: () => new Promise((resolve) => waiting.push(resolve))
  })
  /** The browser has time so many times. */
  const rest = async (times = 1) => {
    for (let i = 0; i < times; i++) {
      waiting.shift()?.()
      await settle()
    }
  }
  return { fetched, pageShown, rest }
}

it.each([
  ['a', [], 'a'],
  ['b', ['b'], 'c'],
  ['c', ['c', 'd'], 'a'],
  ['d', ['a', 'b', 'd'], 'c'],
  ['a', modules, undefined]
])('in %s with %j loaded comes %s', (current, there, next) => {
  expect(nextModule(modules, current, new Set(there))).toBe(next)
})

it('loads nothing before a page is shown and the browser has time, then one after the other', async () => {
  const { fetched, pageShown, rest } = begin()
  await rest()
  expect(fetched).toEqual([])
  pageShown('b')
  await settle()
  expect(fetched).toEqual([])
  await rest()
  expect(fetched).toEqual(['b'])
  await rest(10)
  expect(fetched).toEqual(['b', 'c', 'd', 'a'])
})

it('follows the learner', async () => {
  const { fetched, pageShown, rest } = begin()
  pageShown('a')
  pageShown('c')
  await rest()
  expect(fetched).toEqual(['c'])
})

it('rests after a failure until the next page is shown', async () => {
  const broken = new Set(['b'])
  const { fetched, pageShown, rest } = begin(broken)
  pageShown('a')
  await rest(5)
  expect(fetched).toEqual(['a', 'b'])
  broken.clear()
  pageShown('a')
  await rest(5)
  expect(fetched).toEqual(['a', 'b', 'b', 'c', 'd'])
})
