/**
 * Where the text of a module stands. A module is one file and the files that it includes: their places count on from
 * its own end, one file behind the other, so that a range names file and place in one.
 */
import { toDiagnostic, type Diagnostic, type Problem } from '../shared/diagnostic.ts'
import type { Range } from '../shared/range.ts'

export interface SourcePart {
  file: string
  /** Where its places begin. */
  start: number
}

/** @param parts in the order of their starts; the module's own file is first */
export function placed(parts: readonly SourcePart[], problem: Problem<string>): Diagnostic {
  const { file, start } = partAt(parts, problem.range)
  if (start === 0) return toDiagnostic(file, problem)
  const back = (range: Range): Range => ({ start: range.start - start, end: range.end - start })
  const edits = problem.fix?.edits.map((edit) => ({ ...edit, range: back(edit.range) }))
  return toDiagnostic(file, {
    ...problem,
    range: back(problem.range),
    ...(edits === undefined ? {} : { fix: { edits } })
  })
}

export function partAt(parts: readonly SourcePart[], { start }: Range): SourcePart {
  return parts.findLast((part) => part.start <= start) ?? parts[0]!
}

/** The same tree with every range so much further on. */
export function shifted<T>(tree: T, by: number): T {
  if (Array.isArray(tree)) return tree.map((item) => shifted(item, by)) as T
  if (typeof tree !== 'object' || tree === null) return tree
  if (isRange(tree)) return { start: tree.start + by, end: tree.end + by } as T
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, shifted(value, by)])) as T
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && Object.keys(value).length === 2
}
