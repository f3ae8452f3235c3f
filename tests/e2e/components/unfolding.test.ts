/** Blocks without a score: what is folded opens by keyboard and by the browser's search, and is open on paper. */
import { createRequire } from 'node:module'
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/lms-page.ts'
import { buildSite, openSite } from '../support/site.ts'
import type { WebServer } from '../support/web-server.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let browser: Browser
let site: WebServer
beforeAll(async () => {
  browser = await launchBrowser()
  site = await buildSite({
    'glossary.csv': 'id,pl,def_pl\noznaka,oznaka,Znak tego że ktoś jest zmuszany.\n',
    'pl/01-one.md': `# Bloki {#bloki}

:::accordion
## Kto pomaga?

Koordynator.

## Gdzie szukać?

W procedurze.
:::

:::accordion{one}
## Rano

Sprawdzasz schody.

## Nocą

Dzwonisz do dyżurnego.
:::

:::reveal[Co znaczy milczenie?]
Może znaczyć strach.
:::

:::steps
1. Oddziel osobę

   Na bok.

2. Powiadom koordynatora
:::

:::quote{lang=en}
Nobody hit me.

— pracownica
:::

:::timeline
- 11 czerwca 2014: Protokół.
- lata 90.: Początki.
:::

:::tabs
## Przy bramce

Pytasz o paszport, jeśli jest jakaś oznaka.

## Zakład pracy

Szukasz dokumentów. [Bloki](#bloki)

## Trasa

Kierowca trzyma paszporty.
:::

:::cards
izolacja
: Brak kontaktu z kimkolwiek poza pracodawcą, także przez telefon i w dni wolne.

niewola za długi
: Dług rośnie.
:::
`
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** The page once its elements are there. */
async function open(options: Parameters<typeof openSite>[2] = {}): Promise<Page> {
  return ready(await openSite(browser, site, options))
}

async function ready(page: Page): Promise<Page> {
  await page.locator('sd-tabs [role=tablist]').waitFor()
  await page.locator('sd-cards button').last().waitFor()
  return page
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '')

async function tabTo(page: Page, words: string): Promise<void> {
  for (let i = 0; i < 60 && !(await focused(page)).startsWith(words); i++) await page.keyboard.press('Tab')
  expect(await focused(page)).toContain(words)
}

const isOpen = (details: Locator) => details.evaluate((one) => (one as HTMLDetailsElement).open)
const fold = (page: Page, title: string) => page.locator('main details', { hasText: title })

/** As the browser's own search, or a link from a search engine, goes to words on the page. */
const find = (page: Page, words: string) =>
  page.goto(`${site.url}#/bloki:~:text=${encodeURIComponent(words)}`)

it('parts open and close by keyboard; with “one” the open one closes', async () => {
  const page = await open()
  await tabTo(page, 'Kto pomaga?')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Gdzie szukać?')
  await page.keyboard.press('Space')
  expect(
    await Promise.all(['Kto pomaga?', 'Gdzie szukać?'].map((title) => isOpen(fold(page, title))))
  ).toEqual([true, true])
  await page.keyboard.press('Space')
  expect(await isOpen(fold(page, 'Gdzie szukać?'))).toBe(false)

  await tabTo(page, 'Rano')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Nocą')
  await page.keyboard.press('Enter')
  await expect.poll(() => isOpen(fold(page, 'Rano'))).toBe(false)
  expect(await isOpen(fold(page, 'Nocą'))).toBe(true)

  await tabTo(page, 'Co znaczy milczenie?')
  expect(await page.getByText('Może znaczyć strach.').isVisible()).toBe(false)
  await page.keyboard.press('Enter')
  await page.getByText('Może znaczyć strach.').waitFor()
  await page.context().close()
})

it('arrow keys, Home and End go from tab to tab, and Tab into the panel', async () => {
  const page = await open()
  const tabs = page.getByRole('tablist', { name: 'Zakładki' }).getByRole('tab')
  expect(await tabs.allInnerTexts()).toEqual(['Przy bramce', 'Zakład pracy', 'Trasa'])
  const shown = () => page.getByRole('tabpanel').getByRole('heading').allInnerTexts()
  await tabTo(page, 'Przy bramce')
  expect(await shown()).toEqual(['Przy bramce'])
  for (const [key, title] of [
    ['ArrowRight', 'Zakład pracy'],
    ['End', 'Trasa'],
    ['ArrowRight', 'Przy bramce'],
    ['ArrowLeft', 'Trasa'],
    ['Home', 'Przy bramce'],
    ['ArrowRight', 'Zakład pracy']
  ] as const) {
    await page.keyboard.press(key)
    expect(await focused(page)).toBe(title)
    expect(await shown()).toEqual([title])
    expect(await page.getByRole('tab', { selected: true }).allInnerTexts()).toEqual([title])
  }
  await page.keyboard.press('Tab')
  expect(await page.locator('main :focus').getAttribute('role')).toBe('tabpanel')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Bloki')
  await page.context().close()
})

it('a term in a panel is explained, as anywhere on the page', async () => {
  const page = await open()
  await page.getByRole('tabpanel').getByRole('button', { name: 'oznaka' }).click()
  await page.getByRole('tabpanel').getByText('Znak tego że ktoś jest zmuszany.').waitFor()
  await page.context().close()
})

it('a card is turned by its button and by a press on it; all cards stay equally high', async () => {
  const page = await open()
  const cards = page.locator('sd-cards li')
  const sides = () => cards.locator('.side:visible').allInnerTexts()
  const heights = () => cards.evaluateAll((all) => all.map((card) => card.getBoundingClientRect().height))
  const front = ['izolacja', 'niewola za długi']
  expect((await sides()).map(spaced)).toEqual(front)
  await expect.poll(async () => new Set(await heights()).size).toBe(1)
  const before = await heights()
  await tabTo(page, 'Odwróć: niewola za długi')
  await page.keyboard.press('Enter')
  expect((await sides()).map(spaced)).toEqual(['izolacja', 'Dług rośnie.'])
  expect(await focused(page)).toBe('Odwróć z powrotem: niewola za długi')
  await page.keyboard.press('Enter')
  expect((await sides()).map(spaced)).toEqual(front)
  await cards.first().locator('.sides').click()
  expect((await sides())[0]).toContain('Brak kontaktu')
  expect(await heights()).toEqual(before)
  await page.context().close()
})

/** Short words are tied to the next by a blank that does not break. */
const spaced = (words: string) => words.replaceAll('\u00a0', ' ')

it('cards turn in space only for who has not asked for less motion', async () => {
  for (const [reducedMotion, animations] of [
    ['reduce', 0],
    ['no-preference', 1]
  ] as const) {
    const page = await open({ reducedMotion })
    const running = await page.locator('sd-cards').evaluate((cards) => {
      cards.querySelector('button')!.click()
      return cards.getAnimations({ subtree: true }).length
    })
    expect(running, reducedMotion).toBe(animations)
    await page.context().close()
  }
})

it.each([
  ['a part of an accordion', 'W procedurze.'],
  ['a panel of tabs', 'Kierowca trzyma paszporty.'],
  ['the back of a card', 'Dług rośnie.']
])('the browser finds words in %s, and shows it', async (_, words) => {
  const page = await open()
  expect(await page.getByText(words).isVisible()).toBe(false)
  await find(page, words)
  await page.getByText(words).waitFor()
  await page.context().close()
})

it.each([
  ['with its search', true],
  ['whose search finds nothing hidden', false]
])('on paper of a browser %s everything is there to be read, and nothing to be pressed', async (_, finds) => {
  const page = await open()
  if (!finds) {
    await page.addInitScript(
      () => delete (HTMLElement.prototype as { onbeforematch?: unknown }).onbeforematch
    )
    await page.reload()
    await ready(page)
  }
  const hidden = page.locator('sd-tabs > [hidden], sd-cards [hidden]')
  expect(await hidden.evaluateAll((all) => all.map((one) => one.getAttribute('hidden')))).toEqual(
    Array<string>(4).fill(finds ? 'until-found' : '')
  )
  expect(await page.getByText('Dług rośnie.').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  const words = spaced(await page.locator('main').innerText()).replace(/\s+/g, ' ')
  for (const text of [
    'Kto pomaga? Koordynator. Gdzie szukać? W procedurze.',
    'Rano Sprawdzasz schody. Nocą Dzwonisz do dyżurnego.',
    'Co znaczy milczenie? Może znaczyć strach.',
    'Oddziel osobę Na bok.',
    'Nobody hit me. — pracownica',
    '11 czerwca 2014 Protokół.',
    'Przy bramce Pytasz o paszport, jeśli jest jakaś oznaka. Zakład pracy Szukasz dokumentów.',
    'Trasa Kierowca trzyma paszporty.',
    'niewola za długi Dług rośnie.'
  ]) {
    expect(words).toContain(text)
  }
  for (const text of ['Koordynator.', 'Kierowca trzyma paszporty.', 'Dług rośnie.']) {
    expect((await page.getByText(text, { exact: true }).boundingBox())!.height, text).toBeGreaterThan(10)
  }
  expect(
    await page
      .locator('main')
      .getByRole('button', { name: /Odwróć/ })
      .count()
  ).toBe(0)
  expect(await page.getByRole('tab').count()).toBe(0)
  await page.context().close()
})

it('where no element is loaded, panels and both sides of cards are there with their titles', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements)
    customElements.define = (name, element) => {
      if (name !== 'sd-tabs' && name !== 'sd-cards') define(name, element)
    }
  })
  await page.goto(site.url)
  await page.getByRole('heading', { name: 'Trasa' }).waitFor()
  expect(await page.getByText('Kierowca trzyma paszporty.').isVisible()).toBe(true)
  expect(await page.getByText('Dług rośnie.').isVisible()).toBe(true)
  expect(await page.locator('[role=tab], .turning > button').count()).toBe(0)
  await context.close()
})

it.each(['light', 'dark'] as const)('axe finds nothing, folded or open (%s)', async (colorScheme) => {
  const page = await open({ colorScheme, bypassCSP: true })
  await page.addScriptTag({ path: axePath })
  const violations = () =>
    page.evaluate(async () => {
      const { axe } = globalThis as never as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)
    })
  expect(await violations()).toEqual([])
  for (const summary of await page.locator('main summary').all()) await summary.click()
  await page.getByRole('tab', { name: 'Zakład pracy' }).click()
  for (const button of await page.locator('sd-cards button').all()) await button.click()
  expect(await violations()).toEqual([])
  await page.context().close()
})

it.each([320, 650])('nothing has to be scrolled sideways at %i pixels', async (width) => {
  const page = await open({ viewport: { width, height: 666 } })
  for (const summary of await page.locator('main summary').all()) await summary.click()
  const over = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await over()).toBe(0)
  await page.context().close()
})
