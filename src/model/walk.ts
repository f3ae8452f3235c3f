/** Every node of a page, in reading order, the nested ones included. A block that `enter` refuses is passed by. */
import type { Block, Inline } from '../parse/tree.ts'

type Enter = (block: Block) => boolean
const everywhere: Enter = () => true

export function* blocksOf(blocks: readonly Block[], enter = everywhere): Generator<Block> {
  for (const block of blocks) {
    if (!enter(block)) continue
    yield block
    for (const children of childrenOf(block)) yield* blocksOf(children, enter)
  }
}

function childrenOf(block: Block): (readonly Block[])[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.children)
    case 'definitions':
      return block.entries.flatMap(({ details }) => details)
    case 'quote':
    case 'footnote':
    case 'directive':
      return [block.children]
    default:
      return []
  }
}

export function* inlinesOf(blocks: readonly Block[], enter = everywhere): Generator<Inline> {
  for (const block of blocksOf(blocks, enter)) yield* inlinesWithin(wordsOf(block))
}

/** The inline nodes that stand in a block itself. */
function wordsOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => cell.children)
    case 'definitions':
      return block.entries.flatMap(({ terms }) => terms.flat())
    case 'directive':
      return block.label ?? []
    default:
      return []
  }
}

/** Inline nodes with those in them, each in front of its own. */
export function* inlinesWithin(nodes: readonly Inline[]): Generator<Inline> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* inlinesWithin(node.children)
  }
}
