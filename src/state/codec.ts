/**
 * Resume data, format 1. Text of printable ASCII; SCORM 1.2 keeps 4,096 characters of it (RTE 3.4.4, CMIString4096).
 *
 * | part      | bits                  | meaning                                                        |
 * |-----------|-----------------------|----------------------------------------------------------------|
 * | format    | 1 character           | `1`; data of a later format is not touched                     |
 * | sections  | …                     | any number of: tag, length, content; tag 0 ends                |
 * | tag       | 4                     | 0 end; the numbers in front of the sections below              |
 * | length    | count                 | of the content in bits: a section that is not known is kept    |
 * | 1 place   | count                 | slot of the page the learner is on                             |
 * | 2 visited | bits to the end       | bit i: the page with slot i was visited                        |
 * | 3 items   | records to the end    | of each touched item in slot order (records.ts)                |
 * | 4 copy    | 36, count             | nonce of the attempt, revision: which of two savings is newer  |
 * | 5 reread  | 1, bits to the end    | bit i: the page was opened again since a test asked for it     |
 * | 6 origin  | 24                    | of the numbers (Outline.origin): with others nothing is read   |
 * | 7 marked  | bits to the end       | bit i: the learner has a bookmark on the page                  |
 * | 8 skipped | bits to the end       | bit i: the page was skipped at its content notice              |
 * | 9 comfort | fields (comfort.ts)   | how the learner wants the course to look                       |
 *
 * `count` is Elias gamma (bits.ts). What is not in this course is carried along unread, so that neither an update nor
 * a step back to an older package destroys it.
 */
import { BitReader, BitWriter, bitsPerChar, countBits, EndOfBits, type Bits } from './bits.ts'
import { comfortFields, isUsual, usualComfort, type Comfort } from './comfort.ts'
import { maxRecordBits, readRecord, recordBits, setOf } from './fields.ts'
import { allItems, allPages, type Outline } from './outline.ts'
import { fieldsOf, maxRecordsBits, readRecords, writeRecords, type SlotRecords } from './records.ts'
import type { TrackedRegistry } from './tracked.ts'

const format = '1'
const tags = {
  end: 0,
  place: 1,
  visited: 2,
  items: 3,
  copy: 4,
  reread: 5,
  origin: 6,
  marked: 7,
  skipped: 8,
  comfort: 9
} as const
const tagBits = 4

/** A nonce is a whole number below 2^36: six characters. Chance alone makes it, nobody can tell who the learner is. */
export const nonceBits = 36

/** An origin is a whole number below 2^24; 0 where there is none. */
export const originBits = 24

/** Which saving this is: the attempt by a random number, and how often something had changed. */
export interface Revision {
  nonce: number
  revision: number
}

/** What is kept between sittings. Pages and items by id; what this course does not know, by number and unread. */
export interface Saved {
  page?: string
  visited: ReadonlySet<string>
  /** Pages that were opened again since an assessment asked for it; undefined where none did. */
  reread?: ReadonlySet<string>
  /** Pages with a bookmark. */
  marked: ReadonlySet<string>
  /** Pages that were skipped at their content notice. */
  skipped: ReadonlySet<string>
  comfort: Comfort
  records: SlotRecords['known']
  /** Records of slots, pages and sections that this course does not know. */
  carried: Carried
  /** Undefined before the first saving. */
  copy?: Revision
}

/** Sets of pages that are kept in the same way. */
const pageSets = ['visited', 'marked', 'skipped'] as const

export interface Carried {
  records: SlotRecords['unread']
  visited: readonly number[]
  reread: readonly number[]
  marked: readonly number[]
  skipped: readonly number[]
  sections: readonly { tag: number; bits: Bits }[]
}

export const nothingCarried: Carried = {
  records: new Map(),
  visited: [],
  reread: [],
  marked: [],
  skipped: [],
  sections: []
}
export const nothingSaved: Saved = {
  visited: new Set(),
  marked: new Set(),
  skipped: new Set(),
  comfort: usualComfort,
  records: new Map(),
  carried: nothingCarried
}

export type Decoded =
  | { state: 'ok' | 'empty'; saved: Saved }
  /** The end is missing (some LMS cut it): `saved` is what could be read. */
  | { state: 'damaged'; saved: Saved }
  /** Another program's data, a later format, or other numbers: must not be overwritten without asking. */
  | { state: 'foreign' }

