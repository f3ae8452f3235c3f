/** A cmi5 package in the preview LMS, whose record store is of another origin: what is said, statement by statement. */
import type { Browser, BrowserContext } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RunningLms } from '../../src/lms/server/server.ts'
import { takenOf } from '../../src/lms/strict/cmi5/statements.ts'
import type { JsonObject } from '../../src/lms/strict/cmi5/session.ts'
import { answerChoice } from './support/learner.ts'
import { launchBrowser, newContext, Sitting } from './support/lms-page.ts'
import { buildCourse, removeCourse, writeCourse } from './support/site.ts'
import { startPreviewOfZip } from '../../src/lms/server/server.ts'

const course = {
  'course.yaml': `id: small
version: 1.0.0
status: released
languages: [pl]
title:
  pl: Mały kurs
passMark: 50
`,
  'pl/01-one.md': `# Start {#start}

Zdanie.

# Pytanie {#pytanie}

:::choice{#q objective=o1}
Kto zatrzymuje paszport?

- [x] Pracodawca
- [ ] Właściciel
:::

# Koniec {#koniec}

Zdanie.
`
}

let browser: Browser
let root: string
let zip: string
let lms: RunningLms
let context: BrowserContext
beforeAll(async () => {
  browser = await launchBrowser()
  root = await writeCourse(course)
  zip = await buildCourse(root, 'cmi5')
})
afterAll(async () => {
  await browser.close()
  await removeCourse(root)
})
beforeEach(async () => {
  lms = await startPreviewOfZip(zip)
  context = await newContext(browser)
})
afterEach(async () => {
  await context.close()
  await lms.close()
})

const open = (query?: string) => Sitting.open(context, lms, query)
const statements = () => lms.cmi5!.store.statements
const verbs = () => statements().map((statement) => takenOf(statement).verb)
const broken = () => lms.cmi5!.calls.filter(({ violation }) => violation).map(({ message }) => message)

/** Reads all pages and answers the question. */
async function finish(sitting: Sitting): Promise<void> {
  await sitting.goTo('pytanie')
  await answerChoice(sitting.content.locator('sd-choice'))
  await sitting.goTo('koniec')
}

describe('a launch', () => {
  it('is told from “initialized” to “terminated”, and each statement is as the table of rules wants it', async () => {
    const sitting = await open()
    await finish(sitting)
    await expect.poll(verbs).toEqual(['initialized', 'answered', 'passed', 'completed'])
    const url = await sitting.content.locator('body').evaluate(() => location.search)
    await sitting.content.locator('.exit').click()
    await expect.poll(verbs).toContain('terminated')

    const given = new URLSearchParams(url)
    const actor = JSON.parse(given.get('actor')!) as JsonObject
    const activityId = given.get('activityId')!
    const unit = { objectType: 'Activity', id: activityId }
    const grouping = { objectType: 'Activity', id: 'urn:scormdown:pl-small:unit:small' }
    const context = (category: string[], more: object = {}) => ({
      registration: given.get('registration'),
      contextActivities: {
        grouping: [grouping],
        category: category.map((name) => ({
          objectType: 'Activity',
          id: `https://w3id.org/xapi/cmi5/context/categories/${name}`
        }))
      },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': expect.any(String) as string },
      ...more
    })
    const time = expect.stringMatching(/^PT(\d+M)?\d+(\.\d+)?S$/) as string
    const said = (verb: string, object: object, result: object | undefined, its: object) => ({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      timestamp: expect.stringMatching(/^2.*Z$/) as string,
      actor,
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
      object,
      ...(result === undefined ? {} : { result }),
      context: its
    })
    expect(statements()).toEqual([
      said('initialized', unit, undefined, context(['cmi5'])),
      said(
        'answered',
        {
          objectType: 'Activity',
          id: `${activityId}/q`,
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
            description: { pl: 'Kto zatrzymuje paszport?' },
            interactionType: 'choice',
            correctResponsesPattern: ['a']
          }
        },
        { success: true, response: 'a', duration: time },
        {
          ...context([]),
          contextActivities: {
            parent: [unit],
            grouping: [
              grouping,
              {
                objectType: 'Activity',
                id: 'urn:scormdown:pl-small:objective:o1',
                definition: { type: 'http://adlnet.gov/expapi/activities/objective' }
              }
            ]
          }
        }
      ),
      said(
        'passed',
        unit,
        { score: { scaled: 1, raw: 100, min: 0, max: 100 }, success: true, duration: time },
        context(['cmi5', 'moveon'])
      ),
      said('completed', unit, { completion: true, duration: time }, context(['cmi5', 'moveon'])),
      said('terminated', unit, { duration: time }, context(['cmi5']))
    ])
    expect(broken()).toEqual([])
  })

  it('leads back to the LMS after “save and exit”', async () => {
    const sitting = await open()
    await sitting.content.locator('.exit').click()
    await sitting.content.locator('main.end h1', { hasText: 'LMS' }).waitFor()
    expect(verbs()).toEqual(['initialized', 'terminated'])
    expect(lms.cmi5!.calls.at(-1)!.name).toBe('GET returnURL')
    expect(broken()).toEqual([])
  })

  it('may connect to the LMS alone', async () => {
    const sitting = await open()
    const blocked = (url: string) =>
      sitting.content.locator('body').evaluate(
        (_, address) =>
          new Promise((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI), {
              once: true
            })
            fetch(address).then(
              () => resolve('allowed'),
              () => undefined
            )
          }),
        url
      )
    const { port } = new URL(lms.url)
    expect(await blocked(`http://127.0.0.1:${port}/lms/config.json`)).toBe(
      `http://127.0.0.1:${port}/lms/config.json`
    )
    expect(await blocked('http://example.org/')).toMatch(/^http:\/\/example\.org/)
    expect(await blocked(`http://localhost:${port}/lms/xapi/about`)).toBe('allowed')
    expect(await sitting.content.locator('meta[http-equiv]').evaluateAll((all) => all.length)).toBe(2)
  })
})

