/** A text with gaps: what is taken, how fields are named, after a break, in a test, for the LMS, and on paper. */
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningLms } from '../../../src/lms/server/server.ts'
import { violations, overflow } from '../support/axe.ts'
import { launchBrowser, newContext, Sitting } from '../support/lms-page.ts'
import { buildLms, buildSite, openSite } from '../support/site.ts'
import type { WebServer } from '../support/web-server.ts'

const files = {
  'pl/01-one.md': `# Notatka {#notatka}

:::fill-in{#q-note}
Uzupełnij notatkę.

Dokument należy do :gap[posiadacza | właściciela], a sprawę zgłaszam w ciągu :gap[24] godzin.

- Rozmowę prowadzę :gap[na osobności]{wrong="przy wszystkich | przez telefon"}.

> Kto trzyma dokumenty, ten trzyma człowieka.
:::

# Test {#test}

:::::assessment[Test]{#final pass=50 attempts=1 final scoring=partial}
:::fill-in{#t-note}
Paszport należy do :gap[posiadacza]. Zgłaszam to :gap[koordynatorowi]{wrong="szefowi"}.
:::
:::::
`
}

let browser: Browser
let site: WebServer
let lms: RunningLms
beforeAll(async () => {
  browser = await launchBrowser()
  site = await buildSite(files)
  lms = await buildLms(files, 'scorm12')
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await lms.close()
})

type View = Page | Frame | FrameLocator

const fillIn = (view: View): Locator => view.locator('sd-fill-in')
const holder = (view: View) => fillIn(view).getByRole('textbox', { name: /^Luka 1 z 3/ })
const hours = (view: View) => fillIn(view).getByRole('textbox', { name: /^Luka 2 z 3/ })
const where = (view: View) => fillIn(view).getByRole('combobox', { name: /^Luka 3 z 3/ })
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

async function check(view: View): Promise<string> {
  await fillIn(view).getByRole('button', { name: 'Sprawdź odpowiedź' }).click()
  const verdict = fillIn(view).locator('.verdict', { hasText: /\S/ })
  await verdict.waitFor()
  return words(await verdict.innerText())
}

async function given(view: View): Promise<string[]> {
  return (await fillIn(view).locator('.given').allInnerTexts()).map(words)
}

it('each field is named by its number and the sentence around it', async () => {
  const page = await openSite(browser, site)
  await holder(page).waitFor()
  const names = await fillIn(page)
    .locator('input, select')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  expect(names).toEqual([
    'Luka 1 z 3: Dokument należy do …, a sprawę zgłaszam w ciągu (luka 2) godzin.',
    'Luka 2 z 3: Dokument należy do (luka 1), a sprawę zgłaszam w ciągu … godzin.',
    'Luka 3 z 3: Rozmowę prowadzę ….'
  ])
  expect(await where(page).locator('option').allInnerTexts()).toEqual([
    '– wybierz –',
    'na osobności',
    'przez telefon',
    'przy wszystkich'
  ])
  await page.context().close()
})

it('by keyboard alone: capitals, marks and the form of a number do not matter', async () => {
  const page = await openSite(browser, site)
  await holder(page).focus()
  await page.keyboard.type('WLASCICIELA ')
  await page.keyboard.press('Tab')
  await page.keyboard.type('24,0')
  await page.keyboard.press('Tab')
  await page.keyboard.type('na os')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => fillIn(page).locator('.verdict').innerText()).toBe('✓ Dobrze.')
  expect(await given(page)).toEqual(['✓ dobrze: WLASCICIELA', '✓ dobrze: 24,0', '✓ dobrze: na osobności'])
  expect(await fillIn(page).getByRole('button').count()).toBe(0)
  await page.context().close()
})

it('what is wrong is told, what is right stays, and after the third check the answers are told', async () => {
  const page = await openSite(browser, site)
  await holder(page).fill('posiadacza')
  await hours(page).fill('12')
  expect(await check(page)).toBe('Najpierw uzupełnij wszystkie luki.')
  await where(page).selectOption('przez telefon')
  for (const told of [false, false, true]) {
    expect(await check(page)).toBe('! Dobrze: 1 z 3. Popraw pozostałe.')
    const text = words(await fillIn(page).locator('.text').innerText())
    expect(text.includes('(właściwie: 24)'), text).toBe(told)
    expect(text.includes('(właściwie: na osobności)')).toBe(told)
    await fillIn(page).getByRole('button', { name: 'Spróbuj ponownie' }).click()
    expect(await holder(page).inputValue()).toBe('posiadacza')
    expect(await hours(page).inputValue()).toBe('')
    await hours(page).fill('12')
    await where(page).selectOption('przez telefon')
  }
  await page.context().close()
})