/**
 * @param limit most characters that the LMS keeps. Where a learner's data is longer, which the build excludes for the
 * course as it stands, detail is given up in this order: what belongs to pages and items that the course no longer
 * has; what led to results that stand (Component.shorten); what a later version of the course has stored. Results,
 * place and visited pages of this course never.
 */
export function encode(saved: Saved, outline: Outline, registry: TrackedRegistry, limit = Infinity): string {
  const shorter = [withoutRetired, withoutDetail(registry), withoutUnread]
  return shorter.reduce(
    ({ text, rest }, shorten) => {
      if (text.length <= limit) return { text, rest }
      const less = shorten(rest, outline)
      return { text: encodeWhole(less, outline, registry), rest: less }
    },
    { text: encodeWhole(saved, outline, registry), rest: saved }
  ).text
}

type Shorten = (saved: Saved, outline: Outline) => Saved

/** Numbers below the course's count that no item has any more: taken out of the course by its author. */
const withoutRetired: Shorten = (saved, { slots }) => {
  const kept = [...saved.carried.records].filter(([slot]) => slot >= slots.items)
  return { ...saved, carried: { ...saved.carried, records: new Map(kept) } }
}

const withoutDetail =
  (registry: TrackedRegistry): Shorten =>
  (saved, outline) => {
    const components = new Map(allItems(outline).map(({ id, component }) => [id, registry[component]]))
    const records = [...saved.records].map(
      ([id, record]) => [id, components.get(id)?.shorten?.(record) ?? record] as const
    )
    return { ...saved, records: new Map(records) }
  }

const withoutUnread: Shorten = (saved) => ({ ...saved, carried: nothingCarried })

function encodeWhole(saved: Saved, outline: Outline, registry: TrackedRegistry): string {
  const out = new BitWriter()
  const { carried, copy } = saved
  const slots = new Map(allPages(outline).map((page) => [page.id, page.slot]))
  // These first, so that they are still there where an LMS cut the end off; before all, how a copy is found.
  if (copy !== undefined) {
    section(out, tags.copy, (bits) => {
      bits.uint(copy.nonce, nonceBits)
      bits.count(copy.revision)
    })
  }
  if (outline.origin > 0) section(out, tags.origin, (bits) => bits.uint(outline.origin, originBits))
  const place = saved.page === undefined ? undefined : slots.get(saved.page)
  if (place !== undefined) section(out, tags.place, (bits) => bits.count(place))
  for (const set of pageSets) {
    section(out, tags[set], (bits) => writePages(bits, saved[set], slots, carried[set]))
  }
  if (!isUsual(saved.comfort)) {
    section(out, tags.comfort, (bits) => bits.bits(recordBits(comfortFields, saved.comfort)))
  }
  section(out, tags.items, (bits) => {
    const records = { known: saved.records, unread: carried.records }
    writeRecords(bits, records, allItems(outline), (item) => fieldsOf(item, registry))
  })
  const { reread } = saved
  if (reread !== undefined) {
    section(out, tags.reread, (bits) => {
      bits.bool(true)
      writePages(bits, reread, slots, carried.reread)
    })
  }
  for (const { tag, bits } of carried.sections) section(out, tag, (content) => content.bits(bits))
  out.uint(tags.end, tagBits)
  return format + out.toText()
}

export function decode(text: string, outline: Outline, registry: TrackedRegistry): Decoded {
  if (text === '') return { state: 'empty', saved: nothingSaved }
  const reader = text.startsWith(format) ? BitReader.fromText(text.slice(format.length)) : undefined
  if (reader === undefined) return { state: 'foreign' }
  let saved = nothingSaved
  try {
    for (let tag = reader.uint(tagBits); tag !== tags.end; tag = reader.uint(tagBits)) {
      const length = reader.count()
      // A section that was cut is read as far as it goes; where it cannot be read, nobody would know that it was cut.
      const whole = length <= reader.left
      if (!whole && !readsInPart.has(tag)) throw new EndOfBits()
      const content = reader.part(Math.min(length, reader.left))
      if (tag !== tags.origin) saved = withSection(saved, tag, content, outline, registry)
      else if (content.uint(originBits) !== outline.origin) return { state: 'foreign' }
      if (!whole) throw new EndOfBits()
    }
    return { state: 'ok', saved }
  } catch (error) {
    if (error instanceof EndOfBits) return { state: 'damaged', saved }
    throw error
  }
}

