/** A learner without a mouse: Tab, Shift+Tab, arrows, Space, Enter, and typing. Nothing here clicks or sets focus. */
import type { Frame, Locator, Page } from 'playwright'
import { elementsReady } from './course-page.ts'

/** So many presses of Tab go once round any page. */
const longestWay = 300

export class Keyboard {
  /** How often each key was pressed. */
  readonly presses = new Map<string, number>()

  /** @param page the tab, whose keys are pressed */
  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.presses.set(key, (this.presses.get(key) ?? 0) + 1)
    await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    this.presses.set('typing', (this.presses.get('typing') ?? 0) + 1)
    await this.page.keyboard.type(text)
  }

  /** Presses Tab until focus is on what a selector finds within an element, its shadow root included. */
  async tabTo(within: Locator, selector: string, nth = 0): Promise<void> {
    for (let presses = 0; presses < longestWay; presses++) {
      if (presses > 0 || !(await hasFocus(within, selector, nth))) await this.press('Tab')
      if (await hasFocus(within, selector, nth)) return
    }
    throw new Error(`Tab does not reach “${selector}” (${nth}) in ${await outerTag(within)}`)
  }
}

/** Whether focus is on the element that a selector finds as its nth; on any of them where nth is -1. */
function hasFocus(within: Locator, selector: string, nth: number): Promise<boolean> {
  return within.evaluate(
    (host, { selector, nth }) => {
      const { activeElement } = host.ownerDocument
      let active = activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      const found = [...(host.shadowRoot ?? host).querySelectorAll(selector)]
      return active !== null && (nth < 0 ? found.includes(active) : found[nth] === active)
    },
    { selector, nth }
  )
}

const outerTag = (element: Locator) => element.evaluate((one) => (one.cloneNode() as Element).outerHTML)

/** Does something with an exercise, from where focus is. */
type Way = (keyboard: Keyboard, element: Locator) => Promise<void>

/** What the page handed over to an element. */
export function contentOf<T>(element: Locator): Promise<T> {
  // Texts are templates, which do not leave the page.
  return element.evaluate(
    (one) => JSON.parse(JSON.stringify((one as never as { content: object }).content)) as never
  )
}

/** Radio buttons are one stop of Tab; arrows pick among them. */
async function pickRadio(keyboard: Keyboard, element: Locator, selector: string, nth: number): Promise<void> {
  await keyboard.tabTo(element, selector, -1)
  const count = await element.locator(selector).count()
  for (let tries = 0; !(await hasFocus(element, selector, nth)); tries++) {
    if (tries > count) throw new Error(`Arrows do not reach “${selector}” (${nth})`)
    await keyboard.press('ArrowDown')
  }
  if (!(await element.locator(selector).nth(nth).isChecked())) await keyboard.press('Space')
}

/** A list of the browser stays closed: arrows go through it. */
async function pickInList(keyboard: Keyboard, element: Locator, list: string, value: string): Promise<void> {
  await keyboard.tabTo(element, list)
  const at = element.locator(list).first()
  const count = await at.locator('option').count()
  for (let tries = 0; (await at.inputValue()) !== value; tries++) {
    if (tries > count) throw new Error(`Arrows do not find “${value}” in ${list}`)
    await keyboard.press('ArrowDown')
  }
}

const choice: Way = async (keyboard, element) => {
  // In a test the answers may stand in an order of their own: they are known by their feedback's id.
  const { multiple, options } = await contentOf<{
    multiple: boolean
    options: { slot: number; right: boolean }[]
  }>(element)
  const order = await element
    .locator('.option > [id^="feedback-"]')
    .evaluateAll((all) => all.map(({ id }) => Number(id.slice('feedback-'.length))))
  for (const { slot } of options.filter(({ right }) => right)) {
    const nth = order.indexOf(slot)
    if (!multiple) await pickRadio(keyboard, element, 'input', nth)
    else {
      await keyboard.tabTo(element, 'input', nth)
      await keyboard.press('Space')
    }
  }
}

