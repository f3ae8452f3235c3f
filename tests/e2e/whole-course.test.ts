/** The real course, taken to its end in the strict LMS: every page, every question. */
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completed } from './support/completed.ts'
import { doPage } from './support/learner.ts'
import { launchBrowser, openLms, Sitting, standardOf, type Target } from './support/lms-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

// By keyboard it is taken to its end in the other standard (keyboard-only.test.ts).
const usual: Target[] = ['scorm2004-4']

describe.each(process.env.LONG === undefined ? usual : [...usual, 'scorm12' as const])('%s', (target) => {
  it('completes with all points, without one refused call', { timeout: 180_000 }, async () => {
    const standard = standardOf(target)
    const lms = await openLms(target)
    const sitting = await Sitting.open(browser, lms)
    for (;;) {
      await doPage(sitting)
      if ((await sitting.content.locator('.turn .next').count()) === 0) break
      expect(await sitting.values()).not.toHaveProperty(
        standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'
      )
      await sitting.next()
    }
    expect(await sitting.content.locator('.summary').innerText()).toContain('Kurs ukończony.')
    await sitting.exit()
    const refused = (await sitting.calls()).filter(({ result, violation }) => violation || result === 'false')
    expect(refused).toEqual([])
    const { values } = Object.values(lms.records.all())[0]!
    expect(values).toMatchObject(completed[standard])

    // Coming back after completion shows the same and takes nothing back.
    const again = await Sitting.open(browser, lms)
    expect(await again.content.locator('.summary').innerText()).toContain('Kurs ukończony.')
    await again.close()
    await expect.poll(() => Object.values(lms.records.all())[0]!.values).toMatchObject(completed[standard])
    await sitting.close()
    await lms.close()
  })
})
