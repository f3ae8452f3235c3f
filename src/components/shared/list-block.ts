/** A block in which a list stands, and nothing else. */
import type { Block, Directive, List, ListItem } from '../../parse/tree.ts'
import type { ReadContext } from '../types.ts'

/**
 * Lists of the wanted kind, one after the other: what is not indented ends a list, and the entries behind it begin
 * another. Undefined where there is none; the component says in its own words what to write.
 */
export function readList(
  { name, children }: Directive,
  ordered: boolean,
  context: ReadContext
): ListItem[] | undefined {
  const isList = (child: Block | undefined): child is List =>
    child?.kind === 'list' && child.ordered === ordered
  const first = children.findIndex(isList)
  if (first === -1) return undefined
  const last = children.findLastIndex(isList)
  for (const [i, child] of children.entries()) {
    if (i < first) context.problem({ code: 'list-before', range: child.range, params: { name } })
    else if (!isList(child)) {
      const above = children[i - 1]
      // An entry without words takes nothing in.
      const isBetween = i < last && isList(above) && above.items.at(-1)!.children.length > 0
      const number = children
        .slice(0, i)
        .filter(isList)
        .flatMap((list) => list.items).length
      // As wide as the mark of the entry above: “- ”, “9. ”, “10. ”.
      const count = ordered ? `${Math.max(1, number)}. `.length : 2
      reportIndent(child, isBetween, count, context)
    }
  }
  const items = children.filter(isList).flatMap((list) => list.items)
  for (const { checked, range } of items) {
    if (checked !== undefined) context.problem({ code: 'list-brackets', range })
  }
  return items
}

/** Of a paragraph between two entries it is certain where it belongs; blanks in front of its first line are enough. */
function reportIndent(child: Block, isBetween: boolean, count: number, context: ReadContext): void {
  const { start } = child.range
  const edits = [{ range: { start, end: start }, text: ' '.repeat(count) }]
  context.problem({
    code: 'list-indent',
    range: child.range,
    params: { count: `${count}` },
    ...(isBetween && child.kind === 'paragraph' ? { fix: { edits } } : {})
  })
}
