/** Opens every item of a SCORM package in the strict preview LMS, as a learner does, and leaves it again. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { PackageError } from '../../lms/server/package-error.ts'
import { startPreviewOfZip, type RunningLms } from '../../lms/server/server.ts'
import { CONTENT_BASE, type Launch, type LmsConfig } from '../../lms/strict/launch.ts'
import { isSco, itemsOf, resourceOf } from '../manifest.ts'
import type { Package } from '../types.ts'
import { attr } from '../xml.ts'
import { browserArgs } from './browser.ts'
import { secondsToRest } from './rules.ts'
import type { Incident, Observed, RunResult, Sitting } from './types.ts'

/** Items that are opened at most; a course has few. */
const mostLaunches = 12
/** Milliseconds without a call or a request that count as rest; more while an answer is waited for, such as a film. */
const quiet = 1000
const quietWaiting = 4000
/** Milliseconds that content without any call is waited for: mere pages never make one. */
const silentWait = 4000
/** Milliseconds for one sitting, whatever happens in it. */
const sittingLimit = secondsToRest * 1000 + 10_000

/** Milliseconds that a page, or the browser, has to close. */
const closingLimit = 3000

/** Whatever the package does, nothing of it reaches the network: a dead proxy, no names, no direct ways. */
const walls = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--dns-prefetch-disable'
]

export async function runScorm(path: string, pkg: Package, executablePath: string): Promise<RunResult> {
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
      return await openAll(browser, lms, pkg)
    } finally {
      await within(closingLimit, browser.close())
    }
  } finally {
    await lms.close()
  }
}

const notStarted = ({ message }: Error) => {
  const [line = ''] = message.split('\n')
  return { en: `the browser did not start: ${line}`, pl: `przeglądarka nie wystartowała: ${line}` }
}

/** A stranger’s scripts run in it: the sandbox stays on wherever the system allows it. */
async function startBrowser(executablePath: string, { url }: RunningLms): Promise<Browser | Error> {
  const isRoot = process.getuid?.() === 0
  return chromium
    .launch({
      executablePath,
      args: [...browserArgs, ...walls],
      chromiumSandbox: !isRoot,
      // Later rules outdo earlier ones: no address of this machine but the LMS’s own.
      proxy: { server: 'http://127.0.0.1:9', bypass: `<-loopback>,${new URL(url).host}` }
    })
    .catch((error: Error) => error)
}

async function openAll(browser: Browser, lms: RunningLms, pkg: Package): Promise<RunResult> {
  const config = (await (await fetch(`${lms.url}lms/config.json`)).json()) as LmsConfig
  const launches: Observed[] = []
  for (const [index, launch] of config.launches.slice(0, mostLaunches).entries()) {
    if (launch.standard === 'cmi5') continue
    launches.push(await observe(browser, lms, pkg, launch, index))
  }
  return { done: true, launches, left: Math.max(0, config.launches.length - mostLaunches) }
}

async function observe(
  browser: Browser,
  lms: RunningLms,
  pkg: Package,
  { id, title, href, standard }: Launch,
  index: number
): Promise<Observed> {
  const item = itemsOf(pkg).find((one) => attr(one, 'identifier') === id)
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false })
  try {
    const open = () => sit(context, `${lms.url}?launch=${index}`)
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
    await within(closingLimit, context.close())
  }
}

/** What the LMS page tells of the sitting in it. */
interface Preview {
  calls: Sitting['calls']
  values: Record<string, string>
}

async function sit(context: BrowserContext, url: string): Promise<Sitting> {
  const page = await context.newPage()
  const incidents: Incident[] = []
  const traffic = await watch(page, url, incidents)
  const nothing: Sitting = { calls: [], values: {}, incidents, settled: false }
  let isOver = false
  const followed = follow(page, url, incidents, traffic).catch((error: Error): Sitting => {
    // What fails because it was closed says nothing new.
    if (!isOver) incidents.push({ kind: 'failed', text: error.message.split('\n')[0]! })
    return { ...nothing, settled: true }
  })
  const sitting = await within(sittingLimit, followed)
  isOver = true
  // A page that hangs does not close by being asked to.
  await within(closingLimit, page.close())
  return sitting ?? nothing
}

