/** The papers for review in a browser: opened as files, as they lie in the folder. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reviewPapers } from '../../src/review/papers.ts'
import { readReview } from '../support/review.ts'
import { overflow, violations } from './support/axe.ts'
import { launchBrowser } from './support/lms-page.ts'

const roles = ['facts', 'practice', 'telephones', 'translation', 'storyboard']
const review = roles.map((sheet) => `r-${sheet}:\n  title: Rola ${sheet}\n  approves: ${sheet}\n`).join('')
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="360"><rect width="720" height="360"/></svg>'
const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
const papers = reviewPapers({ ...readReview({ 'review.yaml': review }).input, picture: () => picture })
const names = papers.flatMap(({ path }) => (/^pl\/.*\.html$/.test(path) ? [path] : []))

let browser: Browser
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scormdown-review-'))
  for (const { path, text } of papers) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

it.each(names)('%s: axe finds nothing, in light and dark, and it fits a narrow window', async (name) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width: colorScheme === 'light' ? 1366 : 320, height: 700 }
    const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, name)).href)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await context.close()
  }
})

it('the pictures of the storyboard stand in it, and its policy lets nothing else in', async () => {
  const page = await browser.newPage()
  const told: string[] = []
  page.on('console', (message) => told.push(message.text()))
  await page.goto(pathToFileURL(join(folder, 'pl/storyboard.html')).href)
  const shown = await page
    .locator('img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))
  expect(shown).toEqual([720])
  expect(told).toEqual([])
  await page.close()
})
