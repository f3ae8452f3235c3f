/** A question with one or several right answers, written as a task list; feedback as a quotation under each answer. */
import { array, object, template, value } from '../../shared/fragment.ts'
import { plainText } from '../../parse/tree.ts'
import { checkOptions, isTaskList, readOption, type Option } from '../shared/picking/read.ts'
import { tellAnswer } from '../shared/picking/state.ts'
import {
  compileQuestion,
  questionSettings,
  readQuestion,
  type QuestionProps
} from '../shared/question/read.ts'
import { tellQuestion } from '../shared/question/tell.ts'
import { defineComponent } from '../types.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'

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
    const list = block.children.findLast(isTaskList)
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
