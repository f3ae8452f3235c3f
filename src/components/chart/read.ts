/** The block as written → sentence, figures and source of a chart. */
import {
  plainBlocks,
  plainText,
  type Block,
  type Directive,
  type Inline,
  type TableCell
} from '../../parse/tree.ts'
import type { Range } from '../../shared/range.ts'
import type { ReadContext } from '../types.ts'
import type { Mark } from './draw.ts'
import { readNumber } from './numbers.ts'

type Table = Extract<Block, { kind: 'table' }>
type List = Extract<Block, { kind: 'list' }>

export interface Figures {
  marks: Mark[]
  /** Most digits behind a decimal sign. */
  decimals: number
  /** As written; undefined where the figures stand in a list. */
  table?: Table
  /** False where a number could not be read, which was told. */
  isRead: boolean
  /** Place of the figures. */
  range: Range
}

export interface ChartParts {
  /** Paragraphs in front of the figures: what the chart shows. */
  says: Inline[][]
  figures?: Figures
  /** Paragraphs behind them: the source, a remark. */
  notes: Inline[][]
}

export function readParts(block: Directive, context: ReadContext): ChartParts {
  const parts: ChartParts = { says: [], notes: [] }
  for (const child of block.children) {
    if (child.kind === 'paragraph') {
      const place = parts.figures === undefined ? parts.says : parts.notes
      place.push(child.children)
    } else if ((child.kind === 'table' || child.kind === 'list') && parts.figures === undefined) {
      parts.figures = child.kind === 'table' ? readTable(child, context) : readList(child, context)
    } else {
      context.problem({ code: 'chart-content', range: child.range })
    }
  }
  return parts
}

function readTable(table: Table, context: ReadContext): Figures {
  if (table.head.length !== 2) {
    const params = { count: String(table.head.length) }
    context.problem({ code: 'chart-columns', range: table.range, params })
  }
  return figuresOf(
    table.rows.map(([label, value]) => ({
      label: plainText(label?.children ?? []),
      written: plainText(value?.children ?? []),
      range: (value ?? label ?? table).range
    })),
    { table, range: table.range },
    context
  )
}

/** `- label: figure` */
function readList(list: List, context: ReadContext): Figures {
  const rows = list.items.map(({ children, range }) => {
    const words = plainBlocks(children)
    const colon = words.lastIndexOf(':')
    return { label: words.slice(0, Math.max(0, colon)).trim(), written: words.slice(colon + 1).trim(), range }
  })
  return figuresOf(rows, { range: list.range }, context)
}

interface Row {
  label: string
  written: string
  range: Range
}

function figuresOf(
  rows: readonly Row[],
  from: Pick<Figures, 'table' | 'range'>,
  context: ReadContext
): Figures {
  let decimals = 0
  let isRead = true
  const marks = rows.map(({ label, written, range }): Mark => {
    // An empty cell is told as in every table.
    if (/^[-–—]?$/.test(written)) return { label, value: undefined }
    const number = readNumber(written, context.data.language)
    if (number === undefined) context.problem({ code: 'chart-number', range, params: { written } })
    isRead &&= number !== undefined
    decimals = Math.max(decimals, number?.decimals ?? 0)
    return { label, value: number?.value }
  })
  return { marks, decimals, isRead, ...from }
}

/** The figures as a table, where they were written as a list. */
export function tableOf(
  marks: readonly Mark[],
  heads: [string, string],
  words: (mark: Mark) => string
): Table {
  const range = { start: 0, end: 0 }
  const cell = (text: string): TableCell => ({ range, children: [{ kind: 'text', text, range }] })
  const rows = marks.map((mark) => [cell(mark.label), cell(words(mark))])
  return { kind: 'table', range, head: heads.map(cell), rows }
}
