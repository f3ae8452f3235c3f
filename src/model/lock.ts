/**
 * Slots: the numbers under which saved progress knows pages, items and their parts (the answers of a question, the
 * choices of a scenario). A number is given once and never again.
 */
import type { Part } from '../components/types.ts'
import type { TrackingLock } from '../config/schema.ts'

export interface Slots {
  page(id: string): number
  /**
   * The item's number, and one for each part. A part keeps its number while its words are the same, wherever it
   * stands; parts of one group that are the only ones to have changed are taken as reworded.
   * @param kind what the item is, such as `choice` or `final/choice`: another kind cannot read what the old one saved
   */
  item(id: string, kind: string, parts: readonly Part[]): { slot: number; parts: readonly number[] }
  /** The lock with the numbers that were newly given; equal to the one before where none was. */
  lock(): TrackingLock
  /** What stands in the lock and was not asked for, or is another kind now: learners' progress on it would be lost. */
  lost(): Loss[]
  /** How many numbers were ever given. */
  counts(): { pages: number; items: number }
}

export interface Loss {
  space: 'pages' | 'items'
  id: string
  /** Set where the id is still there, but as something else. */
  kind?: { before: string; now: string }
}

export function createSlots(before: TrackingLock): Slots {
  const pages = new Map(Object.entries(before.pages))
  const items = new Map(Object.entries(before.items))
  let nextPage = nextOf([...pages.values(), ...Object.values(before.retired.pages).map(({ slot }) => slot)])
  let nextItem = nextOf([...items.values(), ...Object.values(before.retired.items)].map(({ slot }) => slot))
  const askedPages = new Set<string>()
  const askedItems = new Map<string, { kind: string; parts: readonly number[] }>()

  return {
    page(id) {
      askedPages.add(id)
      const slot = pages.get(id) ?? nextPage++
      pages.set(id, slot)
      return slot
    },
    item(id, kind, parts) {
      const locked = items.get(id) ?? { slot: nextItem++, kind, parts: [] }
      const asked = askedItems.get(id)
      // The first language decides; others have the same parts in the same order.
      const slots =
        asked !== undefined && asked.parts.length >= parts.length
          ? asked.parts.slice(0, parts.length)
          : partSlots(locked.parts, parts)
      if (asked === undefined) {
        askedItems.set(id, { kind, parts: slots })
        if (locked.kind === kind)
          items.set(id, { ...locked, parts: fingerprints(locked.parts, parts, slots) })
        else items.set(id, locked)
      }
      return { slot: locked.slot, parts: slots }
    },
    lock: () => {
      const numbers = {
        pages: inSlotOrder(pages, (slot) => slot),
        items: inSlotOrder(items, ({ slot }) => slot)
      }
      return { ...before, ...numbers, origin: before.origin || originOf(numbers) }
    },
    lost: () => [
      ...Object.keys(before.pages)
        .filter((id) => !askedPages.has(id))
        .map((id): Loss => ({ space: 'pages', id })),
      ...Object.entries(before.items).flatMap(([id, { kind }]): Loss[] => {
        const now = askedItems.get(id)?.kind
        if (now === undefined) return [{ space: 'items', id }]
        return now === kind ? [] : [{ space: 'items', id, kind: { before: kind, now } }]
      })
    ],
    counts: () => ({ pages: nextPage, items: nextItem })
  }
}

/** The lock after an author said that progress on these may go. */
export function retire(lock: TrackingLock, losses: readonly Loss[], version: string): TrackingLock {
  const retired = { pages: { ...lock.retired.pages }, items: { ...lock.retired.items } }
  for (const { space, id } of losses) {
    const slot = space === 'pages' ? lock.pages[id] : lock.items[id]?.slot
    // An id may be retired more than once, each time with another number.
    if (slot !== undefined) retired[space][retiredName(id, retired[space])] = { slot, version }
  }
  const without = <T>(entries: Readonly<Record<string, T>>, space: Loss['space']) =>
    Object.fromEntries(
      Object.entries(entries).filter(([id]) => !losses.some((loss) => loss.space === space && loss.id === id))
    )
  return { ...lock, pages: without(lock.pages, 'pages'), items: without(lock.items, 'items'), retired }
}

function retiredName(id: string, taken: Readonly<Record<string, unknown>>): string {
  let name = id
  for (let n = 2; name in taken; n++) name = `${id}~${n}`
  return name
}

function nextOf(slots: readonly number[]): number {
  return Math.max(-1, ...slots) + 1
}

function inSlotOrder<T>(map: ReadonlyMap<string, T>, slot: (value: T) => number): Record<string, T> {
  return Object.fromEntries([...map].sort(([, a], [, b]) => slot(a) - slot(b)))
}

/** Numbers for parts as they are now, from the fingerprints of before (number = place in the list). */
function partSlots(before: readonly string[], parts: readonly Part[]): number[] {
  const now = parts.map(fingerprint)
  const free = new Map<string, number[]>()
  // One that was taken out and comes back, word for word, has its number again.
  before.forEach((print, slot) => {
    const words = print.replace(gone, '')
    free.set(words, [...(free.get(words) ?? []), slot])
  })
  const slots = now.map((print) => free.get(print)?.shift())
  const used = new Set(slots)
  let next = before.length
  for (const group of new Set(parts.map((part) => part.group))) {
    const open = parts.flatMap((part, i) => (part.group === group && slots[i] === undefined ? [i] : []))
    const left = before.flatMap((print, slot) => (groupOf(print) === group && !used.has(slot) ? [slot] : []))
    // As many gone as came: reworded. Otherwise nobody can tell which became which: new ones.
    const reworded = left.length === open.length
    open.forEach((i, n) => (slots[i] = reworded ? left[n]! : next++))
  }
  return slots as number[]
}

/** The list for the lock: what is not there any more stays, marked, so that nothing else takes its number. */
function fingerprints(
  before: readonly string[],
  parts: readonly Part[],
  slots: readonly number[]
): readonly string[] {
  const prints = before.map((print) => `~${print.replace(gone, '')}`)
  parts.forEach((part, i) => (prints[slots[i]!] = fingerprint(part)))
  return prints
}

/** Mark of a part that was taken out. */
const gone = /^~/

function groupOf(print: string): string {
  return print.slice(0, print.lastIndexOf(':'))
}

/** `group:hash` over the words, whatever the spaces between them. */
function fingerprint({ group, text }: Part): string {
  return `${group}:${hash(text.normalize('NFC').replace(/\s+/g, ' ').trim()).toString(36)}`
}

/** Two locks that begin with the same numbers for the same things have the same origin, others hardly ever. */
function originOf(numbers: Pick<TrackingLock, 'pages' | 'items'>): number {
  return (hash(JSON.stringify(numbers)) % (2 ** 24 - 1)) + 1
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193) >>> 0
  return value
}
