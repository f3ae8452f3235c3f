import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BitReader, BitWriter, type Bits } from '../../../src/state/bits.ts'
import {
  listOf,
  maxRecordBits,
  readRecord,
  recordBits,
  text,
  type Fields
} from '../../../src/state/fields.ts'
import { fittingText, keptText, readText, textBits, writeText } from '../../../src/state/text.ts'

function written(value: string, room = 1_000_000): Bits {
  const out = new BitWriter()
  writeText(out, value, room)
  return out.toBits()
}
const read = (bits: Bits) => readText(BitReader.fromBits(bits))

const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'zażółć GĘŚLĄ JAŹŃ 12,5 – Ґречка ЇЖАК ß ŉ İ ǆ') })
)

describe('a text', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(typed, (value) => {
        expect(read(written(value))).toBe(keptText(value))
      })
    )
  })

  it('can be asked beforehand what of it fits, and how long it is', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 300 }), (value, room) => {
        expect(keptText(fittingText(value, room))).toBe(read(written(value, room)))
        expect(textBits(value)).toBe(written(value).length)
      })
    )
  })

  it('never takes more room than it has, and is cut behind a whole character', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 300 }), (value, room) => {
        const bits = written(value, room)
        expect(bits.length).toBeLessThanOrEqual(room)
        expect(keptText(value).startsWith(read(bits))).toBe(true)
      })
    )
  })

  it('whatever the bits, they give a text that can be kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0 as const, 1 as const)), (bits) => {
        const value = read(bits)
        expect(read(written(value))).toBe(value)
      })
    )
  })

  it('takes six bits a character in Polish, and hardly more in Ukrainian', () => {
    expect(written('koordynatora łączności').length).toBe(22 * 6)
    expect(written('координатор').length).toBe(12 * 6)
  })

  it('keeps its place in a list, however full the others are', () => {
    const fields: Fields<{ typed: readonly { text: string }[] }> = { typed: listOf({ text: text(10) }, 4) }
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 4 }), (values) => {
        const bits = recordBits(fields, { typed: values.map((value) => ({ text: value })) })
        expect(bits.length).toBeLessThanOrEqual(maxRecordBits(fields))
        const back = readRecord(BitReader.fromBits(bits), fields).typed
        expect(back.length).toBe(values.length)
        back.forEach(({ text: kept }, i) => expect(keptText(values[i]!).startsWith(kept)).toBe(true))
      })
    )
  })
})
