/** A line with a name in bold: `**Who** – what is said of them`. Used while a course is read. */
import { plainText, type Inline } from '../../parse/tree.ts'

export interface NamedLine {
  /** What stands in front of the name and ends with a colon: “where somebody is hurt:”. */
  before: Inline[]
  /** Empty where nothing is bold. */
  name: Inline[]
  words: Inline[]
}

/**
 * Dash or colon between name and words may be written as one likes, and left out. Bold words inside a sentence are no
 * name.
 */
export function readNamedLine(nodes: readonly Inline[]): NamedLine {
  const at = nodes.findIndex(({ kind }) => kind === 'strong')
  const bold = nodes[at]
  const before = nodes.slice(0, Math.max(0, at))
  const isName = at === 0 || plainText(before).endsWith(':')
  if (bold?.kind !== 'strong' || !isName) return { before: [], name: [], words: [...nodes] }
  const words = changed(nodes.slice(at + 1), 0, /^\s*(?:[–—:-]\s+|$)/)
  return {
    before: changed(before, -1, /\s+$/),
    name: changed(bold.children, -1, /\s*[:–—-]\s*$/),
    words: changed(words, 0, /^\s+/)
  }
}

/** The nodes without what the pattern finds in the one at this place. */
function changed(nodes: readonly Inline[], at: number, pattern: RegExp): Inline[] {
  const node = nodes.at(at)
  if (node?.kind !== 'text') return [...nodes]
  const text = node.text.replace(pattern, '')
  return nodes.toSpliced(at, 1, ...(text === '' ? [] : [{ ...node, text }]))
}

/** Words, and the line under them that ends with a colon and so leads to what comes next. */
export function splitLead(nodes: readonly Inline[]): { words: Inline[]; lead: Inline[] } {
  if (!plainText(nodes).endsWith(':')) return { words: [...nodes], lead: [] }
  const at = nodes.findLastIndex(
    (node) => node.kind === 'break' || (node.kind === 'text' && node.text.includes('\n'))
  )
  const node = nodes[at]
  if (node === undefined) return { words: [...nodes], lead: [] }
  if (node.kind !== 'text') return { words: nodes.slice(0, at), lead: nodes.slice(at + 1) }
  const end = node.text.lastIndexOf('\n')
  const piece = (text: string) => (text.trim() === '' ? [] : [{ ...node, text }])
  return {
    words: [...nodes.slice(0, at), ...piece(node.text.slice(0, end))],
    lead: [...piece(node.text.slice(end + 1)), ...nodes.slice(at + 1)]
  }
}
