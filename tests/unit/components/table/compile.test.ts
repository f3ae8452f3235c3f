import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const table = (settings: string) => `:::table[Kto *co* robi]${settings}
| Kto | Ile & co |
| --- | ---: |
| Patrol | 2 |

Uwaga pod tabelą.
:::
`

it('has a title, a note and a frame that can be reached', () => {
  expect(htmlOf(table(''))).toBe(
    '<div class="table-block"><div class="table" tabindex="0" role="group" aria-labelledby="table-1"><table><caption id="table-1">Kto <em>co</em> robi</caption><thead><tr><th scope="col">Kto</th><th scope="col" class="align-right">Ile &amp; co</th></tr></thead><tbody><tr><td>Patrol</td><td class="align-right">2</td></tr></tbody></table></div><p class="table-note">Uwaga pod tabelą.</p></div>'
  )
})

it('with rows the first cell of a row is its head', () => {
  expect(htmlOf(table('{rows}'))).toContain(
    '<tr><th scope="row">Patrol</th><td class="align-right">2</td></tr>'
  )
})

it('with cards each cell names its column, for eyes alone, and stays a cell', () => {
  expect(htmlOf(table('{rows cards}'))).toContain(
    '<tr role="row"><th scope="row" role="rowheader">Patrol</th><td role="cell" class="align-right"><span class="table-column" aria-hidden="true">Ile &amp; co</span><span>2</span></td></tr>'
  )
})

it('no word of its title is marked as a term: a caption holds nothing to press', () => {
  const glossary = { 'glossary.csv': 'id,pl,def_pl\npatrol,patrol,Dwie osoby.\n' }
  const html = htmlOf(':::table[Kto robi patrol]\n| Kto |\n| --- |\n| Patrol |\n:::\n', glossary)
  expect(html).toContain('<caption id="table-1">Kto robi patrol</caption>')
  expect(html).toContain('<td><sd-term')
})
