/** Parts of the course that load while it runs: what fails is tried again, told calmly, and costs nothing. */
import type { Browser, Page, Route } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RunningLms } from '../../src/lms/server/server.ts'
import { answerChoice } from './support/learner.ts'
import { launchBrowser, newContext, openLms, Sitting } from './support/lms-page.ts'

let browser: Browser
let lms: RunningLms
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  lms = await openLms('scorm12')
})
afterEach(() => lms.close())

/** The second module, one of its pages, and what that page says. */
const pages = '**/assets/indicators-*'
const page = 'documents'
const heading = 'Zatrzymanie dokumentów'
const element = '**/assets/choice-*'

const lost = (route: Route) => route.abort('internetdisconnected')
const gone = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not Found' })
const login = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Log in</title>' })

/** Answers like this so many times, then as the server does. Gives the addresses that were asked for. */
async function spoil(tab: Page, chunk: string, answer: (route: Route) => Promise<void>, times = Infinity) {
  const asked: string[] = []
  await tab.route(chunk, async (route) => {
    asked.push(new URL(route.request().url()).search)
    await (asked.length > times ? route.continue() : answer(route))
  })
  return asked
}

/** The learner turns to a page; nothing says that it will come. */
async function ask({ content }: Sitting, id: string): Promise<void> {
  await content.locator('body').evaluate((_, to) => (location.hash = `#/${to}`), id)
}

/** A sitting in whose tab time can be made to pass. */
const open = async (prepare?: (tab: Page) => Promise<void>) =>
  Sitting.open(await newContext(browser, true), lms, '', async (tab) => {
    await tab.clock.install()
    await prepare?.(tab)
  })

/** Lets time pass, a second at a step, until something has happened: nobody sits through the pauses between the tries. */
async function pass({ page: tab }: Sitting, happened: () => Promise<unknown>): Promise<void> {
  const look = async () => {
    await tab.clock.fastForward(1000)
    return happened()
  }
  await expect.poll(look, { timeout: 20_000, interval: 200 }).toBeTruthy()
}

const missing = ({ content }: Sitting) => content.locator('main .notice.missing')
const told = (sitting: Sitting) => pass(sitting, () => missing(sitting).isVisible())
const arrived = (sitting: Sitting) =>
  pass(sitting, () => sitting.content.locator('main h1', { hasText: heading }).isVisible())

/** What the course itself says on the console: the browser's own words about a request have no script as their place. */
function consoleOf(tab: Page): string[] {
  const said: string[] = []
  tab.on('console', (message) => {
    if (/player-\w+\.js/.test(message.location().url) && message.type() !== 'error') said.push(message.text())
  })
  tab.on('pageerror', (error) => said.push(String(error)))
  return said
}

describe('the pages of a module', () => {
  it('that fail twice come by themselves', async () => {
    const sitting = await open()
    const said = consoleOf(sitting.page)
    const asked = await spoil(sitting.page, pages, lost, 2)
    await ask(sitting, page)
    await pass(sitting, () => sitting.content.locator('.status .loading').isVisible())
    expect(await missing(sitting).count()).toBe(0)
    await arrived(sitting)
    expect(asked).toEqual(['', '?retry=1', '?retry=2'])
    expect(await sitting.content.locator('.status .loading').count()).toBe(0)
    expect(said).toEqual([])
    await sitting.close()
  })

  it('in whose place a login page comes are told, and come when the learner asks again', async () => {
    const sitting = await open()
    const said = consoleOf(sitting.page)
    await spoil(sitting.page, pages, login, 3)
    await ask(sitting, page)
    const notice = missing(sitting)
    await told(sitting)
    expect(await notice.innerText()).toContain('Nie udało się wczytać tej strony.')
    expect(await notice.innerText()).toContain('czy logowanie na platformie nie wygasło')
    expect(await notice.innerText()).toContain('Twoje odpowiedzi są bezpieczne.')
    expect(said).toEqual([`${page}: failed`])
    await notice.getByRole('button', { name: 'Spróbuj ponownie' }).click()
    await arrived(sitting)
    expect(await missing(sitting).count()).toBe(0)
    await sitting.close()
  })

  it('that are gone since the package was replaced: the learner is told to leave, and nothing is lost', async () => {
    // A made clock hides what the browser knows of its requests: here the pauses between the tries are real.
    const sitting = await Sitting.open(await newContext(browser, true), lms)
    await sitting.goTo('check-contact')
    await answerChoice(sitting.content.locator('sd-choice').first())
    await spoil(sitting.page, pages, gone)
    await ask(sitting, page)
    const notice = missing(sitting)
    await notice.waitFor({ timeout: 15_000 })
    expect(await notice.innerText()).toContain(
      'Kurs został zaktualizowany. Zapisz i wyjdź, a potem otwórz kurs ponownie.'
    )
    await sitting.exit()
    const [record] = Object.values(lms.records.all())
    expect(record).toMatchObject({
      terminated: true,
      values: { 'cmi.core.lesson_location': 'check-contact', 'cmi.interactions.0.result': 'correct' }
    })
    await sitting.close()

    const next = await Sitting.open(await newContext(browser, true), lms)
    expect(await next.heading()).toContain('zwykła kontrola')
    const question = next.content.locator('sd-choice').first()
    await expect.poll(() => question.locator('.verdict').innerText()).toContain('Dobrze')
    await next.close()
  })

  it('come by themselves when the network is back', async () => {
    const sitting = await open()
    await sitting.page.context().setOffline(true)
    await ask(sitting, page)
    await told(sitting)
    expect(await missing(sitting).innerText()).toContain('Nie ma połączenia z siecią.')
    await sitting.page.context().setOffline(false)
    await arrived(sitting)
    await sitting.close()
  })

  it('are not waited for by a learner who goes elsewhere', async () => {
    const sitting = await open()
    await spoil(sitting.page, pages, gone)
    await ask(sitting, page)
    await told(sitting)
    await sitting.goTo('check-contact')
    expect(await missing(sitting).count()).toBe(0)
    expect(await sitting.heading()).toContain('zwykła kontrola')
    await sitting.close()
  })
})

