/** A checklist on its page: ticks for the sitting, cleared, printed alone, readable as it is, for everybody. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { focused, overflow, violations } from '../support/axe.ts'
import { launchBrowser } from '../support/lms-page.ts'
import { buildSite, openSite } from '../support/site.ts'
import type { WebServer } from '../support/web-server.ts'

let browser: Browser
let site: WebServer
beforeAll(async () => {
  browser = await launchBrowser()
  site = await buildSite({
    'pl/01-one.md': `# Rozmowa {#rozmowa}

Przed listą.

:::checklist[Zanim zaczniesz rozmowę]
## Miejsce

- [ ] Drzwi są zamknięte.
- [ ] Nikt nie słucha.
  - [ ] z firmy
  - [ ] z rodziny

## Ludzie

1. Tłumacz jest umówiony.

   Nie może to być nikt z firmy.
:::

# Dalej {#dalej}

Koniec.
`
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const list = (page: Page) => page.getByRole('group', { name: 'Zanim zaczniesz rozmowę' })
const box = (page: Page, name: string) => list(page).getByRole('checkbox', { name })
const reset = (page: Page) => list(page).getByRole('button', { name: 'Wyczyść zaznaczenia' })
const ticked = (page: Page) =>
  list(page).evaluate((element) =>
    [...element.querySelectorAll<HTMLInputElement>('input:checked')].map((input) =>
      input.labels![0]!.textContent.trim()
    )
  )
const turnTo = async (page: Page, id: string) => {
  await page.evaluate((target) => (location.hash = `#/${target}`), id)
  await page.locator(`sd-course[data-page=${id}]`).waitFor()
}

it('by keyboard: ticked, there after a page turn, cleared, and gone after a break', async () => {
  const page = await openSite(browser, site)
  await reset(page).waitFor()
  await box(page, 'Drzwi są zamknięte.').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await ticked(page)).toEqual(['Drzwi są zamknięte.', 'z\u00a0firmy'])
  await turnTo(page, 'dalej')
  await turnTo(page, 'rozmowa')
  await expect.poll(() => ticked(page)).toEqual(['Drzwi są zamknięte.', 'z\u00a0firmy'])
  await reset(page).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => list(page).getByRole('status').innerText()).toBe('Zaznaczenia są wyczyszczone.')
  expect(await focused(page)).toBe('Wyczyść zaznaczenia')
  expect(await ticked(page)).toEqual([])
  await box(page, 'Nikt nie słucha.').check()
  expect(await list(page).getByRole('status').innerText()).toBe('')
  await page.reload()
  await reset(page).waitFor()
  expect(await ticked(page)).toEqual([])
  await page.context().close()
})

it('is no exercise: the page is done without a tick, and nothing is told', async () => {
  const page = await openSite(browser, site)
  await page.evaluate(() => {
    Object.assign(globalThis, { told: 0 })
    addEventListener('sd-record', () => (globalThis as never as { told: number }).told++)
  })
  await reset(page).waitFor()
  await box(page, 'Nikt nie słucha.').check()
  expect(await page.evaluate(() => (globalThis as never as { told: number }).told)).toBe(0)
  await expect
    .poll(() => page.locator('.progress progress').evaluate((it: HTMLProgressElement) => it.value))
    .toBe(1)
  await page.context().close()
})

it('is printed alone by its button, and with the page otherwise', async () => {
  const page = await openSite(browser, site)
  await page.evaluate(() => {
    globalThis.print = () => undefined
  })
  await list(page).getByRole('button', { name: 'Wydrukuj tę listę' }).click()
  await page.emulateMedia({ media: 'print' })
  const around = ['h1', 'article > p', '.draft']
  for (const other of around) expect(await page.locator(other).first().isVisible(), other).toBe(false)
  expect(await box(page, 'Drzwi są zamknięte.').isVisible()).toBe(true)
  expect(await page.locator('main').innerText()).toMatch(/^Zanim zaczniesz rozmowę/)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  for (const other of around) expect(await page.locator(other).first().isVisible(), other).toBe(true)
  await page.context().close()
})

it('on paper the boxes are empty, and nothing is there to press', async () => {
  const page = await openSite(browser, site)
  await reset(page).waitFor()
  await box(page, 'Nikt nie słucha.').check()
  await page.emulateMedia({ media: 'print' })
  expect(await list(page).locator('button:visible, .checklist-note:visible').count()).toBe(0)
  const look = await box(page, 'Nikt nie słucha.').evaluate((input) => {
    const { appearance, backgroundImage, borderTopWidth } = getComputedStyle(input)
    return { appearance, backgroundImage, bordered: parseFloat(borderTopWidth) > 0 }
  })
  expect(look).toEqual({ appearance: 'none', backgroundImage: 'none', bordered: true })
  await page.context().close()
})

it('is read and ticked where its element cannot be loaded, without dead buttons', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.route('**/*.js*', async (route) => {
    const response = await route.fetch()
    const isElement = /customElements\.define\(.sd-checklist/.test(await response.text())
    await (isElement ? route.abort() : route.fulfill({ response }))
  })
  await page.goto(site.url)
  await page.locator('.notice.missing').waitFor()
  expect(await page.evaluate(() => customElements.get('sd-checklist'))).toBeUndefined()
  await box(page, 'Tłumacz jest umówiony.').check()
  expect(await list(page).innerText()).toContain('Nie może to być nikt')
  expect(await list(page).getByRole('button').count()).toBe(0)
  await page.context().close()
})

it.each(['light', 'dark'] as const)('%s: axe finds nothing', async (colorScheme) => {
  const page = await openSite(browser, site, { colorScheme, bypassCSP: true })
  await reset(page).waitFor()
  await box(page, 'Nikt nie słucha.').check()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

it.each([320, 650])('%i pixels wide: nothing is scrolled sideways', async (width) => {
  const page = await openSite(browser, site, { viewport: { width, height: 666 } })
  await reset(page).waitFor()
  expect(await overflow(page)).toBe(0)
  await page.context().close()
})
