/** A statement that is true or false; quotations at the end explain why. */
import { value } from '../../shared/fragment.ts'
import {
  compileQuestion,
  questionSettings,
  readQuestion,
  type QuestionProps
} from '../shared/question/read.ts'
import { reportedQuestion } from '../shared/question/reported.ts'
import { tellQuestion } from '../shared/question/tell.ts'
import { defineComponent } from '../types.ts'
import { findings } from './findings.ts'
import { assessTrueFalse } from './interaction.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'
import { tellAnswer } from './tell.ts'

interface TrueFalseProps extends QuestionProps {
  /** Whether the statement is true. */
  answer: boolean
}

const settings = { ...questionSettings, answer: { type: 'oneOf', values: ['true', 'false'] } } as const

export const trueFalse = defineComponent<TrueFalseProps, typeof settings>({
  name: 'true-false',
  form: 'container',
  example: { en: ':::true-false{#q-name answer=true}', pl: ':::true-false{#q-nazwa answer=true}' },
  aliases: ['prawda-fałsz', 'prawda', 'fałsz'],
  settings,
  tracked,
  tag: 'sd-true-false',
  messages,
  findings,
  tell: tellQuestion(tellAnswer),
  tellAnswer,

  read(block, { answer }, context) {
    const { children, nameRange, attributes } = block
    const end = children.findLastIndex(({ kind }) => kind !== 'quote') + 1
    const statement = children.slice(0, end)
    // A value that cannot be read was told already.
    if (attributes?.values.answer === undefined) {
      context.problem({ code: 'true-false-answer', range: nameRange })
    }
    for (const child of statement) {
      if (child.kind === 'list' && child.items.some(({ checked }) => checked !== undefined)) {
        context.problem({ code: 'true-false-list', range: child.range })
      }
    }
    const props = {
      ...readQuestion(block, statement, children.slice(end), context),
      answer: answer === 'true'
    }
    return {
      props,
      item: { reports: reportedQuestion(assessTrueFalse({ given: 0 }, props)), usualPoints: 1 }
    }
  },

  compile: ({ answer, ...question }, context) => compileQuestion(question, { answer: value(answer) }, context)
})