describe('an element of a page', () => {
  const question = ({ content }: Sitting) => content.locator('sd-choice').first()

  it('that fails once comes by itself, and works with the rest of the course', async () => {
    const sitting = await open()
    const asked = await spoil(sitting.page, element, login, 1)
    await sitting.goTo('check-contact')
    await pass(sitting, () => question(sitting).locator('input').first().isVisible())
    await answerChoice(question(sitting))
    expect(asked).toEqual(['', '?retry=1'])
    expect(await missing(sitting).count()).toBe(0)
    await expect.poll(() => sitting.values()).toMatchObject({ 'cmi.interactions.0.result': 'correct' })
    await sitting.close()
  })

  it('is waited for while nothing has to be said, since one that comes behind its page pushes the rest away', async () => {
    const sitting = await open()
    let release!: () => void
    const held = new Promise<void>((resolve) => (release = resolve))
    const asked = await spoil(sitting.page, element, async (route) => {
      await held
      await route.continue()
    })
    const shown = () => sitting.content.locator('sd-course').getAttribute('data-page')
    const first = await shown()
    // However busy the machine, only what is let pass here passes.
    await sitting.page.clock.pauseAt((await sitting.page.evaluate(() => Date.now())) + 1000)
    await ask(sitting, 'check-contact')
    await expect.poll(() => asked).toEqual([''])
    await sitting.page.clock.runFor(900)
    expect(await shown()).toBe(first)
    await sitting.page.clock.runFor(200)
    await expect.poll(shown).toBe('check-contact')
    expect(await sitting.content.locator('.notice.loading').innerText()).toBe('Wczytuję stronę…')
    release()
    await question(sitting).locator('input').first().waitFor()
    await sitting.close()
  })

  it('that fails is told above the page, and comes when the learner asks again', async () => {
    const sitting = await open()
    const said = consoleOf(sitting.page)
    await spoil(sitting.page, element, login, 3)
    await sitting.goTo('check-contact')
    const notice = missing(sitting)
    await told(sitting)
    expect(await notice.innerText()).toContain('Nie udało się wczytać części tej strony.')
    expect(await sitting.heading()).toContain('zwykła kontrola')
    expect(said).toEqual(['check-contact: failed'])
    await notice.getByRole('button', { name: 'Spróbuj ponownie' }).click()
    await answerChoice(question(sitting))
    expect(await missing(sitting).count()).toBe(0)
    await sitting.close()
  })
})

describe('loading ahead', () => {
  /** Names of the scripts that arrived, without hashes. */
  function scriptsOf(tab: Page): string[] {
    const names: string[] = []
    tab.on('requestfinished', (request) => {
      const name = /\/content\/assets\/([\w-]+)-\w+\.js$/.exec(request.url())?.[1]
      if (name !== undefined) names.push(name)
    })
    return names
  }

  it('begins after the first view; then the next module, and contacts, open without a network', async () => {
    let scripts: string[] = []
    const sitting = await open(async (tab) => {
      scripts = scriptsOf(tab)
    })
    expect(scripts).not.toContain('indicators')
    const ahead = ['choice', 'indicators', 'reference-pl', 'scenario', 'tools']
    await pass(sitting, async () => ahead.every((name) => scripts.includes(name)))
    await sitting.page.context().setOffline(true)
    await ask(sitting, page)
    await arrived(sitting)
    await ask(sitting, 'check-list')
    await sitting.content.locator('sd-choice').first().locator('input').first().waitFor()
    expect(await missing(sitting).count()).toBe(0)
    await sitting.content.locator('body').evaluate(() => (location.hash = '#:contacts'))
    await sitting.content.locator('.tool .contacts').waitFor()
    await sitting.close()
  })

  it('that fails says nothing', async () => {
    const sitting = await open()
    const said = consoleOf(sitting.page)
    const asked = await spoil(sitting.page, pages, lost, 1)
    await pass(sitting, async () => asked.length > 0)
    expect(asked).toEqual([''])
    expect(await missing(sitting).count()).toBe(0)
    await ask(sitting, page)
    await arrived(sitting)
    expect(asked).toEqual(['', '?retry=1'])
    expect(said).toEqual([])
    await sitting.close()
  })

  it('does not happen where the learner saves data', async () => {
    let scripts: string[] = []
    const sitting = await open(async (tab) => {
      scripts = scriptsOf(tab)
      await tab.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
      })
    })
    await sitting.page.clock.runFor('10:00')
    expect([...scripts].sort()).toEqual(['player', 'scorm12', 'why'])
    await sitting.close()
  })
})
