import fc from 'fast-check'
import { expect, it } from 'vitest'
import { folded } from '../../../src/shared/search-terms.ts'

it('letters lose their marks, and the place of each letter stays', () => {
  expect(folded('Zażółć GĘŚLĄ jaźń')).toBe('zazolc gesla jazn')
  // Decomposed, as some systems write them.
  expect(folded('Z\u0307')).toBe('z')
  const composed = fc.string({ unit: fc.constantFrom(...'aąćęłńóśźżйїґAŁŻ 1-') })
  fc.assert(fc.property(composed, (text) => folded(text).length === text.length))
})
