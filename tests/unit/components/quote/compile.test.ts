import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const quote = (text: string, opening = ':::quote') => htmlOf(`${opening}\n${text}\n:::\n`)

it.each([
  ['in a paragraph of its own', 'Nikt mnie nie bił.\n\n— Ona'],
  ['right under the words', 'Nikt mnie nie bił.\n— Ona'],
  ['behind two hyphens', 'Nikt mnie nie bił.\n\n-- Ona'],
  ['inside a Markdown quotation', '> Nikt mnie nie bił.\n>\n> — Ona'],
  ['behind a Markdown quotation', '> Nikt mnie nie bił.\n\n— Ona']
])('who said it, %s', (_, text) => {
  expect(quote(text)).toBe(
    '<figure class="quote"><blockquote><p>Nikt mnie nie bił.</p></blockquote><figcaption>— Ona</figcaption></figure>'
  )
})

it('a dash inside the words is not the one', () => {
  const html = quote('Praca — jaka praca?\n— Taka.\n\n— Ona *i* on')
  expect(html).toContain('<p>Praca — jaka praca?\n— Taka.</p></blockquote>')
  expect(html).toContain('<figcaption>— Ona <em>i</em> on</figcaption>')
})

it('words in another language have its quotation marks', () => {
  const html = quote('He said "wait".\n\n— "On"', ':::quote{lang=en}')
  expect(html).toContain('<blockquote lang="en"><p><span lang="en">He said “wait”.</span></p></blockquote>')
  expect(html).toContain('<figcaption>— „On”</figcaption>')
})
