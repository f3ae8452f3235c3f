/** A survey: statements as a list, all rated on one scale. Nothing is right or wrong, and nothing is scored. */
import type { Range } from '../../shared/range.ts'
import { array, object, template, value } from '../../shared/fragment.ts'
import { plainText, type Directive, type Inline, type List } from '../../parse/tree.ts'
import { targetKey } from '../../standards/interaction.ts'
import { answerOf } from '../shared/question/reported.ts'
import { refuseTitle } from '../shared/title.ts'
import {
  defineComponent,
  type CompileContext,
  type Content,
  type Part,
  type ReadContext,
  type Reported
} from '../types.ts'
import { findings } from './findings.ts'
import { surveyInteractions } from './interaction.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'
import { tell } from './tell.ts'

interface SurveyProps {
  intro: Content[]
  statements: Inline[][]
  scale: Scale
  offersNone: boolean
  optional: boolean
}

/** Words of the course's language, the author's words for the ends, or for each point. */
type Scale =
  { kind: 'usual' } | { kind: 'ends'; low: string; high: string } | { kind: 'own'; points: Inline[][] }

/** How many points a scale has that the author does not list. */
const usualPoints = 5
/** More are not told apart, and do not fit. */
const mostPoints = 11

const example = { en: ':::survey{#name}', pl: ':::survey{#nazwa}' }
const settings = {
  low: { type: 'text' },
  high: { type: 'text' },
  'no-answer': { type: 'flag' },
  optional: { type: 'flag' }
} as const

export const survey = defineComponent<SurveyProps, typeof settings>({
  name: 'survey',
  form: 'container',
  example,
  aliases: ['ankieta'],
  settings,
  tracked,
  tag: 'sd-survey',
  messages,
  findings,
  tell,

  read(block, { low, high, 'no-answer': noAnswer, optional = false }, context) {
    refuseTitle(block, example, context)
    const { statements: list, points } = findLists(block, context)
    if (list === undefined) {
      context.problem({ code: 'survey-list', range: block.nameRange })
      return undefined
    }
    const statements = readLines(list, context)
    const scale = readScale(points, low, high, block, context)
    // A radio button that was picked cannot be unpicked: who may leave a statement open can take an answer back.
    const offersNone = noAnswer === true || optional
    return {
      props: {
        intro: context.plainContent(introOf(block)),
        statements,
        scale,
        offersNone,
        optional
      },
      item: {
        parts: partsOf(statements, scale, offersNone),
        reports: reportsOf(statements, scale, context.data.language),
        usualPoints: 0
      }
    }
  },

  compile({ intro, statements, scale, offersNone, optional }, context) {
    const slotOf = (position: number) => context.item?.partSlots[position] ?? position
    const points = pointsOf(scale, context)
    return {
      content: object({
        ...(intro.length === 0 ? {} : { intro: template(context.content(intro)) }),
        how: value(howOf(scale, context)),
        optional: value(optional),
        statements: array(
          statements.map((text, i) =>
            object({
              slot: value(slotOf(i)),
              text: template(context.inline(text)),
              plain: value(plainText(text))
            })
          )
        ),
        scale: array(
          points.map(({ text, words }, i) =>
            object({
              slot: value(slotOf(statements.length + i)),
              text: template(context.inline(text)),
              words: value(words)
            })
          )
        ),
        noAnswer: offersNone ? value(slotOf(statements.length + points.length)) : undefined
      })
    }
  }
})

/** What stands above the first list. */
const introOf = ({ children }: Directive) => {
  const at = children.findIndex(({ kind }) => kind === 'list')
  return at < 0 ? children : children.slice(0, at)
}

/** Statements are the list with dashes, the author's own scale is the numbered one. */
function findLists(block: Directive, context: ReadContext): { statements?: List; points?: List } {
  const found: { statements?: List; points?: List } = {}
  for (const child of block.children.slice(introOf(block).length)) {
    const key = child.kind === 'list' && (child.ordered ? 'points' : 'statements')
    if (key === false) context.problem({ code: 'survey-content', range: child.range })
    else if (found[key] !== undefined) context.problem({ code: 'survey-lists', range: child.range })
    else found[key] = child as List
  }
  return found
}

