/** `scormdown dev` with a course that nothing can be made of yet. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Browser } from 'playwright'
import { pl } from '../../src/cli/wording/pl.ts'
import { files, writeCourse } from './support/dev-course.ts'
import { launchBrowser } from './support/lms-page.ts'

let browser: Browser

beforeAll(async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it.each([
  ['course.yaml cannot be read', 'course.yaml', 'languages: [pl, en'],
  ['a picture is missing', 'pl/01-one.md', files['pl/01-one.md'].replace('map.svg', 'nowhere.svg')]
])('the findings are shown, then the page: %s', async (_, name, broken) => {
  const course = await writeCourse(pl, { [name]: broken })
  const page = await browser.newPage()
  await page.goto(course.dev.url)
  await expect.poll(() => page.locator('.badge').innerText()).toContain('błąd')
  await expect.poll(() => page.locator('lms-findings').innerText()).toContain(name)
  await course.write(name, files[name as keyof typeof files])
  const heading = page.frameLocator('iframe[name=content]').locator('main h1')
  await expect.poll(() => heading.innerText()).toBe('Początek')
  await expect.poll(() => page.locator('.badge').innerText()).toBe('Bez uwag')
  await page.close()
  await course.close()
})
