/** A learner at Firefox, driven over WebDriver BiDi. The words are those of `lms-page.ts`. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core'
import { expect, inject } from 'vitest'
import type { RunningLms } from '../../../src/lms/server/server.ts'
import type { FaultName } from '../../../src/lms/strict/faults.ts'

/** Firefox with a profile of its own, which outlives its process. */
export class Firefox {
  private constructor(
    private readonly profile: string,
    private browser: Browser
  ) {}

  static async launch(): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'scormdown-firefox-'))
    return new Firefox(profile, await launch(profile))
  }

  /** @param query settings of the LMS page, such as `fault=refuse` */
  async open(lms: Pick<RunningLms, 'url'>, query = ''): Promise<FirefoxSitting> {
    const page = await this.browser.newPage()
    await page.setViewport({ width: 1366, height: 768 })
    await page.goto(`${lms.url}?${query}`)
    return new FirefoxSitting(page, await findContent(page))
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
    this.browser = await launch(this.profile)
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

function launch(profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: inject('firefox')!,
    userDataDir: profile,
    headless: true
  })
}

/** One sitting: a tab with the LMS and the course in it. */
export class FirefoxSitting {
  constructor(
    private readonly page: Page,
    private readonly content: Frame
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

  /** Answers the first question of the page rightly. */
  async answer(): Promise<void> {
    // Asked again and again: a wait for a selector does not see what happens in a shadow root.
    await expect.poll(() => this.content.$('sd-choice >>> input'), { timeout: 30_000 }).not.toBeNull()
    const question = await this.content.$('sd-choice')
    const right = await question!.evaluate((element) => {
      const { options } = (element as never as { content: { options: { right: boolean }[] } }).content
      return options.flatMap((option, at) => (option.right ? [at] : []))
    })
    const inputs = await question!.$$('>>> input')
    for (const at of right) {
      await click(inputs[at]!, () => inputs[at]!.evaluate((input) => (input as HTMLInputElement).checked))
    }
    const button = await question!.$('>>> button')
    await click(button!, async () => (await this.verdict()).includes('Dobrze'))
  }

  /** What the first question of the page says to the answer; '' before there is one. */
  async verdict(): Promise<string> {
    const verdict = await this.content.$('sd-choice >>> .verdict')
    return (await verdict?.evaluate((element) => (element as HTMLElement).innerText)) ?? ''
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

/** Clicks until it is done: a click may miss what still moves, as a page does that was turned just now. */
async function click(element: ElementHandle, isDone: () => Promise<boolean>): Promise<void> {
  await element.click()
  await expect
    .poll(
      async () => {
        if (await isDone()) return true
        await element.click()
        return false
      },
      { interval: 250, timeout: 5000 }
    )
    .toBe(true)
}
