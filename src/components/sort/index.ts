/** Entries to be put into groups, written as a list of groups with their entries under them. */
import { plainText, type Block, type Inline, type List, type ListItem } from '../../parse/tree.ts'
import { maxOptions } from '../../standards/interaction.ts'
import { assignmentItem, compileAssignment, type AssignmentProps } from '../shared/assignment/content.ts'
import { tellAnswer } from '../shared/assignment/state.ts'
import {
  compileQuestion,
  questionSettings,
  readQuestion,
  type QuestionProps
} from '../shared/question/read.ts'
import { tellQuestion } from '../shared/question/tell.ts'
import { defineComponent, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'

type SortProps = QuestionProps & AssignmentProps

export const sort = defineComponent<SortProps, typeof questionSettings>({
  name: 'sort',
  form: 'container',
  example: { en: ':::sort{#q-name}', pl: ':::sort{#q-nazwa}' },
  aliases: ['sortuj', 'grupuj'],
  settings: questionSettings,
  tracked,
  tag: 'sd-sort',
  messages,
  findings,
  tell: tellQuestion(tellAnswer),
  tellAnswer,

  read(block, _, context) {
    const { children, nameRange } = block
    const at = children.findLastIndex(({ kind }) => kind === 'list')
    const list = children[at] as List | undefined
    if (list === undefined) {
      context.problem({ code: 'sort-list', range: nameRange })
      return undefined
    }
    const question = readQuestion(block, children.slice(0, at), children.slice(at + 1), context)
    const groups = readGroups(list, context)
    return { props: { ...question, ...groups }, item: assignmentItem(question.plainPrompt, groups) }
  },

  compile: ({ entries, targets, ...question }, context) =>
    compileQuestion(question, compileAssignment({ entries, targets }, context), context)
})

function readGroups(list: List, context: ReadContext): AssignmentProps {
  if (!list.items.some(({ children }) => children.some(({ kind }) => kind === 'list'))) {
    context.problem({ code: 'sort-flat', range: list.range })
    return { entries: [], targets: [] }
  }
  const entries = list.items.flatMap((item, target) => {
    const { text, rest } = readLine(item, context)
    const lists = rest.filter((child) => child.kind === 'list')
    for (const stray of rest) {
      if (stray.kind !== 'list') context.problem({ code: 'sort-content', range: stray.range })
    }
    if (lists.length === 0) {
      context.problem({ code: 'sort-group-empty', range: item.range, params: { text: plainText(text) } })
    }
    return lists.flatMap(({ items }) => items).map((entry) => readEntry(entry, target, context))
  })
  const targets = list.items.map((item) => ({ text: textOf(item) }))
  tellTwice(list.items, context)
  tellTwice(
    list.items.flatMap(({ children }) =>
      children.flatMap((child) => (child.kind === 'list' ? child.items : []))
    ),
    context
  )
  const most = Math.max(entries.length, targets.length)
  if (targets.length < 2) context.problem({ code: 'sort-groups', range: list.range })
  else if (entries.length < 2 || most > maxOptions) {
    const count = entries.length < 2 ? entries.length : most
    context.problem({ code: 'entries-count', range: list.range, params: { count: String(count) } })
  }
  return { entries, targets }
}

const textOf = ({ children: [first] }: ListItem): Inline[] =>
  first?.kind === 'paragraph' ? first.children : []

/** The words of a line, and the blocks under it. */
function readLine(item: ListItem, context: ReadContext): { text: Inline[]; rest: readonly Block[] } {
  const text = textOf(item)
  if (plainText(text) === '') context.problem({ code: 'entry-empty', range: item.range })
  if (item.checked !== undefined) context.problem({ code: 'sort-brackets', range: item.range })
  return { text, rest: text.length === 0 ? item.children : item.children.slice(1) }
}

function readEntry(item: ListItem, target: number, context: ReadContext): AssignmentProps['entries'][number] {
  const { text, rest } = readLine(item, context)
  const feedback = rest.flatMap((child) => {
    if (child.kind === 'quote') return child.children
    context.problem({ code: 'sort-content', range: child.range })
    return []
  })
  return { text, target, feedback: context.plainContent(feedback) }
}

function tellTwice(items: readonly ListItem[], context: ReadContext): void {
  const seen = new Set<string>()
  for (const item of items) {
    const text = plainText(textOf(item))
    if (text !== '' && seen.has(text))
      context.problem({ code: 'entry-twice', range: item.range, params: { text } })
    seen.add(text)
  }
}
