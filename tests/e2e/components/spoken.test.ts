/**
 * What a screen reader reads out of each component's first example, kept as text for a person to read:
 * tests/fixtures/spoken. Exercises once more after they were done rightly.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { components } from '../../../src/components/registry.ts'
import { examplesOf, guideCourse } from '../../../src/guide/guide-course.ts'
import { elementsReady } from '../../a11y/course-page.ts'
import { Keyboard, ways } from '../../a11y/keyboard.ts'
import { speak } from '../../a11y/spoken.ts'
import { polishCandidates } from '../../support/guide.ts'
import { launchBrowser } from '../support/lms-page.ts'
import { buildSite, openSite, type CourseFolder } from '../support/site.ts'
import type { WebServer } from '../support/web-server.ts'

const folder = new URL('../../fixtures/spoken/', import.meta.url)
const sample = new URL('../../../src/guide/sample/', import.meta.url)

/** The guide with one example on each page, and no other words. */
function course(): CourseFolder {
  const readmes = polishCandidates.map(({ component: { name }, readme }) => ({
    name,
    text: `# ${name}\n\n\`\`\`md\n${examplesOf(readme)[0]!}\`\`\`\n`
  }))
  const data = readdirSync(sample, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(new URL(path, sample)).isFile())
    .map((path) => [path, readFileSync(new URL(path, sample))] as const)
  return {
    ...Object.fromEntries(data),
    ...Object.fromEntries(guideCourse(readmes, new Map(), { language: 'pl' }))
  }
}

let browser: Browser
let site: WebServer
/** One for all: each component stands on a page of the course of its own. */
let page: Page
beforeAll(async () => {
  site = await buildSite(course(), { trainer: true })
  browser = await launchBrowser()
  page = await openSite(browser, site)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const names = [...components.keys()]

describe.each(names)('%s', (name) => {
  it('sounds as it is written down', async () => {
    await page.evaluate((id) => (location.hash = `#/${id}`), name)
    await page.locator(`sd-course[data-page="${name}"]`).waitFor()
    const article = page.locator('article')
    await elementsReady(article)
    // The name of the page, and how the example is written.
    await article
      .locator('> h1, > pre')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('hidden', '')))
    const untouched = await speak(page, article)
    const way = ways.get(name)
    if (way !== undefined) await way(new Keyboard(page), article.locator(`sd-${name}`).first())
    const done = way === undefined ? [] : ['', '--- zrobione ---', '', ...(await speak(page, article))]
    const said = [...untouched, ...done, ''].join('\n')
    const file = new URL(`${name}.txt`, folder)
    if (process.env.UPDATE === '1') writeFileSync(file, said)
    expect(said).toBe(readFileSync(file, 'utf8'))
  })
})

it('no file is kept of a component that is gone', () => {
  expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.txt`).sort())
})
