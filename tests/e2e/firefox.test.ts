/** The course in Firefox, where pages go away, and storage and frames work, otherwise than in Chromium. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { RunningLms } from '../../src/lms/server/server.ts'
import { Firefox, type FirefoxSitting } from './support/firefox.ts'
import { openLms, standardOf, type Target } from './support/lms-page.ts'

const installed = inject('firefox') !== undefined

it.runIf(process.env.CI)('CI has a Firefox', () => {
  expect(installed).toBe(true)
})

describe.runIf(installed)('Firefox', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await Firefox.launch()
  })
  afterAll(() => firefox.close())

  // What a browser may do differently does not hang on the standard.
  const targets: Target[] = process.env.LONG === undefined ? ['scorm12'] : ['scorm12', 'scorm2004-4']

  describe.each(targets)('%s', (target) => {
    let lms: RunningLms
    beforeEach(async () => {
      lms = await openLms(target)
    })
    afterEach(() => lms.close())

    const record = () => Object.values(lms.records.all())[0]
    const location = standardOf(target) === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location'
    const stored = () => record()?.values ?? {}
    /** The page after the one with the question. */
    const place = { [location]: 'four-verbs', 'cmi.interactions.0.id': 'q-wejherowo' }

    /** An answer, then on to the next page. */
    async function work(sitting: FirefoxSitting): Promise<void> {
      await sitting.goTo('check-contact')
      await sitting.answer()
      await sitting.goTo('four-verbs')
    }

    async function expectEverythingBack(heading: string): Promise<void> {
      const sitting = await firefox.open(lms)
      expect(await sitting.heading()).toBe(heading)
      await sitting.goTo('check-contact')
      await expect.poll(() => sitting.verdict()).toContain('Dobrze')
      await sitting.close()
    }

    it('a course is shown, answered, left and found again', async () => {
      const sitting = await firefox.open(lms)
      expect(await sitting.heading()).toBe('Zanim zaczniesz')
      await sitting.next()
      await work(sitting)
      const heading = await sitting.heading()
      await sitting.exit()
      expect(record()).toMatchObject({ terminated: true, values: place })
      await sitting.close()
      await expectEverythingBack(heading)
    })

    it('closing the tab loses nothing', async () => {
      const sitting = await firefox.open(lms)
      await work(sitting)
      const heading = await sitting.heading()
      // Firefox may break off scripts of a tab that is closed: what the LMS did not hear is in the copy.
      await sitting.close()
      await expectEverythingBack(heading)
    })

    it('killing the browser loses nothing that was saved', async () => {
      const sitting = await firefox.open(lms)
      await work(sitting)
      const heading = await sitting.heading()
      await expect.poll(stored, { timeout: 5000 }).toMatchObject(place)
      await firefox.kill()
      expect(record()).toMatchObject({ terminated: false })
      await expectEverythingBack(heading)
    })

    it('a refused save is told, and so is its success', async () => {
      const sitting = await firefox.open(lms)
      await sitting.setFault('refuse')
      await work(sitting)
      await sitting.notice('notSaved')
      const told = sitting.notice('savedAgain')
      await sitting.setFault('ok')
      await told
      expect(stored()).toMatchObject(place)
      await sitting.close()
    })

    it('a lost network is told, and what happened meanwhile is saved', async () => {
      const sitting = await firefox.open(lms)
      await sitting.setFault('offline-true')
      await sitting.notice('offline')
      await work(sitting)
      const told = sitting.notice('savedAgain')
      await sitting.setFault('ok')
      await told
      expect(stored()).toMatchObject(place)
      await sitting.close()
    })
  })

  describe('looks', () => {
    let lms: RunningLms
    beforeAll(async () => {
      lms = await openLms('scorm12')
    })
    afterAll(() => lms.close())

    it('focus goes to the heading when a page is turned by keyboard', async () => {
      const sitting = await firefox.open(lms)
      const { heading, focused } = await sitting.nextByKeyboard()
      expect(heading).toBe('Siedem pytań na początek')
      expect(focused).toBe(heading)
      await sitting.close()
    })

    it.runIf(process.env.LONG)(
      '320 pixels wide: nothing has to be scrolled sideways on any page',
      async () => {
        const sitting = await firefox.openAlone(lms, 320)
        const wide: string[] = []
        for (const id of await sitting.pageIds()) {
          await sitting.goTo(id)
          const over = await sitting.overflow()
          if (over > 0) wide.push(`${id}: ${over}`)
        }
        expect(wide).toEqual([])
        await sitting.close()
      }
    )

    it('paper: the page without what there is to press', async () => {
      const sitting = await firefox.openAlone(lms, 1100)
      await sitting.goTo('check-contact')
      expect(await sitting.shownParts()).toEqual(['.top', '#outline', 'main h1', 'main .turn'])
      await sitting.usePrintStyles()
      expect(await sitting.shownParts()).toEqual(['main h1'])
      expect(Buffer.from(await sitting.page.pdf()).toString('latin1', 0, 5)).toBe('%PDF-')
      await sitting.close()
    })

    it('dark scheme: all text stands out from its ground', async () => {
      // 0 is dark.
      const dark = await Firefox.launch({ 'layout.css.prefers-color-scheme.content-override': 0 })
      const sitting = await dark.openAlone(lms)
      expect(await sitting.content.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
        true
      )
      for (const id of ['four-verbs', 'check-contact']) {
        await sitting.goTo(id)
        await sitting.answerAll()
        expect(await sitting.violations('color-contrast'), id).toEqual([])
      }
      await dark.close()
    })
  })
})
