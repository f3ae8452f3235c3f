/** The text of a module in one form. It says the same as before, and formatting it again changes nothing. */
import { applySafely } from './changes.ts'
import { rules } from './rules.ts'
import { sourceOf } from './source.ts'

/** One rule may make room for another; more rounds than this go round in a circle. */
const mostRounds = 10

/** @param text with one sign at each end of a line */
export function formatModule(text: string): string {
  let before = text
  for (let round = 0; round < mostRounds; round++) {
    const after = rules.reduce((result, rule) => applySafely(result, rule(sourceOf(result))), before)
    if (after === before) return after
    before = after
  }
  // What does not come to rest stays as it is.
  return text
}
