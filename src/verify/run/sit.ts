/** One sitting: the content is opened in the LMS’s page, comes to rest, and is left. */
import type { BrowserContext, Page } from 'playwright-core'
import { closingLimit, comeToRest, inTime, secondsToRest, sittingLimit } from './time.ts'
import type { Incident } from './types.ts'
import { openUp, watch } from './watch.ts'

/** How a standard’s LMS is asked, and how its content is left. */
export interface Seat<Left> {
  /** The LMS’s page with the item in it. */
  url: string
  /** Of the LMS’s page, and others that are the LMS’s. */
  origins: readonly string[]
  /** Calls that the LMS has heard so far. */
  heard(page: Page): number | Promise<number>
  /** Once the content is gone: what the LMS page tells of it. */
  leave(page: Page): Promise<Left>
}

export interface Sat<Left> {
  incidents: readonly Incident[]
  settled: boolean
  /** Undefined where the page was lost. */
  left?: Left
}

export async function sit<Left>(context: BrowserContext, seat: Seat<Left>): Promise<Sat<Left>> {
  const page = await context.newPage()
  const incidents: Incident[] = []
  let isOver = false
  const followed = follow(page, seat, incidents).catch((error: Error): Sat<Left> => {
    // What fails because it was closed says nothing new.
    if (!isOver) incidents.push({ kind: 'failed', text: error.message.split('\n')[0]! })
    return { incidents, settled: true }
  })
  const sat = await inTime(sittingLimit, followed)
  isOver = true
  // A page that hangs does not close by being asked to.
  await inTime(closingLimit, page.close())
  return sat ?? { incidents, settled: false }
}

async function follow<Left>(page: Page, seat: Seat<Left>, incidents: Incident[]): Promise<Sat<Left>> {
  const { url, origins, heard, leave } = seat
  const traffic = await watch(page, origins, incidents)
  await page.goto(url, { timeout: secondsToRest * 1000 })
  const settled = await comeToRest({ heard: () => heard(page), traffic })
  await openUp(page)
  return { left: await leave(page), incidents, settled }
}

/** The content goes as it does when its window is closed: with its last words, which the LMS still hears. */
export function takeAway(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { document } = globalThis as never as {
      document: { querySelector(selector: string): { replaceChildren(): void } | null }
    }
    document.querySelector('lms-app .content')?.replaceChildren()
  })
}
