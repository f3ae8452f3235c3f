/** What can be picked, written as a task list: `[x]` marks what is right, a quotation under a line is its feedback. */
import {
  plainText,
  type Block,
  type Directive,
  type Inline,
  type List,
  type ListItem
} from '../../../parse/tree.ts'
import type { Range } from '../../../shared/range.ts'
import { maxOptions } from '../../../standards/interaction.ts'
import { listWithFeedback } from '../feedback-list.ts'
import type { Content, ReadContext } from '../../types.ts'

export interface Option {
  right: boolean
  text: Inline[]
  feedback: Content[]
}

export function isTaskList(block: Block): block is List {
  return block.kind === 'list' && block.items.some((item) => item.checked !== undefined)
}

export interface AnswersReading {
  /** What stands in front of the answers. */
  prompt: Block[]
  options: Option[]
  list: List | undefined
  /** What stands behind them. */
  rest: Block[]
}

/** @param explained whether a quotation behind the answers explains the whole */
export function readAnswers(
  blocks: readonly Block[],
  context: ReadContext,
  explained = false
): AnswersReading {
  const found = listWithFeedback(blocks, isTaskList, explained, context)
  if (found === undefined) return { prompt: [...blocks], options: [], list: undefined, rest: [] }
  const { list, before, behind } = found
  const options = list.items.map((item) => readOption(item, context))
  unmarkedFeedback(list.items, context)
  return { prompt: before, options, list, rest: behind }
}

/** Characters of a line that no program would break so early. */
const short = 60

/** A second line of an answer, where other answers have feedback, or where all have one that nothing asks for. */
function unmarkedFeedback(items: readonly ListItem[], context: ReadContext): void {
  const hasFeedback = items.some(({ children }) => children.some(({ kind }) => kind === 'quote'))
  const lines = items.map(secondLine)
  const all = lines.every((line) => line?.isSentence)
  if (!hasFeedback && !all) return
  for (const [i, line] of lines.entries()) {
    if (line === undefined || items[i]!.children.length > 1) continue
    const { range, indent, isSentence } = line
    const text = `${' '.repeat(Math.max(0, 2 - (indent ?? 0)))}> `
    const edits = [{ range: { start: range.start, end: range.start }, text }]
    context.problem({
      code: 'feedback-mark',
      range,
      ...(indent === undefined || !isSentence || !hasFeedback ? {} : { fix: { edits } })
    })
  }
}

interface SecondLine {
  /** Begins like a sentence, and under a line that is not full. */
  isSentence: boolean
  range: Range
  /** By how many blanks it is indented; undefined where that cannot be told, or where more lines follow. */
  indent?: number
}

function secondLine({ children }: ListItem): SecondLine | undefined {
  const words = children[0]?.kind === 'paragraph' ? children[0].children : []
  const at = words.findIndex((node) => node.kind === 'text' && node.text.includes('\n'))
  const node = words[at]
  if (node?.kind !== 'text') return undefined
  const first = plainText([...words.slice(0, at), { ...node, text: node.text.split('\n')[0]! }]).length
  const lines = node.text.split('\n')
  const start = Math.max(node.range.start, node.range.end - lines.at(-1)!.length)
  const range = { start, end: words.at(-1)!.range.end }
  const isSure = words.length === 1 && lines.length === 2
  const isSentence = first < short && /^\p{Lu}/u.test(lines[1]!)
  return { isSentence, range, ...(isSure ? { indent: lengthOf(node.range) - node.text.length } : {}) }
}

const lengthOf = ({ start, end }: Range) => end - start

function readOption(item: ListItem, context: ReadContext): Option {
  const [first, ...rest] = item.children
  if (item.checked === undefined) context.problem({ code: 'list-mixed', range: item.range })
  const text = first?.kind === 'paragraph' ? first.children : []
  if (text.length === 0) context.problem({ code: 'option-empty', range: item.range })
  const feedback: Block[] = []
  for (const child of rest) {
    if (child.kind === 'quote') feedback.push(...child.children)
    else context.problem({ code: 'option-content', range: child.range })
  }
  return { right: item.checked === true, text, feedback: context.plainContent(feedback) }
}

export function checkOptions(
  block: Directive,
  options: readonly { right: boolean }[],
  list: List | undefined,
  context: ReadContext
): void {
  const range = list?.range ?? block.children.findLast(looksLikeAnswers)?.range ?? block.nameRange
  if (options.length < 2 || options.length > maxOptions) {
    context.problem({ code: 'question-options', range, params: { count: String(options.length) } })
  } else if (!options.some((option) => option.right)) {
    context.problem({ code: 'question-no-answer', range: block.nameRange })
  } else if (options.every((option) => option.right)) {
    context.problem({ code: 'question-all-right', range: block.nameRange })
  }
}

/** A list without brackets, or lines with letters in front. */
function looksLikeAnswers(block: Block): boolean {
  return (
    block.kind === 'list' || (block.kind === 'paragraph' && /^\p{L}[.)]\s/u.test(plainText(block.children)))
  )
}
