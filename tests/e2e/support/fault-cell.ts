/** One cell of the fault matrix: a learner works, something goes wrong, the learner comes back. What is there? */
import type { Browser, BrowserContext } from 'playwright'
import { expect } from 'vitest'
import type { Place } from '../../../src/lms/app/options.ts'
import type { Records } from '../../../src/lms/server/records.ts'
import type { FaultName } from '../../../src/lms/strict/faults.ts'
import { answerChoice } from './learner.ts'
import { newContext, Sitting } from './lms-page.ts'

/** What goes wrong, and how the learner leaves: by closing the tab, where nothing else is said. */
export interface Trouble {
  /** With a fault the learner leaves once the course has saved, or has said that it could not; else at once. */
  fault?: FaultName
  /** The fault is there in every sitting from the launch on; otherwise it begins after the first page. */
  always?: true
  place?: Exclude<Place, 'frame'>
  /** The browser lets no page use its storage. */
  storageBlocked?: true
  /** The page turn is saved before the answer, so that the answer alone is at stake. */
  pageSaved?: true
  /** The LMS is well again, and the course has saved, before the learner leaves. */
  heals?: true
  leaves?: 'exit' | 'kill' | 'reload'
}

/** What the course said before the learner left: the name of its notice, or that the session is over. */
export type Told = 'nothing' | 'notSaved' | 'offline' | 'notConnected' | 'over'

export type Result =
  | 'nothing lost'
  /** All is back, but the LMS's report has no entry for the answer. */
  | 'not in the report'
  /** All is back in the same browser, but the LMS knows nothing of it. */
  | 'in this browser only'
  | 'place lost'
  | 'answer lost'
  | 'all lost'
  /** As the course had said from the start. */
  | 'not kept'
  /** The course let nobody begin. */
  | 'no work possible'

export interface Outcome {
  told: Told
  result: Result
}

/** Where the learners of one column sit. */
export interface Desk {
  browser: Browser
  url: string
  /** What the LMS keeps; undefined where there is none. */
  records?: Records
}

/** A page with one question. */
const page = 'check-contact'
const question = 'q-wejherowo'

/** Plays a cell. Both sittings are in one browser, which keeps what the course leaves in it. */
export async function play(trouble: Trouble, desk: Desk): Promise<Outcome> {
  desk.records?.clear()
  const context = await newContext(desk.browser)
  if (trouble.storageBlocked) await context.addInitScript(blockStorage)
  try {
    const first = await open(context, trouble, desk)
    if ((await tells(first)) === 'over') return { told: 'over', result: 'no work possible' }
    const { told, before } = await work(first, trouble, desk)
    const toldAtEnd = await leave(first, trouble)
    // What still travels is asked for at another computer.
    const isInLms = hears(desk, before)

    const second = await open(context, trouble, desk)
    const found = await look(second)
    await second.close()
    return {
      told: toldAtEnd === 'nothing' ? told : toldAtEnd,
      result: found !== 'nothing lost' ? found : await askLms(trouble, desk, isInLms)
    }
  } finally {
    await context.close()
  }
}

function open(context: BrowserContext, { fault, always, place }: Trouble, desk: Desk): Promise<Sitting> {
  if (desk.records === undefined) return Sitting.openWeb(context, desk.url)
  const query = new URLSearchParams()
  if (fault !== undefined && always) query.set('fault', fault)
  if (place !== undefined) query.set('place', place)
  return Sitting.open(context, desk, query.toString())
}

/** Turns a page and answers its question. Gives back what the course said, and what had been saved before. */
async function work(
  sitting: Sitting,
  { fault, always, pageSaved, heals, leaves }: Trouble,
  desk: Desk
): Promise<{ told: Told; before: string }> {
  if (pageSaved) await expect.poll(() => savedData(sitting, desk), { timeout: 5000 }).not.toBe('')
  const before = await savedData(sitting, desk)
  if (fault !== undefined && !always) await sitting.setFault(fault)
  await sitting.goTo(page)
  if (pageSaved) await expect.poll(() => savedData(sitting, desk), { timeout: 5000 }).not.toBe(before)
  if (leaves === 'kill') await stopTimers(sitting)
  await answerChoice(sitting.content.locator('sd-choice').first())
  let told = await tells(sitting)
  if (fault !== undefined) {
    await becomes(async () => {
      told = await tells(sitting)
      return told !== 'nothing' || hears(desk, before)
    })
  }
  if (heals) {
    await sitting.setFault('ok')
    await becomes(() => hears(desk, before))
  }
  return { told, before }
}

