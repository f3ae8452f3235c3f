/** A learner at a browser, in the preview LMS, with a built package. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Page
} from 'playwright'
import { expect, inject } from 'vitest'
import { browserArgs } from '../../../scripts/find-browser.mjs'
import { startPreviewOfZip, type RunningLms } from '../../../src/lms/server/server.ts'
import type { FaultName } from '../../../src/lms/strict/faults.ts'

export type Target = 'scorm12' | 'scorm2004-4'

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('browser'), args: browserArgs })
}

/** Path of the real course's package for a target; in the language in which it is written, where none is named. */
export function packagePath(target: string, language = 'pl'): string {
  const folder = inject('packages')
  const isAsked = (name: string) => name.includes(`-${language}-`) && name.endsWith(`-${target}.zip`)
  return join(folder, readdirSync(folder).find(isAsked)!)
}

/** Name of the standard in the LMS's records. */
export function standardOf(target: Target): 'scorm12' | 'scorm2004' {
  return target === 'scorm12' ? 'scorm12' : 'scorm2004'
}

export async function openLms(target: Target, language?: string): Promise<RunningLms> {
  return startPreviewOfZip(packagePath(target, language))
}

/**
 * A learner's browser: what it keeps is there again at the next sitting in it.
 * @param ahead whether the rest of the course is loaded ahead, which costs a sitting more than all else
 */
export async function newContext(browser: Browser, ahead = false): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  if (!ahead) {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    )
  }
  return context
}

/** One sitting: a tab with the LMS and the course in it. */
export class Sitting {
  private constructor(
    readonly page: Page,
    /** The LMS's own page: the tab, or a frame in it. */
    readonly lms: Page | FrameLocator,
    /** The course: a frame, or a window of its own. */
    readonly content: Page | FrameLocator | Frame,
    /** What the course's own policy stopped. */
    private readonly stopped: readonly string[] = []
  ) {}

  /**
   * @param browser a browser, for a learner who was never here, or the context of an earlier sitting
   * @param query settings of the LMS page, such as `mode=review`
   * @param prepare what the tab is told before it opens the LMS
   */
  static async open(
    browser: Browser | BrowserContext,
    lms: Pick<RunningLms, 'url'>,
    query = '',
    prepare?: (page: Page) => Promise<void>
  ): Promise<Sitting> {
    const context = 'newContext' in browser ? await newContext(browser) : browser
    const page = await context.newPage()
    const stopped = listen(page)
    await prepare?.(page)
    const place = new URLSearchParams(query).get('place') ?? 'frame'
    const popup = place === 'window' ? page.waitForEvent('popup') : undefined
    await page.goto(`${lms.url}?${query}`)
    const lmsPage = place === 'beside-foreign' ? page.frameLocator('iframe[name=lms]') : page
    const content =
      (await popup) ??
      (place === 'deep' ? await deepFrame(page) : lmsPage.frameLocator('iframe[name=content]'))
    await content.locator('main h1').waitFor()
    return new Sitting(page, lmsPage, content, stopped)
  }

  /** The course without LMS: the tab is its own. */
  static async openWeb(context: BrowserContext, url: string): Promise<Sitting> {
    const page = await context.newPage()
    const stopped = listen(page)
    await page.goto(url)
    await page.locator('main h1').waitFor()
    return new Sitting(page, page, page, stopped)
  }

  setFault(fault: FaultName): Promise<unknown> {
    return this.lms.getByLabel('Fault').selectOption(fault)
  }

  heading(): Promise<string> {
    return this.content.locator('main h1').innerText()
  }

  async goTo(page: string): Promise<void> {
    // The address is how links within the course work; clicking through the outline is tested on its own.
    await this.content.locator('body').evaluate((_, id) => (location.hash = `#/${id}`), page)
    await this.content.locator(`sd-course[data-page="${page}"]`).waitFor()
    await this.content.locator('main h1').waitFor()
  }

  async next(): Promise<void> {
    const before = await this.heading()
    await this.content.locator('.turn .next').click()
    await expect.poll(() => this.heading()).not.toBe(before)
  }

  /** Values that the LMS holds in its page, stored or not. */
  values(): Promise<Record<string, string>> {
    return this.lms
      .locator('lms-app')
      .evaluate(
        () => ({ ...(globalThis as never as { lmsPreview: { values: object } }).lmsPreview.values }) as never
      )
  }

  calls(): Promise<
    { name: string; args: string[]; result: string; violation?: boolean; message?: string }[]
  > {
    return this.lms
      .locator('lms-app')
      .evaluate(() => (globalThis as never as { lmsPreview: { calls: never[] } }).lmsPreview.calls)
  }

  /** The learner closes the tab: the course hears of it and has its last word. */
  async close(): Promise<void> {
    if ('close' in this.content && this.content !== this.page) await closePage(this.content)
    await closePage(this.page)
    expect(this.stopped).toEqual([])
  }

  /** The browser's process for the tab dies: no event reaches the course. */
  async kill(): Promise<void> {
    const crashed = this.page.waitForEvent('crash')
    const session = await this.page.context().newCDPSession(this.page)
    session.send('Page.crash').catch(() => undefined)
    await crashed
    await this.page.close()
  }

  /** The frame alone is loaded anew, or the tab where the course has one of its own. */
  async reload(): Promise<void> {
    await this.content.locator('sd-course').evaluate((course) => {
      // Gone with the page.
      course.dataset.page = ''
      location.reload()
    })
    await this.content.locator('sd-course:not([data-page=""]) main h1').waitFor()
  }

  /** “Save and exit”. */
  async exit(): Promise<void> {
    await this.content.locator('.exit').click()
    await this.content.locator('main.end').waitFor()
  }
}

function listen(page: Page): string[] {
  const stopped: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted(HTML|Script)/.test(message.text())) stopped.push(message.text())
  })
  return stopped
}

/** The frame itself, since a locator would go down through all the frames each time. */
async function deepFrame(page: Page): Promise<Frame> {
  await expect.poll(() => page.frame('content'), { timeout: 30_000 }).not.toBeNull()
  return page.frame('content')!
}

async function closePage(page: Page): Promise<void> {
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
}
