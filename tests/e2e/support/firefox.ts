/** A learner at Firefox, driven over WebDriver BiDi. The words are those of `lms-page.ts`. */
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core'
import { expect, inject } from 'vitest'
import type { RunningLms } from '../../../src/lms/server/server.ts'
import type { FaultName } from '../../../src/lms/strict/faults.ts'
import { rightAnswers } from './learner.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
interface Axe {
  run(options: object): Promise<{ violations: { nodes: { html: string }[] }[] }>
}

type Settings = Record<string, string | number | boolean>

/** Firefox with a profile of its own, which outlives its process. */
export class Firefox {
  private constructor(
    private readonly profile: string,
    private readonly settings: Settings,
    private browser: Browser
  ) {}

  /** @param settings as `about:config` has them */
  static async launch(settings: Settings = {}): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'scormdown-firefox-'))
    return new Firefox(profile, settings, await launch(profile, settings))
  }

  /** @param query settings of the LMS page, such as `fault=refuse` */
  async open(lms: Pick<RunningLms, 'url'>, query = ''): Promise<FirefoxSitting> {
    const page = await this.browser.newPage()
    await page.setViewport({ width: 1366, height: 768 })
    await page.goto(`${lms.url}?${query}`)
    return new FirefoxSitting(page, await findContent(page))
  }

  /** The course alone in a tab, which has no LMS above it: only its looks matter. */
  async openAlone(lms: Pick<RunningLms, 'url'>, width = 650): Promise<FirefoxSitting> {
    const page = await this.browser.newPage()
    await page.setViewport({ width, height: 666 })
    await page.goto(`${lms.url}content/index.html`)
    await page.waitForSelector('main h1')
    return new FirefoxSitting(page, page.mainFrame())
  }

  /** The course as one file of a disk. */
  async openFile(url: string): Promise<Page> {
    const page = await this.browser.newPage()
    await page.goto(url)
    await page.waitForSelector('main h1')
    return page
  }

  /** The process dies, and is started again with the same profile. */
  async kill(): Promise<void> {
    const process = this.browser.process()!
    const dead = new Promise((resolve) => process.once('exit', resolve))
    process.kill('SIGKILL')
    await dead
    // Puppeteer puts back the settings that it found in the profile; before that is done no process may use it.
    const backups = async () => (await readdir(this.profile)).filter((name) => name.endsWith('.puppeteer'))
    await expect.poll(backups).toEqual([])
    this.browser = await launch(this.profile, this.settings)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The course's frame, once the course is in it: asked for anew each time, since it first holds an empty page. */
async function findContent(page: Page): Promise<Frame> {
  const find = async () => {
    const frame = await page.$('iframe[name=content]')
    const content = await frame?.contentFrame()
    return (await content?.$('main h1')) ? content : undefined
  }
  await expect.poll(find, { timeout: 30_000 }).toBeDefined()
  return (await find())!
}

function launch(profile: string, settings: Settings): Promise<Browser> {
  return puppeteer.launch({
    extraPrefsFirefox: settings,
    browser: 'firefox',
    executablePath: inject('firefox')!,
    userDataDir: profile,
    headless: true
  })
}

/** One sitting: a tab with the LMS and the course in it. */
export class FirefoxSitting {
  constructor(
    readonly page: Page,
    readonly content: Frame
  ) {}

  heading(): Promise<string> {
    return this.content.$eval('main h1', (heading) => (heading as HTMLElement).innerText)
  }

  async goTo(page: string): Promise<void> {
    await this.content.evaluate((id) => (location.hash = `#/${id}`), page)
    await this.content.waitForSelector(`sd-course[data-page="${page}"]`)
  }

  async next(): Promise<void> {
    const before = await this.heading()
    const next = await this.content.waitForSelector('.turn .next')
    await click(next!, async () => (await this.heading()) !== before)
  }

  /** By keyboard: focus on the link, then Enter. Gives what has focus then. */
  async nextByKeyboard(): Promise<{ heading: string; focused: string }> {
    const before = await this.heading()
    await this.content.focus('.turn .next')
    await this.page.keyboard.press('Enter')
    await expect.poll(() => this.heading()).not.toBe(before)
    const focused = () => this.content.evaluate(() => (document.activeElement as HTMLElement).innerText)
    return { heading: await this.heading(), focused: await focused() }
  }

  /** Ids of all pages, in order. */
  pageIds(): Promise<string[]> {
    return this.content.evaluate(() => {
      const { outline } = JSON.parse(document.getElementById('scormdown-launch')!.textContent) as {
        outline: { modules: { pages: { id: string }[] }[] }
      }
      return outline.modules.flatMap((module) => module.pages.map(({ id }) => id))
    })
  }

  /** Answers the first question of the page rightly. */
  async answer(): Promise<void> {
    await answerChoice((await this.content.$('sd-choice'))!)
  }

  /** Answers every question of the page rightly. */
  async answerAll(): Promise<void> {
    for (const question of await this.content.$$('article sd-choice')) await answerChoice(question)
  }

  /** Pixels by which the page is wider than its window. */
  overflow(): Promise<number> {
    return this.content.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    )
  }

  /** Puts the styles for paper on the screen: Firefox can be told to print, but not to look as if it did. */
  usePrintStyles(): Promise<void> {
    return this.content.evaluate(() => {
      const turn = (rules: CSSRuleList): void => {
        for (const rule of rules) {
          if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all'
          if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList)
        }
      }
      for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) turn(sheet.cssRules)
    })
  }

  /** Which of the page's parts are shown. */
  shownParts(): Promise<string[]> {
    return this.content.evaluate(() => {
      const parts = ['.top', '#outline', 'main h1', 'main .turn']
      return parts.filter((part) => document.querySelector(part)!.getClientRects().length > 0)
    })
  }

  /** What axe says of one of its rules. */
  async violations(rule: string): Promise<string[]> {
    await this.content.evaluate(axe)
    return this.content.evaluate(async (id) => {
      const { violations } = await (globalThis as never as { axe: Axe }).axe.run({ runOnly: [id] })
      return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
    }, rule)
  }

  /** What the first question of the page says to the answer; '' before there is one. */
  async verdict(): Promise<string> {
    const question = await this.content.$('sd-choice')
    return question === null ? '' : verdictOf(question)
  }

  async setFault(fault: FaultName): Promise<void> {
    await this.page.select('#option-fault', fault)
  }

  /** Waits until the course tells the learner so. */
  async notice(name: string): Promise<void> {
    await this.content.waitForSelector(`.notice.${name}`, { timeout: 15_000 })
  }

  /** “Save and exit”. */
  async exit(): Promise<void> {
    const exit = await this.content.waitForSelector('.exit')
    await click(exit!, async () => (await this.content.$('main.end')) !== null)
  }

  /** The learner closes the tab: the course hears of it and has its last word. */
  async close(): Promise<void> {
    await this.page.close({ runBeforeUnload: true })
  }
}

