/** Drawings made of lists: what stands where, on a wide screen and on a phone, and what is read aloud. */
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { overflow } from '../support/axe.ts'
import { launchBrowser } from '../support/lms-page.ts'
import { buildSite, openSite } from '../support/site.ts'
import type { WebServer } from '../support/web-server.ts'

let browser: Browser
let site: WebServer
beforeAll(async () => {
  browser = await launchBrowser()
  site = await buildSite({
    'pl/01-one.md': '# Najpierw {#najpierw}\n\nBez rysunków.\n',
    // Their looks come with the module that has them.
    'pl/02-two.md': `---
id: two
title: Moduł drugi
---

# Rysunki {#rysunki}

:::flow
1. **Portier** – zauważa dym
2. **Dyżurka**
   jednocześnie:
   - **Straż** – gasi
   - **Opiekun** – wyprowadza
     1. **Zbiórka** – czeka
   - **Lekarz**
3. **Koniec**
:::

:::scale{low="lekko" high="ciężko"}
- **Zapach** – grzanka
- **Dym** – w pokoju

> Alarm

- **Ogień** – na schodach
:::
`
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function open(width: number, options: Parameters<typeof openSite>[2] = {}): Promise<Page> {
  const page = await openSite(browser, site, { viewport: { width, height: 666 }, ...options })
  await page.evaluate(() => (location.hash = '#/rysunki'))
  await page.getByRole('heading', { name: 'Rysunki' }).waitFor()
  return page
}

async function box(part: Locator) {
  const { x, y, width, height } = (await part.boundingBox())!
  return { left: x, right: x + width, top: y, bottom: y + height }
}

const station = (page: Page, who: string) => box(page.locator('.flow-station', { hasText: who }))

async function stations(page: Page) {
  const of = (who: string) => station(page, who)
  const [desk, brigade, warden, point, doctor, end] = await Promise.all(
    ['Dyżurka', 'Straż', 'Opiekun', 'Zbiórka', 'Lekarz', 'Koniec'].map(of)
  )
  return { desk: desk!, brigade: brigade!, warden: warden!, point: point!, doctor: doctor!, end: end! }
}

it('in the frame of an LMS branches stand side by side, and what follows on one under it', async () => {
  const page = await open(650)
  const { desk, brigade, warden, point, doctor, end } = await stations(page)
  expect([warden.top, doctor.top]).toEqual([brigade.top, brigade.top])
  expect(brigade.top).toBeGreaterThan(desk.bottom)
  expect(warden.left).toBeGreaterThan(brigade.right)
  expect(doctor.left).toBeGreaterThan(warden.right)
  expect(point.left).toBe(warden.left)
  expect(point.top).toBeGreaterThan(warden.bottom)
  expect(end.top).toBeGreaterThan(point.bottom)
  expect([brigade.left, doctor.right]).toEqual([desk.left, desk.right])
  await page.context().close()
})

it.each([320, 367])('at %i pixels all stand one below the other, branches further in', async (width) => {
  const page = await open(width)
  const { desk, brigade, warden, point, doctor, end } = await stations(page)
  const all = [desk, brigade, warden, point, doctor, end]
  for (const [i, one] of all.slice(1).entries()) expect(one.top).toBeGreaterThan(all[i]!.bottom)
  expect([warden.left, point.left, doctor.left]).toEqual([brigade.left, brigade.left, brigade.left])
  expect(brigade.left).toBeGreaterThan(desk.left)
  expect(end.left).toBe(desk.left)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.context().close()
})

it('is read as lists, with the words that the lines stand for', async () => {
  const page = await open(650)
  // Short words are tied to the next by a blank that does not break.
  const read = async (part: Locator) => (await part.ariaSnapshot()).replaceAll('\u00a0', ' ')
  expect(await read(page.locator('.flow').first())).toBe(
    `
- list:
  - listitem:
    - paragraph:
      - strong: Portier
      - text: zauważa dym
  - listitem:
    - paragraph:
      - text: "Dalej:"
      - strong: Dyżurka
    - paragraph: "jednocześnie:"
    - list:
      - listitem:
        - paragraph:
          - strong: Straż
          - text: gasi
      - listitem:
        - paragraph:
          - strong: Opiekun
          - text: wyprowadza
        - list:
          - listitem:
            - paragraph:
              - text: "Dalej:"
              - strong: Zbiórka
              - text: czeka
      - listitem:
        - paragraph:
          - strong: Lekarz
  - listitem:
    - paragraph:
      - text: "Drogi się schodzą. Dalej:"
      - strong: Koniec`.trim()
  )
  expect(await read(page.locator('.stages'))).toContain('listitem')
  await page.context().close()
})

it('the wedge has no gap but the lines between stages, and the threshold lies across it', async () => {
  const page = await open(650)
  const rows = await page.locator('.stages li').all()
  const [first, second, third] = await Promise.all(rows.map(box))
  const wedge = await Promise.all(rows.map((row) => box(row.locator('svg'))))
  expect(wedge.map(({ top, bottom }) => [top, bottom])).toEqual(
    [first!, second!, third!].map(({ top, bottom }) => [top, bottom])
  )
  expect(second!.top - first!.bottom).toBeCloseTo(2)
  const line = await box(page.locator('.stage-threshold'))
  expect([line.left, line.top]).toEqual([wedge[2]!.left, wedge[2]!.top])
  expect(line.bottom).toBeLessThan((await box(page.getByText('Ogień'))).top)
  await page.context().close()
})

it('keeps its lines and its wedge where the system decides on colours', async () => {
  const page = await open(650, { forcedColors: 'active' })
  const seen = await page.evaluate(() => ({
    text: getComputedStyle(document.body).color,
    wedge: getComputedStyle(document.querySelector('.stage-weight')!).fill,
    line: getComputedStyle(document.querySelector('.flow-in')!, '::before').borderInlineStartColor
  }))
  expect(seen).toEqual({ text: seen.text, wedge: seen.text, line: seen.text })
  await page.context().close()
})