describe('a second launch', () => {
  it('goes on where the first ended, and says once what may be said once', async () => {
    const first = await open()
    await first.goTo('pytanie')
    await answerChoice(first.content.locator('sd-choice'))
    await first.page.close({ runBeforeUnload: true })
    await expect.poll(verbs).toEqual(['initialized', 'answered', 'terminated'])
    expect(statements().at(-1)).toMatchObject({
      result: { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 75 } }
    })
    const second = await open()
    expect(await second.heading()).toBe('Pytanie')
    await second.goTo('koniec')
    await expect.poll(verbs).toContain('completed')
    await second.page.close({ runBeforeUnload: true })
    await expect.poll(() => verbs().filter((verb) => verb === 'terminated')).toHaveLength(2)
    const third = await open()
    await third.goTo('start')
    await third.page.close({ runBeforeUnload: true })
    await expect.poll(() => verbs().filter((verb) => verb === 'terminated')).toHaveLength(3)
    expect(verbs().slice(3)).toEqual([
      ...['initialized', 'passed', 'completed', 'terminated'],
      ...['initialized', 'terminated']
    ])
    expect(broken()).toEqual([])
  })

  it.each(process.env.LONG === undefined ? ['review'] : ['review', 'browse'])(
    'in %s mode says that it began and ended, and nothing else',
    async (mode) => {
      const first = await open()
      await first.goTo('pytanie')
      await expect.poll(() => lms.cmi5!.calls.filter(({ name }) => name.startsWith('PUT')).length).toBe(2)
      await first.page.close({ runBeforeUnload: true })
      await expect.poll(verbs).toEqual(['initialized', 'terminated'])
      const second = await open(`mode=${mode}`)
      expect(await second.heading()).toBe('Pytanie')
      if (mode === 'browse') await answerChoice(second.content.locator('sd-choice'))
      await second.goTo('koniec')
      await second.content.locator('.exit').click()
      await second.content.locator('main.end h1', { hasText: 'LMS' }).waitFor()
      expect(verbs().slice(2)).toEqual(['initialized', 'terminated'])
      expect(broken()).toEqual([])
    }
  )
})

