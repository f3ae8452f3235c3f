import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const glossaryOf = (names: readonly string[]) => ({
  'glossary.csv': [
    '"id","pl","def_pl"',
    ...names.map((name, i) => `"t${i}","${name}","Znaczy: zew."`),
    '"bez","bez objaśnienia",""'
  ].join('\n')
})
const termsIn = (html: string) => [...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, name]) => name)

it('stands in the order of the language, without terms that have no definition', () => {
  const html = htmlOf('::glossary\n', glossaryOf(['żal', 'zew', 'łan', 'lot', 'ćma', 'cena']))
  expect(termsIn(html)).toEqual(['cena', 'ćma', 'lot', 'łan', 'zew', 'żal'])
  expect(html).not.toContain('<h2')
  expect(html, 'no term is marked in the glossary itself').not.toContain('sd-term')
})

it('a long one has letters, each of the alphabet once', () => {
  const names = ['śnieg', 'sen', 'Ślad', '4 strony'].flatMap((name) =>
    Array.from({ length: 7 }, (_, i) => `${name} ${i}`)
  )
  const html = htmlOf('::glossary\n', glossaryOf(names))
  expect([...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, letter]) => letter)).toEqual(['0–9', 'S', 'Ś'])
  expect(termsIn(html)).toHaveLength(28)
})

it('only those that are named', () => {
  const html = htmlOf('::glossary{only="t1 t0"}\n', glossaryOf(['zew', 'cena', 'lot']))
  expect(termsIn(html)).toEqual(['cena', 'zew'])
})
