/** A learner with a mouse who does whatever exercises are on a page, rightly; in tests also wrongly where asked. */
import type { Locator } from 'playwright'
import { components } from '../../../src/components/registry.ts'
import { elementsReady } from '../../a11y/course-page.ts'
import { contentOf } from '../../a11y/keyboard.ts'
import { playScenario } from './learner.ts'

/** Whether a question of a test is to be answered rightly, by its id. */
export type Knows = (question: string) => boolean

type Way = (element: Locator) => Promise<unknown>

/** In a test answers stand in an order of chance: they are known by the id of their feedback. */
async function choose(element: Locator, rightly: boolean): Promise<void> {
  const { options } = await contentOf<{ options: { slot: number; right: boolean }[] }>(element)
  const order = await element
    .locator('.option > [id^="feedback-"]')
    .evaluateAll((all) => all.map(({ id }) => Number(id.slice('feedback-'.length))))
  const wanted = rightly ? options.filter(({ right }) => right) : [options.find(({ right }) => !right)!]
  for (const { slot } of wanted) await element.locator('input').nth(order.indexOf(slot)).check()
}

const trueFalse: Way = async (element) => {
  const { answer } = await contentOf<{ answer: boolean }>(element)
  await element
    .locator('input')
    .nth(answer ? 0 : 1)
    .check()
}

const fillIn: Way = async (element) => {
  const { gaps } = await contentOf<{ gaps: { answers: string[]; words?: string[] }[] }>(element)
  for (const [i, { answers, words }] of gaps.entries()) {
    const field = element.locator(`:is(input, select)[aria-label*=" ${i + 1} "]`)
    await (words === undefined ? field.fill(answers[0]!) : field.selectOption(answers[0]!))
  }
}

const mark: Way = async (element) => {
  const { options } = await contentOf<{ options: { right: boolean }[] }>(element)
  for (const [i, { right }] of options.entries()) if (right) await element.locator('.passage').nth(i).click()
}

const order: Way = async (element) => {
  const { entries } = await contentOf<{ entries: { slot: number }[] }>(element)
  const slots = () =>
    element
      .locator('.entry')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.slot)))
  for (const [place, { slot }] of entries.entries()) {
    for (let at = (await slots()).indexOf(slot); at > place; at--) {
      await element.locator(`[data-slot="${slot}"] .up`).click()
      await element.locator(`.entry:nth-child(${at})[data-slot="${slot}"]`).waitFor()
    }
  }
}

/** `match` and `sort`. */
const assign: Way = async (element) => {
  const { entries, targets } = await contentOf<{
    entries: { slot: number; target: number }[]
    targets: { slot: number }[]
  }>(element)
  for (const { slot, target } of entries) {
    const own = `[aria-labelledby="entry-${slot}"]`
    const list = element.locator(`select${own}`)
    if ((await list.count()) > 0) await list.selectOption(String(target))
    else {
      const nth = targets.findIndex((one) => one.slot === target)
      await element.locator(`${own} input`).nth(nth).check()
    }
  }
}

const answers: Readonly<Record<string, Way>> = {
  choice: (element) => choose(element, true),
  'true-false': trueFalse,
  'fill-in': fillIn,
  mark,
  order,
  match: assign,
  sort: assign
}

const checked =
  (answer: Way): Way =>
  async (element) => {
    await answer(element)
    await element.locator('.actions button').first().click()
    await element.locator('.verdict.good').waitFor()
  }

const shortAnswer: Way = async (element) => {
  await element.locator('textarea').fill('Zapisuję, co widzę i co słyszę.')
  await element.locator('.actions button').first().click()
  await element.locator('.model:not(.closed)').waitFor()
}

const survey: Way = async (element) => {
  const { statements } = await contentOf<{ statements: { slot: number }[] }>(element)
  for (const { slot } of statements) await element.locator(`[data-slot="${slot}"] input`).first().check()
  await element.locator('.actions button').first().click()
  await element.locator('.actions .good').waitFor()
}

/** One attempt, to its result. */
export async function takeTest(element: Locator, knows: Knows): Promise<void> {
  await element.locator('button').first().click()
  const places = element.locator('.overview > li')
  await places.first().waitFor()
  const names = Object.keys(answers).map((name) => `sd-${name}`)
  for (let left = await places.count(); left > 0; left--) {
    const question = element.locator(names.join())
    const { name, id } = await question.evaluate((one) => ({
      name: one.localName.slice('sd-'.length),
      id: (one as never as { item: { id: string } }).item.id
    }))
    if (knows(id)) await answers[name]!(question)
    else if (name === 'choice') await choose(question, false)
    else throw new Error(`tests/e2e/support/mouse.ts knows no way to do “${name}” wrongly`)
    await element.locator('.actions button').last().click()
  }
  await element.locator('.actions button').last().click()
  await element.locator('.outcome').waitFor()
}

const ways: ReadonlyMap<string, Way> = new Map([
  ...Object.entries(answers).map(([name, answer]) => [name, checked(answer)] as const),
  ['scenario', (element) => playScenario(element)],
  ['short-answer', shortAnswer],
  ['survey', survey],
  ['assessment', (element) => takeTest(element, () => true)]
])

const tracked = [...components.values()].flatMap(({ name, tracked }) =>
  tracked === undefined ? [] : [`sd-${name}`]
)

/**
 * Does everything on the page that is shown.
 * @param instead of what is done with an assessment otherwise
 */
export async function doPageByMouse(
  article: Locator,
  instead?: (assessment: Locator) => Promise<void>
): Promise<void> {
  const notice = article.locator('.care .primary')
  if (await notice.isVisible()) await notice.click()
  await elementsReady(article)
  for (const exercise of await article.locator(tracked.join()).all()) {
    const name = (await exercise.evaluate(({ localName }) => localName)).slice('sd-'.length)
    if (name === 'assessment' && instead !== undefined) {
      await instead(exercise)
      continue
    }
    const way = ways.get(name)
    if (way === undefined) throw new Error(`tests/e2e/support/mouse.ts knows no way to do “${name}”`)
    await way(exercise)
  }
}
