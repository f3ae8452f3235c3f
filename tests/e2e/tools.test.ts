/** What a learner has beside the pages: search, references, bookmarks, result, looks, print, help, keys, languages. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningLms } from '../../src/lms/server/server.ts'
import { overflow, violations } from './support/axe.ts'
import { answerChoice } from './support/learner.ts'
import { launchBrowser, Sitting } from './support/lms-page.ts'
import { buildLms, buildSite, openSite } from './support/site.ts'
import type { WebServer } from './support/web-server.ts'

const question = (id: string, words: readonly [string, string, string], objective = 'o1') => `
:::choice{#${id} objective=${objective}}
${words[0]}

- [x] ${words[1]}
- [ ] ${words[2]}
:::
`

const course = {
  'course.yaml': `id: tools
version: 1.2.3
status: released
languages: [pl, en]
languagePackages: together
title:
  pl: Narzędzia pod ręką
  en: Tools at hand
passMark: 80
`,
  'contacts.yaml': `desk:
  name:
    pl: Punkt pomocy
    en: Help desk
  phone: '22 000 00 01'
  verified: 2026-11-01
`,
  'glossary.csv': `"id","pl","en","def_pl","def_en"
"drill","alarm próbny","fire drill","Ćwiczenie opuszczania budynku.","An exercise in leaving the building."
`,
  'sources.yaml': `manual:
  title: Poradnik
  publisher: Wydawca
  year: 2025
`,
  'pl/01-exit.md': `---
title: Zanim wybuchnie pożar
duration: 12 min
objectives:
  o1: wybieram właściwą drogę
  o2: nazywam znaki
---

# Droga {#way}

Żółta strzałka pokazuje drogę ucieczki [@manual].
${question('q-way', ['Którędy?', 'schodami', 'windą'])}
# Ofiary {#victims care="Mowa o poparzeniach."}

Tajne słowo: poparzenia.
${question('q-burns', ['Co robisz?', 'chłodzę wodą', 'smaruję masłem'])}
# Zolta kartka {#card}

Kartka z numerem.
`,
  'en/01-exit.md': `---
title: Before a fire breaks out
duration: 12 min
objectives:
  o1: I choose the right way
  o2: I name the signs
---

# The way {#way}

A yellow arrow shows the way out [@manual].
${question('q-way', ['Which way?', 'by the stairs', 'by the lift'])}
# Victims {#victims care="Burns are told of."}

Secret word: burns.
${question('q-burns', ['What do you do?', 'cool it with water', 'put butter on it'])}
# A yellow card {#card}

A card with the number.
`
}
let browser: Browser
let site: WebServer
let lms: RunningLms
beforeAll(async () => {
  browser = await launchBrowser()
  site = await buildSite(course)
  lms = await buildLms(course, 'scorm2004-4')
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await lms.close()
})

/** The heading that a learner sees. */
const heading = (page: Page) => page.locator('main > :not([hidden]) h1')
const title = async (page: Page) => (await heading(page).innerText()).replaceAll('\u00a0', ' ')

async function openTool(page: Page, name: string): Promise<void> {
  await page.locator('#tools').getByRole('link', { name, exact: true }).click()
  await page.locator('.tool h1').waitFor()
}

const wide = { viewport: { width: 1366, height: 768 } }

describe('search', () => {
  it('finds words without their marks, the very words first, and leads to the page', async () => {
    const page = await openSite(browser, site, wide)
    await openTool(page, 'Szukaj')
    const field = page.getByRole('searchbox')
    await field.fill('żółta')
    await expect.poll(() => page.locator('.found a').allInnerTexts()).toEqual(['Droga', 'Zolta kartka'])
    await field.fill('zolta')
    await expect.poll(() => page.locator('.found a').allInnerTexts()).toEqual(['Zolta kartka', 'Droga'])
    expect(await page.locator('.found mark').first().innerText()).toBe('Zolta')
    await page.locator('.found a').first().click()
    await expect.poll(() => title(page)).toBe('Zolta kartka')
    await page.context().close()
  })

  it('begins in the field, and is there again as it was after a result was looked at', async () => {
    const page = await openSite(browser, site, wide)
    await page.keyboard.press('Alt+Shift+F')
    await page.getByRole('searchbox').waitFor()
    await page.keyboard.type('żółta')
    await page.locator('.found a').first().click()
    await expect.poll(() => title(page)).toBe('Droga')
    await page.goBack()
    await page.locator('.found').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('żółta')
    await page.getByRole('searchbox').fill('22 000')
    await expect.poll(() => page.locator('.found').innerText()).toContain('Kontakt: Punkt pomocy')
    await page.getByRole('searchbox').fill('z')
    await expect.poll(() => page.locator('.tool [role=status]').innerText()).toContain('co najmniej dwie')
    await page.context().close()
  })

  it('finds terms, and neither answers nor what stands behind a content notice', async () => {
    const page = await openSite(browser, site, wide)
    await openTool(page, 'Szukaj')
    const field = page.getByRole('searchbox')
    const status = page.locator('.tool [role=status]')
    await field.fill('alarm')
    await expect.poll(() => page.locator('.found').innerText()).toContain('Ćwiczenie opuszczania budynku.')
    for (const hidden of ['schodami', 'poparzenia', 'qwertz']) {
      await field.fill(hidden)
      await expect.poll(() => status.innerText()).toContain('Nic nie znaleziono')
    }
    await page.context().close()
  })
})

