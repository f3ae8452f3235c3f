/** Changes of a text that are kept only where the text means the same afterwards. */
import { parseModule } from '../parse/parse-module.ts'
import type { Edit } from '../shared/diagnostic.ts'

/** Edits that belong together: all of them or none. */
export type Change = readonly Edit[]

/** Applies as many of the changes as leave the meaning as it is. They do not overlap and stand in reading order. */
export function applySafely(text: string, changes: readonly Change[]): string {
  const meaning = meaningOf(text)
  const keep = (before: string, some: readonly Change[]): string => {
    if (some.length === 0) return before
    const after = applied(before, some)
    if (meaningOf(after) === meaning) return after
    if (some.length === 1) return before
    const middle = some.length >> 1
    // From behind: what stands in front keeps its places.
    return keep(keep(before, some.slice(middle)), some.slice(0, middle))
  }
  return keep(text, changes)
}

function applied(text: string, changes: readonly Change[]): string {
  const edits = changes.flat().sort((a, b) => b.range.start - a.range.start)
  return edits.reduce(
    (result, { range, text: own }) => result.slice(0, range.start) + own + result.slice(range.end),
    text
  )
}

/** What a text says, without places. */
export function meaningOf(text: string): string {
  const { blocks, frontMatter, problems } = parseModule(text)
  const told = problems.map(({ code, params }) => [code, params])
  return JSON.stringify([frontMatter?.text, blocks, told], (_, value: unknown) =>
    isPlace(value) ? undefined : value
  )
}

function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { start, end } = value as { start?: unknown; end?: unknown }
  return typeof start === 'number' && typeof end === 'number'
}
