import { expect, it } from 'vitest'
import { readTexts, card } from '../../../support/course.ts'
import { htmlOf } from '../../../support/html.ts'

const media = ['media/route.svg']
const picture = '![Droga *sprawy* & czas](../media/route.svg)'

it('the picture names the description that is folded under its caption', () => {
  const html = htmlOf(
    `:::figure{credit="A & B"}\n${picture}\n\nOd **bramki** do sądu.\n\n:::description\nTrzy pola.\n:::\n:::\n`,
    {},
    media
  )
  expect(html).toMatchInlineSnapshot(
    `"<figure class="figure"><img src="\${media/route.svg}" alt="Droga *sprawy* &amp; czas" width="720" height="360" aria-details="figure-1"><figcaption>Od <strong>bramki</strong> do sądu.<small class="figure-credit">Źródło: A &amp; B</small></figcaption><details class="fold" id="figure-1"><summary>Opis ilustracji</summary><div class="folded"><p>Trzy pola.</p></div></details></figure>"`
  )
})

it('two descriptions on a page have two ids', () => {
  const one = `:::figure\n${picture}\n\n:::description\nOpis.\n:::\n:::\n`
  const ids = [...htmlOf(`${one}\n${one}`, {}, media).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(2)
})

it('a caption right under its picture is mended with an empty line', () => {
  const text = `${card}# Strona {#strona}\n\n:::figure\n${picture}\nPodpis.\n:::\n`
  const { diagnostics } = readTexts({ 'pl/01-one.md': text }, media)
  const [edit] = diagnostics[0]!.fix!.edits
  const mended = text.slice(0, edit!.range.start) + edit!.text + text.slice(edit!.range.end)
  expect(mended).toContain(`${picture}\n\nPodpis.`)
  expect(readTexts({ 'pl/01-one.md': mended }, media).diagnostics).toEqual([])
})
