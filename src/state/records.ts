/**
 * Records of items by slot: of the whole course, and of the questions inside an assessment. For each in slot order:
 * the gap to the slot before it (count), its length in bits (count), its fields. What is not known stays as bits.
 */
import type { BitWriter } from './bits.ts'
import { BitReader, countBits, EndOfBits, type Bits } from './bits.ts'
import { maxRecordBits, readRecord, recordBits, uint, writeBits, type Field, type Fields } from './fields.ts'
import type { OutlineItem } from './outline.ts'
import type { ItemRecord, TrackedRegistry } from './tracked.ts'

export interface SlotRecords {
  /** By id of the item. */
  known: ReadonlyMap<string, ItemRecord>
  /** By slot: of items that are not in this course, or are something else in it. */
  unread: ReadonlyMap<number, Bits>
}

export const noRecords: SlotRecords = { known: new Map(), unread: new Map() }

/** Undefined where the course uses a component that this player does not have. */
export function fieldsOf(item: OutlineItem, registry: TrackedRegistry): Fields<ItemRecord> | undefined {
  const { questions: asked, params } = item
  const questions =
    asked === undefined ? undefined : questionRecords(asked, params.drawn ?? asked.length, registry)
  return registry[item.component]?.fields(item.params, questions)
}

/** What is kept of a question in an assessment: its credit in per cent, then the answer. */
function questionFields(item: OutlineItem, registry: TrackedRegistry): Fields<ItemRecord> | undefined {
  const question = registry[item.component]?.question
  return question === undefined ? undefined : { credit: uint(100), ...question.answer(item.params) }
}

/** The records of `drawn` of the questions as one field of the item that holds them. */
function questionRecords(
  items: readonly OutlineItem[],
  drawn: number,
  registry: TrackedRegistry
): Field<SlotRecords> {
  const fields = (item: OutlineItem) => questionFields(item, registry)
  return {
    initial: noRecords,
    maxBits: mostOfDrawn(items, drawn, fields),
    open: true,
    write: (out, value) => writeRecords(out, value, items, fields),
    read: (from) => readRecords(from, items, fields)
  }
}

/**
 * The longest records of all, with gaps as even as can be: since the length of a count grows more slowly than the
 * number, even gaps take the most.
 */
function mostOfDrawn(items: readonly OutlineItem[], drawn: number, fieldsOf: FieldsOf): number {
  const lengths = items
    .map((item) => maxRecordBits(fieldsOf(item) ?? {}))
    .sort((a, b) => b - a)
    .slice(0, drawn)
  const numbers = Math.max(0, ...items.map(({ slot }) => slot + 1))
  const gaps = lengths.length * (2 * Math.log2(Math.max(1, numbers / lengths.length)) + 1)
  return Math.ceil(gaps) + lengths.reduce((sum, bits) => sum + countBits(bits) + bits, 0)
}

type FieldsOf = (item: OutlineItem) => Fields<ItemRecord> | undefined

export function writeRecords(
  out: BitWriter,
  { known, unread }: SlotRecords,
  items: readonly OutlineItem[],
  fieldsOf: FieldsOf
): void {
  const bySlot = new Map(unread)
  for (const item of items) {
    const record = known.get(item.id)
    const fields = fieldsOf(item)
    if (record !== undefined && fields !== undefined) bySlot.set(item.slot, recordBits(fields, record))
  }
  let next = 0
  for (const [slot, bits] of [...bySlot].sort(([a], [b]) => a - b)) {
    out.count(slot - next)
    writeBits(out, bits)
    next = slot + 1
  }
}

/** Reads as far as the bits go; a record that is cut is left out. */
export function readRecords(from: BitReader, items: readonly OutlineItem[], fieldsOf: FieldsOf): SlotRecords {
  const bySlot = new Map(items.map((item) => [item.slot, item]))
  const known = new Map<string, ItemRecord>()
  const unread = new Map<number, Bits>()
  let next = 0
  while (from.left > 0) {
    const entry = readEntry(from)
    if (entry === undefined) break
    const slot = next + entry.gap
    next = slot + 1
    const item = bySlot.get(slot)
    const record = item === undefined ? undefined : readBits(entry.bits, fieldsOf(item))
    if (item === undefined || record === undefined) unread.set(slot, entry.bits)
    else known.set(item.id, record)
  }
  return { known, unread }
}

function readEntry(from: BitReader): { gap: number; bits: Bits } | undefined {
  return orEnd(() => ({ gap: from.count(), bits: from.bits(from.count()) }))
}

/** Undefined where the bits are too few for the fields: then they mean something else. */
function readBits(bits: Bits, fields: Fields<ItemRecord> | undefined): ItemRecord | undefined {
  return fields === undefined ? undefined : orEnd(() => readRecord(BitReader.fromBits(bits), fields))
}

function orEnd<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof EndOfBits) return undefined
    throw error
  }
}

/** Most bits that each item's record can take, with slot and length in front. */
export function maxRecordsBits(
  items: readonly OutlineItem[],
  fieldsOf: FieldsOf
): { id: string; bits: number }[] {
  let previous = -1
  return [...items]
    .sort((a, b) => a.slot - b.slot)
    .map((item) => {
      const fields = fieldsOf(item)
      const bits = fields === undefined ? 0 : maxRecordBits(fields)
      // The gap is largest where nothing before it is touched; but then those records cost nothing: count the own gap.
      const gap = item.slot - previous - 1
      previous = item.slot
      return { id: item.id, bits: countBits(gap) + countBits(bits) + bits }
    })
}
