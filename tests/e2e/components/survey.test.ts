/** A survey on its page: by keyboard, what is missing, what is told, after a break, on paper, for everybody. */
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
    'pl/01-one.md': `# Ankieta {#ankieta}

:::survey{#opinia}
Jak oceniasz swoje przygotowanie po tym module?

- Rozpoznaję oznaki.
- Wiem, kogo zawiadomić.
:::

:::survey{#skala optional}
- Szkolenie było przydatne.

1. nigdy
2. rzadko
3. czasem
4. dość często
5. często
6. prawie zawsze
7. zawsze
:::
`
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const survey = (page: Page, id = 'opinia') => page.locator('sd-survey').nth(['opinia', 'skala'].indexOf(id))
const button = (page: Page, id?: string) => survey(page, id).locator('.actions button')
const verdict = (page: Page, id?: string) => survey(page, id).locator('.actions [role=status]')
const picked = (page: Page) =>
  survey(page).evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked')].map((input) =>
      input.labels![0]!.textContent.trim()
    )
  )

it('by keyboard: what is missing gets focus, answers are sent, changed and sent again', async () => {
  const page = await openSite(browser, site)
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(globalThis, { told })
    addEventListener('sd-record', (event) =>
      told.push(...(event as never as { interactions: [] }).interactions)
    )
  })
  const told = () =>
    page.evaluate(() =>
      (globalThis as never as { told: { id: string; response?: string }[] }).told.map(({ id, response }) => [
        id,
        response
      ])
    )
  await survey(page).locator('input').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => picked(page)).toEqual(['raczej nie'])
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => verdict(page).innerText()).toContain('Zdania bez odpowiedzi: 1')
  expect(await told()).toEqual([])
  await expect.poll(() => focused(page)).toBe('zdecydowanie nie')
  const open = survey(page).getByRole('radiogroup').nth(1)
  expect(await open.getAttribute('aria-invalid')).toBe('true')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect.poll(() => focused(page)).toBe('Wyślij odpowiedzi')
  await page.keyboard.press('Enter')
  await expect.poll(() => verdict(page).innerText()).toContain('Gotowe')
  expect(await focused(page)).toBe('Zmień odpowiedzi')
  expect(await told()).toEqual([
    ['opinia.1', '2'],
    ['opinia.2', '1']
  ])
  expect(await survey(page).locator('input:enabled').count()).toBe(0)
  await page.keyboard.press('Enter')
  await survey(page).getByRole('radiogroup').nth(1).getByLabel('zdecydowanie tak').check()
  await expect.poll(() => verdict(page).innerText()).toContain('nie są jeszcze wysłane')
  await button(page).click()
  await expect.poll(told).toEqual([
    ['opinia.1', '2'],
    ['opinia.2', '1'],
    ['opinia.1', '2'],
    ['opinia.2', '5']
  ])
  await page.context().close()
})

it('each group has its statement as its name, and what is stored is said before it is sent', async () => {
  const page = await openSite(browser, site)
  await survey(page).getByRole('radiogroup', { name: 'Wiem, kogo zawiadomić.' }).waitFor()
  const words = await button(page).evaluate((element) => {
    const root = element.getRootNode() as ShadowRoot
    return root.getElementById(element.getAttribute('aria-describedby')!)!.textContent
  })
  expect(words).toContain('zostają w tej przeglądarce')
  await page.context().close()
})

it('an optional survey may be skipped, and an answer taken back', async () => {
  const page = await openSite(browser, site)
  expect(await button(page, 'skala').innerText()).toBe('Pomiń ankietę')
  await survey(page, 'skala').getByLabel('czasem').check()
  await expect.poll(() => button(page, 'skala').innerText()).toBe('Wyślij odpowiedzi')
  await survey(page, 'skala').getByLabel('bez odpowiedzi').check()
  await button(page, 'skala').click()
  await expect.poll(() => verdict(page, 'skala').innerText()).toContain('Gotowe')
  await page.context().close()
})

it('after a break the answers are there, sent or not', async () => {
  const page = await openSite(browser, site)
  await survey(page).getByLabel('raczej tak').first().check()
  await page.reload()
  await expect.poll(() => picked(page)).toEqual(['raczej tak'])
  await survey(page).getByLabel('zdecydowanie tak').last().check()
  await button(page).click()
  await expect.poll(() => verdict(page).innerText()).toContain('Gotowe')
  await page.reload()
  await expect.poll(() => picked(page)).toEqual(['raczej tak', 'zdecydowanie tak'])
  expect(await verdict(page).innerText()).toContain('Gotowe')
  await page.context().close()
})

it('in review nothing can be changed or sent', async () => {
  const page = await openSite(browser, site)
  await survey(page).evaluate((element) => {
    const it = element as never as { item: { readonly: boolean } }
    it.item = { ...it.item, readonly: true }
  })
  await button(page).waitFor({ state: 'detached' })
  expect(await survey(page).locator('input:enabled').count()).toBe(0)
  await page.context().close()
})

it('on paper every point can be ticked, and nothing is there to press', async () => {
  const page = await openSite(browser, site)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('sd-survey button:visible').count()).toBe(0)
  expect(await survey(page).locator('input:visible').count()).toBe(10)
  expect(await survey(page).locator('.stored:visible').count()).toBe(0)
  await page.context().close()
})

it.each(['light', 'dark'] as const)(
  '%s: axe finds nothing, before, with something missing, and after',
  async (colorScheme) => {
    const page = await openSite(browser, site, { colorScheme, bypassCSP: true })
    await survey(page).waitFor()
    expect(await violations(page)).toEqual([])
    await survey(page).getByLabel('raczej tak').first().check()
    await button(page).click()
    await expect.poll(() => verdict(page).innerText()).toContain('Zdania bez odpowiedzi')
    expect(await violations(page)).toEqual([])
    await survey(page).getByLabel('raczej tak').last().check()
    await button(page).click()
    await expect.poll(() => verdict(page).innerText()).toContain('Gotowe')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  }
)

it.each([320, 367, 650, 1366])(
  '%i pixels wide: nothing is scrolled sideways, and no word is torn',
  async (width) => {
    const page = await openSite(browser, site, { viewport: { width, height: 666 } })
    await survey(page).waitFor()
    expect(await overflow(page)).toBe(0)
    const torn = await survey(page).evaluate((element) =>
      [...element.shadowRoot!.querySelectorAll('.scale span')].flatMap((span) => {
        const words = document.createTreeWalker(span, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (words.nextNode()) {
          const { currentNode: node } = words
          for (const { 0: word, index } of node.textContent!.matchAll(/\p{L}+/gu)) {
            const range = document.createRange()
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            if (range.getClientRects().length > 1) found.push(word)
          }
        }
        return found
      })
    )
    expect(torn).toEqual([])
    await page.context().close()
  }
)
