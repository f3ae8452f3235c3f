/** Telephone numbers and provisions stand once, in data files with a date, and not in the text. */
import type { Block, Inline } from '../../parse/tree.ts'
import { blocks, within, type CheckContext, type Rule } from '../rule.ts'

/** Nine digits as Poland writes them, or a number with a country in front; free lines of three to six digits are no numbers of their own. */
const phone =
  /(?<![\d.,/-])(?:\+\d{2}[ \u00a0-]?)?(?:\d{3}[ \u00a0-]\d{3}[ \u00a0-]\d{3}|\d{2}[ \u00a0-]\d{3}[ \u00a0-]\d{2}[ \u00a0-]\d{2}|800[ \u00a0-]?\d{3}[ \u00a0-]?\d{3})(?![\d,/-])/g
const provision = /\bart\.[\s\u00a0]*\d+[a-z]*|\bDz\.[\s\u00a0]?U\.[^,;)]{0,40}poz\.[\s\u00a0]*\d+/gi

export const byHand: Rule = (course, { report }) => {
  for (const { module, block } of blocks(course)) {
    const own = inlinesIn(block)
    // A source in the same paragraph says where the provision is from.
    const cited = own.some((node) => node.kind === 'citation')
    for (const node of own) {
      if (node.kind !== 'text' || node.filled === true) continue
      look(node, phone, (number, range) =>
        report(module.file, { code: 'phone-by-hand', range, params: { number } })
      )
      if (cited) continue
      look(node, provision, (words, range) =>
        report(module.file, { code: 'law-by-hand', range, params: { words } })
      )
    }
  }
}

type Found = (words: string, range: Parameters<CheckContext['report']>[1]['range']) => void

function look(node: Extract<Inline, { kind: 'text' }>, pattern: RegExp, found: Found): void {
  for (const { 0: words, index } of node.text.matchAll(pattern)) {
    found(words.replace(/\s+/g, ' '), within(node, index, words.length))
  }
}

/** The inline nodes of a block itself; what stands in `:law[…]` comes from the data. */
function inlinesIn(block: Block): Inline[] {
  const all = (nodes: readonly Inline[]): Inline[] =>
    nodes.flatMap((node) =>
      node.kind === 'span' && node.name === 'law'
        ? []
        : [node, ...('children' in node ? all(node.children) : [])]
    )
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return all(block.children)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => all(cell.children))
    default:
      return []
  }
}
