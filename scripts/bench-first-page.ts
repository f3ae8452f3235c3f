/**
 * `npm run bench -- first-page`: what a learner waits for, on a fast machine and on a slow one behind a slow line, in
 * the preview LMS's frame: the fixture courses S and L, and the real course. The package comes gzipped, as most LMSs
 * send it, and the cache is cold. Takes ten minutes; only figures of a machine at rest say something.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type CDPSession, type Frame, type Page } from 'playwright'
import { CONTENT_BASE } from '../src/lms/strict/launch.ts'
import { readLaunches } from '../src/lms/server/launches.ts'
import { startLms, type RunningLms } from '../src/lms/server/server.ts'
import { mediaType } from '../src/lms/server/zip-content.ts'
import { unzip } from '../tests/e2e/support/unzip.ts'
import { writeFixtureCourse } from '../tests/support/fixture-course.ts'
import { browserArgs, findBrowser } from './find-browser.mjs'

const command = new URL('./scormdown.mjs', import.meta.url).pathname
const runs = 5
const turns = 50
/** Page turns that the layout's shifts are counted in. */
const walk = 10
/** Milliseconds without a request after which a page counts as loaded; less than the player's rest before it loads ahead. */
const quiet = 1000

const slow = { cpu: 4, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const conditions = { unthrottled: undefined, throttled: slow }
type Condition = keyof typeof conditions

interface Asked {
  name: string
  raw: number
  sent: number
}

/** The preview LMS with a package, and what of it was asked for. */
interface Bench {
  lms: RunningLms
  asked: Asked[]
  /** Opens the door: before, an empty page stands for the course. */
  admit(open: boolean): void
}

/** Texts gzipped, kept by the browser, as LMSs do. */
async function serve(zip: string): Promise<Bench> {
  const files = await unzip(zip)
  const asked: Asked[] = []
  let isOpen = false
  const lms = await startLms({
    launches: readLaunches(files.get('imsmanifest.xml')!.toString()),
    viteConfig: { server: { watch: null } },
    contentMiddleware: (request, response) => {
      const name = request.url!.slice(CONTENT_BASE.length).split(/[?#]/)[0]!
      const raw = isOpen ? files.get(name) : Buffer.from('<!doctype html><title>Wait</title>')
      const type = mediaType(name)
      const packs = /^text|svg|json|xml/.test(type) && raw !== undefined
      const pack = (content: Buffer) => (packs ? gzipSync(content) : content)
      if (isOpen && raw) asked.push({ name, raw: raw.length, sent: pack(raw).length })
      // The notes travel with the script that starts the course, whose imports are there by then.
      const body = raw && pack(/^assets\/scorm12-/.test(name) ? Buffer.concat([notesScript, raw]) : raw)
      response.writeHead(raw === undefined ? 404 : 200, {
        'content-type': type,
        'content-length': body?.length ?? 0,
        'cache-control': name === 'index.html' ? 'no-store' : 'max-age=3600',
        ...(packs ? { 'content-encoding': 'gzip' } : {})
      })
      response.end(body)
    }
  })
  return { lms, asked, admit: (open) => (isOpen = open) }
}

/** What the course's frame notes of itself. */
interface Notes {
  heading?: number
  largest: number
  shift: number
  /** Resolves with the next turn: asking again and again would be work within what is measured. */
  next(): Promise<number>
}

/** Runs in the course's frame, before the course starts. */
function takeNotes(): void {
  let tell: ((ms: number) => void) | undefined
  const next = () => new Promise<number>((resolve) => (tell = resolve))
  const notes: Notes = { largest: 0, shift: 0, next }
  Object.assign(globalThis, { notes })
  let clicked: { at: number; to: string } | undefined
  /** Chromium does not tell a frame of presses: what follows one within half a second is no shift by definition. */
  let pressed = -Infinity
  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then))
  const look = () => {
    const page = document.querySelector<HTMLElement>('sd-course')?.dataset.page
    if (page === undefined || document.querySelector('main h1') === null) return
    if (notes.heading === undefined) {
      notes.heading = 0
      painted(() => (notes.heading = performance.now()))
    }
    if (clicked === undefined || page !== clicked.to) return
    const { at } = clicked
    clicked = undefined
    painted(() => tell?.(performance.now() - at))
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      pressed = timeStamp
      const href = (target as Element).closest('.turn a')?.getAttribute('href')
      if (href) clicked = { at: timeStamp, to: href.slice(2) }
    },
    true
  )
  new PerformanceObserver((list) => {
    notes.largest = list.getEntries().at(-1)!.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput && entry.startTime - pressed > 500) notes.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

// tsx keeps the names of functions by a helper, which a page does not have.
const helper = 'globalThis.__name = (named) => named;'
const notesScript = Buffer.from(`${helper}(${takeNotes.toString()})();`)

const notesOf = (frame: Frame): Promise<Pick<Notes, 'heading' | 'largest' | 'shift'>> =>
  frame.evaluate(() => {
    const { heading, largest, shift } = (globalThis as never as { notes: Notes }).notes
    return { largest, shift, ...(heading === undefined ? {} : { heading }) }
  })

/** The time of a turn that begins now; before, the browser comes to rest, as it does while somebody reads. */
async function timeTurn(frame: Frame, begin: () => Promise<void>): Promise<number> {
  await frame.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  const turned = frame.evaluate(() => (globalThis as never as { notes: Notes }).notes.next())
  await begin()
  return await turned
}

async function poll(isDone: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + 30_000
  while (!(await isDone())) {
    if (performance.now() > end) throw new Error('What was waited for did not come')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Megabytes after collecting: of the LMS's page and the course together. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
}

interface Load {
  requests: number
  sent: number
  raw: number
  code: number
  heading: number
  largest: number
  shift: number
  heap: number
  calls: number
}

interface Walk {
  within: number[]
  across: number[]
  shift: number
  heap: number
}

/** One cold start, and a walk where it is asked for. */
async function visit(
  browser: Browser,
  { lms, asked, admit }: Bench,
  condition: Condition,
  walks: boolean
): Promise<{ load: Load; walk?: Walk }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(helper)
  admit(false)
  await page.goto(lms.url)
  await page.waitForLoadState('networkidle')
  const session = await context.newCDPSession(page)
  const before = await heapOf(session)
  const limits = conditions[condition]
  if (limits !== undefined) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, ...limits })
    await session.send('Emulation.setCPUThrottlingRate', { rate: limits.cpu })
  }
  admit(true)
  asked.length = 0
  await page.getByRole('button', { name: 'New attempt' }).click()
  await page.frameLocator('iframe[name=content]').locator('main h1').waitFor()
  await settle(asked)
  const frame = page.frame('content')!
  const first = asked.slice()
  const { heading, largest, shift } = await notesOf(frame)
  const sum = (of: (file: Asked) => number, files = first) =>
    files.reduce((total, file) => total + of(file), 0) / 1000
  const load = {
    requests: first.length,
    sent: sum(({ sent }) => sent),
    raw: sum(({ raw }) => raw),
    code: sum(
      ({ sent }) => sent,
      first.filter(({ name }) => /\.(js|css)$/.test(name))
    ),
    heading: heading!,
    largest,
    shift,
    heap: (await heapOf(session)) - before,
    calls: await countCalls(page)
  }
  const walk = walks ? await walkOn(frame, session, asked, before) : undefined
  await context.close()
  return { load, ...(walk === undefined ? {} : { walk }) }
}

