/** Leaving and coming back, by every way, with the built packages: the learner finds everything, the LMS holds what it should. */
import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RunningLms } from '../../src/lms/server/server.ts'
import { answerChoice, playScenario } from './support/learner.ts'
import { launchBrowser, openLms, Sitting, standardOf, type Target } from './support/lms-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** What the LMS holds after a first look at the first page. */
const afterFirstLook = {
  scorm12: {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.exit': 'suspend',
    'cmi.core.lesson_location': 'before-you-start'
  },
  scorm2004: {
    'cmi.completion_status': 'incomplete',
    'cmi.exit': 'suspend',
    'cmi.location': 'before-you-start',
    'cmi.progress_measure': '0.01'
  }
}

/** What the LMS holds of one right answer to `q-wejherowo`, the first question of the course. */
const afterAnswer = (picked: string) => ({
  scorm12: {
    'cmi.interactions.0.id': 'q-wejherowo',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': picked,
    'cmi.interactions.0.correct_responses.0.pattern': picked,
    'cmi.interactions.0.result': 'correct',
    'cmi.interactions.0.objectives.0.id': 'o1-3'
  },
  scorm2004: {
    'cmi.interactions.0.id': 'q-wejherowo',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.learner_response': picked,
    'cmi.interactions.0.correct_responses.0.pattern': picked,
    'cmi.interactions.0.result': 'correct',
    'cmi.interactions.0.objectives.0.id': 'o1-3',
    // The first is that of the whole course, as the manifest has it.
    'cmi.objectives.3.id': 'o1-3'
  }
})

const question = '#q-wejherowo'

