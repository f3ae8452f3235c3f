/** Opens every assignable unit of a cmi5 package in the strict preview LMS, leaves it, and launches it again. */
import type { Page } from 'playwright-core'
import type { Cmi5Launch } from '../../lms/strict/cmi5/session.ts'
import { isAbsolute } from '../manifest.ts'
import { sayings } from './cmi5-calls.ts'
import { sit, takeAway } from './sit.ts'
import { originsOf, runItems } from './stage.ts'
import { closingLimit, inTime, pause } from './time.ts'
import type { Runner, Sitting } from './types.ts'

export const runCmi5: Runner = (path, _pkg, executablePath) =>
  runItems(path, executablePath, isInPackage, async ({ browser, lms }, { id, title, href }, index) => {
    const { calls } = lms.cmi5!
    const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false })
    try {
      const open = async (): Promise<Sitting> => {
        const before = calls.length
        // The LMS’s page would not hear of calls that no session stands behind.
        const heard = () => calls.length - before
        const leave = (page: Page) => takeAway(page).then(() => lastWords(heard))
        const sat = await sit(context, {
          url: `${lms.url}?launch=${index}`,
          origins: originsOf(lms),
          heard,
          leave
        })
        return { ...sat, calls: calls.slice(before), values: {} }
      }
      const first = await open()
      const begins = sayings(first.calls).includes('initialized')
      const seen = { family: 'cmi5', id, title, href, isSco: true, first } as const
      return begins ? { ...seen, second: await open() } : seen
    } finally {
      await inTime(closingLimit, context.close())
    }
  })

/** A unit on another server is out of reach; that it lies there is a finding of its manifest (R127). */
const isInPackage = (launch: { standard: string; href: string }): launch is Cmi5Launch =>
  launch.standard === 'cmi5' && !isAbsolute(launch.href)

/** Milliseconds without a call after which nothing more is waited for; and how long that may take. */
const quiet = 500
const mostWaited = 5000

/** Content that is gone may have sent requests that are still on their way. */
async function lastWords(heard: () => number): Promise<void> {
  const began = Date.now()
  let calls = heard()
  let since = began
  while (Date.now() - since < quiet && Date.now() - began < mostWaited) {
    await pause(50)
    if (heard() === calls) continue
    calls = heard()
    since = Date.now()
  }
}
