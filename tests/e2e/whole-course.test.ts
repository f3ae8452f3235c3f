/** The real course, taken to its end in the strict LMS: every page, every exercise, the test failed and passed. */
import type { Browser, Locator } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOf } from '../a11y/course-page.ts'
import { completed } from './support/completed.ts'
import { launchBrowser, openLms, Sitting, standardOf, type Target } from './support/lms-page.ts'
import { doPageByMouse, takeTest } from './support/mouse.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

interface Taking {
  language: string
  target: Target
  /** What the learner reads. */
  words: { completed: string; failed: readonly string[]; passed: readonly string[] }
}

const pl = {
  completed: 'Kurs ukończony.',
  failed: [
    'Test niezaliczony.',
    'Błędne odpowiedzi na pytania z wykrzyknikiem: 9.',
    'Pytania, które były też w teście przed kursem (7): wtedy 0%, teraz 100%.'
  ],
  passed: ['Test zaliczony.', '100%']
}
const en = {
  completed: 'Course completed.',
  failed: [
    'Test not passed.',
    'Wrong answers to questions with an exclamation mark: 9.',
    'Questions that were in the test before the course, too (7): 0% then, 100% now.'
  ],
  passed: ['Test passed.', '100%']
}

/** Runs in the page: ids of the questions that must be right. */
function criticalIn(assessment: Element): string[] {
  const { item } = assessment as never as {
    item: { test: { questions: Map<string, { item: { id: string; critical?: true } }> } }
  }
  return [...item.test.questions.values()].flatMap(({ item }) => (item.critical === true ? [item.id] : []))
}

const isGraded = (assessment: Element) =>
  (assessment as never as { item: { test: { rules: { pass?: number } } } }).item.test.rules.pass !== undefined

const takings: Taking[] = [
  { language: 'pl', target: 'scorm2004-4', words: pl },
  { language: 'pl', target: 'scorm12', words: pl },
  { language: 'en', target: 'scorm2004-4', words: en },
  { language: 'en', target: 'scorm12', words: en }
]

it('each exercise of a module can be done rightly, with its pages in the other language', async () => {
  const lms = await openLms('scorm12', 'en')
  const sitting = await Sitting.open(browser, lms)
  const pages = await pagesOf(sitting.page.frame('content')!)
  const own = pages.filter(({ id, exercises }) => id.startsWith('report-') && exercises.length > 0)
  expect(own.length).toBeGreaterThan(5)
  for (const { id } of own) {
    await sitting.goTo(id)
    await doPageByMouse(sitting.content.locator('main > div:not([hidden]) article'))
  }
  await sitting.exit()
  const refused = (await sitting.calls()).filter(({ result, violation }) => violation || result === 'false')
  expect(refused).toEqual([])
  await sitting.close()
  await lms.close()
})

// It grows with the course: two minutes each.
describe.runIf(process.env.LONG).each(takings)('$language, $target', ({ language, target, words }) => {
  it('fails the test, passes it, and completes without one refused call', { timeout: 600_000 }, async () => {
    const standard = standardOf(target)
    const lms = await openLms(target, language)
    const sitting = await Sitting.open(browser, lms)
    const article = sitting.content.locator('main > div:not([hidden]) article')
    const stored = () => Object.values(lms.records.all())[0]!.values

    const take = async (test: Locator) => {
      if (!(await test.evaluate(isGraded))) return takeTest(test, () => false)
      const outcome = test.locator('.outcome')
      // First everything is known but what could harm somebody.
      const critical = new Set(await test.evaluate(criticalIn))
      await takeTest(test, (id) => !critical.has(id))
      for (const line of words.failed) expect(await outcome.innerText()).toContain(line)
      // Who may try again has not failed.
      const [done, failed] =
        standard === 'scorm12'
          ? ['cmi.core.lesson_status', 'cmi.core.lesson_status']
          : ['cmi.completion_status', 'cmi.success_status']
      await expect.poll(stored).toMatchObject({ [done]: 'incomplete' })
      expect(stored()[failed]).not.toBe('failed')
      await takeTest(test, () => true)
      for (const line of words.passed) expect(await outcome.innerText()).toContain(line)
    }

    for (;;) {
      await doPageByMouse(article, take)
      if ((await sitting.content.locator('.turn .next').count()) === 0) break
      await sitting.next()
    }
    expect(await sitting.content.locator('.summary').innerText()).toContain(words.completed)
    await sitting.exit()
    const refused = (await sitting.calls()).filter(({ result, violation }) => violation || result === 'false')
    expect(refused).toEqual([])
    expect(stored()).toMatchObject(completed[standard])

    // Coming back after completion shows the same and takes nothing back.
    const again = await Sitting.open(browser, lms)
    expect(await again.content.locator('.summary').innerText()).toContain(words.completed)
    await again.close()
    await expect.poll(stored).toMatchObject(completed[standard])
    await sitting.close()
    await lms.close()
  })
})
