/** The course in WebKit, the engine of Safari and of every browser on an iPhone. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openLms, type Target } from './support/lms-page.ts'
import { WebKit } from './support/webkit.ts'

describe.runIf(inject('webkit') !== undefined)('WebKit', () => {
  let webkit: WebKit | undefined
  beforeAll(async () => {
    webkit = await WebKit.launch()
  })
  afterAll(() => webkit?.close())

  it.each(['scorm12', 'scorm2004-4'] as Target[])(
    '%s: a course is shown, answered, left and found again',
    async (target) => {
      const lms = await openLms(target)
      const sitting = await webkit!.open(lms)
      expect(await sitting.heading()).toBe('Zanim zaczniesz')
      await sitting.next()
      expect(await sitting.heading()).toBe('Siedem pytań na początek')
      await expect.poll(() => sitting.focused()).toBe('Siedem pytań na początek')
      await sitting.goTo('check-contact')
      await sitting.answer()
      const heading = await sitting.heading()
      await sitting.exit()
      await sitting.close()
      expect(Object.values(lms.records.all())[0]).toMatchObject({
        terminated: true,
        values: { 'cmi.interactions.0.id': 'q-wejherowo' }
      })

      const again = await webkit!.open(lms)
      expect(await again.heading()).toBe(heading)
      await expect.poll(() => again.verdict()).toContain('Dobrze')
      await again.close()
      await lms.close()
    }
  )
})