describe('an LMS in trouble', () => {
  it('that is down is told and tried again, and nothing is lost', async () => {
    const sitting = await open()
    await sitting.setFault('refuse')
    await sitting.goTo('pytanie')
    await answerChoice(sitting.content.locator('sd-choice'))
    await sitting.content.locator('.notice.notSaved').waitFor()
    await sitting.setFault('ok')
    await sitting.content.locator('.notice.savedAgain').waitFor()
    expect(verbs()).toEqual(['initialized', 'answered'])
    expect(broken()).toEqual([])
  })

  it('whose session has expired is told, and leaving waits until it is back', async () => {
    const sitting = await open()
    await sitting.goTo('pytanie')
    await sitting.setFault('session-expired')
    await sitting.content.locator('.exit').click()
    await sitting.content.locator('.notice.notSaved', { hasText: 'Kurs zamknie się' }).waitFor()
    await sitting.setFault('ok')
    await sitting.content.locator('main.end h1', { hasText: 'LMS' }).waitFor()
    expect(verbs()).toEqual(['initialized', 'terminated'])
    expect(broken()).toEqual([])
  })

  it.runIf(process.env.LONG)(
    'that does not answer at the start is told, and another try begins the course',
    async () => {
      const page = await context.newPage()
      let answers = false
      await page.route('**/lms/cmi5/fetch*', (route) => (answers ? route.continue() : route.abort()))
      await page.goto(lms.url)
      const content = page.frameLocator('iframe[name=content]')
      await content.getByText('Nie udało się połączyć').waitFor()
      answers = true
      await content.getByRole('button', { name: 'Spróbuj ponownie' }).click()
      await content.locator('main h1', { hasText: 'Start' }).waitFor()
      await expect.poll(verbs).toEqual(['initialized'])
      expect(broken()).toEqual([])
    }
  )

  it('work that it did not take comes back with the next launch in the same browser', async () => {
    const first = await open()
    await first.goTo('start')
    await expect.poll(() => lms.cmi5!.calls.some(({ name }) => name === 'PUT scormdown')).toBe(true)
    await first.setFault('refuse')
    await first.goTo('pytanie')
    await answerChoice(first.content.locator('sd-choice'))
    await first.content.locator('.notice.notSaved').waitFor()
    await first.page.close({ runBeforeUnload: true })
    const second = await open()
    await second.content.locator('.notice.restored').waitFor()
    await expect.poll(verbs).toEqual(['initialized', 'initialized', 'answered'])
    expect(broken()).toEqual([])
  })
})

describe('the way out', () => {
  it('a frame that is loaded anew finds its session over: nothing is said twice', async () => {
    const sitting = await open()
    await sitting.goTo('pytanie')
    await sitting.content.locator('body').evaluate(() => globalThis.location.reload())
    await expect.poll(() => sitting.heading()).toContain('Ta sesja jest zakończona')
    expect(verbs()).toEqual(['initialized', 'terminated'])
    expect(broken()).toEqual([])
  })

  it.runIf(process.env.LONG)(
    'a tab that the browser drops and loads anew goes on with its session',
    async () => {
      const sitting = await Sitting.open(context, lms, '', async (page) => {
        await page.addInitScript(() => {
          // As a phone does it: no event tells the course. The first that listens is asked first.
          const silence = (event: Event) => {
            if ('isDropped' in window) event.stopImmediatePropagation()
          }
          addEventListener('pagehide', silence)
          document.addEventListener('visibilitychange', silence)
        })
      })
      await sitting.goTo('pytanie')
      await expect.poll(() => lms.cmi5!.calls.filter(({ name }) => name.startsWith('PUT')).length).toBe(2)
      await sitting.content.locator('sd-course').evaluate((shown) => {
        shown.dataset.page = ''
        Object.assign(window, { isDropped: true })
        globalThis.location.reload()
      })
      await sitting.content.locator('sd-course:not([data-page=""])').waitFor()
      await expect.poll(() => sitting.heading()).toBe('Pytanie')
      await sitting.content.locator('.exit').click()
      await sitting.content.locator('main.end h1', { hasText: 'LMS' }).waitFor()
      expect(verbs()).toEqual(['initialized', 'terminated'])
      expect(broken()).toEqual([])
    }
  )

  it('a tab that is closed at once has begun and ended', async () => {
    const sitting = await open()
    await sitting.page.close({ runBeforeUnload: true })
    await expect.poll(verbs).toEqual(['initialized', 'terminated'])
    expect(broken()).toEqual([])
  })

  it('without a launch the course can be read, and says that nothing is kept', async () => {
    const page = await context.newPage()
    await page.goto(`${lms.url}content/index.html`)
    await page.locator('.notice.notConnected').waitFor()
    expect(await page.locator('main h1').innerText()).toBe('Start')
    expect(lms.cmi5!.calls).toEqual([])
  })
})
