/** What a field keeps when a course asks for less than it did before. */
import { expect, it } from 'vitest'
import { BitReader, BitWriter } from '../../../src/state/bits.ts'
import { bool, listOf, readRecord, recordBits, type Field, type Fields } from '../../../src/state/fields.ts'

function kept<T>(field: Field<T>, value: T): T {
  const out = new BitWriter()
  field.write(out, value)
  return field.read(BitReader.fromBits(out.toBits()))
}

it('a list is kept whole, however many a course expects now', () => {
  const attempts = [{ passed: false }, { passed: false }, { passed: true }]
  expect(kept(listOf({ passed: bool() }, 1), attempts)).toEqual(attempts)
  const fields: Fields<{ attempts: readonly { passed: boolean }[] }> = {
    attempts: listOf({ passed: bool() }, 2)
  }
  const bits = recordBits(fields, { attempts })
  expect(readRecord(BitReader.fromBits(bits), fields)).toEqual({ attempts })
})
