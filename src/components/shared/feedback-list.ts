/** A list whose lines have quotations under them: answers with feedback, choices with what happens at once. */
import type { Block, List } from '../../parse/tree.ts'
import type { ReadContext } from '../types.ts'

type Quote = Extract<Block, { kind: 'quote' }>

export interface ListReading {
  before: Block[]
  list: List
  behind: Block[]
}

/**
 * The last such list. A quotation that is not indented cuts it: that is told, and the parts are read as one.
 * @param isList whether a block is such a list
 * @param explained whether a quotation behind the list belongs to the whole
 * @returns undefined where there is none
 */
export function listWithFeedback(
  blocks: readonly Block[],
  isList: (block: Block) => block is List,
  explained: boolean,
  context: ReadContext
): ListReading | undefined {
  const last = blocks.findLastIndex(isList)
  if (last === -1) return undefined
  const isListAt = (i: number) => blocks[i] !== undefined && isList(blocks[i])
  let from = last
  for (let i = last - 1; blocks[i]?.kind === 'quote'; i--) if (isListAt(i - 1)) from = --i
  // Two at the end are explanations of the whole, which belong elsewhere.
  const isFeedback = !explained && blocks[last + 1]?.kind === 'quote' && blocks[last + 2]?.kind !== 'quote'
  const until = isFeedback ? last + 2 : last + 1
  const lists: List[] = []
  for (const block of blocks.slice(from, until)) {
    if (block.kind === 'list') lists.push(block)
    else if (block.kind === 'quote') lists.push(withFeedback(lists.pop()!, block, context))
  }
  const items = lists.flatMap((list) => list.items)
  return { before: blocks.slice(0, from), list: { ...lists[0]!, items }, behind: blocks.slice(until) }
}

/** The list whose last line has the quotation below it. */
function withFeedback(list: List, quote: Quote, context: ReadContext): List {
  const count = list.ordered ? 3 : 2
  // With an empty line between, it may be meant otherwise.
  const isBelow = quote.lines[0] === list.range.end + 1
  const edits = quote.lines.map((start) => ({ range: { start, end: start }, text: ' '.repeat(count) }))
  context.problem({
    code: 'feedback-indent',
    range: quote.range,
    params: { count: list.ordered ? { en: 'three', pl: 'trzy' } : { en: 'two', pl: 'dwa' } },
    ...(isBelow ? { fix: { edits } } : {})
  })
  const last = list.items.at(-1)!
  return { ...list, items: [...list.items.slice(0, -1), { ...last, children: [...last.children, quote] }] }
}
