/** The package without LMS, on a plain web server: progress stays in the browser. */
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerChoice } from './support/learner.ts'
import { launchBrowser } from './support/lms-page.ts'
import { openWeb, type WebServer } from './support/web-server.ts'

let browser: Browser
let web: WebServer
beforeAll(async () => {
  browser = await launchBrowser()
  web = await openWeb()
})
afterAll(async () => {
  await browser.close()
  await web.close()
})

it('resumes at the same page with the same answer, after leaving and after closing the tab', async () => {
  const context = await browser.newContext()
  const first = await context.newPage()
  await first.goto(web.url)
  await first.locator('main h1').waitFor()
  await first.evaluate(() => (location.hash = '#/check-contact'))
  const question = () => first.locator('sd-choice').first()
  await answerChoice(question())
  await first.locator('.exit').click()
  await first.locator('main.end').waitFor()
  expect(await first.locator('main.end').innerText()).toContain('Postęp jest w tej przeglądarce')
  await first.locator('main.end button').click()
  await expect.poll(() => question().locator('.verdict').innerText()).toContain('Dobrze')
  const closed = first.waitForEvent('close')
  await first.close({ runBeforeUnload: true })
  await closed

  const second = await context.newPage()
  await second.goto(web.url)
  await expect.poll(() => second.locator('main h1').innerText()).toContain('zwykła kontrola')
  await expect
    .poll(() => second.locator('sd-choice').first().locator('.verdict').innerText())
    .toContain('Dobrze')
  await context.close()
})

it('everything that the browser asks for is there, the picture of its tab too', async () => {
  const page = await browser.newPage()
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  const icon = page.waitForResponse((response) => response.url().endsWith('icon.svg'))
  await page.goto(web.url)
  await page.locator('main h1').waitFor()
  expect((await icon).status()).toBe(200)
  expect(missing).toEqual([])
  await page.close()
})

it('where storage is blocked the course runs, and says that nothing is kept', async () => {
  const page = await browser.newPage()
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked')
      }
    })
  })
  await page.goto(web.url)
  await page.getByText('Ta przeglądarka nie pozwala niczego zapisać').waitFor()
  await page.locator('.turn .next').click()
  await expect.poll(() => page.locator('main h1').innerText()).toContain('Siedem')
  await page.close()
})
