import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const chart = `:::chart[Zgłoszenia & skargi]{kind=parts unit="osoby" year=2025}
Co druga osoba jest z **budowy**

- Budowa: 10
- Rola "A": 10

Źródło: rejestr.
:::
`

it('says what it shows, and names the figures under it', () => {
  const html = htmlOf(chart)
  expect(html).toContain(
    'role="img" aria-label="Wykres części całości. Zgłoszenia &amp; skargi. Co druga osoba jest z budowy." aria-details="chart-1-data"'
  )
  expect(html).toContain('<details class="fold" id="chart-1-data">')
  expect(html).toContain('<span class="chart-unit">osoby, 2025</span>')
  expect(html).toContain('10 (50%)')
  expect(html).toContain('B. Rola &quot;A&quot;')
})

it('has no style and no script in it', () => {
  expect(htmlOf(chart)).not.toMatch(/\sstyle=|<script|\son\w+=/)
})

it('two charts on a page have patterns of their own', () => {
  const ids = [...htmlOf(`${chart}\n${chart}`).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('chart-2-0')
})
