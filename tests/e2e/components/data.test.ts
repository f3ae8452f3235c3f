/** Blocks that show data, on their pages: by keyboard, for screen readers, on narrow screens, on paper, for trainers. */
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataCourse, dataPages } from '../support/data-course.ts'
import { launchBrowser } from '../support/lms-page.ts'
import { buildSite, openSite } from '../support/site.ts'
import type { WebServer } from '../support/web-server.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let browser: Browser
let learners: WebServer
let trainers: WebServer
beforeAll(async () => {
  browser = await launchBrowser()
  learners = await buildSite(dataCourse)
  trainers = await buildSite(dataCourse, { trainer: true })
})
afterAll(async () => {
  await browser.close()
  await learners.close()
  await trainers.close()
})

async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((target) => (location.hash = `#/${target}`), id)
  await page.waitForFunction(
    (target) => document.querySelector('sd-course')!.getAttribute('data-page') === target,
    id
  )
}

async function openAt(id: string, options: BrowserContextOptions = {}, site = trainers): Promise<Page> {
  const page = await openSite(browser, site, options)
  await show(page, id)
  return page
}

const plain = (words: string) => words.replace(/[\s\u00a0\u202f]+/g, ' ').trim()

describe.each(['light', 'dark'] as const)('%s scheme', (colorScheme) => {
  it.each([320, 650])('axe finds nothing at %i pixels', async (width) => {
    const page = await openSite(browser, trainers, {
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 666 }
    })
    await page.addScriptTag({ path: axePath })
    const found: unknown[] = []
    for (const id of dataPages) {
      await show(page, id)
      for (const fold of await page.locator('article summary').all()) await fold.click()
      const results = await page.evaluate(async () => {
        const { axe } = globalThis as never as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        return (await axe.run()).violations.map((one) => [one.id, one.nodes.map(({ html }) => html)])
      })
      if (results.length > 0) found.push([id, results])
    }
    expect(found).toEqual([])
    await page.context().close()
  })
})

it('at 320 pixels nothing has to be scrolled sideways, with large letters too', async () => {
  const page = await openSite(browser, trainers, { viewport: { width: 320, height: 666 } })
  const wide: string[] = []
  for (const id of dataPages) {
    await show(page, id)
    for (const size of ['100%', '150%']) {
      await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      )
      if (over > 0) wide.push(`${id} ${size}: ${over}`)
    }
  }
  expect(wide).toEqual([])
  await page.context().close()
})

it('a table of cards does not scroll, and is a table with heads for a screen reader all the same', async () => {
  const page = await openAt('tabela', { viewport: { width: 320, height: 666 } })
  const table = page.getByRole('table', { name: 'Kto co robi' })
  expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['Patrol', 'Koordynator'])
  expect(await table.getByRole('columnheader').allInnerTexts()).toContain('Kogo powiadamia')
  const cell = table.getByRole('cell', { name: 'Oficera dyżurnego', exact: true })
  expect(await cell.innerText()).toMatch(/^Kogo powiadamia\s+Oficera/)
  expect(await page.locator('.table-cards').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
  await page.context().close()
})

it('numbers can be dialled, and who is not checked is cautioned about', async () => {
  const page = await openAt('kontakty')
  const entries = page.locator('.contacts').first().locator('> li')
  await entries.nth(1).waitFor()
  expect(await entries.nth(0).getByRole('link').getAttribute('href')).toBe('tel:220000001')
  expect(await entries.nth(0).innerText()).toContain('1 listopada 2026')
  expect(await entries.nth(0).locator('.contact-caution').count()).toBe(0)
  expect(await entries.nth(1).locator('.contact-caution').isVisible()).toBe(true)
  await page.context().close()
})