/** Until nothing more comes. */
async function settle(asked: readonly Asked[]): Promise<void> {
  let [seen, since] = [asked.length, performance.now()]
  await poll(() => {
    if (asked.length > seen) [seen, since] = [asked.length, performance.now()]
    return performance.now() - since > quiet
  })
}

const countCalls = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as never as { lmsPreview: { calls: unknown[] } }).lmsPreview.calls.length)

/** So many pages to and fro between the first and the last. A module's code is there before it is entered. */
async function walkOn(
  frame: Frame,
  session: CDPSession,
  asked: readonly Asked[],
  before: number
): Promise<Walk> {
  const moduleOf = new Map(await frame.evaluate(readModules))
  const within: number[] = []
  const across: number[] = []
  const start = (await notesOf(frame)).shift
  let shift = 0
  let at = (await frame.locator('sd-course').getAttribute('data-page'))!
  let isForward = true
  for (let turned = 0; turned < turns; turned++) {
    if (turned === walk) shift = (await notesOf(frame)).shift - start
    const ways = { true: '.turn .next', false: '.turn .previous' }
    if ((await frame.locator(ways[`${isForward}`]).count()) === 0) isForward = !isForward
    const link = frame.locator(ways[`${isForward}`])
    const to = (await link.getAttribute('href'))!.slice(2)
    const isNear = moduleOf.get(at) === moduleOf.get(to)
    await poll(() => asked.some(({ name }) => name.startsWith(`assets/${moduleOf.get(to)!}-`)))
    const list = isNear ? within : across
    list.push(await timeTurn(frame, () => link.click()))
    at = to
  }
  return { within, across, shift, heap: (await heapOf(session)) - before }
}

