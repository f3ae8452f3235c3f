/** The course in frames that platforms give it: tiny, as tall as a scroll, and without permission for anything. */
import type { Browser, Frame, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

interface Framed {
  page: Page
  course: Frame
  errors: string[]
}

async function frame(attributes: string): Promise<Framed> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  // The platform's page is on the same server: a frame may keep its storage.
  await page.route('**/platform', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe name="course" src="index.html" ${attributes}></iframe>`
    })
  )
  await page.goto(new URL('platform', web.url).href)
  await page.frameLocator('iframe').locator('main h1').waitFor()
  return { page, course: page.frame('course')!, errors }
}

const title = (course: Frame) => course.locator('main > :not([hidden]) h1').innerText()

it('without permission for windows, dialogs, forms and full screen everything still works', async () => {
  const { page, course, errors } = await frame(
    `width="650" height="666" sandbox="allow-scripts allow-same-origin" allow="fullscreen 'none'"`
  )
  await course.locator('.turn .next').click()
  await expect.poll(() => title(course)).toBe('Siedem pytań na początek')
  await course.getByRole('button', { name: 'Narzędzia' }).click()
  expect(await course.getByRole('button', { name: 'Pełny ekran' }).count()).toBe(0)
  await course.locator('#tools').getByRole('link', { name: 'Szukaj' }).click()
  await course.getByRole('searchbox').fill('paszport')
  await course.getByRole('searchbox').press('Enter')
  await course.locator('.found a').first().waitFor()
  await course.evaluate(() => (location.hash = '#:print'))
  await course.getByRole('button', { name: /Cały moduł/ }).click()
  await course.locator('.module-print').waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  await expect.poll(() => title(course)).toBe('Siedem pytań na początek')
  expect(errors).toEqual([])
  await page.close()
})

it('a frame that may be as large as the screen offers it', async () => {
  const { page, course } = await frame('width="1200" height="700" allow="fullscreen"')
  await course.getByRole('button', { name: 'Pełny ekran' }).click()
  await expect.poll(() => course.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await page.close()
})

it('in the smallest frame that browsers make, every page can be read and turned', async () => {
  const { page, course } = await frame('width="300" height="150"')
  for (const id of ['four-verbs', 'check-contact', 'cradles', 'violence', 'corridor']) {
    await course.evaluate((target) => (location.hash = `#/${target}`), id)
    await course.locator(`sd-course[data-page=${id}]`).waitFor()
    const { clientWidth, scrollWidth } = await course.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      return { clientWidth, scrollWidth }
    })
    expect(scrollWidth, id).toBeLessThanOrEqual(clientWidth)
  }
  await course.locator('.turn .next').click()
  await expect.poll(() => title(course)).toContain('Scenka')
  await page.close()
})

it('in a frame as tall as a scroll nothing is stretched to its height', async () => {
  const { page, course } = await frame('width="650" height="6000"')
  await course.locator('.turn .next').click()
  await expect.poll(() => title(course)).toBe('Siedem pytań na początek')
  const { top, height } = await course.evaluate(() => ({
    top: document.querySelector('main h1')!.getBoundingClientRect().top,
    height: document.body.offsetHeight
  }))
  expect(top).toBeLessThan(400)
  expect(height).toBeLessThan(2000)
  await page.close()
})
