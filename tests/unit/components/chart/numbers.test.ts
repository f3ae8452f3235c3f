import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberFormat, readNumber } from '../../../../src/components/chart/numbers.ts'

it.each([
  ['pl', '12', 12, 0],
  ['pl', '12,5', 12.5, 1],
  ['pl', '12.5', 12.5, 1],
  ['pl', '1 234 567,25', 1_234_567.25, 2],
  ['pl', '1\u202f234', 1234, 0],
  ['pl', '-3', -3, 0],
  ['pl', '−3', -3, 0],
  ['pl', '–0', 0, 0],
  ['pl', '40%', 40, 0],
  ['pl', '40 %', 40, 0],
  ['en', '1,234', 1234, 0],
  ['en', '1,234.5', 1234.5, 1],
  ['uk', '1 234,5', 1234.5, 1]
])('%s: “%s” is %d', (language, written, value, decimals) => {
  expect(readNumber(written, language)).toEqual({ value, decimals })
})

it.each([
  ['pl', '1.234'],
  ['pl', '1 2'],
  ['pl', '1,2,3'],
  ['pl', 'ok. 5'],
  ['pl', '5–6'],
  ['pl', ''],
  ['pl', '1e3'],
  ['pl', '99999999999999999999'],
  ['en', '12,5'],
  ['en', '1,23']
])('%s: “%s” is no number', (language, written) => {
  expect(readNumber(written, language)).toBeUndefined()
})

it.each([
  ['pl', 12.5, 1, [], '12,5'],
  ['pl', 1234, 0, [], '1234'],
  ['pl', 1234, 0, [12_345], '1\u202f234'],
  ['pl', 1_234_567, 0, [], '1\u202f234\u202f567'],
  ['pl', -3, 1, [], '−3,0'],
  ['en', 1234.5, 1, [], '1,234.5'],
  ['uk', 12_345, 0, [], '12\u202f345']
])('%s: %d is written as it should be', (language, value, decimals, values, written) => {
  expect(numberFormat(language, decimals, values)(value)).toBe(written)
})

it('what is written can be read again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('pl', 'en', 'uk'),
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom(0, 1, 2),
      (language, whole, decimals) => {
        const value = whole / 10 ** decimals
        expect(readNumber(numberFormat(language, decimals)(value), language)).toEqual({
          value: value === 0 ? 0 : value,
          decimals
        })
      }
    )
  )
})
