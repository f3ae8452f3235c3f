/**
 * The fields a component may keep in resume data. From them follow encoding, decoding and the worst-case size.
 *
 * A record is its fields one after the other. An *open* field has no length of its own: it reads to the end of its
 * record, or, where another field follows, to the end that a count in front of it names. So a question may gain an
 * answer, or lose one, and records of before stay readable. What may never change within a format: the order of a
 * component's fields, their kinds, and the greatest value of a `uint`.
 */
import type { BitReader } from './bits.ts'
import { BitWriter, countBits, widthOf, type Bits } from './bits.ts'
import { readText, writeText } from './text.ts'

export interface Field<T> {
  /** The value of an untouched item: not stored. */
  readonly initial: T
  readonly maxBits: number
  /** True where the value reads to the end of what it is given. */
  readonly open?: true
  write(out: BitWriter, value: T): void
  /** Any bits give a value; what they cannot mean is left out. */
  read(from: BitReader): T
}

export function bool(): Field<boolean> {
  return {
    initial: false,
    maxBits: 1,
    write: (out, value) => out.bool(value),
    read: (from) => from.bool()
  }
}

/** 0 … max; what is over is stored as max. */
export function uint(max: number): Field<number> {
  const width = widthOf(max)
  const clamp = (value: number) => Math.max(0, Math.min(max, Math.round(value)))
  return {
    initial: 0,
    maxBits: width,
    write: (out, value) => out.uint(clamp(value), width),
    read: (from) => clamp(from.uint(width))
  }
}

/** Any whole number from 0, small ones short; `max` is only what the worst case reckons with. */
export function count(max: number): Field<number> {
  return {
    initial: 0,
    maxBits: countBits(max),
    write: (out, value) => out.count(Math.max(0, Math.round(value))),
    read: (from) => from.count()
  }
}

/**
 * Any of the numbers 0 … size - 1, each at most once; in memory in ascending order. Numbers from `size` on, as a later
 * version of the course may have stored them, are kept too.
 */
export function setOf(size: number): Field<readonly number[]> {
  return {
    initial: [],
    maxBits: size,
    open: true,
    write: (out, value) => {
      const length = Math.max(-1, ...value) + 1
      for (let i = 0; i < length; i++) out.bool(value.includes(i))
    },
    read: (from) => Array.from({ length: from.left }, (_, i) => i).filter(() => from.bool())
  }
}

const elementWidthBits = 5

/** Up to `maxLength` numbers below `size`, in order. The width of an element is stored, so that `size` may grow. */
export function sequenceOf(size: number, maxLength: number): Field<readonly number[]> {
  return {
    initial: [],
    maxBits: maxLength === 0 ? 0 : elementWidthBits + maxLength * widthOf(Math.max(0, size - 1)),
    open: true,
    write: (out, value) => {
      if (value.length === 0) return
      const width = widthOf(Math.max(...value))
      out.uint(width, elementWidthBits)
      for (const element of value.slice(0, maxLength)) out.uint(element, width)
    },
    read: (from) => {
      if (from.left < elementWidthBits) return []
      const width = Math.max(1, from.uint(elementWidthBits))
      return Array.from({ length: Math.floor(from.left / width) }, () => from.uint(width))
    }
  }
}

/**
 * Records of the same fields, in order; `usualLength` is only what the worst case reckons with. Longer lists are kept
 * whole: a course may ask for fewer than it did before.
 */
export function listOf<R extends object>(fields: Fields<R>, usualLength: number): Field<readonly R[]> {
  const most = maxRecordBits(fields)
  return {
    initial: [],
    maxBits: usualLength * (countBits(most) + most),
    open: true,
    write: (out, value) => {
      for (const record of value) writeBits(out, recordBits(fields, record))
    },
    read: (from) => {
      const list: R[] = []
      while (from.left > 0) list.push(readRecord(from.part(from.count()), fields))
      return list
    }
  }
}

/**
 * A short text, about `max` characters: it is cut where it takes more than six bits for each of them (state/text.ts).
 */
export function text(max: number): Field<string> {
  return {
    initial: '',
    maxBits: max * 6,
    open: true,
    write: (out, value) => writeText(out, value, max * 6),
    read: readText
  }
}

export type Fields<R> = { readonly [K in keyof R]: Field<R[K]> }

export function initialRecord<R extends object>(fields: Fields<R>): R {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, fields[key as keyof R].initial])) as R
}

/** Fields are written in the order in which the component names them. */
export function recordBits<R extends object>(fields: Fields<R>, record: R): Bits {
  const out = new BitWriter()
  const keys = Object.keys(fields) as (keyof R)[]
  keys.forEach((key, i) => {
    const { open } = fields[key]
    if (open === undefined || i === keys.length - 1) return fields[key].write(out, record[key])
    const own = new BitWriter()
    fields[key].write(own, record[key])
    writeBits(out, own.toBits())
  })
  return out.toBits()
}

export function readRecord<R extends object>(from: BitReader, fields: Fields<R>): R {
  const keys = Object.keys(fields) as (keyof R)[]
  const entries = keys.map((key, i) => {
    const { open } = fields[key]
    const source = open === undefined || i === keys.length - 1 ? from : from.part(from.count())
    return [key, fields[key].read(source)]
  })
  return Object.fromEntries(entries) as R
}

export function maxRecordBits<R extends object>(fields: Fields<R>): number {
  const all = Object.values(fields) as Field<unknown>[]
  return all.reduce((sum, { open, maxBits }, i) => {
    const length = open !== undefined && i < all.length - 1 ? countBits(maxBits) : 0
    return sum + length + maxBits
  }, 0)
}

/** Bits with their length in front. */
export function writeBits(out: BitWriter, bits: Bits): void {
  out.count(bits.length)
  out.bits(bits)
}
