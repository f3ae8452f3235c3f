/** A short answer on its page: what is written leaves no trace, the model answer opens, on paper, for everybody. */
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
    'pl/01-one.md': `# Notatka {#notatka}

:::short-answer{#zdanie lines=3 max=40}
Co powiesz najpierw?

> „Jest Pani bezpieczna.”
:::

:::short-answer{#raport}
Kobieta mówi:

> Nie mam paszportu.

Co zapiszesz?

:::answer
- jej słowa,
- godzinę.
:::
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

const exercise = (page: Page, at = 0) => page.locator('sd-short-answer').nth(at)
const field = (page: Page, at = 0) => exercise(page, at).locator('textarea')
const model = (page: Page, at = 0) => exercise(page, at).locator('.model')
const compare = (page: Page, at = 0) => exercise(page, at).getByRole('button', { name: 'Porównaj' })
const turnTo = async (page: Page, id: string) => {
  await page.evaluate((target) => (location.hash = `#/${target}`), id)
  await page.locator(`sd-course[data-page=${id}]`).waitFor()
}

it('by keyboard: words are written, the model answer opens, and focus goes to it', async () => {
  const page = await openSite(browser, site)
  await page.getByRole('textbox', { name: 'Co powiesz najpierw?' }).focus()
  await page.keyboard.type('Dzień dobry')
  await expect.poll(() => exercise(page).locator('.counted').innerText()).toBe('Znaki: 11 z 40')
  expect(await model(page).isVisible()).toBe(false)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('Odpowiedź wzorcowa')
  expect(await model(page).innerText()).toContain('Jest Pani bezpieczna')
  expect(await field(page).inputValue()).toBe('Dzień dobry')
  expect(await compare(page).count()).toBe(0)
  await page.context().close()
})

it('whoever wrote nothing is asked once, and may go on', async () => {
  const page = await openSite(browser, site)
  await compare(page).click()
  await expect.poll(() => exercise(page).locator('.actions').innerText()).toContain('Pole jest puste')
  expect(await model(page).isVisible()).toBe(false)
  await compare(page).click()
  await expect.poll(() => model(page).isVisible()).toBe(true)
  await page.context().close()
})

it('a quotation in the question is none of the model answer', async () => {
  const page = await openSite(browser, site)
  expect(await exercise(page, 1).locator('.prompt blockquote').innerText()).toBe('Nie mam paszportu.')
  expect(await model(page, 1).locator('li').count()).toBe(2)
  await page.context().close()
})

it('what is written stays for the sitting alone: not in what is told, stored or sent', async () => {
  const page = await openSite(browser, site)
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(globalThis, { told })
    addEventListener('sd-record', (event) => {
      const { item, record, interactions } = event as never as Record<string, unknown>
      told.push({ item, record, interactions })
    })
  })
  await field(page).fill('Tajne: dom przy lesie')
  await compare(page).click()
  await expect.poll(() => model(page).isVisible()).toBe(true)
  expect(await page.evaluate(() => (globalThis as never as { told: unknown[] }).told)).toEqual([
    { item: 'zdanie', record: { done: true }, interactions: [] }
  ])
  await turnTo(page, 'dalej')
  await turnTo(page, 'notatka')
  await expect.poll(() => field(page).inputValue()).toBe('Tajne: dom przy lesie')
  await page.reload()
  await expect.poll(() => model(page).isVisible()).toBe(true)
  // By now the sitting was saved: the exercise is still done.
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])
  )
  expect(stored).toContain('demo')
  expect(stored + sent.join()).not.toMatch(/Tajne|lesie/)
  expect(await field(page).inputValue()).toBe('')
  await page.context().close()
})

it('the browser is asked not to keep it and not to send it away for its spelling', async () => {
  const page = await openSite(browser, site)
  expect(await field(page).getAttribute('autocomplete')).toBe('off')
  expect(await field(page).getAttribute('spellcheck')).toBe('false')
  expect(await exercise(page).locator('.card').innerText()).toContain('nie jest zapisywany ani wysyłany')
  await page.context().close()
})

it('in review the question and the model answer can be read', async () => {
  const page = await openSite(browser, site)
  await exercise(page).evaluate((element) => {
    const it = element as never as { item: { readonly: boolean } }
    it.item = { ...it.item, readonly: true }
  })
  await expect.poll(() => model(page).isVisible()).toBe(true)
  expect(await exercise(page).locator('textarea, button').count()).toBe(0)
  await page.context().close()
})

it('on paper stand the question, lines to write on and the model answer, and nothing that was typed', async () => {
  const page = await openSite(browser, site)
  await field(page).fill('Dzień dobry')
  await page.emulateMedia({ media: 'print' })
  expect(await exercise(page).locator('.line:visible').count()).toBe(3)
  expect(await exercise(page, 1).locator('.line:visible').count()).toBe(4)
  expect(await exercise(page).locator('.card').innerText()).toContain('Jest Pani bezpieczna')
  expect(await page.locator('sd-short-answer').locator('textarea:visible, button:visible').count()).toBe(0)
  await page.context().close()
})

it.each(['light', 'dark'] as const)('%s: axe finds nothing, before and after', async (colorScheme) => {
  const page = await openSite(browser, site, { colorScheme, bypassCSP: true })
  await field(page).fill('Dzień dobry')
  expect(await violations(page)).toEqual([])
  await compare(page).click()
  await compare(page, 0).waitFor({ state: 'detached' })
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

it.each([320, 650])('%i pixels wide: nothing is scrolled sideways', async (width) => {
  const page = await openSite(browser, site, { viewport: { width, height: 666 } })
  await compare(page).waitFor()
  expect(await overflow(page)).toBe(0)
  await page.context().close()
})
