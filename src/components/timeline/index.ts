/** What happened when: a list of dates, each with an event. Plain HTML, no element. */
import { plainText, type Inline, type ListItem } from '../../parse/tree.ts'
import { attribute, type Fragment } from '../../shared/fragment.ts'
import { readList } from '../shared/list-block.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type CompileContext, type Content, type ReadContext } from '../types.ts'
import { readDate } from './date.ts'
import { findings } from './findings.ts'

interface Event {
  date: Inline[]
  words: Inline[]
  content: Content[]
}

interface TimelineProps {
  events: Event[]
}

const example = ':::timeline'

export const timeline = defineComponent<TimelineProps, Record<never, never>>({
  name: 'timeline',
  form: 'container',
  example,
  aliases: ['oś'],
  settings: {},
  messages: { pl: {}, en: {} },
  findings,
  styled: true,

  read(block, _, context) {
    refuseTitle(block, example, context)
    const items = readList(block, false, context)
    if (items === undefined) {
      context.problem({ code: 'timeline-list', range: block.nameRange })
      return undefined
    }
    return { props: { events: items.map((item) => readEvent(item, context)) } }
  },

  compile({ events }, context) {
    return {
      html: [
        '<ol class="timeline" role="list">',
        ...events.flatMap(({ date, words, content }) => [
          '<li><p class="timeline-date">',
          ...dateHtml(date, context),
          '</p>',
          ...(words.length === 0 ? [] : ['<p>', ...context.inline(words), '</p>']),
          ...context.content(content),
          '</li>'
        ]),
        '</ol>'
      ]
    }
  }
})

function readEvent({ children, range }: ListItem, context: ReadContext): Event {
  const [first, ...rest] = children
  const nodes = first?.kind === 'paragraph' ? first.children : []
  const content = context.content(first?.kind === 'paragraph' ? rest : children)
  if (plainText(nodes) === '') context.problem({ code: 'entry-empty', range })
  const split = splitDate(nodes)
  if (split === undefined) {
    if (plainText(nodes) !== '') reportNoDate(nodes, range, context)
    return { date: [], words: nodes, content }
  }
  const { date, words } = split
  const written = plainText(date)
  // Numbers say the same in every language.
  if (readDate(written, 'en') === null) {
    const place = { start: date[0]!.range.start, end: date.at(-1)!.range.end }
    context.problem({ code: 'timeline-no-such-day', range: place, params: { date: written } })
  }
  if (plainText(words) === '' && content.length === 0) {
    context.problem({ code: 'timeline-nothing', range, params: { date: written } })
  }
  return { date, words, content }
}

/** Longer words in front of a colon are no date. */
const longest = 40

/** `2014: what happened`, `**2014:** what happened`, `**2014**: what happened`. */
function splitDate(nodes: readonly Inline[]): { date: Inline[]; words: Inline[] } | undefined {
  const [first, ...others] = nodes
  const parts =
    (first?.kind === 'strong' || first?.kind === 'emphasis') && plainText(first.children).endsWith(':')
      ? { ...splitAtColon(first.children), behind: others }
      : { ...splitAtColon(nodes), behind: [] }
  const { date = [], words = [], behind } = parts
  const length = plainText(date).length
  return length === 0 || length > longest ? undefined : { date, words: [...words, ...behind] }
}

function splitAtColon(nodes: readonly Inline[]): { date?: Inline[]; words?: Inline[] } {
  for (const [i, node] of nodes.entries()) {
    const found = node.kind === 'text' ? /:(\s+|$)/.exec(node.text) : null
    if (found === null || node.kind !== 'text') continue
    const { start } = node.range
    const before: Inline = {
      ...node,
      text: node.text.slice(0, found.index),
      range: { start, end: start + found.index }
    }
    const behind: Inline = { ...node, text: node.text.slice(found.index + found[0].length) }
    const filled = (piece: Inline) => piece.kind === 'text' && piece.text !== ''
    return {
      date: [...nodes.slice(0, i), ...[before].filter(filled)],
      words: [...[behind].filter(filled), ...nodes.slice(i + 1)]
    }
  }
  return {}
}

/** A dash behind a year is a colon that was meant. */
function reportNoDate(nodes: readonly Inline[], range: ListItem['range'], context: ReadContext): void {
  const [first] = nodes
  const found = first?.kind === 'text' ? /^([^–—]{0,30}\d{4}[^–—]{0,6}?)(\s+[–—-]\s+)/.exec(first.text) : null
  const start = (first?.range.start ?? 0) + (found?.[1]?.length ?? 0)
  const edits = [{ range: { start, end: start + (found?.[2]?.length ?? 0) }, text: ': ' }]
  context.problem({ code: 'timeline-date', range, ...(found === null ? {} : { fix: { edits } }) })
}

function dateHtml(date: readonly Inline[], context: CompileContext): Fragment {
  const words = context.title(date)
  const machine = readDate(plainText(date), context.data.language)
  return typeof machine === 'string'
    ? [`<time${attribute('datetime', machine)}>`, ...words, '</time>']
    : words
}
