import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyLock } from '../../../src/config/schema.ts'
import { createSlots } from '../../../src/model/lock.ts'

it('numbers are given in order and stay', () => {
  const first = createSlots(emptyLock)
  expect(['a', 'b', 'a'].map(first.page)).toEqual([0, 1, 0])
  const second = createSlots(first.lock())
  expect(['b', 'c', 'a'].map(second.page)).toEqual([1, 2, 0])
})

it('the number of what is gone is not given again', () => {
  const slots = createSlots({ format: 1, pages: { gone: 4 }, items: {} })
  expect(slots.page('new')).toBe(5)
  expect(slots.lock().pages).toEqual({ gone: 4, new: 5 })
})

it('a lock that knows everything is not rewritten', () => {
  const lock = { format: 1 as const, pages: { a: 0 }, items: { q: 0 } }
  const slots = createSlots(lock)
  slots.page('a')
  slots.item('q')
  expect(slots.lock()).toBe(lock)
})

it('whatever is edited, no two ids ever share a number', () => {
  const edition = fc.uniqueArray(fc.stringMatching(/^[a-f]$/))
  fc.assert(
    fc.property(fc.array(edition), (editions) => {
      let lock = emptyLock
      const ever = new Map<string, number>()
      for (const ids of editions) {
        const slots = createSlots(lock)
        for (const id of ids) {
          const slot = slots.item(id)
          expect(ever.get(id) ?? slot).toBe(slot)
          ever.set(id, slot)
        }
        lock = slots.lock()
      }
      expect(new Set(ever.values()).size).toBe(ever.size)
    })
  )
})
