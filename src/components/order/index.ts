/** Entries to be put in order, written as a numbered list in the right one. */
import { array, object, template, value } from '../../shared/fragment.ts'
import { plainText, type Inline, type List } from '../../parse/tree.ts'
import { maxOptions } from '../../standards/interaction.ts'
import {
  compileQuestion,
  questionSettings,
  readQuestion,
  type QuestionProps
} from '../shared/question/read.ts'
import { reportedQuestion } from '../shared/question/reported.ts'
import { tellQuestion } from '../shared/question/tell.ts'
import { defineComponent, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { assessOrder } from './interaction.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'
import { tellAnswer } from './tell.ts'

interface OrderProps extends QuestionProps {
  /** In the right order. */
  entries: Inline[][]
}

export const order = defineComponent<OrderProps, typeof questionSettings>({
  name: 'order',
  form: 'container',
  example: { en: ':::order{#q-name}', pl: ':::order{#q-nazwa}' },
  aliases: ['kolejność'],
  settings: questionSettings,
  tracked,
  tag: 'sd-order',
  messages,
  findings,
  tell: tellQuestion(tellAnswer),
  tellAnswer,

  read(block, _, context) {
    const { children, nameRange } = block
    const at = children.findLastIndex((child) => child.kind === 'list' && child.ordered)
    const list = children[at] as List | undefined
    if (list === undefined) {
      context.problem({ code: 'order-list', range: nameRange })
      return undefined
    }
    const entries = readEntries(list, context)
    const question = readQuestion(block, children.slice(0, at), children.slice(at + 1), context)
    const { plainPrompt } = question
    const texts = entries.map(plainText)
    const key = { plainPrompt, entries: entries.map((_, slot) => ({ slot })) }
    return {
      props: { ...question, entries },
      item: {
        parts: texts.map((text) => ({ group: '', text })),
        reports: reportedQuestion(assessOrder({ order: [] }, key, 'all'), texts),
        usualPoints: 1
      }
    }
  },

  compile: ({ entries, ...question }, context) =>
    compileQuestion(
      question,
      {
        entries: array(
          entries.map((text, i) =>
            object({
              slot: value(context.item?.partSlots[i] ?? i),
              text: template(context.inline(text)),
              plain: value(plainText(text))
            })
          )
        )
      },
      context
    )
})

function readEntries(list: List, context: ReadContext): Inline[][] {
  const { items, range } = list
  if (items.length < 2 || items.length > maxOptions) {
    context.problem({ code: 'entries-count', range, params: { count: String(items.length) } })
  }
  const seen = new Set<string>()
  return items.map((item) => {
    const [first, ...rest] = item.children
    const text = first?.kind === 'paragraph' ? first.children : []
    const plain = plainText(text)
    if (plain === '') context.problem({ code: 'entry-empty', range: item.range })
    else if (seen.has(plain))
      context.problem({ code: 'entry-twice', range: item.range, params: { text: plain } })
    seen.add(plain)
    for (const stray of rest) context.problem({ code: 'order-content', range: stray.range })
    return text
  })
}