it('a chart says what it shows; its figures open by keyboard', async () => {
  const page = await openAt('slupki')
  const chart = page.locator('.chart').first()
  const name = await chart.getByRole('img').getAttribute('aria-label')
  expect(name).toBe('Wykres słupkowy. Zgłoszenia według branż. Co drugie zgłoszenie dotyczyło budowy.')
  expect(await chart.locator('table').isVisible()).toBe(false)
  await page.locator('main h1').focus()
  for (let i = 0; i < 5 && !(await chart.locator('summary').evaluate((it) => it.matches(':focus'))); i++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect.poll(() => chart.locator('table').isVisible()).toBe(true)
  const rows = await chart.locator('tbody tr').allInnerTexts()
  expect(rows.map(plain)).toContain('Rolnictwo 6 200,5')
  await page.context().close()
})

it.each([320, 1366])(
  'at %i pixels every mark and every word of a chart is inside it, in its own size',
  async (width) => {
    const page = await openSite(browser, trainers, { viewport: { width, height: 768 } })
    const seen = new Set<string>()
    const outside: string[] = []
    for (const id of ['slupki', 'inne']) {
      await show(page, id)
      const told = await page.locator('.chart-picture').evaluateAll((pictures) =>
        pictures.flatMap((picture) => {
          const box = picture.getBoundingClientRect()
          return [...picture.querySelectorAll('svg > :not(defs)')].map((shape) => {
            const { left, right, top, bottom } = shape.getBoundingClientRect()
            const isIn =
              left >= box.left - 3 && right <= box.right + 3 && top >= box.top - 3 && bottom <= box.bottom + 3
            return { isIn, size: getComputedStyle(shape).fontSize, what: shape.outerHTML }
          })
        })
      )
      for (const { isIn, size, what } of told) {
        seen.add(size)
        if (!isIn) outside.push(what)
      }
    }
    expect(outside).toEqual([])
    expect([...seen]).toEqual(['15px'])
    await page.context().close()
  }
)

it('with forced colours parts and bars are still told apart from the ground', async () => {
  const page = await openAt('inne', { forcedColors: 'active' })
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const marks = page.locator('.chart-bar, .chart-point, .chart-ink')
  const fills = await marks.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill))
  expect(fills.length).toBeGreaterThan(0)
  expect(fills).not.toContain(ground)
  await page.context().close()
})

it('on paper the figures stand under the chart, and a table is a table', async () => {
  const page = await openAt('slupki')
  await page.emulateMedia({ media: 'print' })
  for (const table of await page.locator('.chart table').all()) expect(await table.isVisible()).toBe(true)
  await show(page, 'tabela')
  await page.locator('.table-cards').waitFor()
  const head = page.locator('.table-cards thead')
  expect(await head.evaluate((it) => it.getBoundingClientRect().height)).toBeGreaterThan(10)
  await page.context().close()
})

describe('a note for trainers', () => {
  it('stands apart in their edition, on paper too', async () => {
    const page = await openAt('zrodla')
    const note = page.getByRole('note', { name: 'Dla prowadzących' })
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      const words = plain(await note.innerText())
      expect(words).toContain('Runda pytań')
      expect(words).toMatch(/Czas.* 15 min.*Metoda.* praca w parach.*Materiały.* kartki; flamastry/)
      expect(await note.evaluate((it) => getComputedStyle(it).borderStyle)).toBe('dashed')
    }
    await page.context().close()
  })

  it('is not in the learners’ page, nor in any file that it loads', async () => {
    const page = await openSite(browser, learners)
    const loaded: Promise<string>[] = []
    page.on('response', (response) => loaded.push(response.text()))
    await page.reload()
    for (const id of dataPages) await show(page, id)
    expect(await page.locator('aside.trainer').count()).toBe(0)
    const texts = await Promise.all(loaded)
    expect(texts.join('')).toContain('Zgłoszenia w liczbach')
    expect(texts.join('')).not.toMatch(/tajemnica prowadzących|Runda pytań|flamastry|Poradnik tajemny/)
    await page.context().close()
  })
})
