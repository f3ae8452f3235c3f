/**
 * `npm run bench -- lms`: how much the real course asks of an LMS in an hour of learning, and how long an LMS that takes
 * two seconds for each commit holds the page up. The hour runs on a made clock; the second figure needs the real one.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright'
import { startPreviewOfZip } from '../src/lms/server/server.ts'
import { answerChoice, playScenario } from '../tests/e2e/support/learner.ts'
import { browserArgs, findBrowser } from './find-browser.mjs'

const command = new URL('./scormdown.mjs', import.meta.url).pathname
const targets = ['scorm12', 'scorm2004-4']

/** Seconds that the learner spends on a page. */
const shortest = 45
const longest = 90
/** Seconds between a pick and the next step, and after an answer, to read what is said about it. */
const thinking = 3
const reading = 8
/** Every so many questions are first answered wrongly. */
const wrongEvery = 4
/** Pages turned while the LMS is slow, beginning with the first that has a question. */
const slowTurns = 5
/** Milliseconds between two of the learner's steps while the LMS is slow: long enough for rare saves to come. */
const slowReading = 6000
/** Milliseconds from which a task counts as a page that is held up. */
const heldUp = 1000

interface Call {
  name: string
  args: string[]
}

/** A tab with the preview LMS and the course in it. */
interface Tab {
  page: Page
  content: FrameLocator
}

async function openTab(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<unknown>
): Promise<Tab> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } })
  // tsx keeps the names of functions by a helper, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await prepare(page)
  await page.goto(url)
  const content = page.frameLocator('iframe[name=content]')
  await content.locator('main h1').waitFor()
  return { page, content }
}

const callsOf = (page: Page): Promise<Call[]> =>
  page.evaluate(() =>
    (globalThis as never as { lmsPreview: { calls: Call[] } }).lmsPreview.calls.map(({ name, args }) => ({
      name,
      args
    }))
  )

/** Turns to the next page; false on the last. */
async function turn({ content }: Tab): Promise<boolean> {
  const next = content.locator('.turn .next')
  if ((await next.count()) === 0) return false
  const target = (await next.getAttribute('href'))!
  await next.click()
  await content.locator(`sd-course[data-page="${target.replace('#/', '')}"]`).waitFor()
  return true
}

/**
 * Each answer that the page asks for, one after the other.
 * @param asked counts the questions of the whole course
 * @param think what the learner does between a pick and the next step
 */
async function* answersOf(
  { content }: Tab,
  asked: { questions: number },
  think: () => Promise<unknown>
): AsyncGenerator<() => Promise<unknown>> {
  for (const question of await content.locator('article sd-choice').all()) {
    await question.locator('input').first().waitFor()
    if (++asked.questions % wrongEvery === 0) {
      yield () => answerChoice(question, false, think)
      yield async () => {
        await question.getByRole('button').click()
        await answerChoice(question, true, think)
      }
    } else yield () => answerChoice(question, true, think)
  }
  for (const scenario of await content.locator('article sd-scenario').all()) {
    await scenario.locator('.choices button').first().waitFor()
    while ((await scenario.locator('.choices button').count()) > 0) yield () => playScenario(scenario, 1)
  }
}

