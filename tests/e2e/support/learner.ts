/** What a learner does on a page, whatever questions are on it. */
import type { Locator } from 'playwright'

/** Runs in the page: which answers of a choice question are right. */
export function rightAnswers(question: Element): boolean[] {
  const { content } = question as never as { content: { options: { right: boolean }[] } }
  return content.options.map(({ right }) => right)
}

/** Runs in the page: the choices that a scenario has where it stands now, and how many were taken on the way. */
function whereItStands(scenario: Element): {
  choices: { slot: number; score: number }[]
  taken: number
} {
  const { open, steps } = (
    scenario as never as { walk(): { open: { slot: number; score: number }[]; steps: unknown[] } }
  ).walk()
  return { choices: open.map(({ slot, score }) => ({ slot, score })), taken: steps.length }
}

/** Position of the choice with the most points. */
function bestOf(choices: readonly { score: number }[]): number {
  return choices.reduce((most, { score }, i) => (score > choices[most]!.score ? i : most), 0)
}

/**
 * Answers a choice question; by default rightly. Returns the positions that were picked.
 * @param think what the learner does after each pick
 */
export async function answerChoice(
  question: Locator,
  right = true,
  think?: () => Promise<unknown>
): Promise<number[]> {
  const flags = await question.evaluate(rightAnswers)
  const picked = right ? flags.flatMap((flag, i) => (flag ? [i] : [])) : [flags.indexOf(false)]
  for (const position of picked) {
    await question.locator('input').nth(position).check()
    await think?.()
  }
  await question.getByRole('button').click()
  await question.locator('.verdict', { hasText: /\S/ }).waitFor()
  return picked
}

/** Walks a scenario to an end, each time by the choice with the most points. Returns the numbers of the choices. */
export async function playScenario(scenario: Locator, steps = Infinity): Promise<number[]> {
  const path: number[] = []
  while (path.length < steps) {
    const { choices, taken } = await scenario.evaluate(whereItStands)
    if (choices.length === 0) break
    const best = bestOf(choices)
    await scenario.locator('.choices button').nth(best).click()
    await scenario.locator('.past > details').nth(taken).waitFor({ state: 'attached' })
    path.push(choices[best]!.slot)
  }
  return path
}
