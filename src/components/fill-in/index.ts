/** A text with gaps that are typed into, or filled from a list; quotations at the end explain. */
import { array, object, template, text as htmlText, value } from '../../shared/fragment.ts'
import type { Block } from '../../parse/tree.ts'
import { textWithPlaces } from '../shared/places.ts'
import {
  compileQuestion,
  questionSettings,
  readQuestion,
  type QuestionProps
} from '../shared/question/read.ts'
import { reportedQuestion } from '../shared/question/reported.ts'
import { tellQuestion } from '../shared/question/tell.ts'
import { defineComponent, type Content } from '../types.ts'
import { findings } from './findings.ts'
import { assessFillIn } from './interaction.ts'
import { messages } from './messages.ts'
import { gapsIn, linesIn, plainWithGaps, readGaps, roomOf, sentencesOf, type GapProps } from './read.ts'
import { tracked } from './state.ts'
import { tellAnswer } from './tell.ts'

interface FillInProps extends QuestionProps {
  text: Content[]
  /** The text as it is written. */
  source: Block[]
  /** In reading order. */
  gaps: GapProps[]
  length: number
}

const settings = { ...questionSettings, exact: { type: 'flag' } } as const

export const fillIn = defineComponent<FillInProps, typeof settings>({
  name: 'fill-in',
  form: 'container',
  example: { en: ':::fill-in{#q-name}', pl: ':::fill-in{#q-nazwa}' },
  aliases: ['luka', 'luki', 'uzupełnij'],
  settings,
  spans: ['gap'],
  tracked,
  tag: 'sd-fill-in',
  messages,
  findings,
  tell: tellQuestion(tellAnswer),
  tellAnswer,

  read(block, { exact = false }, context) {
    const { children, nameRange } = block
    const hasGap = (child: Block) => gapsIn([child]).length > 0
    const start = children.findIndex(hasGap)
    const lines = linesIn(children)
    for (const range of lines) context.problem({ code: 'fill-in-line', range })
    if (start === -1) {
      if (lines.length === 0) context.problem({ code: 'fill-in-none', range: nameRange })
      return undefined
    }
    const end = children.findLastIndex((child) => child.kind !== 'quote' || hasGap(child)) + 1
    const source = children.slice(start, end)
    const gaps = readGaps(source, exact, context)
    const length = roomOf(gaps)
    // Without a task of its own the text speaks for itself.
    const { plainPrompt, ...question } = readQuestion(
      block,
      start === 0 ? source : children.slice(0, start),
      children.slice(end),
      context
    )
    const plainText = plainWithGaps(source)
    const told = start === 0 ? plainText : `${plainPrompt} ${plainText}`
    const key = { plainPrompt: told, gaps: gaps.map((gap, slot) => ({ ...gap, slot })) }
    return {
      props: {
        ...question,
        ...(start === 0 ? { prompt: [] } : {}),
        plainPrompt: told,
        text: context.plainContent(source),
        source,
        gaps,
        length
      },
      item: {
        params: { length },
        parts: gaps.map(({ answers }) => ({ group: '', text: answers[0] ?? '' })),
        reports: reportedQuestion(assessFillIn({ given: [] }, key, 'all')),
        usualPoints: 1
      }
    }
  },

  compile({ text, source, gaps, length, ...question }, context) {
    const { language } = context.data
    const other = (n: number) => context.message('other').replace('{n}', String(n))
    const sentences = sentencesOf(source, language, other)
    const inOrder = (words: readonly string[]) =>
      [...words].sort((a, b) => a.localeCompare(b, language, { numeric: true }))
    return compileQuestion(
      question,
      {
        ...(question.prompt.length === 0
          ? { prompt: template(['<p>', htmlText(context.message('fill')), '</p>']) }
          : {}),
        text: textWithPlaces(
          text,
          gaps.map(({ span }) => span),
          context
        ),
        length: value(length),
        gaps: array(
          gaps.map(({ answers, exact, wrong }, i) =>
            object({
              slot: value(context.item?.partSlots[i] ?? i),
              sentence: value(sentences[i]),
              answers: value(answers),
              exact: exact ? value(true) : undefined,
              words: wrong === undefined ? undefined : value(inOrder([...answers, ...wrong]))
            })
          )
        )
      },
      context
    )
  }
})
