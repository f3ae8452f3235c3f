/** The door from an author's words to code, with the real Lit in a real page: what goes in is what stands there. */
import fc from 'fast-check'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attribute, template, text } from '../../src/shared/fragment.ts'
import type { RunningLms } from '../../src/lms/server/server.ts'
import { nastyWords } from '../support/words.ts'
import { launchBrowser, openLms } from './support/lms-page.ts'

/** What the test takes of the library. */
interface Lit {
  html: unknown
  render(value: unknown, place: Element): void
}

let browser: Browser
let lms: RunningLms
beforeAll(async () => {
  browser = await launchBrowser()
  lms = await openLms('scorm12')
})
afterAll(async () => {
  await browser.close()
  await lms.close()
})

it('text and attributes come out of a rendered template as they went in', async () => {
  const written = fc.sample(nastyWords, 400)
  const cases = written.map(
    (words) => template(['<p', attribute('title', words), '>', text(words), '</p>']).code
  )
  const page = await browser.newPage()
  await page.goto(lms.url)
  const shown = await page.evaluate(async (codes) => {
    // Written so that the test runner does not take the import for one of its own.
    const load = new Function('return import("/node_modules/lit/index.js")') as () => Promise<Lit>
    const { html, render } = await load()
    return codes.map((code) => {
      const place = document.createElement('div')
      render(new Function('html', `return ${code}`)(html), place)
      const paragraph = place.querySelector('p')!
      return {
        elements: place.querySelectorAll('*').length,
        text: paragraph.textContent,
        title: paragraph.title
      }
    })
  }, cases)
  expect(shown).toEqual(
    written.map((words) => {
      const kept = words.replaceAll('\0', '\uFFFD')
      return { elements: 1, text: kept, title: kept }
    })
  )
  await page.close()
})