/** Nothing is done later any more: the browser dies in the next moment, however slow the machine is. */
function stopTimers(sitting: Sitting): Promise<void> {
  return sitting.content.locator('body').evaluate(() => {
    window.setTimeout = (() => 0) as never
  })
}

/** Gives back what the course said last. */
async function leave(sitting: Sitting, { leaves }: Trouble): Promise<Told> {
  if (leaves === 'kill') {
    await sitting.kill()
    return 'nothing'
  }
  let told: Told = 'nothing'
  if (leaves === 'exit') await sitting.exit()
  if (leaves === 'reload') {
    await sitting.reload()
    told = await tells(sitting)
  }
  await sitting.close()
  return told
}

/** What of the work a sitting shows. */
async function look(sitting: Sitting): Promise<Result> {
  const isThere = (await shownPage(sitting)) === page
  if (!isThere) await sitting.goTo(page)
  const isAnswered = await sitting.content
    .locator('sd-choice')
    .first()
    .evaluate(
      (element) => (element as never as { item: { record: { checked: boolean } } }).item.record.checked
    )
  if (isThere) return isAnswered ? 'nothing lost' : 'answer lost'
  if (isAnswered) return 'place lost'
  return (await tells(sitting)) === 'notConnected' ? 'not kept' : 'all lost'
}

/** Whether the LMS has it too: what a learner finds who goes on at another computer, and what the report says. */
async function askLms(trouble: Trouble, desk: Desk, isInLms: boolean): Promise<Result> {
  if (desk.records === undefined) return 'nothing lost'
  if (!isInLms) {
    const context = await newContext(desk.browser)
    const elsewhere = await open(context, trouble, desk)
    const found = await look(elsewhere)
    await elsewhere.close()
    await context.close()
    if (found !== 'nothing lost') return 'in this browser only'
  }
  return isInReport(desk) ? 'nothing lost' : 'not in the report'
}

/** The name of the notice that stands there. */
function tells(sitting: Sitting): Promise<Told> {
  return sitting.content.locator('sd-course').evaluate((course) => {
    if (course.querySelector('main.end')) return 'over'
    const notices = ['notSaved', 'offline', 'notConnected'] as const
    return notices.find((name) => course.querySelector(`.notice.${name}`)) ?? 'nothing'
  })
}

function shownPage(sitting: Sitting): Promise<string | undefined> {
  return sitting.content.locator('sd-course').evaluate((course) => (course as HTMLElement).dataset.page)
}

const values = (desk: Desk) => Object.values(desk.records?.all() ?? {})[0]?.values ?? {}
const resumeData = (desk: Desk) => values(desk)['cmi.suspend_data'] ?? ''
const isInReport = (desk: Desk) => Object.values(values(desk)).includes(question)

/** Whether the LMS has stored the answer, both for its report and for resuming. */
const hears = (desk: Desk, before: string) => isInReport(desk) && resumeData(desk) !== before

/** Everything for resuming that was saved so far, wherever it is saved. */
async function savedData(sitting: Sitting, desk: Desk): Promise<string> {
  if (desk.records !== undefined) return resumeData(desk)
  return sitting.content.locator('body').evaluate(() => {
    try {
      return Object.values(localStorage).join()
    } catch {
      return ''
    }
  })
}

/** True as soon as it is so; false where it does not become so in the time that a course takes for four tries. */
function becomes(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  return expect
    .poll(condition, { timeout: 10_000, interval: 100 })
    .toBe(true)
    .then(
      () => true,
      () => false
    )
}

function blockStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new Error('blocked')
    }
  })
}
