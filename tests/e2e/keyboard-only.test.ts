/** The real course in the LMS, from the first page to its completion, by keyboard alone. */
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { components } from '../../src/components/registry.ts'
import { pagesOf } from '../a11y/course-page.ts'
import { walkCourse } from '../a11y/keyboard.ts'
import { launchBrowser, openLms, Sitting } from './support/lms-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const tracked = [...components.values()].flatMap(({ name, tracked }) => (tracked === undefined ? [] : [name]))

// In the usual run each kind of exercise is done by keyboard (components/contract.test.ts).
const long = it.runIf(process.env.LONG !== undefined)

long('Tab, arrows, Space and Enter complete the course', { timeout: 900_000 }, async () => {
  const lms = await openLms('scorm12')
  const sitting = await Sitting.open(browser, lms)
  const content = sitting.page.frame('content')!
  const pages = await pagesOf(content)
  const walk = await walkCourse(sitting.page, content, tracked)
  expect(walk.pages).toEqual(pages.map(({ id }) => id))
  expect(walk.done).toEqual(pages.flatMap(({ exercises }) => exercises))
  expect(walk.summary).toContain('Kurs ukończony.')
  expect(Object.values(lms.records.all())[0]!.values).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '100'
  })
  await sitting.close()
  await lms.close()
})