const trueFalse: Way = async (keyboard, element) => {
  const { answer } = await contentOf<{ answer: boolean }>(element)
  await pickRadio(keyboard, element, 'input', answer ? 0 : 1)
}

const fillIn: Way = async (keyboard, element) => {
  const { gaps } = await contentOf<{ gaps: { answers: string[]; words?: string[] }[] }>(element)
  for (const [i, { answers, words }] of gaps.entries()) {
    const field = `:is(input, select)[aria-label*=" ${i + 1} "]`
    if (words !== undefined) await pickInList(keyboard, element, field, answers[0]!)
    else {
      await keyboard.tabTo(element, field)
      await keyboard.type(answers[0]!)
    }
  }
}

const mark: Way = async (keyboard, element) => {
  const { options } = await contentOf<{ options: { right: boolean }[] }>(element)
  for (const [i, { right }] of options.entries()) {
    if (!right) continue
    await keyboard.tabTo(element, '.passage', i)
    await keyboard.press('Space')
  }
}

/** The entries that are to stand first are moved up first. */
const order: Way = async (keyboard, element) => {
  const { entries } = await contentOf<{ entries: { slot: number }[] }>(element)
  for (const [place, { slot }] of entries.entries()) {
    const at = () =>
      element
        .locator('.entry')
        .evaluateAll(
          (all, slot) => all.findIndex((one) => (one as HTMLElement).dataset.slot === String(slot)),
          slot
        )
    while ((await at()) > place) {
      const before = await at()
      await keyboard.tabTo(element, `[data-slot="${slot}"] .up`)
      await keyboard.press('Enter')
      await element.locator(`.entry:nth-child(${before})[data-slot="${slot}"]`).waitFor()
    }
  }
}

/** `match` and `sort`. */
const assign: Way = async (keyboard, element) => {
  const { entries } = await contentOf<{ entries: { slot: number; target: number }[] }>(element)
  for (const { slot, target } of entries) {
    const own = `[aria-labelledby="entry-${slot}"]`
    if ((await element.locator(`select${own}`).count()) > 0) {
      await pickInList(keyboard, element, `select${own}`, String(target))
      continue
    }
    const { targets } = await contentOf<{ targets: { slot: number }[] }>(element)
    const nth = targets.findIndex((one) => one.slot === target)
    await pickRadio(keyboard, element, `${own} input`, nth)
  }
}

/** Questions: how each is answered. The button that checks is the same for all. */
const answers: Readonly<Record<string, Way>> = {
  choice,
  'true-false': trueFalse,
  'fill-in': fillIn,
  mark,
  order,
  match: assign,
  sort: assign
}

/** Presses the button that checks, and waits for the verdict. */
const check: Way = async (keyboard, element) => {
  await keyboard.tabTo(element, '.actions button')
  await keyboard.press('Enter')
  await element.locator('.verdict.good').waitFor()
}

/** Each time the choice with the most points. */
const scenario: Way = async (keyboard, element) => {
  for (let taken = 0; (await element.locator('.choices button').count()) > 0; taken++) {
    // What is open hangs on what was done before, which the element itself knows.
    const scores = await element.evaluate((one) => {
      const it = one as never as { walk(): { open: { score: number }[] } }
      return it.walk().open.map(({ score }) => score)
    })
    await keyboard.tabTo(element, '.choices button', scores.indexOf(Math.max(...scores)))
    await keyboard.press('Enter')
    await element.locator('.past > details').nth(taken).waitFor({ state: 'attached' })
  }
}

const shortAnswer: Way = async (keyboard, element) => {
  await keyboard.tabTo(element, 'textarea')
  await keyboard.type('Zapisuję, co widzę i co słyszę.')
  await keyboard.tabTo(element, '.actions button')
  await keyboard.press('Enter')
  await element.locator('.model:not(.closed)').waitFor()
}

const survey: Way = async (keyboard, element) => {
  const { statements } = await contentOf<{ statements: { slot: number }[] }>(element)
  for (const { slot } of statements) await pickRadio(keyboard, element, `[data-slot="${slot}"] input`, 0)
  await keyboard.tabTo(element, '.actions button')
  await keyboard.press('Enter')
  await element.locator('.actions .good').waitFor()
}

