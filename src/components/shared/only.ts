/** `only="desk night-duty"`: of the entries of a data file those that a block shows. Used while a course is read. */
import { valueRange } from '../../parse/attributes.ts'
import type { Directive } from '../../parse/tree.ts'
import type { Problem } from '../../shared/diagnostic.ts'
import { suggest } from '../../shared/nearest.ts'
import type { Range } from '../../shared/range.ts'
import { listed } from '../../shared/wording/words.ts'
import type { ReadContext } from '../types.ts'

export interface Named {
  id: string
  range: Range
}

/**
 * The ids in the order in which they are written, each once; undefined where the block has no `only`.
 * @param known ids of the file; undefined where it could not be read, which was told
 * @param unknown code of the finding about an id that is not in the file; its params are `id` and `known`
 */
export function readOnly(
  block: Directive,
  known: readonly string[] | undefined,
  unknown: string,
  context: ReadContext
): Named[] | undefined {
  const written = block.attributes?.values.only
  if (written === undefined) return undefined
  const { start } = valueRange('only', written)
  const ids = [...written.value.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
    id,
    range: { start: start + index, end: start + index + id.length }
  }))
  for (const { id, range } of ids) {
    if (known === undefined || known.includes(id)) continue
    const problem: Problem<string> = { code: unknown, range, params: { id, known: listed(known) } }
    context.problem({ ...problem, ...suggest(id, known, (text) => ({ range, text })) })
  }
  return ids.filter(({ id }, i) => ids.findIndex((other) => other.id === id) === i)
}
