/** A continuum: stages between two poles, each weightier than the one above, and where something has to be done. */
import { plainText, type Block, type Inline, type ListItem } from '../../parse/tree.ts'
import { text, type Fragment } from '../../shared/fragment.ts'
import { readList } from '../shared/list-block.ts'
import { readNamedLine } from '../shared/named-line.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type CompileContext, type Content, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

interface Stage {
  /** What holds from this stage on; empty where nothing changes. */
  threshold: Content[]
  title: Inline[]
  words: Inline[]
  content: Content[]
}

interface ScaleProps {
  low: string
  high: string
  stages: Stage[]
}

const settings = { low: { type: 'text' }, high: { type: 'text' } } as const

type Quote = Extract<Block, { kind: 'quote' }>

export const scale = defineComponent<ScaleProps, typeof settings>({
  name: 'scale',
  form: 'container',
  example: {
    en: ':::scale{low="harmless" high="deadly"}',
    pl: ':::scale{low="niegroźne" high="śmiertelne"}'
  },
  aliases: ['skala', 'kontinuum', 'stopnie'],
  settings,
  messages,
  findings,
  styled: true,

  read(block, { low = '', high = '' }, context) {
    refuseTitle(block, ':::scale', context)
    if (low === '' || high === '') context.problem({ code: 'scale-poles', range: block.nameRange })
    const isQuote = (child: Block): child is Quote => child.kind === 'quote'
    const items = readList(
      { ...block, children: block.children.filter((child) => !isQuote(child)) },
      false,
      context
    )
    if (items === undefined) {
      context.problem({ code: 'scale-list', range: block.nameRange })
      return undefined
    }
    if (items.length < 2) context.problem({ code: 'scale-few', range: items[0]!.range })
    const quotes = [...block.children, ...items.flatMap(({ children }) => children)].filter(isQuote)
    const stages = items.map((item, i) => {
      const from = items[i - 1]?.range.start ?? Infinity
      const here = quotes.filter(({ range: { start } }) => start > from && start < item.range.start)
      for (const { range } of here.slice(1)) context.problem({ code: 'scale-threshold', range })
      return readStage(item, here[0]?.children ?? [], context)
    })
    const [first, last] = [items[0]!, items.at(-1)!]
    for (const { range } of quotes) {
      const isBetween = range.start > first.range.start && range.start < last.range.start
      if (!isBetween) context.problem({ code: 'scale-threshold', range })
    }
    return { props: { low, high, stages } }
  },

  compile({ low, high, stages }, context) {
    const threshold = stages.findIndex((stage) => stage.threshold.length > 0)
    const isPast = (i: number) => threshold !== -1 && i >= threshold
    return {
      html: [
        '<div class="stages">',
        ...poleHtml('low', low, context),
        '<ol role="list">',
        ...stages.flatMap((stage, i): Fragment => [
          isPast(i) ? '<li class="stage-past">' : '<li>',
          ...stageHtml(stage, i, stages.length, context),
          '</li>'
        ]),
        '</ol>',
        ...poleHtml('high', high, context),
        '</div>'
      ]
    }
  }
})

function readStage({ children, range }: ListItem, threshold: readonly Block[], context: ReadContext): Stage {
  const [first, ...rest] = children
  const nodes = first?.kind === 'paragraph' ? first.children : []
  const { before, name, words } = readNamedLine(nodes)
  if (plainText(nodes) === '') context.problem({ code: 'entry-empty', range })
  else if (name.length === 0 || before.length > 0)
    context.problem({ code: 'scale-title', range: first!.range })
  const content = (first?.kind === 'paragraph' ? rest : children).filter(({ kind }) => kind !== 'quote')
  return {
    threshold: context.content(threshold),
    title: name,
    words,
    content: context.content(content)
  }
}

function stageHtml(
  { threshold, title, words, content }: Stage,
  i: number,
  count: number,
  context: CompileContext
): Fragment {
  const hidden = (key: string, more = '') =>
    `<span class="visually-hidden">${text(context.message(key))}${more}: </span>`
  return [
    ...(threshold.length === 0
      ? []
      : ['<div class="stage-threshold">', hidden('threshold'), ...context.content(threshold), '</div>']),
    // Each piece goes on where the one above ends: together they are one wedge, however high the stages are.
    `<svg class="stage-weight" viewBox="0 0 ${count} 1" preserveAspectRatio="none" aria-hidden="true">`,
    `<path d="M0 0H${i}L${i + 1} 1H0"/></svg>`,
    `<p class="stage-title">${hidden('stage', ` ${i + 1}`)}`,
    ...context.title(title),
    '</p>',
    ...(words.length === 0 ? [] : ['<p>', ...context.inline(words), '</p>']),
    ...context.content(content)
  ]
}

function poleHtml(key: 'low' | 'high', words: string, context: CompileContext): Fragment {
  return [
    `<p class="stage-pole"><span class="visually-hidden">${text(context.message(key))}: </span>`,
    ...context.words(words),
    '</p>'
  ]
}
