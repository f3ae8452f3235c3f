/** A table with a title, heads for its rows where wanted, and a form for narrow screens. Plain HTML, no element. */
import { plainText, type Block, type Directive, type Inline, type TableCell } from '../../parse/tree.ts'
import { attribute, text, type Fragment } from '../../shared/fragment.ts'
import { defineComponent, type CompileContext, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

interface TableProps {
  title: Inline[]
  head: TableCell[]
  rows: TableCell[][]
  /** Paragraphs under the table: its source, a remark. */
  notes: Inline[][]
  /** The first cell of a row is its head. */
  rowHeads: boolean
  /** On a narrow screen each row is a card, in which each cell names its column. */
  cards: boolean
}

const settings = { rows: { type: 'flag' }, cards: { type: 'flag' } } as const

export const table = defineComponent<TableProps, typeof settings>({
  name: 'table',
  form: 'container',
  example: { en: ':::table[Title]', pl: ':::table[Tytuł]' },
  aliases: ['tabela'],
  settings,
  messages,
  findings,
  styled: true,

  read(block, { rows = false, cards = false }, context) {
    const { found, notes } = readParts(block, context)
    if (block.label === undefined) context.problem({ code: 'table-title', range: block.nameRange })
    if (found === undefined) {
      const meant = block.children.find(({ kind }) => kind === 'paragraph')
      context.problem({ code: 'table-missing', range: meant?.range ?? block.nameRange })
      return undefined
    }
    const { head, rows: body } = found
    return { props: { title: block.label ?? [], head, rows: body, notes, rowHeads: rows, cards } }
  },

  compile({ title, notes, ...data }, context) {
    const id = title.length === 0 ? undefined : context.id()
    const caption: Fragment =
      id === undefined ? [] : [`<caption${attribute('id', id)}>`, ...context.title(title), '</caption>']
    const named = id === undefined ? '' : attribute('aria-labelledby', id)
    // What scrolls sideways can be reached by keyboard (WCAG 2.2, 2.1.1); cards need not scroll.
    const frame = data.cards
      ? '<div class="table-cards">'
      : `<div class="table" tabindex="0" role="group"${named}>`
    return {
      html: [
        '<div class="table-block">',
        frame,
        ...(data.cards ? cardTable(data, caption, context) : plainTable(data, caption, context)),
        '</div>',
        ...notes.flatMap((note): Fragment => ['<p class="table-note">', ...context.inline(note), '</p>']),
        '</div>'
      ]
    }
  }
})

type Parts = Pick<TableProps, 'notes'> & { found?: Pick<TableProps, 'head' | 'rows'> }

function readParts(block: Directive, context: ReadContext): Parts {
  const parts: Parts = { notes: [] }
  const stray: Block[] = []
  for (const child of block.children) {
    if (child.kind === 'table' && parts.found === undefined) parts.found = child
    else if (child.kind === 'paragraph' && parts.found !== undefined) parts.notes.push(child.children)
    else stray.push(child)
  }
  // Where no table can be read, all of it may be one.
  if (parts.found !== undefined) {
    for (const { range } of stray) context.problem({ code: 'table-content', range })
  }
  return parts
}

type Data = Omit<TableProps, 'title' | 'notes'>

function plainTable({ head, rows, rowHeads }: Data, caption: Fragment, context: CompileContext): Fragment {
  const cell = (one: TableCell, column: number): Fragment =>
    rowHeads && column === 0
      ? ['<th scope="row">', ...context.inline(one.children), '</th>']
      : [`<td${side(one)}>`, ...context.inline(one.children), '</td>']
  return [
    '<table>',
    ...caption,
    '<thead><tr>',
    ...head.flatMap((one): Fragment => [
      `<th scope="col"${side(one)}>`,
      ...context.inline(one.children),
      '</th>'
    ]),
    '</tr></thead><tbody>',
    ...rows.flatMap((row): Fragment => ['<tr>', ...row.flatMap(cell), '</tr>']),
    '</tbody></table>'
  ]
}

/** With roles written out: where its parts are shown as blocks, some browsers would not say that it is a table. */
function cardTable({ head, rows, rowHeads }: Data, caption: Fragment, context: CompileContext): Fragment {
  const names = head.map(({ children }) => plainText(children))
  const cell = (one: TableCell, column: number): Fragment => {
    if (rowHeads && column === 0) {
      return ['<th scope="row" role="rowheader">', ...context.inline(one.children), '</th>']
    }
    // A screen reader says the head of the column by itself.
    const name = `<span class="table-column" aria-hidden="true">${text(names[column] ?? '')}</span>`
    return [`<td role="cell"${side(one)}>${name}<span>`, ...context.inline(one.children), '</span></td>']
  }
  return [
    '<table role="table">',
    ...caption,
    '<thead role="rowgroup"><tr role="row">',
    ...head.flatMap((one): Fragment => [
      `<th scope="col" role="columnheader"${side(one)}>`,
      ...context.inline(one.children),
      '</th>'
    ]),
    '</tr></thead><tbody role="rowgroup">',
    ...rows.flatMap((row): Fragment => ['<tr role="row">', ...row.flatMap(cell), '</tr>']),
    '</tbody></table>'
  ]
}

function side({ align }: TableCell): string {
  return align === undefined ? '' : attribute('class', `align-${align}`)
}
