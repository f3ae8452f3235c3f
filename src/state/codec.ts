/**
 * Resume data, format 1. Text of printable ASCII; SCORM 1.2 keeps 4,096 characters of it (RTE 3.4.4, CMIString4096).
 *
 * | part     | bits                 | meaning                                                     |
 * |----------|----------------------|-------------------------------------------------------------|
 * | format   | 1 character          | `1`; data of a later format is not touched                  |
 * | sections | …                    | any number of: tag, length, content; tag 0 ends             |
 * | tag      | 4                    | 0 end, 1 place, 2 visited pages, 3 items                    |
 * | length   | count                | of the content in bits: a section that is not known is kept |
 * | 1 place  | count                | slot of the page the learner is on                          |
 * | 2 pages  | count n, then n bits | bit i: the page with slot i was visited                     |
 * | 3 items  | records              | for each touched item in slot order, see below              |
 *
 * A record: the gap to the slot before it (count), its length in bits (count), its fields as its component names them.
 * `count` is Elias gamma (bits.ts). A record of an item that is not in this course, or of another length than its
 * fields have, is carried along unread, so that neither an update nor a step back to an older package destroys it.
 */
import { BitReader, BitWriter, bitsPerChar, countBits, EndOfBits } from './bits.ts'
import { maxRecordBits, readRecord, writeRecord } from './fields.ts'
import { allItems, allPages, type Outline, type OutlineItem } from './outline.ts'
import type { ItemRecord, TrackedRegistry } from './tracked.ts'

const format = '1'
const tags = { end: 0, place: 1, pages: 2, items: 3 } as const
const tagBits = 4

type Bits = readonly (0 | 1)[]

/** What is kept between sittings. Pages and items by id; what this course does not know, by number and unread. */
export interface Saved {
  page?: string
  visited: ReadonlySet<string>
  records: ReadonlyMap<string, ItemRecord>
  /** Records of slots, pages and sections that this course does not know. */
  carried: Carried
}

export interface Carried {
  records: ReadonlyMap<number, Bits>
  pages: readonly number[]
  sections: readonly { tag: number; bits: Bits }[]
}

export const nothingCarried: Carried = { records: new Map(), pages: [], sections: [] }
export const nothingSaved: Saved = { visited: new Set(), records: new Map(), carried: nothingCarried }

export type Decoded =
  | { state: 'ok' | 'empty'; saved: Saved }
  /** The end is missing (some LMS cut it): `saved` is what could be read. */
  | { state: 'damaged'; saved: Saved }
  /** Another program's data, or a later format: must not be overwritten without asking. */
  | { state: 'foreign' }

export function encode(saved: Saved, outline: Outline, registry: TrackedRegistry): string {
  const out = new BitWriter()
  const pages = new Map(allPages(outline).map((page) => [page.id, page.slot]))
  const place = saved.page === undefined ? undefined : pages.get(saved.page)
  if (place !== undefined) section(out, tags.place, (bits) => bits.count(place))
  section(out, tags.pages, (bits) => writePages(bits, saved, pages))
  section(out, tags.items, (bits) => writeItems(bits, saved, outline, registry))
  for (const { tag, bits } of saved.carried.sections) section(out, tag, (content) => content.bits(bits))
  out.uint(tags.end, tagBits)
  return format + out.toText()
}

export function decode(text: string, outline: Outline, registry: TrackedRegistry): Decoded {
  if (text === '') return { state: 'empty', saved: nothingSaved }
  const reader = text.startsWith(format) ? BitReader.fromText(text.slice(format.length)) : undefined
  if (reader === undefined) return { state: 'foreign' }
  const draft = newDraft()
  try {
    for (let tag = reader.uint(tagBits); tag !== tags.end; tag = reader.uint(tagBits)) {
      const length = reader.count()
      // A section that was cut is read as far as it goes.
      const whole = length <= reader.left
      readSection(tag, reader.part(Math.min(length, reader.left)), draft, outline, registry)
      if (!whole) throw new EndOfBits()
    }
    return { state: 'ok', saved: toSaved(draft) }
  } catch (error) {
    if (error instanceof EndOfBits) return { state: 'damaged', saved: toSaved(draft) }
    throw error
  }
}

/** Most characters that resume data of this course can ever need, with the share of each item. */
export function worstCase(
  outline: Outline,
  registry: TrackedRegistry
): { chars: number; items: { id: string; bits: number }[] } {
  const pageCount = Math.max(0, ...allPages(outline).map((page) => page.slot + 1))
  const place = countBits(Math.max(0, pageCount - 1))
  const pages = countBits(pageCount) + pageCount
  let previous = -1
  const items = [...allItems(outline)]
    .sort((a, b) => a.slot - b.slot)
    .map((item) => {
      const bits = recordBits(item, registry)
      // The gap is largest where nothing before it is touched; but then those records cost nothing: count the own gap.
      const gap = item.slot - previous - 1
      previous = item.slot
      return { id: item.id, bits: countBits(gap) + countBits(bits) + bits }
    })
  const records = items.reduce((sum, item) => sum + item.bits, 0)
  const sections = [place, pages, records].reduce((sum, bits) => sum + tagBits + countBits(bits) + bits, 0)
  return { chars: format.length + Math.ceil((sections + tagBits) / bitsPerChar), items }
}