function readLines({ items }: List, context: ReadContext): Inline[][] {
  const seen = new Set<string>()
  return items.map(({ range, checked, children }) => {
    const [first, ...rest] = children
    const text = first?.kind === 'paragraph' ? first.children : []
    const plain = plainText(text)
    if (checked !== undefined) context.problem({ code: 'survey-brackets', range })
    if (plain === '') context.problem({ code: 'entry-empty', range })
    else if (seen.has(plain)) context.problem({ code: 'entry-twice', range, params: { text: plain } })
    seen.add(plain)
    for (const stray of rest) context.problem({ code: 'survey-content', range: stray.range })
    return text
  })
}

function readScale(
  list: List | undefined,
  low: string | undefined,
  high: string | undefined,
  { attributes }: Directive,
  context: ReadContext
): Scale {
  const range = (key: string): Range => attributes!.values[key]!.range
  const end = low === undefined ? 'high' : 'low'
  const named = low !== undefined || high !== undefined
  if (list !== undefined) {
    if (named) context.problem({ code: 'survey-ends', range: range(end) })
    const points = readLines(list, context)
    if (points.length < 2 || points.length > mostPoints) {
      const params = { count: String(points.length) }
      context.problem({ code: 'survey-scale', range: list.range, params })
    }
    return { kind: 'own', points }
  }
  if (low !== undefined && high !== undefined) return { kind: 'ends', low, high }
  if (named) context.problem({ code: 'survey-end', range: range(end) })
  return { kind: 'usual' }
}

/** Statements first: their numbers are then low. Points without words of the author's are known by their place. */
function partsOf(statements: readonly Inline[][], scale: Scale, offersNone: boolean): Part[] {
  const places = Array.from({ length: usualPoints }, (_, i) => `${i + 1} of ${usualPoints}`)
  const points = scale.kind === 'own' ? scale.points.map(plainText) : places
  return [
    ...statements.map((text): Part => ({ group: 'statement', text: plainText(text) })),
    ...points.map((text): Part => ({ group: 'scale', text })),
    ...(offersNone ? [{ group: 'none', text: 'no answer' }] : [])
  ]
}

function reportsOf(statements: readonly Inline[][], scale: Scale, language: string): Reported[] {
  const words = (messages[language as keyof typeof messages] ?? messages.en) as Record<string, string>
  const points = pointsOf(scale, { message: (key) => words[key] ?? key })
  const first = statements.length
  const survey = {
    statements: statements.map((text, slot) => ({ slot, plain: plainText(text) })),
    scale: points.map((point, i) => ({ slot: first + i, words: point.words }))
  }
  const answer = { given: statements.map(() => first + 1) }
  const keys = points.map(({ text }, i) => ({ key: targetKey(i), text: plainText(text) }))
  return surveyInteractions('', answer, survey).map((interaction, part) => ({
    of: { part },
    answered: answerOf(interaction),
    description: interaction.description,
    when: 'sent',
    keys,
    weightless: true
  }))
}

function pointsOf(
  scale: Scale,
  { message }: Pick<CompileContext, 'message'>
): { text: Inline[]; words: string }[] {
  if (scale.kind === 'own') return scale.points.map((text) => ({ text, words: plainText(text) }))
  return Array.from({ length: usualPoints }, (_, i) => {
    const n = i + 1
    if (scale.kind === 'usual') return point(message(`scale${n}`))
    const words = n === 1 ? scale.low : n === usualPoints ? scale.high : ''
    return point(words === '' ? `${n}` : `${n} – ${words}`, words)
  })
}

function point(text: string, words = text): { text: Inline[]; words: string } {
  return { text: [{ kind: 'text', text, range: { start: 0, end: 0 } }], words }
}

function howOf(scale: Scale, { message }: CompileContext): string {
  if (scale.kind === 'usual') return message('how')
  if (scale.kind === 'own') return message('howOwn')
  return message('howEnds')
    .replace('{low}', () => scale.low)
    .replace('{high}', () => scale.high)
}
