/**
 * A text in which passages are marked. The text stands as it is; the passages are named by their words in a task list
 * under it, with their feedback.
 */
import { array, object, template, value } from '../../shared/fragment.ts'
import { plainText, type Block, type Directive, type Inline } from '../../parse/tree.ts'
import { suggest } from '../../shared/nearest.ts'
import { reportedPicks } from '../shared/picking/reported.ts'
import { checkOptions, readAnswers, type AnswersReading, type Option } from '../shared/picking/read.ts'
import { tellAnswer } from '../shared/picking/state.ts'
import { textWithPlaces } from '../shared/places.ts'
import {
  compileQuestion,
  questionSettings,
  readQuestion,
  type QuestionProps
} from '../shared/question/read.ts'
import { tellQuestion } from '../shared/question/tell.ts'
import { defineComponent, type Content, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'
import { markPassages, standsIn, windows } from './passages.ts'
import { tracked } from './state.ts'

interface MarkOption extends Option {
  /** What the passage is: the name of an indicator. */
  name: Inline[]
  /** The passage in the text; undefined where it was not found. */
  span?: Inline
}

interface MarkProps extends QuestionProps {
  text: Content[]
  /** In the order of the text. */
  options: MarkOption[]
}

export const mark = defineComponent<MarkProps, typeof questionSettings>({
  name: 'mark',
  form: 'container',
  example: { en: ':::mark{#q-name}', pl: ':::mark{#q-nazwa}' },
  aliases: ['zaznacz'],
  settings: questionSettings,
  tracked,
  tag: 'sd-mark',
  messages,
  findings,
  tell: tellQuestion(tellAnswer),
  tellAnswer,

  read(block, _, context) {
    const { children, nameRange } = block
    const answers = readAnswers(children, context, true)
    if (answers.list === undefined) {
      context.problem({ code: 'mark-list', range: nameRange })
      return undefined
    }
    const prompt = answers.prompt.slice(0, 1)
    const words = answers.prompt.slice(1)
    const question = readQuestion(block, prompt, answers.rest, context)
    if (prompt.length > 0 && words.length === 0) context.problem({ code: 'mark-text', range: nameRange })
    const { text, options } = readPassages(block, answers, words, context)
    return {
      props: { ...question, text: context.plainContent(text), options },
      item: {
        parts: options.map((option) => ({ group: '', text: plainText(option.text) })),
        reports: reportedPicks(question.plainPrompt, options),
        usualPoints: 1
      }
    }
  },

  compile: ({ text, options, ...question }, context) =>
    compileQuestion(
      question,
      {
        text: textWithPlaces(
          text,
          options.flatMap(({ span }) => span ?? []),
          context
        ),
        options: array(
          options.map(({ right, text: words, name, feedback }, i) =>
            object({
              slot: value(context.item?.partSlots[i] ?? i),
              right: value(right),
              words: template(context.inline(words)),
              name: name.length === 0 ? undefined : template(context.inline(name)),
              feedback: feedback.length === 0 ? undefined : template(context.content(feedback))
            })
          )
        )
      },
      context
    )
})

function readPassages(
  block: Directive,
  { list, options: written }: AnswersReading,
  words: readonly Block[],
  context: ReadContext
): { text: Block[]; options: MarkOption[] } {
  checkOptions(block, written, list, context)
  const named = written.map((option) => nameOf(option, words))
  const plain = named.map((option) => plainText(option.text))
  const { text, passages } = markPassages(words, plain)
  const options = named.map((option, i) => {
    const passage = passages[i]!
    if (passage.state === 'found') return { ...option, span: passage.span, place: passage.place }
    if (plain[i] !== '' && words.length > 0) {
      const { range } = list!.items[i]!.children[0]!
      const meant = passage.state === 'missing' ? suggest(plain[i]!, windows(words, plain[i]!)) : {}
      context.problem({ code: `mark-${passage.state}`, range, params: { text: plain[i]! }, ...meant })
    }
    return { ...option, place: { run: 0, start: 0 } }
  })
  const inOrder = [...options].sort((a, b) => a.place.run - b.place.run || a.place.start - b.place.start)
  return { text, options: inOrder }
}

/** “words of the text = name”; an equals sign that stands in the text is one of its words. */
function nameOf(option: Option, text: readonly Block[]): MarkOption {
  const at = option.text.findIndex((node) => node.kind === 'text' && /\s=\s/.test(node.text))
  const node = option.text[at]
  if (node?.kind !== 'text' || standsIn(text, plainText(option.text))) return { ...option, name: [] }
  const [sign] = /\s+=\s+/.exec(node.text)!
  const [words, ...name] = node.text.split(sign)
  const piece = (text: string): Inline[] => (text === '' ? [] : [{ ...node, text }])
  return {
    ...option,
    text: [...option.text.slice(0, at), ...piece(words!)],
    name: [...piece(name.join(sign)), ...option.text.slice(at + 1)]
  }
}
