import fc from 'fast-check'
import { expect, it } from 'vitest'
import { folded } from '../../../src/shared/search-terms.ts'

it('letters lose their marks, and the place of each letter stays', () => {
  expect(folded('Zażółć GĘŚLĄ jaźń')).toBe('zazolc gesla jazn')
  // Decomposed, as some systems write them.
  expect(folded('Z\u0307')).toBe('z')
  const words = fc.string({ unit: fc.constantFrom(...'aąćęłńóśźżйїґAŁŻİ 1-😀\u0307') })
  fc.assert(fc.property(words, (text) => folded(text).length === text.normalize('NFC').length))
})
