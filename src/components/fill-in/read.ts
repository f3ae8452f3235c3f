/** The gaps of a text as an author writes them: `:gap[answer | another]{wrong="one | two"}`. */
import { mapRuns, plainBlocks, plainText, type Block, type Inline } from '../../parse/tree.ts'
import { maxGaps } from '../../standards/interaction.ts'
import type { Range } from '../../shared/range.ts'
import { keptText, textBits } from '../../state/text.ts'
import type { ReadContext } from '../types.ts'
import { isRight } from './gap.ts'

export interface GapProps {
  span: Inline
  answers: string[]
  exact: boolean
  /** Set where the learner picks from a list: what else stands in it. */
  wrong?: string[]
}

type Span = Extract<Inline, { kind: 'span' }>

const isGap = (node: Inline): node is Span => node.kind === 'span' && node.name === 'gap'

/** A learner who writes all of it in capitals has room, and some more. */
const longestAnswer = 40
const spareCharacters = 8
const bitsPerCharacter = 6

const settings = { wrong: { type: 'text' }, exact: { type: 'flag' } } as const

/** The gaps of the blocks, in reading order. */
export function gapsIn(blocks: readonly Block[]): { span: Span; isInLink: boolean }[] {
  const found: { span: Span; isInLink: boolean }[] = []
  const look = (nodes: readonly Inline[], isInLink: boolean) => {
    for (const node of nodes) {
      if (isGap(node)) found.push({ span: node, isInLink })
      else if ('children' in node) look(node.children, isInLink || node.kind === 'link')
    }
  }
  mapRuns(blocks, (nodes, isInLink) => {
    look(nodes, isInLink)
    return [...nodes]
  })
  return found
}

/** Lines of underscores or dots, as on paper, where something is to be written. */
export function linesIn(blocks: readonly Block[]): Range[] {
  const found: Range[] = []
  const look = (nodes: readonly Inline[]): Inline[] => {
    for (const node of nodes) {
      if (node.kind !== 'text') continue
      const { start, end } = node.range
      const isExact = end - start === node.text.length
      for (const { 0: line, index } of node.text.matchAll(/_{3,}|\.{4,}|…{2,}/g)) {
        found.push(isExact ? { start: start + index, end: start + index + line.length } : node.range)
      }
    }
    return [...nodes]
  }
  mapRuns(blocks, look)
  return found
}

/** @param exactAll what the block says of all its gaps */
export function readGaps(blocks: readonly Block[], exactAll: boolean, context: ReadContext): GapProps[] {
  const found = gapsIn(blocks)
  if (found.length > maxGaps) {
    const { range } = found[maxGaps]!.span
    context.problem({
      code: 'fill-in-many',
      range,
      params: { count: String(found.length), most: String(maxGaps) }
    })
  }
  return found.map(({ span, isInLink }) => {
    context.take(span)
    if (isInLink) context.problem({ code: 'fill-in-place', range: span.range })
    return readGap(span, exactAll, context)
  })
}

function readGap(span: Span, exactAll: boolean, context: ReadContext): GapProps {
  const { attributes, range, children } = span
  const { wrong, exact } = context.settings(
    { name: 'gap', ...(attributes === undefined ? {} : { attributes }) },
    settings
  )
  const answers = alternatives(plainText(children))
  if (answers.length === 0) context.problem({ code: 'fill-in-empty', range })
  const others = alternatives(wrong ?? '')
  const tellList = (texts: readonly string[], pattern: RegExp, at: Range) => {
    const [text = ''] = texts
    if (texts.length === 1 && pattern.test(text))
      context.problem({ code: 'fill-in-bar', range: at, params: { text } })
  }
  tellList(answers, listOfAnswers, range)
  tellList(others, listOfWords, attributes?.values.wrong?.range ?? range)
  for (const text of [...answers, ...others]) {
    if (text.length > longestAnswer) {
      const params = { text, count: String(text.length), most: String(longestAnswer) }
      context.problem({ code: 'fill-in-long', range, params })
    }
  }
  if (wrong === undefined) return { span, answers, exact: exact ?? exactAll }
  const place = attributes!.values.wrong!.range
  if (exact) {
    const params = { key: 'exact', other: 'wrong' }
    context.problem({ code: 'setting-against', range: attributes!.values.exact!.range, params })
  }
  for (const text of others) {
    if (isRight(text, { slot: 0, answers })) {
      context.problem({ code: 'fill-in-wrong', range: place, params: { text } })
    }
  }
  return { span, answers, exact: false, wrong: others }
}

/** Several answers to the eye; “km/h” and “2,5” are one. */
const listOfAnswers = /[,;] |\p{L}{3,} ?\/ ?\p{L}{3,}/u
const listOfWords = new RegExp(`${listOfAnswers.source}|[^\\d],|,[^\\d]|\\d{3},\\d{3}`, 'u')

function alternatives(text: string): string[] {
  return [...new Set(text.split('|').map((one) => keptText(one).replace(/ +/g, ' ').trim()))].filter(
    (one) => one !== ''
  )
}

/** How long a text may be that is kept of a gap, in characters of six bits (state/text.ts). */
export function roomOf(gaps: readonly GapProps[]): number {
  const bits = gaps
    .flatMap(({ answers, wrong = [] }) => [...answers, ...wrong])
    .map((text) => Math.max(textBits(text), textBits(text.toUpperCase())))
  return Math.ceil(Math.max(0, ...bits) / bitsPerCharacter) + spareCharacters
}

/** Stands in for a gap while words are cut into sentences: no text holds it. */
const mark = '\uE000'

/** The text in plain words, with dots for the gaps. */
export function plainWithGaps(blocks: readonly Block[]): string {
  return plainBlocks(mapRuns(blocks, (nodes) => withMarks(nodes))).replaceAll(mark, '…')
}

/**
 * The sentence around each gap, in reading order, for those who hear it alone.
 * @param nameOf what another gap of the sentence is called
 */
export function sentencesOf(
  blocks: readonly Block[],
  language: string,
  nameOf: (number: number) => string
): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const sentences: string[] = []
  mapRuns(blocks, (nodes) => {
    for (const { segment } of segmenter.segment(plainText(withMarks(nodes)))) {
      const pieces = segment.trim().split(mark)
      const first = sentences.length
      for (let own = 1; own < pieces.length; own++) {
        sentences.push(
          pieces.reduce((text, piece, i) => `${text}${i === own ? '…' : `(${nameOf(first + i)})`}${piece}`)
        )
      }
    }
    return [...nodes]
  })
  return sentences
}

function withMarks(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node) => {
    if (isGap(node)) return { kind: 'text', text: mark, range: node.range }
    return 'children' in node ? { ...node, children: withMarks(node.children) } : node
  })
}
