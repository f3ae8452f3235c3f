/** The fields a component may keep in resume data. From them follow encoding, decoding and the worst-case size. */
import { countBits, widthOf, type BitReader, type BitWriter } from './bits.ts'

export interface Field<T> {
  /** The value of an untouched item: not stored. */
  readonly initial: T
  readonly maxBits: number
  write(out: BitWriter, value: T): void
  /** Always within the field's range, whatever the bits say. */
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

/** Any of the numbers 0 … size - 1, each at most once. In memory: in ascending order. */
export function setOf(size: number): Field<readonly number[]> {
  return {
    initial: [],
    maxBits: size,
    write: (out, value) => {
      for (let i = 0; i < size; i++) out.bool(value.includes(i))
    },
    read: (from) => Array.from({ length: size }, (_, i) => i).filter(() => from.bool())
  }
}

/** Up to `maxLength` values of another field, in order. What is over is not stored. */
export function listOf<T>(field: Field<T>, maxLength: number): Field<readonly T[]> {
  return {
    initial: [],
    maxBits: countBits(maxLength) + maxLength * field.maxBits,
    write: (out, value) => {
      const kept = value.slice(0, maxLength)
      out.count(kept.length)
      for (const element of kept) field.write(out, element)
    },
    read: (from) => Array.from({ length: Math.min(maxLength, from.count()) }, () => field.read(from))
  }
}

export type Fields<R> = { readonly [K in keyof R]: Field<R[K]> }

export function initialRecord<R extends object>(fields: Fields<R>): R {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, fields[key as keyof R].initial])) as R
}

/** Fields are written in the order in which the component names them. */
export function writeRecord<R extends object>(out: BitWriter, fields: Fields<R>, record: R): void {
  for (const key of Object.keys(fields) as (keyof R)[]) fields[key].write(out, record[key])
}

export function readRecord<R extends object>(from: BitReader, fields: Fields<R>): R {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, fields[key as keyof R].read(from)])) as R
}

export function maxRecordBits<R extends object>(fields: Fields<R>): number {
  return (Object.values(fields) as Field<unknown>[]).reduce((sum, field) => sum + field.maxBits, 0)
}
