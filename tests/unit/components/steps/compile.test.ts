import { expect, it } from 'vitest'
import { card, readTexts } from '../../../support/course.ts'
import { htmlOf } from '../../../support/html.ts'
import { mend } from '../../../support/mend.ts'

it('a step has its number, its title and what stands under it', () => {
  expect(htmlOf(':::steps\n3. Oddziel *osobę*\n\n   Na bok.\n\n4. Powiadom\n:::\n')).toBe(
    '<ol class="steps" role="list" start="3">' +
      '<li><p class="step-title"><span class="step-number">3<span class="visually-hidden">. </span></span>Oddziel <em>osobę</em></p><p>Na bok.</p></li>' +
      '<li><p class="step-title"><span class="step-number">4<span class="visually-hidden">. </span></span>Powiadom</p></li></ol>'
  )
})

it('a paragraph between two steps is mended into the first of them', () => {
  const body = ':::steps\n1. Oddziel\n\nNa bok,\nsama.\n\n2. Powiadom\n:::\n'
  const { texts, diagnostics } = mend({ 'pl/01-one.md': `${card}# Strona {#strona}\n\n${body}` })
  expect(diagnostics).toEqual([])
  const { course } = readTexts(texts)
  const { props } = course.modules[0]!.pages[0]!.content[0] as never as {
    props: { steps: { content: [] }[] }
  }
  expect(props.steps.map(({ content }) => content.length)).toEqual([1, 0])
})
