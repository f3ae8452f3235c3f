/** Pairs, written as a table: things on the left, on the right what belongs to each, in a third column why. */
import { template } from '../../shared/fragment.ts'
import { plainText, type Block, type Inline, type TableCell } from '../../parse/tree.ts'
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

interface MatchProps extends QuestionProps, AssignmentProps {
  /** The headings of the two columns. */
  heads: Inline[][]
}

type Table = Extract<Block, { kind: 'table' }>

/** More do not fit into a closed list on a small screen. */
const longestTarget = 60

export const match = defineComponent<MatchProps, typeof questionSettings>({
  name: 'match',
  form: 'container',
  example: { en: ':::match{#q-name}', pl: ':::match{#q-nazwa}' },
  aliases: ['dopasuj', 'pary'],
  settings: questionSettings,
  tracked,
  tag: 'sd-match',
  messages,
  findings,
  tell: tellQuestion(tellAnswer),
  tellAnswer,

  read(block, _, context) {
    const { children, nameRange } = block
    const at = children.findLastIndex(({ kind }) => kind === 'table')
    const table = children[at] as Table | undefined
    if (table === undefined) {
      context.problem({ code: 'match-table', range: nameRange })
      return undefined
    }
    const question = readQuestion(block, children.slice(0, at), children.slice(at + 1), context)
    context.take(table)
    const pairs = readPairs(table, context)
    return {
      props: { ...question, ...pairs, heads: table.head.slice(0, 2).map((cell) => cell.children) },
      item: assignmentItem(question.plainPrompt, pairs)
    }
  },

  compile: ({ heads, entries, targets, ...question }, context) =>
    compileQuestion(
      question,
      {
        ...compileAssignment({ entries, targets }, context),
        ...(heads.every((head) => plainText(head) === '')
          ? {}
          : {
              entryHead: template(context.inline(heads[0]!)),
              targetHead: template(context.inline(heads[1]!))
            })
      },
      context
    )
})

/** The same text twice on the right is one target. */
function readPairs(table: Table, context: ReadContext): AssignmentProps {
  const columns = table.head.length
  if (columns < 2 || columns > 3) {
    context.problem({ code: 'match-columns', range: table.range, params: { count: String(columns) } })
  }
  const targets: { text: Inline[]; plain: string }[] = []
  const targetAt = ({ children, range }: TableCell): number => {
    const plain = plainText(children)
    const known = targets.findIndex((target) => target.plain === plain)
    if (known >= 0) return known
    if (plain.length > longestTarget) {
      context.problem({ code: 'match-long', range, params: { count: String(plain.length) } })
    }
    return targets.push({ text: children, plain }) - 1
  }
  const seen = new Set<string>()
  const entries = table.rows.flatMap(([left, right, why]) => {
    if (left === undefined || right === undefined) return []
    const text = plainText(left.children)
    if (plainText(right.children) === '') {
      context.problem({ code: 'match-right-empty', range: right.range })
      return []
    }
    const target = targetAt(right)
    if (text === '') return []
    if (seen.has(text)) context.problem({ code: 'entry-twice', range: left.range, params: { text } })
    seen.add(text)
    const words = why === undefined || plainText(why.children) === '' ? [] : why.children
    const feedback =
      words.length === 0
        ? []
        : context.plainContent([{ kind: 'paragraph', children: words, range: why!.range }])
    return [{ text: left.children, feedback, target }]
  })
  const most = Math.max(entries.length, targets.length)
  if (entries.length < 2 || most > maxOptions) {
    const count = entries.length < 2 ? entries.length : most
    context.problem({ code: 'entries-count', range: table.range, params: { count: String(count) } })
  } else if (targets.length < 2) {
    context.problem({ code: 'match-same', range: table.range })
  }
  return { entries, targets }
}
