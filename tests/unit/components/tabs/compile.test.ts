import { expect, it } from 'vitest'
import { courseOf } from '../../../support/course.ts'
import { compilePage } from '../../../../src/compile/page.ts'
import { htmlOf } from '../../../support/html.ts'

const tabs = ':::tabs\n## Jeden\n\nPierwsza oznaka.\n\n## Dwa\n\nDruga.\n:::\n'

it('panels are the page’s own, each with its heading', () => {
  expect(htmlOf(tabs)).toBe(
    '<sd-tabs data-label="Zakładki">' +
      '<section class="tab"><h2 class="part-title">Jeden</h2><p>Pierwsza oznaka.</p></section>' +
      '<section class="tab"><h2 class="part-title">Dwa</h2><p>Druga.</p></section></sd-tabs>'
  )
})

it('a page with tabs asks for their element, and marks terms in them', () => {
  const course = courseOf(`# Strona {#strona}\n\n${tabs}`, {
    'glossary.csv': 'id,pl,def_pl\noznaka,oznaka,Znak.\n'
  })
  const module = course.modules[0]!
  const scope = { asset: (path: string) => path, constant: ({ code }: { code: string }) => code }
  const { uses, template } = compilePage(module.pages[0]!, module, course, scope)
  expect(uses).toEqual(['tabs'])
  expect(template.code).toContain('<sd-term')
})