describe.each(['scorm12', 'scorm2004-4'] as Target[])('%s', (target) => {
  /** What depends on the player alone: of the second standard the long run looks at it. */
  const inBoth = it.runIf(target === 'scorm12' || process.env.LONG)
  const standard = standardOf(target)
  let lms: RunningLms
  beforeEach(async () => {
    lms = await openLms(target)
  })
  afterEach(() => lms.close())

  const record = () => Object.values(lms.records.all())[0]
  const stored = () => record()?.values ?? {}
  /** What only the course can have set. */
  const written = () => {
    const own = /status|score|suspend_data|location|exit|progress|interactions|objectives/
    return Object.fromEntries(Object.entries(stored()).filter(([element]) => own.test(element)))
  }
  const location = standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location'

  /** First sitting: a few pages, an answer, half a scenario, then on to another page. */
  async function work(sitting: Sitting): Promise<{ picked: string; path: number[] }> {
    await sitting.goTo('check-contact')
    const picked = await answerChoice(sitting.content.locator('sd-choice').first())
    await sitting.goTo('cradles')
    const path = await playScenario(sitting.content.locator('sd-scenario'), 2)
    return { picked: picked.map((i) => 'abcdefgh'[i]).join(','), path }
  }

  /** Second sitting: same page, same step of the scenario, same answer. */
  async function expectEverythingBack(path: number[]): Promise<void> {
    const sitting = await Sitting.open(browser, lms)
    expect(await sitting.heading()).toBe('Scenka: dwie identyczne kołyski')
    const scenario = sitting.content.locator('sd-scenario')
    await expect
      .poll(() =>
        scenario.evaluate(
          (element) => (element as never as { item: { record: { path: number[] } } }).item.record.path
        )
      )
      .toEqual(path)
    await expect.poll(() => scenario.locator('.past > details').count()).toBe(path.length)
    await sitting.goTo('check-contact')
    const answered = sitting.content.locator('sd-choice').first()
    await expect.poll(() => answered.locator('.verdict').innerText()).toContain('Dobrze')
    expect(await answered.locator('input:checked').count()).toBe(1)
    const violations = (await sitting.calls()).filter(({ violation }) => violation)
    expect(violations).toEqual([])
    await sitting.close()
  }

  it('a first look sets the status and where the learner is', async () => {
    const sitting = await Sitting.open(browser, lms)
    await expect.poll(stored).toMatchObject(afterFirstLook[standard])
    await sitting.close()
  })

  it('the start asks little of the LMS', async () => {
    const sitting = await Sitting.open(browser, lms)
    const calls = await sitting.calls()
    const upToCommit = calls.slice(0, calls.findIndex(({ name }) => name.endsWith('Commit')) + 1)
    const count = (part: string) => upToCommit.filter(({ name }) => name.includes(part)).length
    expect(count('GetValue')).toBeLessThanOrEqual(9)
    expect(count('SetValue')).toBe(2)
    expect(count('Commit')).toBe(1)
    await sitting.close()
  })

  it('leaving with “save and exit” loses nothing', async () => {
    const sitting = await Sitting.open(browser, lms)
    const { picked, path } = await work(sitting)
    await sitting.exit()
    expect(record()).toMatchObject({ terminated: true })
    expect(stored()).toMatchObject({ ...afterAnswer(picked)[standard], [location]: 'cradles' })
    expect(await sitting.content.locator('main h1').innerText()).toContain('Postęp jest zapisany')
    await sitting.close()
    await expectEverythingBack(path)
  })

  it('closing the tab loses nothing, not even what was done a moment before', async () => {
    const sitting = await Sitting.open(browser, lms)
    const { picked, path } = await work(sitting)
    await sitting.close()
    await expect.poll(() => record()?.terminated).toBe(true)
    expect(stored()).toMatchObject({ ...afterAnswer(picked)[standard], [location]: 'cradles' })
    await expectEverythingBack(path)
  })

  inBoth('a killed tab loses at most the last second', async () => {
    const sitting = await Sitting.open(browser, lms)
    const { path } = await work(sitting)
    // A second after the last step everything is stored: wait for that, then lose the process.
    await expect
      .poll(stored, { timeout: 3000 })
      .toMatchObject({ [location]: 'cradles', 'cmi.interactions.2.type': 'choice' })
    await sitting.kill()
    expect(record()).toMatchObject({ terminated: false })
    await expectEverythingBack(path)
  })

  it('hiding the page saves at once', async () => {
    const sitting = await Sitting.open(browser, lms)
    await sitting.goTo('four-verbs')
    await sitting.content.locator('body').evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(stored()).toMatchObject({ [location]: 'four-verbs' })
    await sitting.close()
  })

  it.each(['review', 'browse'])('%s mode writes nothing', async (mode) => {
    const first = await Sitting.open(browser, lms)
    await first.goTo('check-contact')
    await first.exit()
    await first.close()
    const before = written()
    const sitting = await Sitting.open(browser, lms, `mode=${mode}`)
    await sitting.goTo('four-verbs')
    await sitting.goTo('check-contact')
    expect(await sitting.content.locator('.notice.review').isVisible()).toBe(true)
    await sitting.exit()
    const writes = (await sitting.calls()).filter(({ name }) => /SetValue|Commit/.test(name))
    expect(writes).toEqual([])
    expect(written()).toEqual(before)
    await sitting.close()
  })

  inBoth('without LMS the course says so and can be read', async () => {
    const sitting = await Sitting.open(browser, lms, 'fault=api-missing')
    expect(await sitting.content.locator('.notice.notConnected').isVisible()).toBe(true)
    await sitting.next()
    expect(record()).toBeUndefined()
    await sitting.close()
  })

  inBoth('a refused save is told, tried again, and its success is told too', async () => {
    const sitting = await Sitting.open(browser, lms)
    await sitting.page.getByLabel('Fault').selectOption('refuse')
    await sitting.goTo('check-contact')
    await answerChoice(sitting.content.locator('sd-choice').first())
    await sitting.content.locator('.notice.notSaved').waitFor()
    await sitting.page.getByLabel('Fault').selectOption('ok')
    await sitting.content.locator('.notice.savedAgain').waitFor({ timeout: 15_000 })
    expect(stored()).toMatchObject({
      [location]: 'check-contact',
      'cmi.interactions.0.id': question.slice(1)
    })
    await sitting.close()
  })

  inBoth('“save and exit” waits for the LMS: the sitting goes on until the save is confirmed', async () => {
    const sitting = await Sitting.open(browser, lms)
    await sitting.goTo('check-contact')
    await sitting.page.getByLabel('Fault').selectOption('session-expired')
    await sitting.content.locator('.exit').click()
    await sitting.content.locator('.notice.notSaved', { hasText: 'Kurs zamknie się' }).waitFor()
    expect(await sitting.heading()).toContain('zwykła kontrola')
    await sitting.page.getByLabel('Fault').selectOption('ok')
    await sitting.content.locator('main.end').waitFor()
    expect(await sitting.heading()).toBe('Postęp jest zapisany')
    expect(record()).toMatchObject({ terminated: true })
    expect(stored()).toMatchObject({ [location]: 'check-contact' })
    await sitting.close()
  })

  inBoth('an LMS that says “true” without a network loses nothing', async () => {
    const sitting = await Sitting.open(browser, lms)
    await sitting.page.getByLabel('Fault').selectOption('offline-true')
    await sitting.content.locator('.notice.offline').waitFor()
    await sitting.goTo('check-contact')
    await answerChoice(sitting.content.locator('sd-choice').first())
    await sitting.page.getByLabel('Fault').selectOption('ok')
    await sitting.content.locator('.notice.savedAgain').waitFor()
    expect(stored()).toMatchObject({
      [location]: 'check-contact',
      'cmi.interactions.0.id': question.slice(1)
    })
    await sitting.close()
  })

  it('a frame that is loaded anew in an ended session shows no course in which work would be lost', async () => {
    const sitting = await Sitting.open(browser, lms)
    await sitting.goTo('check-contact')
    await sitting.content.locator('body').evaluate(() => globalThis.location.reload())
    await expect.poll(() => sitting.heading()).toContain('Ta sesja jest zakończona')
    expect(stored()).toMatchObject({ [location]: 'check-contact' })
    await sitting.close()
  })

  inBoth('a second window takes over with everything; the first stops and says so', async () => {
    const first = await Sitting.open(browser, lms)
    const { picked, path } = await work(first)
    // What the LMS takes between the second window's start and its first save, the second does not know of.
    await expect.poll(stored).toMatchObject({ [location]: 'cradles', 'cmi.interactions.2.type': 'choice' })
    const second = await Sitting.open(first.page.context(), lms)
    await expect.poll(() => first.heading()).toContain('Kurs jest otwarty w nowszym oknie')
    await expect.poll(() => second.heading()).toContain('kołyski')
    await first.page.close({ runBeforeUnload: true })
    await second.exit()
    expect(stored()).toMatchObject({ ...afterAnswer(picked)[standard], [location]: 'cradles' })
    await second.page.context().close()
    await expectEverythingBack(path)
  })

  inBoth(
    'work that an LMS refused comes back in the next sitting in the same browser, with its answers',
    async () => {
      const first = await Sitting.open(browser, lms)
      await first.goTo('four-verbs')
      await expect.poll(stored, { timeout: 5000 }).toMatchObject({ [location]: 'four-verbs' })
      await first.page.getByLabel('Fault').selectOption('refuse')
      await first.goTo('check-contact')
      await answerChoice(first.content.locator('sd-choice').first())
      await first.content.locator('.notice.notSaved').waitFor()
      const context = first.page.context()
      await first.page.close({ runBeforeUnload: true })
      expect(stored()).toMatchObject({ [location]: 'four-verbs' })
      const second = await Sitting.open(context, lms)
      await second.content.locator('.notice.restored').waitFor()
      expect(await second.heading()).toContain('zwykła kontrola')
      await expect
        .poll(stored, { timeout: 5000 })
        .toMatchObject({ [location]: 'check-contact', 'cmi.interactions.0.id': question.slice(1) })
      await context.close()
    }
  )
})