async function verdictOf(question: ElementHandle): Promise<string> {
  const verdict = await question.$('>>> .verdict')
  return (await verdict?.evaluate((element) => (element as HTMLElement).innerText)) ?? ''
}

async function answerChoice(question: ElementHandle): Promise<void> {
  // Asked again and again: a wait for a selector does not see what happens in a shadow root.
  await expect.poll(() => question.$('>>> input'), { timeout: 30_000 }).not.toBeNull()
  const inputs = await question.$$('>>> input')
  for (const [at, right] of (await question.evaluate(rightAnswers)).entries()) {
    const isChecked = () => inputs[at]!.evaluate((input) => (input as HTMLInputElement).checked)
    if (right) await click(inputs[at]!, isChecked)
  }
  const button = await question.$('>>> button')
  await click(button!, async () => (await verdictOf(question)).includes('Dobrze'))
}

/** Clicks until it is done: a click may miss what still moves, as a page does that was turned just now. */
async function click(element: ElementHandle, isDone: () => Promise<boolean>): Promise<void> {
  await element.click()
  let looks = 0
  await expect
    .poll(
      async () => {
        if (await isDone()) return true
        if (++looks % 10 === 0) await element.click()
        return false
      },
      { interval: 25, timeout: 5000 }
    )
    .toBe(true)
}
