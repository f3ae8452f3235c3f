/** A question with one or several right answers, written as a task list; feedback as a quotation under each answer. */
import { array, object, template, value } from '../../shared/fragment.ts'
import { plainText } from '../../parse/tree.ts'
import { reportedPicks } from '../shared/picking/reported.ts'
import { checkOptions, readAnswers, type Option } from '../shared/picking/read.ts'
import { tellAnswer } from '../shared/picking/state.ts'
import {
  compileQuestion,
  questionSettings,
  readQuestion,
  type QuestionProps
} from '../shared/question/read.ts'
import { tellQuestion } from '../shared/question/tell.ts'
import { defineComponent } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'

interface ChoiceProps extends QuestionProps {
  multiple: boolean
  options: Option[]
}

const settings = { ...questionSettings, multiple: { type: 'flag' } } as const

/** The usual words of both languages. */
const asksForOne =
  /(?<!\p{L})(?:wybierz|zaznacz|wskaż)\s+(?:jedną|jeden|jedno)(?!\p{L})|\b(?:choose|pick|select|tick)\s+one\b/iu

export const choice = defineComponent<ChoiceProps, typeof settings>({
  name: 'choice',
  form: 'container',
  example: { en: ':::choice{#q-name}', pl: ':::choice{#q-nazwa}' },
  aliases: ['pytanie', 'wybór', 'question'],
  settings,
  tracked,
  tag: 'sd-choice',
  messages,
  findings,
  tell: tellQuestion(tellAnswer),
  tellAnswer,

  read(block, { multiple }, context) {
    const { prompt, options, list, rest } = readAnswers(block.children, context)
    checkOptions(block, options, list, context)
    for (const stray of rest) context.problem({ code: 'option-content', range: stray.range })
    const right = options.filter((option) => option.right).length
    const question = readQuestion(block, prompt, [], context)
    if (right > 1 && asksForOne.test(question.plainPrompt)) {
      context.problem({ code: 'choice-one', range: prompt.at(-1)!.range, params: { count: String(right) } })
    }
    return {
      props: {
        multiple: multiple === true || right > 1,
        ...question,
        options
      },
      item: {
        parts: options.map(({ text }) => ({ group: '', text: plainText(text) })),
        answers: options.map(({ text, right }) => ({ text: plainText(text), right })),
        reports: reportedPicks(question.plainPrompt, options),
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
