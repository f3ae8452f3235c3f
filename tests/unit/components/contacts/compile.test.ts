import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const contacts = {
  'contacts.yaml': `dyzurny:
  name: Oficer <dyżurny>
  phone: '22 000 00 01'
  hours: całą dobę
  verified: 2026-11-01
pomoc:
  name:
    en: Helpline
  email: pomoc@example.org
  url: https://www.example.org/
`
}

it('a number can be dialled, and an entry says when it was checked', () => {
  expect(htmlOf('::contacts{only=dyzurny}\n', contacts)).toBe(
    '<ul class="contacts"><li><p class="contact-name">Oficer &lt;dyżurny&gt;</p><p><span class="contact-label">Telefon:</span> <a href="tel:220000001">22 000 00 01</a></p><p><span class="contact-label">Godziny:</span> całą dobę</p><p class="contact-verified">Dane sprawdzono 1 listopada 2026.</p></li></ul>'
  )
})

it('readers are cautioned while nobody has checked an entry; a foreign name is said in its language', () => {
  const html = htmlOf('::contacts{only=pomoc}\n', contacts)
  expect(html).toContain('<span lang="en">Helpline</span>')
  expect(html).toContain('<a href="mailto:pomoc@example.org">pomoc@example.org</a>')
  expect(html).toContain('>example.org<span')
  expect(html).toContain('<p class="contact-caution">')
})

it.each([
  ['::contacts', ['Oficer', 'Helpline']],
  ['::contacts{only="pomoc, dyzurny pomoc"}', ['Helpline', 'Oficer']]
])('%s shows %j in this order', (written, expected) => {
  const html = htmlOf(`${written}\n`, contacts)
  expect([...html.matchAll(/Oficer|Helpline/g)].map(([name]) => name)).toEqual(expected)
})