function recordBits(item: OutlineItem, registry: TrackedRegistry): number {
  const component = registry[item.component]
  return component === undefined ? 0 : maxRecordBits(component.fields(item.params))
}

function section(out: BitWriter, tag: number, write: (content: BitWriter) => void): void {
  const content = new BitWriter()
  write(content)
  if (content.length === 0) return
  out.uint(tag, tagBits)
  out.count(content.length)
  out.bits(content.toBits())
}

function writePages(out: BitWriter, saved: Saved, slots: ReadonlyMap<string, number>): void {
  const visited = new Set(saved.carried.pages)
  for (const id of saved.visited) {
    const slot = slots.get(id)
    if (slot !== undefined) visited.add(slot)
  }
  if (visited.size === 0) return
  const length = Math.max(...visited) + 1
  out.count(length)
  for (let slot = 0; slot < length; slot++) out.bool(visited.has(slot))
}

function writeItems(out: BitWriter, saved: Saved, outline: Outline, registry: TrackedRegistry): void {
  const bySlot = new Map<number, Bits>(saved.carried.records)
  for (const item of allItems(outline)) {
    const record = saved.records.get(item.id)
    const component = registry[item.component]
    if (record === undefined || component === undefined) continue
    const bits = new BitWriter()
    writeRecord(bits, component.fields(item.params), record)
    bySlot.set(item.slot, bits.toBits())
  }
  let next = 0
  for (const [slot, bits] of [...bySlot].sort(([a], [b]) => a - b)) {
    out.count(slot - next)
    out.count(bits.length)
    out.bits(bits)
    next = slot + 1
  }
}

interface Draft {
  page?: string
  visited: Set<string>
  records: Map<string, ItemRecord>
  carriedRecords: Map<number, Bits>
  carriedPages: number[]
  sections: { tag: number; bits: Bits }[]
}

function newDraft(): Draft {
  return { visited: new Set(), records: new Map(), carriedRecords: new Map(), carriedPages: [], sections: [] }
}

function toSaved({ page, visited, records, carriedRecords, carriedPages, sections }: Draft): Saved {
  const carried = { records: carriedRecords, pages: carriedPages, sections }
  return { visited, records, carried, ...(page === undefined ? {} : { page }) }
}

function readSection(
  tag: number,
  from: BitReader,
  draft: Draft,
  outline: Outline,
  registry: TrackedRegistry
): void {
  if (tag === tags.place) {
    const slot = from.count()
    const page = allPages(outline).find((candidate) => candidate.slot === slot)
    if (page !== undefined) draft.page = page.id
  } else if (tag === tags.pages) {
    readPages(from, draft, outline)
  } else if (tag === tags.items) {
    readItems(from, draft, outline, registry)
  } else {
    draft.sections.push({ tag, bits: from.bits(from.left) })
  }
}

function readPages(from: BitReader, draft: Draft, outline: Outline): void {
  const bySlot = new Map(allPages(outline).map((page) => [page.slot, page.id]))
  const length = from.count()
  for (let slot = 0; slot < length; slot++) {
    if (!from.bool()) continue
    const id = bySlot.get(slot)
    if (id === undefined) draft.carriedPages.push(slot)
    else draft.visited.add(id)
  }
}

function readItems(from: BitReader, draft: Draft, outline: Outline, registry: TrackedRegistry): void {
  const bySlot = new Map(allItems(outline).map((item) => [item.slot, item]))
  let next = 0
  while (from.left > 0) {
    const slot = next + from.count()
    const bits = from.bits(from.count())
    next = slot + 1
    const item = bySlot.get(slot)
    const record = item === undefined ? undefined : readItem(bits, item, registry)
    if (item === undefined || record === undefined) draft.carriedRecords.set(slot, bits)
    else draft.records.set(item.id, record)
  }
}

/** Undefined where the bits are not exactly what the item's fields take: then they mean something else. */
function readItem(bits: Bits, item: OutlineItem, registry: TrackedRegistry): ItemRecord | undefined {
  const component = registry[item.component]
  if (component === undefined) return undefined
  try {
    const reader = BitReader.fromBits(bits)
    const record = readRecord(reader, component.fields(item.params))
    return reader.left === 0 ? record : undefined
  } catch (error) {
    if (error instanceof EndOfBits) return undefined
    throw error
  }
}