const readsInPart: ReadonlySet<number> = new Set([
  ...pageSets.map((set) => tags[set]),
  tags.items,
  tags.reread
])

/** Most characters that resume data of this course can ever need, with the share of each item. */
export function worstCase(
  outline: Outline,
  registry: TrackedRegistry
): { chars: number; items: { id: string; bits: number }[] } {
  const pageCount = Math.max(0, ...allPages(outline).map((page) => page.slot + 1))
  const place = countBits(Math.max(0, pageCount - 1))
  const items = maxRecordsBits(allItems(outline), (item) => fieldsOf(item, registry))
  const records = items.reduce((sum, item) => sum + item.bits, 0)
  const copy = nonceBits + countBits(mostRevisions)
  const origin = outline.origin > 0 ? originBits : 0
  const reread = allItems(outline).some(({ questions }) => questions !== undefined) ? pageCount + 1 : 0
  const skipped = allPages(outline).some((page) => page.care !== undefined) ? pageCount : 0
  const comfort = maxRecordBits(comfortFields)
  const parts = [origin, place, pageCount, pageCount, skipped, comfort, records, copy, reread]
  const sections = parts.filter((bits) => bits > 0)
  const bits = sections.reduce((sum, length) => sum + tagBits + countBits(length) + length, 0)
  return { chars: format.length + Math.ceil((bits + tagBits) / bitsPerChar), items }
}

/** More changes than anybody makes in one attempt. */
const mostRevisions = 2 ** 20

function section(out: BitWriter, tag: number, write: (content: BitWriter) => void): void {
  const content = new BitWriter()
  write(content)
  if (content.length === 0) return
  out.uint(tag, tagBits)
  out.count(content.length)
  out.bits(content.toBits())
}

function writePages(
  out: BitWriter,
  ids: ReadonlySet<string>,
  slots: ReadonlyMap<string, number>,
  more: readonly number[] = []
): void {
  const known = [...ids].map((id) => slots.get(id)).filter((slot) => slot !== undefined)
  pageSet.write(out, [...known, ...more])
}

const pageSet = setOf(0)

function withSection(
  saved: Saved,
  tag: number,
  from: BitReader,
  outline: Outline,
  registry: TrackedRegistry
): Saved {
  const { carried } = saved
  switch (tag) {
    case tags.place: {
      const slot = from.count()
      const page = allPages(outline).find((candidate) => candidate.slot === slot)
      return page === undefined ? saved : { ...saved, page: page.id }
    }
    case tags.visited:
    case tags.marked:
    case tags.skipped: {
      const set = pageSets.find((name) => tags[name] === tag)!
      const { known, unknown } = readPages(from, outline)
      return { ...saved, [set]: known, carried: { ...carried, [set]: unknown } }
    }
    case tags.comfort:
      return { ...saved, comfort: readRecord(from, comfortFields) }
    case tags.items: {
      const { known, unread } = readRecords(from, allItems(outline), (item) => fieldsOf(item, registry))
      return { ...saved, records: known, carried: { ...carried, records: unread } }
    }
    case tags.copy:
      return { ...saved, copy: { nonce: from.uint(nonceBits), revision: from.count() } }
    case tags.reread: {
      from.bool()
      const { known, unknown } = readPages(from, outline)
      return { ...saved, reread: known, carried: { ...carried, reread: unknown } }
    }
    default: {
      const unknown = { tag, bits: from.bits(from.left) }
      return { ...saved, carried: { ...carried, sections: [...carried.sections, unknown] } }
    }
  }
}

function readPages(from: BitReader, outline: Outline): { known: Set<string>; unknown: number[] } {
  const bySlot = new Map(allPages(outline).map((page) => [page.slot, page.id]))
  const slots = pageSet.read(from)
  const ids = slots.map((slot) => bySlot.get(slot)).filter((id) => id !== undefined)
  return { known: new Set(ids), unknown: slots.filter((slot) => !bySlot.has(slot)) }
}