interface Traffic {
  /** Requests on their way. */
  open: number
  /** When the last one began or ended. */
  last: number
}

async function watch(page: Page, url: string, incidents: Incident[]): Promise<Traffic> {
  const { origin } = new URL(url)
  const traffic: Traffic = { open: 0, last: Date.now() }
  const tell = (kind: Incident['kind'], text: string) => void incidents.push({ kind, text })
  const change = (by: number) => {
    traffic.open += by
    traffic.last = Date.now()
  }
  const isOwn = (address: string) => new URL(address).origin === origin
  await page.route(
    (address) => address.origin !== origin,
    async (route) => {
      tell('foreign', new URL(route.request().url()).host)
      await route.abort().catch(() => undefined)
    }
  )
  await page.routeWebSocket(
    (address) => address.host !== new URL(url).host,
    async (socket) => {
      tell('foreign', new URL(socket.url()).host)
      await socket.close().catch(() => undefined)
    }
  )
  page.on('request', () => change(1))
  page.on('requestfinished', () => change(-1))
  page.on('requestfailed', () => change(-1))
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (response.status() === 404 && isOwn(response.url()) && pathname.startsWith(CONTENT_BASE)) {
      tell('missing', decoded(pathname.slice(CONTENT_BASE.length)))
    }
  })
  page.on('pageerror', (error) => tell('script', error.message))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() !== 'error' || toldOtherwise.test(text)) return
    tell(/Content Security Policy/i.test(text) ? 'csp' : 'script', text)
  })
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  page.on('popup', (popup) => {
    tell('window', decoded(popup.url()).replace(origin + CONTENT_BASE, ''))
    void popup.close().catch(() => undefined)
  })
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url().startsWith(`${origin}/?`)) return
    if (frame.url() !== `${origin}/`) tell('broke-out', decoded(frame.url()).replace(origin, ''))
  })
  return traffic
}

/** Lines of the console about what is a finding of its own: missing files, blocked hosts, the end by unload. */
const toldOtherwise = /^Failed to load resource|net::ERR_|^Permissions policy violation: unload/

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

async function follow(page: Page, url: string, incidents: Incident[], traffic: Traffic): Promise<Sitting> {
  await page.goto(url, { timeout: secondsToRest * 1000 })
  const settled = await comeToRest(page, traffic)
  return { ...(await leave(page)), incidents, settled }
}

/** Waits until neither a call nor a request has come for a while. */
async function comeToRest(page: Page, traffic: Traffic): Promise<boolean> {
  const began = Date.now()
  let calls = 0
  let since = began
  while (Date.now() - began < secondsToRest * 1000) {
    const now = await page.evaluate(
      () => (globalThis as never as { lmsPreview?: { calls: unknown[] } }).lmsPreview?.calls.length ?? 0
    )
    if (now !== calls) since = Date.now()
    calls = now
    const still = Date.now() - Math.max(since, traffic.last)
    const enough = traffic.open > 0 ? quietWaiting : quiet
    if (still > enough && (calls > 0 || Date.now() - began > silentWait)) return true
    await page.waitForTimeout(100)
  }
  return false
}

/** The content goes as it does when its window is closed: with its last words, which the LMS still hears. */
function leave(page: Page): Promise<Preview> {
  return page.evaluate(() => {
    const { document, lmsPreview } = globalThis as never as {
      document: { querySelector(selector: string): { replaceChildren(): void } | null }
      lmsPreview: Preview
    }
    document.querySelector('lms-app .content')?.replaceChildren()
    return { calls: [...lmsPreview.calls], values: { ...lmsPreview.values } }
  })
}

/** What a promise gives in time; undefined where it does not, or fails. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  try {
    return await Promise.race([promise.catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}