it('glossary, sources and contacts are one press away, and the page behind them waits as it was left', async () => {
  const page = await openSite(browser, site, wide)
  await page.locator('sd-choice input').first().check()
  for (const [name, words] of [
    ['Słownik', 'Ćwiczenie opuszczania budynku.'],
    ['Źródła', 'Poradnik'],
    ['Kontakty i pomoc', '22 000 00 01']
  ] as const) {
    await openTool(page, name)
    await expect.poll(() => page.locator('.tool').innerText()).toContain(words)
    expect(await heading(page).evaluate((h1) => h1 === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('.tool').waitFor({ state: 'detached' })
    expect(await page.locator('sd-choice input').first().isChecked()).toBe(true)
    expect(await heading(page).innerText()).toBe('Droga')
  }
  await page.context().close()
})

it('in small frames the tools are folded, and stand at the foot of each page', async () => {
  const page = await openSite(browser, site, { viewport: { width: 367, height: 666 } })
  await page.locator('#tools').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Narzędzia' }).click()
  await page.locator('#tools').waitFor()
  const atHand = page.getByRole('navigation', { name: 'Pod ręką' })
  await atHand.getByRole('link', { name: 'Kontakty i pomoc' }).click()
  await expect.poll(() => title(page)).toBe('Kontakty i pomoc')
  await page.locator('#tools').waitFor({ state: 'hidden' })
  await page.context().close()
})

it('in small frames a tool, and a page, are not hidden behind the contents; Esc closes what was opened', async () => {
  const page = await openSite(browser, site, { viewport: { width: 367, height: 666 } })
  const contents = page.getByRole('button', { name: 'Spis treści' })
  await contents.click()
  await page.locator('#outline').waitFor()
  await page.getByRole('button', { name: 'Narzędzia' }).click()
  await page.locator('#tools').getByRole('link', { name: 'Pomoc', exact: true }).click()
  await page.locator('#outline').waitFor({ state: 'hidden' })
  await expect.poll(() => title(page)).toBe('Pomoc')
  const top = await heading(page).evaluate((h1) => h1.getBoundingClientRect().top)
  expect(top).toBeLessThan(400)
  await page.keyboard.press('Escape')
  await expect.poll(() => title(page)).toBe('Droga')
  for (const name of ['Narzędzia', 'Spis treści']) {
    const button = page.getByRole('button', { name })
    await button.click()
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false')
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  }
  await page.context().close()
})

it('with text of twice the size on a phone a page begins where it can be seen, and nothing runs out of it', async () => {
  const page = await openSite(browser, site, { viewport: { width: 367, height: 666 } })
  await page.evaluate(() => (location.hash = '#:comfort'))
  const size = page.getByLabel('200%')
  await size.check()
  const place = await size.evaluate((radio) => radio.getBoundingClientRect().top)
  expect(place).toBeGreaterThan(0)
  expect(place).toBeLessThan(666)
  await page.evaluate(() => (location.hash = '#/card'))
  await expect.poll(() => title(page)).toBe('Zolta kartka')
  expect(await heading(page).evaluate((h1) => h1.getBoundingClientRect().top)).toBeLessThan(400)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.context().close()
})

it('bookmarks and wishes for looks are there again in the next sitting, from the LMS', async () => {
  const first = await Sitting.open(browser, lms)
  const { content } = first
  await first.goTo('card')
  const bookmark = content.getByRole('button', { name: 'Zakładka' })
  await bookmark.click()
  await expect.poll(() => bookmark.getAttribute('aria-pressed')).toBe('true')
  await content.locator('body').evaluate(() => (location.hash = '#:comfort'))
  await content.getByLabel('Ciemne').check()
  await content.getByLabel('150%').check()
  await content.getByLabel('Szersze').check()
  const looks = (sitting: Sitting) =>
    sitting.content.locator('html').evaluate((root) => ({
      size: getComputedStyle(root).fontSize,
      surface: getComputedStyle(document.body).backgroundColor,
      spaced: root.hasAttribute('data-spaced')
    }))
  const chosen = await looks(first)
  expect(chosen).toEqual({ size: '24px', surface: 'rgb(22, 28, 36)', spaced: true })
  await first.exit()

  // Another machine: nothing is left in the browser.
  const second = await Sitting.open(browser, lms)
  expect(await looks(second)).toEqual(chosen)
  await second.content.locator('body').evaluate(() => (location.hash = '#:bookmarks'))
  await expect.poll(() => second.content.locator('.bookmarks a').allInnerTexts()).toEqual(['Zolta kartka'])
  await second.content.getByRole('button', { name: 'Usuń zakładkę: Zolta kartka' }).click()
  await expect.poll(() => second.content.locator('.tool').innerText()).toContain('Nie masz jeszcze zakładek')
  await first.close()
  await second.close()
})

describe('a page with a content notice', () => {
  it('is covered first, may be skipped without a loss, and covered again at once', async () => {
    const page = await openSite(browser, site, wide)
    await answerChoice(page.locator('sd-choice'))
    await page.locator('.turn .next').click()
    await expect.poll(() => page.locator('.care').innerText()).toContain('Mowa o poparzeniach.')
    expect(await page.locator('#outline [aria-current]').innerText()).toContain('jeszcze nieotwarta')
    expect(await page.locator('main').innerText()).not.toContain('Tajne słowo')
    await page.getByRole('button', { name: 'Pokaż stronę' }).click()
    await expect.poll(() => page.locator('main').innerText()).toContain('Tajne słowo')
    // Who has chosen to see it is not asked again on the way back.
    await page.locator('.turn .previous').click()
    await expect.poll(() => title(page)).toBe('Droga')
    await page.locator('.turn .next').click()
    await expect.poll(() => page.locator('main').innerText()).toContain('Tajne słowo')
    await page.keyboard.press('Alt+Shift+X')
    await expect.poll(() => page.locator('main').innerText()).not.toContain('Tajne słowo')
    await page.getByRole('button', { name: 'Pomiń stronę' }).click()
    await expect.poll(() => title(page)).toBe('Zolta kartka')
    expect(await page.locator('.summary').innerText()).toContain('Kurs ukończony.')
    expect(await page.locator('#outline .skipped').innerText()).toContain('pominięta')
    await page.context().close()
  })

  it('counts where it was not skipped', async () => {
    const page = await openSite(browser, site, wide)
    await answerChoice(page.locator('sd-choice'))
    await page.locator('.turn .next').click()
    await page.locator('.care').waitFor()
    await page.locator('.turn .next').click()
    await expect.poll(() => page.locator('.summary').innerText()).toContain('nie jest jeszcze ukończony')
    await page.context().close()
  })
})

describe('the result', () => {
  it('says what is missing, page by page, and which objectives are reached', async () => {
    const page = await openSite(browser, site, wide)
    await answerChoice(page.locator('sd-choice'), false)
    await openTool(page, 'Twój wynik')
    const words = () => page.locator('.tool').innerText()
    expect(await words()).toContain('Kurs nie jest jeszcze ukończony.')
    const reasons = await page.locator('.result details li').allInnerTexts()
    expect(reasons).toEqual([
      'Ofiary – strona jeszcze nieotwarta',
      'Zolta kartka – strona jeszcze nieotwarta'
    ])
    expect(await page.locator('.objectives > li').allInnerTexts()).toEqual([
      expect.stringMatching(
        /^wybieram właściwą drogę – jeszcze nieosiągnięty \(0%\)\s+Co powtórzyć:\s+Droga\s+Ofiary$/
      ),
      'nazywam znaki – bez pytań w kursie'
    ])
    expect(await words()).toContain('Potwierdzenie będzie można wydrukować po ukończeniu kursu.')
    await page.context().close()
  })

  it('of a completed course can be confirmed on paper, with a name that is kept nowhere', async () => {
    const page = await openSite(browser, site, wide)
    await page.evaluate(() => {
      const shown = globalThis as never as { print(): void; printed: string }
      shown.print = () => {
        const printed = document.querySelector('[data-printed].confirmation')
        shown.printed = printed?.textContent?.replaceAll(/\s+/g, ' ') ?? ''
      }
    })
    await answerChoice(page.locator('sd-choice'))
    await page.locator('.turn .next').click()
    await page.getByRole('button', { name: 'Pomiń stronę' }).click()
    await openTool(page, 'Twój wynik')
    await page.getByLabel('Imię i nazwisko').fill('Anna Przykładowa')
    await page.getByRole('button', { name: 'Drukuj potwierdzenie' }).click()
    const printed = await page.evaluate(() => (globalThis as never as { printed: string }).printed)
    expect(printed).toContain('Anna Przykładowa')
    expect(printed).toContain('Narzędzia pod ręką')
    expect(printed).toContain('wersja 1.2.3')
    await page.keyboard.press('Escape')
    await page.locator('.exit').click()
    await page.locator('main.end').waitFor()
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Anna')
    await page.context().close()
  })
})

it('a whole module goes on paper, with all its pages', async () => {
  const page = await openSite(browser, site, wide)
  await page.evaluate(() => {
    const shown = globalThis as never as { print(): void; printed?: string[] }
    shown.print = () => {
      const headings = document.querySelectorAll('.module-print[data-printed] h1')
      shown.printed = [...headings].map((h1) => h1.textContent)
    }
  })
  await openTool(page, 'Drukuj')
  await page.getByRole('button', { name: /Cały moduł/ }).click()
  await expect
    .poll(() => page.evaluate(() => (globalThis as never as { printed?: string[] }).printed))
    .toEqual(['Droga', 'Ofiary', 'Zolta kartka'])
  await page.context().close()
})

it('pages and tools have keys', async () => {
  const page = await openSite(browser, site, wide)
  await page.keyboard.press('Alt+PageDown')
  await expect.poll(() => title(page)).toBe('Ofiary')
  await page.keyboard.press('Alt+PageUp')
  await expect.poll(() => title(page)).toBe('Droga')
  for (const [key, name] of [
    ['Alt+Shift+F', 'Szukaj w kursie'],
    ['Alt+Shift+K', 'Kontakty i pomoc'],
    ['Alt+Shift+H', 'Pomoc']
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => title(page)).toBe(name)
  }
  expect(await page.locator('.keys dt').allInnerTexts()).toContain('Alt + Page Down')
  await page.context().close()
})

it('another language of the package keeps page and answers, and is there again next time', async () => {
  const first = await Sitting.open(browser, lms)
  const { content } = first
  await first.goTo('way')
  await answerChoice(content.locator('sd-choice'))
  await content.getByRole('button', { name: 'English' }).click()
  await expect.poll(() => first.heading()).toBe('The way')
  expect(await content.locator('html').getAttribute('lang')).toBe('en')
  await expect.poll(() => content.locator('sd-choice .verdict').innerText()).toContain('Right')
  expect(await content.locator('.exit').innerText()).toBe('Save and exit')
  await first.exit()
  const second = await Sitting.open(browser, lms)
  await expect.poll(() => second.heading()).toBe('The way')
  await second.content.getByRole('button', { name: 'Polski' }).click()
  await expect.poll(() => second.heading()).toBe('Droga')
  await first.close()
  await second.close()
})

it('axe finds nothing in any tool, in any scheme', { timeout: 120_000 }, async () => {
  const page = await openSite(browser, site, { ...wide, bypassCSP: true })
  const found: unknown[] = []
  for (const scheme of ['light', 'dark', 'contrast']) {
    await page.evaluate((name) => (document.documentElement.dataset.scheme = name), scheme)
    for (const tool of [
      'search',
      'glossary',
      'sources',
      'contacts',
      'bookmarks',
      'result',
      'comfort',
      'print',
      'help'
    ]) {
      await page.evaluate((id) => (location.hash = `#:${id}`), tool)
      await page.locator(`#tools [aria-current][href="#:${tool}"]`).waitFor()
      found.push(...(await violations(page)).map((one) => ({ scheme, tool, one })))
    }
  }
  expect(found).toEqual([])
  await page.context().close()
})
