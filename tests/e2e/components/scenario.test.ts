/** A scenario with conditions on its page: what is shown when, the debrief, by keyboard, after a break and on paper. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/lms-page.ts'
import { buildSite, openSite } from '../support/site.ts'
import type { WebServer } from '../support/web-server.ts'

/** Blocks with ids, buttons and headings of their own. */
const blocks = `:::chart[Kto otworzył]{kind=parts unit="razy"}
Najczęściej otwierał portier.

- Portier: 6
- Gość: 4
:::

:::table[Dyżury]
| Kto  | Kiedy |
| ---- | ----- |
| Anna | rano  |
:::

:::checklist[Przed wyjściem]
- [ ] Zapis rozmowy
- [ ] Numer sprawy
:::

:::cards
paszport
: Zostaje u właściciela.

umowa
: Na piśmie.
:::

:::accordion
## Kto pyta?

Jedna osoba.
:::

:::tabs
## W dzień

Portier.

## W nocy

Nikt.
:::`

let browser: Browser
let site: WebServer
beforeAll(async () => {
  browser = await launchBrowser()
  site = await buildSite({
    'pl/01-one.md': `# Scenka {#scenka}

::::scenario[W hotelu]{#hotel}
:::node{#korytarz}
Korytarz.

- [Pytam po cichu](#pokoj) {set=zaufanie+1 score=2}
  > Kobieta podnosi wzrok.
- [Pytam głośno](#pokoj) {score=0}
- [Rozglądam się](#korytarz) {set=grafik score=1 if=!grafik}
- [Pytam przy tłumaczce](#pokoj) {score=2 if=grafik}
:::

:::node{#pokoj}
Pokój.

:::when{if=grafik}
Na drzwiach wisi ten sam grafik.
:::

- [Wychodzę](#koniec) {score=0}
- [Proszę o paszport](#dobrze) {score=2 if=zaufanie}
:::

:::node{#dobrze outcome=good}
Paszport leży w biurze.
:::

:::node{#koniec outcome=bad}
Drzwi się zamykają.
:::

:::debrief
Najpierw rozmowa bez świadków.
:::

:::debrief{outcome=bad if=grafik}
Grafik był oznaką.
:::
::::

# Portiernia {#portiernia}

${blocks}

::::scenario[W portierni]{#lodge}
:::node{#portiernia-hol}
${blocks}

- [Czekam](#portiernia-hol) {score=0}
- [Idę dalej](#dalej) {score=1}
:::

:::node{#dalej outcome=good}
Winda stoi.
:::
::::
`
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const scenario = (page: Page) => page.locator('sd-scenario')
const choices = async (page: Page) => {
  const words = await scenario(page).locator('.choices button').allInnerTexts()
  // A short word is tied to the next by a blank that does not break.
  return words.map((text) => text.replaceAll('\u00a0', ' '))
}
const take = async (page: Page, name: string) => {
  const taken = await scenario(page).locator('.past > details').count()
  await scenario(page).getByRole('button', { name }).click()
  await scenario(page).locator('.past > details').nth(taken).waitFor({ state: 'attached' })
}
const scene = (page: Page) => scenario(page).locator('.scene').innerText()

it('what was chosen decides what is said and what can be chosen', async () => {
  const page = await openSite(browser, site)
  expect(await choices(page)).toEqual(['Pytam po cichu', 'Pytam głośno', 'Rozglądam się'])
  await take(page, 'Pytam głośno')
  expect(await choices(page)).toEqual(['Wychodzę'])
  expect(await scene(page)).not.toContain('grafik')
  await scenario(page).getByRole('button', { name: 'Zacznij od początku' }).click()
  await take(page, 'Rozglądam się')
  expect(await choices(page)).toEqual(['Pytam po cichu', 'Pytam głośno', 'Pytam przy tłumaczce'])
  await take(page, 'Pytam po cichu')
  expect(await choices(page)).toEqual(['Wychodzę', 'Proszę o paszport'])
  expect(await scene(page)).toContain('ten sam grafik')
  await page.context().close()
})

it('the debrief fits the end and tells each decision with the better one', async () => {
  const page = await openSite(browser, site)
  await take(page, 'Rozglądam się')
  await take(page, 'Pytam głośno')
  await take(page, 'Wychodzę')
  const debrief = scenario(page).locator('.debrief')
  expect(await debrief.locator('> p').allInnerTexts()).toEqual([
    'Najpierw rozmowa bez świadków.',
    'Grafik był oznaką.'
  ])
  const rows = await debrief.locator('tbody tr').allInnerTexts()
  expect(rows.map((row) => row.split(/\s*[\t\n]+\s*/))).toEqual([
    ['1', 'Rozglądam się', 'Lepiej: Pytam po cichu', '1 / 2'],
    ['2', 'Pytam głośno', 'Lepiej: Pytam po cichu albo Pytam przy tłumaczce', '0 / 2'],
    ['3', 'Wychodzę', '–']
  ])
  await page.context().close()
})

it('decisions and the end are reported once, and the end says how it went', async () => {
  const page = await openSite(browser, site)
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(globalThis, { told })
    addEventListener('sd-record', (event) =>
      told.push(...(event as never as { interactions: [] }).interactions)
    )
  })
  await take(page, 'Rozglądam się')
  await take(page, 'Pytam po cichu')
  await take(page, 'Proszę o paszport')
  const told = await page.evaluate(() => (globalThis as never as { told: Record<string, unknown>[] }).told)
  expect(told.map(({ id, response, result }) => [id, response, result])).toEqual([
    ['hotel.korytarz', ['c'], 'wrong'],
    ['hotel.korytarz', ['a'], 'right'],
    ['hotel.pokoj', ['b'], 'right'],
    ['hotel', ['Dobre zakończenie, 5 / 5'], 'right']
  ])
  await page.context().close()
})

it('by keyboard alone, and after a break at the same place with the same choices', async () => {
  const page = await openSite(browser, site)
  const focused = () =>
    page.evaluate(() => {
      let at = document.activeElement
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
      return at?.className === 'consequence' ? 'consequence' : (at?.textContent.trim() ?? '')
    })
  for (let i = 0; i < 40 && (await focused()) !== 'Rozglądam się'; i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Krok 2')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Pytam po cichu')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('consequence')
  await page.reload()
  await expect.poll(() => choices(page)).toEqual(['Wychodzę', 'Proszę o paszport'])
  expect(await scene(page)).toContain('ten sam grafik')
  await page.context().close()
})

it('on paper all scenes stand in order, with where to turn to, and nothing to press', async () => {
  const page = await openSite(browser, site)
  await page.emulateMedia({ media: 'print' })
  const paper = scenario(page).locator('.paper')
  expect(await scenario(page).locator('button:visible').count()).toBe(0)
  expect(await paper.locator('h3').allInnerTexts()).toEqual([
    'Scena 1',
    'Scena 2',
    'Scena 3. ✓ Dobre zakończenie',
    'Scena 4. ✗ Złe zakończenie',
    'Omówienie',
    'Omówienie: Złe zakończenie'
  ])
  const words = (await paper.innerText()).replace(/\s+/g, ' ')
  expect(words).toContain(
    'Pytam po cichu → Scena 2 (Punkty: 2) [zapisz: zaufanie + 1] Kobieta podnosi wzrok.'
  )
  expect(words).toContain('[tylko gdy: bez grafik] Rozglądam się → Scena 1')
  expect(words).toContain('[tylko gdy: grafik] Na drzwiach wisi ten sam grafik.')
  expect(words).toContain('[tylko gdy: zaufanie] Proszę o paszport → Scena 3')
  await page.context().close()
})

const openLodge = async () => {
  const page = await openSite(browser, site)
  await page.evaluate(() => (location.hash = '#/portiernia'))
  await scenario(page).locator('.scene sd-tabs.ready').waitFor()
  return page
}

it('a scene that stands there several times has ids of its own in each place', async () => {
  const page = await openLodge()
  await take(page, 'Czekam')
  await scenario(page).locator('.past sd-tabs.ready').waitFor({ state: 'attached' })
  const found = await scenario(page).evaluate((host) => {
    const root = host.shadowRoot!
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
    const names = ['aria-details', 'aria-labelledby', 'aria-controls', 'fill']
    const places = [...root.querySelectorAll('.past > details, .scene, .paper > section')]
    const references = places.flatMap((place) =>
      names.flatMap((name) =>
        [...place.querySelectorAll(`[${name}]`)].flatMap((element) => {
          const id = /^(?:url\(#(.+)\)|([\w-]+))$/.exec(element.getAttribute(name)!)
          const target = id === null ? undefined : root.getElementById(id[1] ?? id[2]!)
          return target ? [place.contains(target)] : []
        })
      )
    )
    return { twice: ids.filter((id, i) => ids.indexOf(id) < i), references }
  })
  expect(found.twice).toEqual([])
  expect(found.references.length).toBeGreaterThan(20)
  expect(found.references).not.toContain(false)
  await page.context().close()
})

it('blocks look in a scene as they do on the page', async () => {
  const page = await openLodge()
  const looks = (place: string) =>
    page.locator(place).evaluate((root) => {
      const parts = '.chart *, .table-block *, .checklist, .checklist *, .cards *, .accordion *, .tab-list *'
      const names = [
        'color',
        'font-size',
        'font-weight',
        'margin',
        'padding',
        'min-height',
        'border',
        'display'
      ]
      return [...root.querySelectorAll(parts)].map((part) => {
        const style = getComputedStyle(part)
        const given = names.map((name) => `${name}: ${style.getPropertyValue(name)}`)
        return [`${part.localName}.${part.getAttribute('class')}`, ...given]
      })
    })
  const onPage = await looks('article')
  const inScene = await looks('sd-scenario .scene')
  expect(onPage.length).toBeGreaterThan(40)
  expect(inScene).toEqual(onPage)
  await page.context().close()
})

it('a checklist in a scene is printed alone', async () => {
  const page = await openLodge()
  await page.evaluate(() => (globalThis.print = () => undefined))
  await scenario(page).locator('.scene').getByRole('button', { name: 'Drukuj' }).click()
  await page.emulateMedia({ media: 'print' })
  const list = scenario(page).locator('.screen .checklist')
  await expect.poll(() => list.isVisible()).toBe(true)
  expect(await scenario(page).locator('.paper').isVisible()).toBe(false)
  expect(await scenario(page).locator('.scene .chart').isVisible()).toBe(false)
  expect(await page.locator('article h1').isVisible()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await scenario(page).locator('.paper').isVisible()).toBe(true)
  expect(await list.isVisible()).toBe(false)
  await page.context().close()
})
