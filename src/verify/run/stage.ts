/** What a run needs around it: the strict preview LMS with the package, and a browser that reaches nothing else. */
import { chromium, type Browser } from 'playwright-core'
import { PackageError } from '../../lms/server/package-error.ts'
import { startPreviewOfZip, type RunningLms } from '../../lms/server/server.ts'
import type { LmsConfig } from '../../lms/strict/launch.ts'
import { browserArgs } from './browser.ts'
import { closingLimit, inTime } from './time.ts'
import type { Observed, Reason, RunResult } from './types.ts'

/** Items that are opened at most; a course has few. */
const mostLaunches = 12

type AnyLaunch = LmsConfig['launches'][number]

/** `index` is the item’s place in the LMS’s list. */
export type Observe<L extends AnyLaunch> = (
  stage: { browser: Browser; lms: RunningLms },
  launch: L,
  index: number
) => Promise<Observed>

/** Opens the items of the package at `path` that `isMeant` chooses, one after the other. */
export async function runItems<L extends AnyLaunch>(
  path: string,
  executablePath: string,
  isMeant: (launch: AnyLaunch) => launch is L,
  observe: Observe<L>
): Promise<RunResult> {
  let lms: RunningLms
  try {
    lms = await startPreviewOfZip(path)
  } catch (error) {
    if (!(error instanceof PackageError)) throw error
    const { en, pl } = error.words
    const oneLine = (text: string) => text.replace(/\s+/g, ' ')
    return { done: false, reason: { en: oneLine(en.message), pl: oneLine(pl.message) } }
  }
  try {
    const browser = await startBrowser(executablePath, lms)
    if (browser instanceof Error) return { done: false, reason: notStarted(browser) }
    try {
      const { launches } = (await (await fetch(`${lms.url}lms/config.json`)).json()) as LmsConfig
      const observed: Observed[] = []
      for (const [index, launch] of launches.entries()) {
        if (observed.length === mostLaunches) break
        if (isMeant(launch)) observed.push(await observe({ browser, lms }, launch, index))
      }
      return { done: true, launches: observed, left: launches.length - observed.length }
    } finally {
      await inTime(closingLimit, browser.close())
    }
  } finally {
    await lms.close()
  }
}

/** Origins of the LMS: its page has one, the record store of cmi5 the other. */
export function originsOf({ port }: Pick<RunningLms, 'port'>): readonly string[] {
  return ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`)
}

/** Whatever the package does, nothing of it reaches the network: a dead proxy, no names, no direct ways. */
const walls = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--dns-prefetch-disable'
]

/** A stranger’s scripts run in it: the sandbox stays on wherever the system allows it. */
async function startBrowser(executablePath: string, lms: RunningLms): Promise<Browser | Error> {
  const isRoot = process.getuid?.() === 0
  const hosts = originsOf(lms).map((origin) => new URL(origin).host)
  return chromium
    .launch({
      executablePath,
      args: [...browserArgs, ...walls],
      chromiumSandbox: !isRoot,
      // Later rules outdo earlier ones: no address of this machine but the LMS’s own.
      proxy: { server: 'http://127.0.0.1:9', bypass: ['<-loopback>', ...hosts].join(',') }
    })
    .catch((error: Error) => error)
}

function notStarted({ message }: Error): Reason {
  const [line = ''] = message.split('\n')
  return { en: `the browser did not start: ${line}`, pl: `przeglądarka nie wystartowała: ${line}` }
}
