/** Tables have a head over each column, and no cell that seems to belong to its neighbour (WCAG 2.2, 1.3.1). */
import { plainText, type TableCell } from '../../parse/tree.ts'
import { blocks, type Rule } from '../rule.ts'

export const tables: Rule = (course, { report }) => {
  for (const { module, page, block } of blocks(course)) {
    // In pairs to match an empty cell has a meaning.
    if (block.kind !== 'table' || page.taken.has(block)) continue
    const { head, rows, range } = block
    if (head.length === 1) report(module.file, { code: 'table-one-column', range })
    head.forEach((cell, i) => {
      const params = { column: String(i + 1) }
      if (isEmpty(cell)) report(module.file, { code: 'table-head-empty', range: cell.range, params })
    })
    // One finding for a row: a merged cell leaves several empty.
    for (const row of rows) {
      const empty = row.find(isEmpty)
      if (empty !== undefined) report(module.file, { code: 'table-cell-empty', range: empty.range })
    }
  }
}

function isEmpty({ children }: TableCell): boolean {
  return (
    plainText(children) === '' && !children.some((node) => ['citation', 'footnote-mark'].includes(node.kind))
  )
}
