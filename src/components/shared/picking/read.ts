/** What can be picked, written as a task list: `[x]` marks what is right, a quotation under a line is its feedback. */
import type { Block, Directive, Inline, List, ListItem } from '../../../parse/tree.ts'
import { maxOptions } from '../../../standards/interaction.ts'
import type { Content, ReadContext } from '../../types.ts'

export interface Option {
  right: boolean
  text: Inline[]
  feedback: Content[]
}

export function isTaskList(block: Block): block is List {
  return block.kind === 'list' && block.items.some((item) => item.checked !== undefined)
}

export function readOption(item: ListItem, context: ReadContext): Option {
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
  const range = list?.range ?? block.nameRange
  if (options.length < 2 || options.length > maxOptions) {
    context.problem({ code: 'question-options', range, params: { count: String(options.length) } })
  } else if (!options.some((option) => option.right)) {
    context.problem({ code: 'question-no-answer', range: block.nameRange })
  } else if (options.every((option) => option.right)) {
    context.problem({ code: 'question-all-right', range: block.nameRange })
  }
}
