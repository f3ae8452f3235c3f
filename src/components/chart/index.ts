/** Figures as a picture, drawn while the course is built: bars, columns, a line, parts of a whole. Plain HTML and SVG. */
import { plainText, type Directive, type Inline, type TableCell } from '../../parse/tree.ts'
import { text, type Fragment } from '../../shared/fragment.ts'
import { disclosure } from '../shared/disclosure.ts'
import { defineComponent, type CompileContext, type ReadContext } from '../types.ts'
import { draw, fits, kinds, type ChartKind, type ChartWords, type Mark } from './draw.ts'
import { mostParts, toSvg } from './drawing.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'
import { numberFormat } from './numbers.ts'
import { readParts, tableOf, type ChartParts, type Figures } from './read.ts'

interface ChartProps {
  kind: ChartKind
  title: Inline[]
  says: Inline[][]
  notes: Inline[][]
  figures: Figures
  unit: string
  year: string | undefined
}

const settings = {
  kind: { type: 'oneOf', values: kinds },
  unit: { type: 'text' },
  year: { type: 'text' }
} as const

export const chart = defineComponent<ChartProps, typeof settings>({
  name: 'chart',
  form: 'container',
  example: { en: ':::chart[Title]{kind=bar}', pl: ':::chart[Tytuł]{kind=bar}' },
  aliases: ['wykres'],
  settings,
  messages,
  findings,
  styled: true,

  read(block, { kind = 'bar', unit, year }, context) {
    const { figures, says, notes } = readParts(block, context)
    if (figures === undefined) {
      context.problem({ code: 'chart-data', range: block.nameRange })
      return undefined
    }
    checkWords(block, { says, notes }, context)
    const [, head] = figures.table?.head ?? []
    const known = unit ?? plainText(head?.children ?? [])
    if (figures.table === undefined && unit === undefined) {
      context.problem({ code: 'chart-unit', range: block.nameRange })
    }
    if (figures.isRead) {
      const words = wordsFor(kind, figures, known, context.data.language, '')
      checkFigures(block, kind, figures, words, context)
    }
    return { props: { kind, title: block.label ?? [], says, notes, figures, unit: known, year } }
  },

  compile({ kind, title, says, notes, figures, unit, year }, context) {
    const id = context.id()
    const words = wordsFor(kind, figures, unit, context.data.language, context.message('missing'))
    const label = [context.message(kind), ...[title, ...says].map(plainText)].map(asSentence).join(' ')
    const details = `${id}-data`
    const under = [unit, year].filter((one) => one !== undefined && one !== '').join(', ')
    return {
      html: [
        '<figure class="chart"><figcaption><span class="chart-title">',
        ...context.inline(title),
        '</span>',
        ...(under === '' ? [] : ['<span class="chart-unit">', ...context.words(under), '</span>']),
        '</figcaption>',
        ...paragraphs(says, '<p class="chart-says">', context),
        ...toSvg(draw(kind, figures.marks, words), { label, details, id }),
        ...paragraphs(notes, '<p class="chart-note">', context),
        ...disclosure({
          id: details,
          title: [text(context.message('data'))],
          content: dataTable(figures, unit, words, context)
        }),
        '</figure>'
      ]
    }
  }
})

function checkWords(
  block: Directive,
  { says, notes }: Omit<ChartParts, 'figures'>,
  context: ReadContext
): void {
  const problem = (code: string) => context.problem({ code, range: block.nameRange })
  if (block.label === undefined) problem('chart-title')
  if (says.length === 0) problem('chart-sentence')
  if (notes.length === 0) problem('chart-source')
}

/** Of figures that could all be read. */
function checkFigures(
  block: Directive,
  kind: ChartKind,
  { marks, range }: Figures,
  words: ChartWords,
  context: ReadContext
): void {
  const values = marks.map(({ value }) => value).filter((value) => value !== undefined)
  if (values.length < 2) context.problem({ code: 'chart-few', range })
  const place = block.attributes?.values.kind?.range ?? block.nameRange
  if (!fits(kind, marks, words)) context.problem({ code: 'chart-narrow', range: place, params: { kind } })
  if (kind !== 'parts') return
  const total = values.reduce((sum, value) => sum + value, 0)
  if (values.length < marks.length || values.some((value) => value < 0) || total === 0) {
    context.problem({ code: 'chart-whole', range })
  }
  if (marks.length > mostParts) {
    context.problem({
      code: 'chart-many',
      range,
      params: { count: String(marks.length), most: String(mostParts) }
    })
  }
}

function wordsFor(
  kind: ChartKind,
  { marks, decimals }: Figures,
  unit: string,
  language: string,
  missing: string
): ChartWords {
  const values = marks.map(({ value = 0 }) => value)
  const format = numberFormat(language, decimals, values)
  const percent = unit.includes('%') ? '%' : ''
  const total = values.reduce((sum, value) => sum + value, 0)
  const share = (value: number) =>
    kind !== 'parts' || percent !== '' || total === 0
      ? ''
      : ` (${numberFormat(language, 0)((value / total) * 100)}%)`
  return { missing, value: (value) => `${format(value)}${percent}${share(value)}` }
}

function asSentence(words: string): string {
  return /[.!?…]$/.test(words) || words === '' ? words : `${words}.`
}

function paragraphs(all: readonly Inline[][], open: string, context: CompileContext): Fragment {
  return all.flatMap((nodes): Fragment => [open, ...context.inline(nodes), '</p>'])
}

function dataTable(figures: Figures, unit: string, words: ChartWords, context: CompileContext): Fragment {
  const { table, marks } = figures
  const heads: [string, string] = [context.message('item'), unit]
  const told = ({ value }: Mark) => (value === undefined ? words.missing : words.value(value))
  const { head, rows, range } = table ?? tableOf(marks, heads, told)
  const aligned = (cells: TableCell[]) =>
    cells.map((cell, i) => (i === 1 ? { ...cell, align: 'right' as const } : cell))
  return context.content([{ kind: 'table', range, head: aligned(head), rows: rows.map(aligned) }])
}
