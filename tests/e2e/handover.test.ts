/** The papers for administrators in a browser: opened as files, as they lie in the folder. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { overflow, violations } from './support/axe.ts'
import { launchBrowser } from './support/lms-page.ts'

const papers = ['administrator', 'acceptance', 'data-protection', 'accessibility', 'answers']
const addressOf = (language: string, name: string) =>
  pathToFileURL(join(inject('packages'), 'handover', language, `${name}.html`)).href

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(['pl', 'en'])('in %s', (language) => {
  it.each(language === 'pl' || process.env.LONG !== undefined ? papers : ['answers'])(
    '%s: its own style is let through, and nothing else is asked for',
    async (name) => {
      const context = await browser.newContext()
      const page = await context.newPage()
      const told: string[] = []
      const asked: string[] = []
      page.on('console', (message) => told.push(message.text()))
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(addressOf(language, name))
      expect(await page.locator('h1').evaluate((head) => getComputedStyle(head).fontSize)).toBe('28px')
      expect(told).toEqual([])
      expect(asked).toEqual([addressOf(language, name)])
      // The policy is at work: a style that is not the paper's own is refused.
      const refused = await page.evaluate(() => {
        const style = document.createElement('style')
        style.textContent = 'h1 { color: rgb(1, 2, 3) }'
        document.head.append(style)
        return getComputedStyle(document.querySelector('h1')!).color !== 'rgb(1, 2, 3)'
      })
      expect(refused).toBe(true)
      await context.close()
    }
  )

  // The same page in other words: the long run looks at the second language, too.
  const examined = language === 'pl' || process.env.LONG !== undefined ? papers : []
  it.each(examined)('%s: axe finds nothing, in light and dark, and it fits a narrow window', async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = { width: colorScheme === 'light' ? 1366 : 320, height: 700 }
      const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true })
      const page = await context.newPage()
      await page.goto(addressOf(language, name))
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await context.close()
    }
  })
})

it('each leads to the others', async () => {
  const page = await browser.newPage()
  await page.goto(addressOf('pl', 'administrator'))
  for (const name of papers) {
    await page.locator(`nav a[href="${name}.html"]`).click()
    await page.waitForURL(addressOf('pl', name))
    expect(await page.locator('nav a[aria-current=page]').count()).toBe(1)
  }
  await page.close()
})