/** One question after the other, then the end, which is asked for once more. */
const assessment: Way = async (keyboard, element) => {
  await keyboard.tabTo(element, 'button')
  await keyboard.press('Enter')
  const places = element.locator('.overview > li')
  await places.first().waitFor()
  for (let left = await places.count(); left > 0; left--) {
    const question = element.locator(
      Object.keys(answers)
        .map((name) => `sd-${name}`)
        .join()
    )
    await answers[await nameOf(question)]!(keyboard, question)
    await pressLast(keyboard, element)
  }
  await pressLast(keyboard, element)
  await element.locator('.outcome').waitFor()
}

async function pressLast(keyboard: Keyboard, element: Locator): Promise<void> {
  // Questions have a button of their own only where they are no part of a test.
  const count = await element.locator('.actions button').count()
  await keyboard.tabTo(element, '.actions button', count - 1)
  await keyboard.press('Enter')
}

const both =
  (first: Way, second: Way): Way =>
  async (keyboard, element) => {
    await first(keyboard, element)
    await second(keyboard, element)
  }

/** By component: how its exercise is done rightly, to its end. */
export const ways: ReadonlyMap<string, Way> = new Map([
  ...Object.entries(answers).map(([name, answer]) => [name, both(answer, check)] as const),
  ['scenario', scenario],
  ['short-answer', shortAnswer],
  ['survey', survey],
  ['assessment', assessment]
])

async function nameOf(exercise: Locator): Promise<string> {
  return (await exercise.evaluate(({ localName }) => localName)).slice('sd-'.length)
}

/** Places of a page's exercises, in the order of the text. */
export async function exercisesOf(article: Locator, tracked: readonly string[]): Promise<Locator[]> {
  return article.locator(tracked.map((name) => `sd-${name}`).join()).all()
}

/** Does everything on the page that is shown. Returns the components that were done. */
export async function doPage(
  keyboard: Keyboard,
  article: Locator,
  tracked: readonly string[]
): Promise<string[]> {
  await elementsReady(article)
  const done: string[] = []
  for (const exercise of await exercisesOf(article, tracked)) {
    const name = await nameOf(exercise)
    const way = ways.get(name)
    if (way === undefined) throw new Error(`tests/a11y/keyboard.ts knows no way to do “${name}”`)
    await way(keyboard, exercise)
    done.push(name)
  }
  return done
}

export interface Walk {
  pages: string[]
  /** Components that were done, one for each exercise. */
  done: string[]
  presses: ReadonlyMap<string, number>
  /** What the last page says of the course. */
  summary: string
}

/**
 * The whole course, from the first page to the end that saves and leaves.
 * @param page the tab with the LMS
 * @param content the course in it
 * @param tracked components whose exercises are to be done
 */
export async function walkCourse(page: Page, content: Frame, tracked: readonly string[]): Promise<Walk> {
  const keyboard = new Keyboard(page)
  const course = content.locator('sd-course')
  const pages: string[] = []
  const done: string[] = []
  for (;;) {
    const id = (await course.getAttribute('data-page'))!
    pages.push(id)
    if ((await content.locator('.care').count()) > 0) {
      await keyboard.tabTo(course, '.care .primary')
      await keyboard.press('Enter')
      await content.locator('.care').waitFor({ state: 'detached' })
    }
    done.push(...(await doPage(keyboard, content.locator('article'), tracked)))
    const next = content.locator('.turn .next')
    if ((await next.count()) === 0) break
    await keyboard.tabTo(course, '.turn .next')
    await keyboard.press('Enter')
    await content.locator(`sd-course:not([data-page="${id}"])`).waitFor()
    await content.waitForFunction(() => document.activeElement?.localName === 'h1')
  }
  const summary = await content.locator('.summary').innerText()
  await keyboard.tabTo(course, '.exit')
  await keyboard.press('Enter')
  await content.locator('main.end').waitFor()
  return { pages, done, presses: keyboard.presses, summary }
}
