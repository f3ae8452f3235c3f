/** A text with passages to mark: by keyboard, after a break, in a test, for the LMS, and on paper. */
import type { Browser, FrameLocator, Locator, Page, Frame } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningLms } from '../../../src/lms/server/server.ts'
import { violations, overflow } from '../support/axe.ts'
import { launchBrowser, newContext, Sitting } from '../support/lms-page.ts'
import { buildLms, buildSite, openSite } from '../support/site.ts'
import type { WebServer } from '../support/web-server.ts'

const files = {
  'pl/01-one.md': `# Zeznanie {#zeznanie}

:::mark{#q-statement}
Zaznacz oznaki.

> Pracuję od marca. **Paszport ma kierowca**, mówi, że tak bezpieczniej. Obiady są dobre.
>
> Wypłaty jeszcze nie dostałam, bo najpierw muszę oddać koszty podróży, a kwota co miesiąc rośnie.

- [x] Wypłaty jeszcze nie dostałam, bo najpierw muszę oddać koszty podróży, a kwota co miesiąc rośnie = dług
  > Dług rośnie mimo pracy.
- [x] Paszport ma kierowca = zatrzymanie dokumentów
  > Dokument należy do posiadacza.
- [ ] Obiady są dobre
  > To nie jest oznaka.

> Jedna oznaka nie jest dowodem.
:::

# Test {#test}

:::::assessment[Test]{#final pass=50 attempts=1 final scoring=partial}
:::mark{#t-shift}
Zaznacz oznaki.

Szef trzyma paszporty. Pogoda jest ładna. Nikt nie dostał wypłaty.

- [x] trzyma paszporty
- [x] Nikt nie dostał wypłaty
- [ ] Pogoda jest ładna
  > Pogoda nie jest oznaką.
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
  lms = await buildLms(files, 'scorm2004-4')
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await lms.close()
})

type View = Page | Frame | FrameLocator

const mark = (view: View): Locator => view.locator('sd-mark')
const passage = (view: View, name: string | RegExp) => mark(view).getByRole('button', { name })
/** A short word is tied to the next by a blank that does not break. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim()
const marked = (view: View) =>
  mark(view)
    .locator('.passage')
    .evaluateAll((all) => all.map((one) => one.classList.contains('marked')))

async function check(view: View): Promise<string> {
  await mark(view).getByRole('button', { name: 'Sprawdź odpowiedź' }).click()
  const verdict = mark(view).locator('.verdict', { hasText: /\S/ })
  await verdict.waitFor()
  return words(await verdict.innerText())
}

async function results(view: View): Promise<string[]> {
  return (await mark(view).locator('.results > li').allInnerTexts()).map(words)
}

it('by keyboard alone: passages are toggle buttons in the order of the text', async () => {
  const page = await openSite(browser, site)
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement?.shadowRoot?.activeElement
      return at === null || at === undefined ? '' : `${at.textContent.trim()} ${at.ariaPressed ?? ''}`.trim()
    })
  for (let i = 0; i < 40 && !(await focused()).startsWith('Paszport'); i++) await page.keyboard.press('Tab')
  expect(await focused()).toBe('Paszport ma kierowca false')
  await page.keyboard.press('Space')
  await expect.poll(focused).toBe('Paszport ma kierowca true')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Obiady są dobre true')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Obiady są dobre false')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Sprawdź odpowiedź')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Spróbuj ponownie')
  await page.keyboard.press('Enter')
  // What was right stays.
  await expect.poll(focused).toBe('Paszport ma kierowca true')
  await page.context().close()
})

it('nothing marked is no answer', async () => {
  const page = await openSite(browser, site)
  await passage(page, 'Obiady').waitFor()
  expect(await check(page)).toBe('Najpierw zaznacz w tekście co najmniej jeden fragment.')
  await page.context().close()
})

it('after the check each passage tells what became of it, with its name and feedback', async () => {
  const page = await openSite(browser, site)
  await passage(page, 'Paszport').click()
  await passage(page, 'Obiady').click()
  expect(await check(page)).toBe(
    '! Jeszcze nie wszystko. Dobrze zaznaczone: 1 z 2. Zaznaczone niesłusznie: 1.'
  )
  expect(await results(page)).toEqual([
    '✓ Dobrze zaznaczone: Paszport ma kierowca → zatrzymanie dokumentów Dokument należy do posiadacza.',
    '✗ Zaznaczone niesłusznie: Obiady są dobre To nie jest oznaka.',
    '! Pominięte, a należało zaznaczyć: Wypłaty jeszcze nie dostałam, bo najpierw muszę oddać koszty podróży, a kwota co miesiąc rośnie → dług Dług rośnie mimo pracy.'
  ])
  expect(words(await mark(page).locator('.text sup').first().innerText())).toContain('✓1')
  await mark(page).getByRole('button', { name: 'Spróbuj ponownie' }).click()
  await passage(page, 'Wypłaty').click()
  expect(await check(page)).toBe('✓ Dobrze.')
  expect((await results(page))[1]).toBe('Słusznie niezaznaczone: Obiady są dobre To nie jest oznaka.')
  await page.context().close()
})

it('after a break the same passages are marked, checked or not', async () => {
  const page = await openSite(browser, site)
  await passage(page, 'Wypłaty').click()
  await passage(page, 'Obiady').click()
  await page.reload()
  await passage(page, 'Obiady').waitFor()
  expect(await marked(page)).toEqual([false, true, true])
  await check(page)
  const before = await results(page)
  await page.reload()
  await mark(page).locator('.results').waitFor()
  expect(await results(page)).toEqual(before)
  expect(await marked(page)).toEqual([false, true, true])
  await page.context().close()
})

it('in a test with partial scoring a wrong mark takes away what a right one gives', async () => {
  const page = await openSite(browser, site)
  await page.goto(`${site.url}#/test`)
  const test = page.locator('sd-assessment')
  await test.getByRole('button', { name: 'Rozpocznij test' }).click()
  for (const name of ['trzyma paszporty', 'Nikt nie dostał wypłaty', 'Pogoda jest ładna']) {
    await passage(page, name).click()
  }
  await page.reload()
  await passage(page, 'Pogoda').waitFor()
  expect(await marked(page)).toEqual([true, true, true])
  await test.getByRole('button', { name: 'Zakończ test' }).click()
  await test.getByRole('button', { name: 'Zakończ i pokaż wynik' }).click()
  await test.getByText('Twój wynik: 50%').waitFor()
  await test.getByText('Błędne odpowiedzi, z wyjaśnieniem: 1').click()
  await mark(page).locator('.results').waitFor()
  expect(await results(page)).toEqual([
    '✓ Dobrze zaznaczone: trzyma paszporty',
    '✗ Zaznaczone niesłusznie: Pogoda jest ładna Pogoda nie jest oznaką.',
    '✓ Dobrze zaznaczone: Nikt nie dostał wypłaty'
  ])
  await page.context().close()
})

