/** Slots: the numbers under which saved progress knows pages and items. A number is given once and never again. */
import type { TrackingLock } from '../config/schema.ts'

export interface Slots {
  page(id: string): number
  item(id: string): number
  /** The lock with the numbers that were newly given; the same object where none was. */
  lock(): TrackingLock
}

export function createSlots(lock: TrackingLock): Slots {
  const pages = createCounter(lock.pages)
  const items = createCounter(lock.items)
  return {
    page: pages.slot,
    item: items.slot,
    lock: () =>
      pages.grown() || items.grown() ? { format: 1, pages: pages.all(), items: items.all() } : lock
  }
}

function createCounter(known: Readonly<Record<string, number>>) {
  const slots = new Map(Object.entries(known))
  let next = Math.max(-1, ...slots.values()) + 1
  return {
    slot(id: string): number {
      const slot = slots.get(id) ?? next++
      slots.set(id, slot)
      return slot
    },
    grown: () => slots.size > Object.keys(known).length,
    all: () => Object.fromEntries([...slots].sort(([, a], [, b]) => a - b))
  }
}
