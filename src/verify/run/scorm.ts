/** Opens every item of a SCORM package in the strict preview LMS, as a learner does, and leaves it again. */
import type { Page } from 'playwright-core'
import type { Launch } from '../../lms/strict/launch.ts'
import { isSco, itemsOf, resourceOf } from '../manifest.ts'
import { attr } from '../xml.ts'
import { sit, takeAway } from './sit.ts'
import { originsOf, runItems } from './stage.ts'
import { closingLimit, inTime } from './time.ts'
import type { Runner, Sitting } from './types.ts'

export const runScorm: Runner = (path, pkg, executablePath) =>
  runItems(path, executablePath, isOfScorm, async ({ browser, lms }, launch, index) => {
    const { id, title, href, standard } = launch
    const item = itemsOf(pkg).find((one) => attr(one, 'identifier') === id)
    const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false })
    try {
      const open = async (): Promise<Sitting> => {
        const seat = { url: `${lms.url}?launch=${index}`, origins: originsOf(lms), heard, leave }
        const { left = { calls: [], values: {} }, ...sat } = await sit(context, seat)
        return { ...left, ...sat }
      }
      const first = await open()
      const goesOn = Object.entries(first.values).some(
        ([element, value]) => /\.exit$/.test(element) && value === 'suspend'
      )
      return {
        family: standard === 'scorm12' ? '1.2' : '2004',
        id,
        title,
        href,
        isSco: item !== undefined && isSco(resourceOf(pkg, item)),
        first,
        ...(goesOn ? { second: await open() } : {})
      }
    } finally {
      await inTime(closingLimit, context.close())
    }
  })

const isOfScorm = (launch: { standard: string }): launch is Launch => launch.standard !== 'cmi5'

/** What the LMS page tells of the sitting in it. */
type Preview = Pick<Sitting, 'calls' | 'values'>

function heard(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as never as { lmsPreview?: Preview }).lmsPreview?.calls.length ?? 0)
}

async function leave(page: Page): Promise<Preview> {
  await takeAway(page)
  return page.evaluate(() => {
    const { calls, values } = (globalThis as never as { lmsPreview: Preview }).lmsPreview
    return { calls: [...calls], values: { ...values } }
  })
}