/** Runs in the page: the module of each page. */
function readModules(): [page: string, module: string][] {
  const { outline } = JSON.parse(document.getElementById('scormdown-launch')!.textContent) as {
    outline: { modules: { id: string; pages: { id: string }[] }[] }
  }
  return outline.modules.flatMap((module) =>
    module.pages.map(({ id }) => [id, module.id] as [string, string])
  )
}

/** The value below which a share of all values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

const columns = [
  'requests',
  'kB gz',
  'kB raw',
  'JS+CSS gz',
  'heading ms',
  'LCP ms',
  'CLS',
  'CLS walk',
  'turn ms',
  'p95',
  'new module ms',
  'p95',
  'heap MB',
  `after ${turns}`,
  'LMS calls'
]

function row(name: string, cells: readonly (string | number)[]): string {
  const shown = cells.map((cell, i) => String(cell).padStart(Math.max(columns[i]?.length ?? 0, 4)))
  return [name.padEnd(22), ...shown].join('  ')
}

function rowOf(name: string, loads: readonly Load[], { within, across, shift, heap }: Walk): string {
  const median = (of: (load: Load) => number) => quantile(loads.map(of), 0.5)
  const whole = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(0))
  return row(name, [
    median(({ requests }) => requests),
    median(({ sent }) => sent).toFixed(1),
    median(({ raw }) => raw).toFixed(1),
    median(({ code }) => code).toFixed(1),
    whole(median(({ heading }) => heading)),
    whole(median(({ largest }) => largest)),
    median((load) => load.shift).toFixed(3),
    shift.toFixed(3),
    whole(quantile(within, 0.5)),
    whole(quantile(within, 0.95)),
    whole(quantile(across, 0.5)),
    whole(quantile(across, 0.95)),
    median((load) => load.heap).toFixed(1),
    heap.toFixed(1),
    median(({ calls }) => calls)
  ])
}

/** Measured elsewhere on 21 November 2026 with the same courses, unthrottled on two cores; heading for S and L. */
const peers = [
  'LiaScript     25 requests          1103 kB JS gz          22 kB CSS   heading 1100 / 5600 ms    heap 12 MB',
  'CourseCode    29 (L 509) requests   166 (L 743) kB JS gz  48 kB CSS   heading  850 / 4070 ms    heap 3 (L 5) MB',
  'Adapt         49 requests           374 kB JS gz          21 kB CSS   heading 1300 / 57400 ms   heap 8 (L 103) MB'
]

const aims =
  'Aims: ≤ 6 requests, ≤ 30 kB JS and CSS gz, heading ≤ 200 ms unthrottled, heap ≤ 3 MB, page turn < 50 ms throttled, CLS ≤ 0.01'

async function packageOf(course: string | undefined, out: string): Promise<string> {
  const options = course === undefined ? [] : ['--course', course]
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'build', ...options, '--out', out, '--target', 'scorm12'],
    { encoding: 'utf8', env: { ...process.env, CI: '1' } }
  )
  if (status !== 0) throw new Error(stderr)
  return join(
    out,
    (await readdir(out)).find((name) => name.endsWith('.zip'))!
  )
}

export async function benchFirstPage(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'scormdown-bench-first-'))
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs })
  const load = loadavg()[0]!.toFixed(1)
  console.log(
    `Chromium ${browser.version()}, ${availableParallelism()} cores, load ${load}, median of ${runs} cold starts`
  )
  console.log(
    'Throttled: CPU 4 times slower, 1.6 Mbit/s, 150 ms latency. JS+CSS holds the first module’s texts.\n'
  )
  console.log(row('', columns))
  try {
    for (const name of ['S', 'L', 'real'] as const) {
      const course = name === 'real' ? undefined : join(folder, name)
      if (course !== undefined) await writeFixtureCourse(course, name as 'S' | 'L')
      const bench = await serve(await packageOf(course, join(folder, `${name}-out`)))
      for (const condition of Object.keys(conditions) as Condition[]) {
        const visits = []
        for (let run = 0; run < runs; run++)
          visits.push(await visit(browser, bench, condition, run === runs - 1))
        console.log(
          rowOf(
            `${name.padEnd(5)} ${condition}`,
            visits.map((each) => each.load),
            visits.at(-1)!.walk!
          )
        )
      }
      await bench.lms.close()
    }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
  console.log(
    `\n${aims}\nOthers, measured elsewhere on 21 November 2026, unthrottled, two cores:\n${peers.join('\n')}`
  )
}
