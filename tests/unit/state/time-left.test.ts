/** How long what is left of a course takes. */
import { expect, it } from 'vitest'
import type { OutlinePage } from '../../../src/state/outline.ts'
import type { PageState } from '../../../src/state/progress.ts'
import { minutesLeft } from '../../../src/state/time-left.ts'
import { outlineOf } from '../../support/outline.ts'

const page = (id: string, more: Partial<OutlinePage> = {}): OutlinePage => ({
  id,
  title: id,
  slot: 0,
  items: [],
  ...more
})
const course = (minutes: number | undefined, pages: OutlinePage[]) =>
  outlineOf([], {
    modules: [{ id: 'm', title: 'M', objectives: [], pages, ...(minutes === undefined ? {} : { minutes }) }]
  })
const states = (all: Record<string, PageState>) => new Map(Object.entries(all))

it('pages that do not say it share what is left of the time of their module', () => {
  const outline = course(20, [page('a', { minutes: 8 }), page('b'), page('c'), page('d', { optional: true })])
  expect(minutesLeft(outline, states({ a: 'new', b: 'new', c: 'open', d: 'new' }))).toBe(20)
  expect(minutesLeft(outline, states({ a: 'done', b: 'new', c: 'new', d: 'new' }))).toBe(12)
  expect(minutesLeft(outline, states({ a: 'new', b: 'skipped', c: 'done', d: 'new' }))).toBe(8)
  expect(minutesLeft(outline, states({ a: 'done', b: 'done', c: 'done', d: 'new' }))).toBe(0)
})

it('is not told where the author does not say it of something that is left', () => {
  const outline = course(undefined, [page('a', { minutes: 3 }), page('b')])
  expect(minutesLeft(outline, states({ a: 'new', b: 'new' }))).toBeUndefined()
  expect(minutesLeft(outline, states({ a: 'done', b: 'done' }))).toBe(0)
  expect(minutesLeft(course(undefined, [page('a', { minutes: 3 })]), states({ a: 'new' }))).toBe(3)
})
