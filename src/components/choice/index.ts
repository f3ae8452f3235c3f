/** A question with one or several right answers, written as a task list; feedback as a quotation under each answer. */
import { array, object, template, value } from '../../shared/fragment.ts'
import {
  plainText,
  type Block,
  type Directive,
  type Inline,
  type List,
  type ListItem
} from '../../parse/tree.ts'
import { maxOptions } from '../../standards/interaction.ts'
import {
  compileQuestion,
  questionSettings,
  readQuestion,
  type QuestionProps
} from '../shared/question/read.ts'
import { tellQuestion } from '../shared/question/tell.ts'
import { defineComponent, type Content, type ReadContext } from '../types.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'
import { tellAnswer } from './tell.ts'

interface Option {
  right: boolean
  text: Inline[]
  feedback: Content[]
}

interface ChoiceProps extends QuestionProps {
  multiple: boolean
  options: Option[]
}

const settings = { ...questionSettings, multiple: { type: 'flag' } } as const

export const choice = defineComponent<ChoiceProps, typeof settings>({
  name: 'choice',
  form: 'container',
  example: ':::choice{#q-name}',
  settings,
  tracked,
  tag: 'sd-choice',
  messages,
  tell: tellQuestion(tellAnswer),
  tellAnswer,

  read(block, { multiple }, context) {
    const list = block.children.findLast((child): child is List => child.kind === 'list' && isAnswers(child))
    const prompt = list === undefined ? block.children : block.children.slice(0, block.children.indexOf(list))
    const options = (list?.items ?? []).map((item) => readOption(item, context))
    checkOptions(block, options, list, context)
    if (list !== undefined) {
      for (const stray of block.children.slice(block.children.indexOf(list) + 1)) {
        context.problem({ code: 'option-content', range: stray.range })
      }
    }
    return {
      props: {
        multiple: multiple === true || options.filter((option) => option.right).length > 1,
        ...readQuestion(block, prompt, [], context),
        options
      },
      item: {
        parts: options.map(({ text }) => ({ group: '', text: plainText(text) })),
        answers: options.map(({ text, right }) => ({ text: plainText(text), right })),
        usualPoints: 1
      }
    }
  },

  compile({ multiple, options, ...question }, context) {
    return compileQuestion(
      question,
      {
        multiple: value(multiple),
        options: array(
          options.map(({ right, text, feedback }, i) =>
            object({
              slot: value(context.item?.partSlots[i] ?? i),
              right: value(right),
              text: template(context.inline(text)),
              feedback: feedback.length === 0 ? undefined : template(context.content(feedback))
            })
          )
        )
      },
      context
    )
  }
})

function isAnswers(list: List): boolean {
  return list.items.some((item) => item.checked !== undefined)
}

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

function checkOptions(
  block: Directive,
  options: readonly Option[],
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