it('after a break every text is as it was typed; more than can be kept cannot be typed', async () => {
  const page = await openSite(browser, site)
  await holder(page).pressSequentially('Zażółć GĘŚLĄ jaźń „x” i jeszcze wiele innych słów bez końca i miary')
  const kept = await holder(page).inputValue()
  expect(kept).toMatch(/^Zażółć GĘŚLĄ/)
  expect(kept.length).toBeLessThan(40)
  await hours(page).fill('24,')
  await where(page).selectOption('przez telefon')
  await page.reload()
  await expect.poll(() => holder(page).inputValue()).toBe(kept)
  expect(await hours(page).inputValue()).toBe('24,')
  expect(await where(page).inputValue()).toBe('przez telefon')
  await check(page)
  const before = await given(page)
  await page.reload()
  await expect.poll(() => given(page)).toEqual(before)
  await page.context().close()
})

it('in a test a share of the gaps gives a share of the points', async () => {
  const page = await openSite(browser, site)
  await page.goto(`${site.url}#/test`)
  const test = page.locator('sd-assessment')
  await test.getByRole('button', { name: 'Rozpocznij test' }).click()
  await fillIn(page).getByRole('textbox').pressSequentially('posiadacz')
  await fillIn(page).getByRole('combobox').selectOption('koordynatorowi')
  await page.reload()
  await expect.poll(() => fillIn(page).getByRole('textbox').inputValue()).toBe('posiadacz')
  await test.getByRole('button', { name: 'Zakończ test' }).click()
  await test.getByRole('button', { name: 'Zakończ i pokaż wynik' }).click()
  await test.getByText('Twój wynik: 50%').waitFor()
  await test.getByText('Błędne odpowiedzi, z wyjaśnieniem: 1').click()
  await fillIn(page).locator('.given').first().waitFor()
  expect(words(await fillIn(page).locator('.text').innerText())).toBe(
    'Paszport należy do ✗ niewłaściwie: posiadacz (właściwie: posiadacza). Zgłaszam to ✓ dobrze: koordynatorowi.'
  )
  await page.context().close()
})

it('the LMS hears the texts once they are checked; in review mode they cannot be changed', async () => {
  const context = await newContext(browser)
  const sitting = await Sitting.open(context, lms)
  await holder(sitting.content).fill('szefa')
  await hours(sitting.content).fill('24')
  await where(sitting.content).selectOption('na osobności')
  expect(Object.keys(await sitting.values()).filter((key) => /interactions\.\d/.test(key))).toEqual([])
  await check(sitting.content)
  await expect
    .poll(() => sitting.values())
    .toMatchObject({
      'cmi.interactions.0.type': 'fill-in',
      'cmi.interactions.0.student_response': 'szefa, 24, na osobności',
      'cmi.interactions.0.correct_responses.0.pattern': 'posiadacza, 24, na osobności',
      'cmi.interactions.0.correct_responses.1.pattern': 'właściciela, 24, na osobności',
      'cmi.interactions.0.result': 'wrong'
    })
  expect((await sitting.calls()).filter(({ violation }) => violation)).toEqual([])
  await sitting.exit()
  await sitting.close()
  const review = await Sitting.open(context, lms, 'mode=review')
  await expect
    .poll(() => given(review.content))
    .toEqual(['✗ niewłaściwie: szefa', '✓ dobrze: 24', '✓ dobrze: na osobności'])
  expect(await fillIn(review.content).locator('input, select, button').count()).toBe(0)
  await context.close()
})

describe.each(['light', 'dark'] as const)('%s scheme', (scheme) => {
  it('axe finds nothing, and nothing has to be scrolled sideways at 320 pixels', async () => {
    const page = await openSite(browser, site, {
      colorScheme: scheme,
      viewport: { width: 320, height: 666 },
      bypassCSP: true
    })
    await holder(page).fill('posiadacza')
    await hours(page).fill('12')
    await where(page).selectOption('przez telefon')
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await check(page)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})

it('on paper gaps are lines, with the words to pick from, and there is nothing to press', async () => {
  const page = await openSite(browser, site)
  await holder(page).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await fillIn(page).locator('button:visible, input:visible, select:visible').count()).toBe(0)
  expect(await fillIn(page).locator('.line:visible').count()).toBe(3)
  expect(words(await fillIn(page).locator('.text').innerText())).toContain(
    '(do wyboru: na osobności, przez telefon, przy wszystkich).'
  )
  await page.context().close()
})
