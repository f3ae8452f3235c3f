import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const glossary = { 'glossary.csv': 'id,pl,def_pl\noznaka,oznaka,Znak.\n' }

it('parts begin at headings of the first level that is met; those below are content', () => {
  const html = htmlOf(
    ':::accordion\n## Jeden\n\nTekst.\n\n### Głębiej\n\nWięcej.\n\n## Dwa\n\nKoniec.\n:::\n'
  )
  expect(html.match(/<summary>.*?<\/summary>/g)).toEqual([
    '<summary><h2 class="part-title">Jeden</h2></summary>',
    '<summary><h2 class="part-title">Dwa</h2></summary>'
  ])
  expect(html).toContain('<p>Tekst.</p><h3>Głębiej</h3><p>Więcej.</p></div></details>')
})

it('only with “one” the parts close each other, and those of two blocks do not', () => {
  const block = (settings: string) => `:::accordion${settings}\n## Jeden\n\nTekst.\n\n## Dwa\n\nTekst.\n:::\n`
  const names = [...htmlOf(`${block('')}\n${block('{one}')}\n${block('{one}')}`).matchAll(/ name="([^"]+)"/g)]
  const [first, second, third, fourth] = names.map(([, name]) => name)
  expect(names).toHaveLength(4)
  expect(first).toBe(second)
  expect(third).toBe(fourth)
  expect(first).not.toBe(third)
})

it('no term is marked in a title, which is pressed itself, but in the text under it', () => {
  const html = htmlOf(':::accordion\n## Jaka oznaka?\n\nTa oznaka.\n:::\n', glossary)
  expect(html).toContain('<h2 class="part-title">Jaka oznaka?</h2>')
  expect(html).toMatch(/<p>Ta <sd-term[^>]*>oznaka<\/sd-term>\.<\/p>/)
})
