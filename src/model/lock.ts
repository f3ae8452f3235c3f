/**
 * Slots: the numbers under which saved progress knows pages, items and their parts (the answers of a question, the
 * choices of a scenario). A number is given once and never again.
 */
import { diceCoefficient } from 'dice-coefficient'
import type { Part } from '../components/types.ts'
import type { TrackingLock } from '../config/schema.ts'
import { hash } from '../shared/hash.ts'

export interface Slots {
  page(id: string): number
  /**
   * The item's number, and one for each part. A part keeps its number while its words are the same, wherever it
   * stands, and while they are alike; what is like nothing that was there is new.
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
        if (locked.kind === kind) items.set(id, { ...locked, parts: lockedParts(locked.parts, parts, slots) })
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

/** Numbers for parts as they are now, from the words of before (number = place in the list). */
function partSlots(before: readonly string[], parts: readonly Part[]): number[] {
  const now = parts.map(lockedPart)
  if (now.length === before.length && now.every((locked, i) => locked === before[i])) return [...now.keys()]
  const free = new Map<string, number[]>()
  // One that was taken out and comes back, word for word, has its number again.
  before.forEach((locked, slot) => {
    const words = locked.replace(gone, '')
    free.set(words, [...(free.get(words) ?? []), slot])
  })
  const slots = now.map((locked) => free.get(locked)?.shift())
  const used = new Set(slots)
  const open = now.flatMap((_, i) => (slots[i] === undefined ? [i] : []))
  const left = before.flatMap((locked, slot) => (used.has(slot) || gone.test(locked) ? [] : [slot]))
  for (const { i, slot } of pairsByLikeness(open, left, (i, slot) => likeness(now[i]!, before[slot]!))) {
    slots[i] = slot
  }
  let next = before.length
  return slots.map((slot) => slot ?? next++)
}

/** From here on two texts count as the same part in other words: 0 has no pair of letters in common, 1 all. */
const alike = 0.5

/** Of two answers that differ in a number, one is not the other in other words. */
function likeness(now: string, before: string): number {
  if (groupOf(now) !== groupOf(before) || numbersIn(now) !== numbersIn(before)) return 0
  return diceCoefficient(wordsOf(now), wordsOf(before))
}

/** The most alike first; of equals, what stands first. */
function pairsByLikeness(
  open: readonly number[],
  left: readonly number[],
  likeness: (i: number, slot: number) => number
): { i: number; slot: number }[] {
  const all = open.flatMap((i) => left.map((slot) => ({ i, slot, like: likeness(i, slot) })))
  const pairs: { i: number; slot: number }[] = []
  for (const pair of all.filter(({ like }) => like >= alike).sort((a, b) => b.like - a.like)) {
    if (!pairs.some(({ i, slot }) => i === pair.i || slot === pair.slot)) pairs.push(pair)
  }
  return pairs
}

/** The list for the lock: what is not there any more stays, marked, so that nothing else takes its number. */
function lockedParts(
  before: readonly string[],
  parts: readonly Part[],
  slots: readonly number[]
): readonly string[] {
  const after = before.map((locked) => `~${locked.replace(gone, '')}`)
  parts.forEach((part, i) => (after[slots[i]!] = lockedPart(part)))
  return after
}

/** Mark of a part that was taken out. */
const gone = /^~/

/** `group:words`, whatever the spaces between them. A group is an id, or empty. */
function lockedPart(part: Part): string {
  const known = lockedKnown.get(part)
  if (known !== undefined) return known
  const locked = `${part.group}:${part.text.normalize('NFC').replace(/\s+/g, ' ').trim()}`
  lockedKnown.set(part, locked)
  return locked
}

/** An author's dev server asks for the same parts at every reading. */
const lockedKnown = new WeakMap<Part, string>()

const groupOf = (locked: string) => locked.slice(0, locked.indexOf(':'))
const wordsOf = (locked: string) => locked.slice(locked.indexOf(':') + 1)
const numbersIn = (locked: string) => wordsOf(locked).match(/\d+/g)?.join(' ') ?? ''

/** What became of the parts of an item that was there before. */
export type PartChange =
  { id: string; kind: 'reworded'; before: string; now: string } | { id: string; kind: 'gone'; before: string }

/** From one lock to the one that follows it, in the order of their numbers. */
export function partChanges(before: TrackingLock, after: TrackingLock): PartChange[] {
  return Object.entries(before.items).flatMap(([id, { slot, parts }]) => {
    const now = after.items[id]
    if (now?.slot !== slot) return []
    return parts.flatMap((old, i): PartChange[] => {
      const locked = now.parts[i]!
      if (locked === old || gone.test(old)) return []
      if (gone.test(locked)) return [{ id, kind: 'gone', before: wordsOf(old) }]
      return [{ id, kind: 'reworded', before: wordsOf(old), now: wordsOf(locked) }]
    })
  })
}

/** Two locks that begin with the same numbers for the same things have the same origin, others hardly ever. */
function originOf(numbers: Pick<TrackingLock, 'pages' | 'items'>): number {
  return (hash(JSON.stringify(numbers)) % (2 ** 24 - 1)) + 1
}
