import { expect, it } from 'vitest'
import { readDate } from '../../../../src/components/timeline/date.ts'

it.each([
  ['2014', '2014'],
  ['2014 r.', '2014'],
  ['2014-06', '2014-06'],
  ['2014-06-11', '2014-06-11'],
  ['11.06.2014', '2014-06-11'],
  ['1.6.2014 r.', '2014-06-01'],
  ['06.2014', '2014-06'],
  ['czerwiec 2014', '2014-06'],
  ['11 czerwca 2014 r.', '2014-06-11'],
  ['29 lutego 2024', '2024-02-29']
])('in Polish, %s', (written, expected) => {
  expect(readDate(written, 'pl')).toBe(expected)
})

it.each([
  ['en', 'June 2014', '2014-06'],
  ['en', '11 June 2014', '2014-06-11'],
  ['en', 'June 11, 2014', '2014-06-11'],
  ['uk', '11 червня 2014', '2014-06-11'],
  ['uk', 'червень 2014', '2014-06']
])('in %s, %s', (language, written, expected) => {
  expect(readDate(written, language)).toBe(expected)
})

it.each(['31.02.2014', '2014-13', '29 lutego 2023', '0.5.2014'])('%s is no day or month', (written) => {
  expect(readDate(written, 'pl')).toBeNull()
})

it.each(['lata 90.', '2014–2016', 'dziś', '8:30', 'June 2014', '11 2014', ''])(
  '%s says when, but not as one date',
  (written) => {
    expect(readDate(written, 'pl')).toBeUndefined()
  }
)
