/** What an LMS is told of a question whose answer is what was picked. */
import { plainText } from '../../../parse/tree.ts'
import type { Reported } from '../../types.ts'
import { reportedQuestion } from '../question/reported.ts'
import { assessPicks } from './interaction.ts'
import type { Option } from './read.ts'

/** @param options in the order of their keys */
export function reportedPicks(plainPrompt: string, options: readonly Option[]): Reported[] {
  const key = { plainPrompt, options: options.map(({ right }, slot) => ({ slot, right })) }
  return reportedQuestion(
    assessPicks({ picked: [] }, key, 'all'),
    options.map(({ text }) => plainText(text))
  )
}