it('the LMS hears which passages were marked; in review mode they cannot be changed', async () => {
  const context = await newContext(browser)
  const sitting = await Sitting.open(context, lms)
  await passage(sitting.content, 'Paszport').click()
  await passage(sitting.content, 'Obiady').click()
  await check(sitting.content)
  await expect
    .poll(() => sitting.values())
    .toMatchObject({
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.learner_response': 'a[,]b',
      'cmi.interactions.0.correct_responses.0.pattern': 'a[,]c',
      'cmi.interactions.0.description': 'Zaznacz oznaki.',
      'cmi.interactions.0.result': 'incorrect'
    })
  expect((await sitting.calls()).filter(({ violation }) => violation)).toEqual([])
  await sitting.exit()
  await sitting.close()
  const review = await Sitting.open(context, lms, 'mode=review')
  await mark(review.content).locator('.results').waitFor()
  expect(await marked(review.content)).toEqual([true, true, false])
  expect(await mark(review.content).getByRole('button').count()).toBe(0)
  await context.close()
})

describe.each(['light', 'dark'] as const)('%s scheme', (scheme) => {
  it('axe finds nothing, and nothing has to be scrolled sideways at 320 pixels', async () => {
    const page = await openSite(browser, site, {
      colorScheme: scheme,
      viewport: { width: 320, height: 666 },
      bypassCSP: true
    })
    await passage(page, 'Obiady').click()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await passage(page, 'Paszport').click()
    await check(page)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})

it('on paper the whole text stands with its passages, and nothing to press', async () => {
  const page = await openSite(browser, site)
  await passage(page, 'Obiady').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await mark(page).locator('button:visible').count()).toBe(0)
  expect(words(await mark(page).locator('.text').innerText())).toBe(
    'Pracuję od marca. Paszport ma kierowca, mówi, że tak bezpieczniej. Obiady są dobre. Wypłaty jeszcze nie dostałam, bo najpierw muszę oddać koszty podróży, a kwota co miesiąc rośnie.'
  )
  await page.context().close()
})