/** Numbers 0 … 1, the same in every run. */
function generator(): () => number {
  let state = 20_261_121
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** One learner, from the first page to the exit. */
async function learnerHour(browser: Browser, url: string): Promise<string> {
  const tab = await openTab(browser, url, (page) => page.clock.install())
  const random = generator()
  const asked = { questions: 0 }
  let seconds = 0
  const pass = async (time: number) => {
    seconds += time
    await tab.page.clock.runFor(Math.round(time * 1000))
  }
  let turned = 0
  let answered = 0
  do {
    const leaves = seconds + shortest + random() * (longest - shortest)
    // The text comes first, then what is asked about it.
    await pass((leaves - seconds) / 3)
    for await (const answer of answersOf(tab, asked, () => pass(thinking))) {
      await answer()
      answered++
      await pass(reading)
    }
    await pass(Math.max(thinking, leaves - seconds))
    turned++
  } while (await turn(tab))
  await tab.content.locator('.exit').click()
  await tab.content.locator('main.end').waitFor()
  const calls = await callsOf(tab.page)
  await tab.page.close()
  const hourly = (count: number) => Math.round((count * 3600) / seconds)
  const count = (name: RegExp) => hourly(calls.filter((call) => name.test(call.name)).length)
  const characters = calls
    .filter(({ name }) => /SetValue$/.test(name))
    .reduce((sum, { args }) => sum + args.join('').length, 0)
  return [
    `${turned} pages and ${answered} answers in ${Math.round(seconds / 60)} min`,
    `per hour: ${hourly(turned)} pages, ${hourly(answered)} answers`,
    `Get ${count(/GetValue$/)}, Set ${count(/SetValue$/)}, Commit ${count(/Commit$/)}, about errors ${count(/Error|Diagnostic/)}`,
    `${(hourly(characters) / 1000).toFixed(1)} kB set`
  ].join('   ')
}

/** Durations of the tasks that held the page up so far, and forgets them. */
async function takeTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { longTasks } = globalThis as never as { longTasks: number[] }
    return longTasks.splice(0)
  })
}

/** A short run of turns and answers while each commit takes two seconds. */
async function slowLms(browser: Browser, url: string): Promise<string> {
  const tab = await openTab(browser, `${url}?fault=slow`, (page) =>
    page.addInitScript(() => {
      const longTasks: number[] = []
      Object.assign(globalThis, { longTasks })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longTasks.push(duration)
      }).observe({ type: 'longtask', buffered: true })
    })
  )
  /** As long as somebody reads; if the LMS is asked in that time, the page answers once the commit is over. */
  const settle = async () => {
    await tab.page.waitForTimeout(slowReading)
    await callsOf(tab.page)
  }
  /** The tasks that something costs. */
  const cost = async (act: () => Promise<unknown>): Promise<number[]> => {
    await act()
    await settle()
    return takeTasks(tab.page)
  }
  const start = await cost(settle)
  while ((await tab.content.locator('article sd-choice').count()) === 0) await cost(() => turn(tab))
  const turns: number[][] = []
  const answers: number[][] = []
  for (let turned = 0; turned < slowTurns; turned++) {
    for await (const answer of answersOf(tab, { questions: 0 }, settle)) answers.push(await cost(answer))
    turns.push(await cost(() => turn(tab)))
  }
  const exit = await cost(async () => {
    await tab.content.locator('.exit').click()
    await tab.content.locator('main.end').waitFor()
  })
  await tab.page.close()
  const times = (tasks: number[][]) =>
    (tasks.flat().filter((ms) => ms >= heldUp).length / tasks.length).toFixed(1)
  const most = (tasks: number[][]) => (Math.max(0, ...tasks.flat()) / 1000).toFixed(1)
  return [
    `commit takes 2 s: page held up ${times(turns)} times a turn (${turns.length}), ${times(answers)} times an answer (${answers.length})`,
    `longest ${most([...turns, ...answers])} s, start ${most([start])} s, exit ${most([exit])} s`
  ].join('   ')
}

export async function benchLms(): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'scormdown-bench-lms-'))
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs })
  try {
    const { status, stderr } = spawnSync(process.execPath, [command, 'build', '--out', out], {
      encoding: 'utf8'
    })
    if (status !== 0) throw new Error(stderr)
    const files = await readdir(out)
    for (const target of targets) {
      const zip = files.find((name) => name.endsWith(`-${target}.zip`))!
      for (const measure of [learnerHour, slowLms]) {
        const lms = await startPreviewOfZip(join(out, zip))
        console.log(`${target.padEnd(11)}   ${await measure(browser, lms.url)}`)
        await lms.close()
      }
    }
  } finally {
    await browser.close()
    await rm(out, { recursive: true, force: true })
  }
}
