/** How a module is written. Each rule says what it would change; changes.ts keeps what changes no meaning. */
import { blocksOf } from '../model/walk.ts'
import type { FenceOpening } from '../parse/fences.ts'
import type { Attributes, Block } from '../parse/tree.ts'
import type { Edit } from '../shared/diagnostic.ts'
import type { Change } from './changes.ts'
import type { Source } from './source.ts'
import { tableLines } from './table.ts'

export type FormatRule = (source: Source) => Change[]

/** Two blanks at the end of a line break it; three do no more. */
const trailingBlanks: FormatRule = ({ lines, starts, isFixed }) =>
  lines.flatMap((line, i): Change[] => {
    const blanks = /[ \t]+$/.exec(line)
    if (blanks === null || isFixed(i)) return []
    const range = { start: starts[i]! + blanks.index, end: starts[i]! + line.length }
    const isBreak = blanks[0].startsWith('  ') && blanks.index > 0 && (lines[i + 1] ?? '').trim() !== ''
    if (isBreak && blanks[0].length === 2) return []
    return [[{ range, text: isBreak ? '  ' : '' }]]
  })

/** One blank behind `#`, and no `#` at the end. */
const headings: FormatRule = ({ text, blocks }) =>
  [...blocksOf(blocks)].flatMap((block): Change[] => {
    if (block.kind !== 'heading') return []
    const line = text.slice(block.range.start, block.range.end)
    const match = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/.exec(line)
    if (match === null) return []
    return replaced(block.range.start, line, `${match[1]} ${match[2]}`)
  })

/** `-` for points, `1.` for numbers. */
const listMarks: FormatRule = ({ text, blocks }) =>
  [...blocksOf(blocks)].flatMap((block): Change[] => {
    if (block.kind !== 'list') return []
    const edits = block.items.flatMap(({ range: { start } }): Edit[] => {
      const mark = /^(?:[*+]|(\d{1,9})\))(?=\s)/.exec(text.slice(start, start + 11))
      if (mark === null) return []
      return [
        { range: { start, end: start + mark[0].length }, text: mark[1] === undefined ? '-' : `${mark[1]}.` }
      ]
    })
    return edits.length === 0 ? [] : [edits]
  })

/** `:::name[Title]{#id key=value}`, with nothing between its parts. */
const openings: FormatRule = ({ lines, starts, fences }) =>
  [...fences.openings].flatMap(([i, fence]): Change[] => {
    const line = lines[i]!
    const [lead] = /^\s*:+/.exec(line)!
    const label = fence.label === undefined ? '' : `[${fence.label.text}]`
    return replaced(starts[i]!, line, `${lead}${fence.name}${label}${settings(fence.attributes)}`)
  })

/** Settings behind headings, links and words. */
const braces: FormatRule = ({ text, blocks }) => {
  const found: Attributes[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) return value.forEach(look)
    const node = value as { kind?: string; attributes?: Attributes }
    if (node.attributes !== undefined && node.kind !== 'directive') found.push(node.attributes)
    Object.values(node).forEach(look)
  }
  look(blocks)
  return found
    .sort((a, b) => a.range.start - b.range.start)
    .flatMap((one) => replaced(one.range.start, text.slice(one.range.start, one.range.end), settings(one)))
}

/** The innermost block has three colons, each around it one more. */
const colons: FormatRule = ({ lines, starts, fences }) => {
  const all = [...fences.openings].filter(([, { form }]) => form === 'container')
  const inside = (line: number, { closeLine }: FenceOpening) =>
    all.filter(([other, fence]) => other > line && fence.closeLine < closeLine)
  const depth = (line: number, fence: FenceOpening): number =>
    3 + Math.max(0, ...inside(line, fence).map(([other, one]) => depth(other, one) - 2))
  return all
    .filter(([line, fence]) => !all.some(([other, one]) => other < line && fence.closeLine < one.closeLine))
    .flatMap(([line, fence]): Change[] => {
      const family = [[line, fence] as const, ...inside(line, fence)]
      if (family.some(([, { closed }]) => !closed)) return []
      const edits = family.flatMap(([at, one]) =>
        [at, one.closeLine].flatMap((i): Edit[] => {
          const mark = /:{3,}/.exec(lines[i]!)!
          const wanted = ':'.repeat(depth(at, one))
          const start = starts[i]! + mark.index
          return mark[0] === wanted ? [] : [{ range: { start, end: start + mark[0].length }, text: wanted }]
        })
      )
      return edits.length === 0 ? [] : [edits]
    })
}

/** Columns of a table stand below each other. */
const tables: FormatRule = ({ blocks, lines, starts, lineOf }) =>
  [...blocksOf(blocks)].flatMap((block): Change[] => {
    if (block.kind !== 'table') return []
    const from = lineOf(block.range.start)
    const to = lineOf(block.range.end)
    const before = lines.slice(from, to + 1).join('\n')
    return replaced(starts[from]!, before, tableLines(lines.slice(from, to + 1)).join('\n'))
  })

/** An empty line around headings, blocks and tables, and never two. */
const emptyLines: FormatRule = ({ lines, starts, blocks, fences, isFixed, lineOf }) => {
  const changes: Change[] = []
  const separate = new Set<number>()
  for (const block of blocksOf(blocks)) {
    if (!standsAlone(block)) continue
    separate.add(lineOf(block.range.start))
    separate.add(lineOf(block.range.end) + 1)
  }
  const isOpening = (line: number) => fences.openings.get(line)?.form === 'container'
  const isClosing = (line: number) =>
    [...fences.openings.values()].some((one) => one.closed && one.closeLine === line)
  for (let i = 1; i < lines.length; i++) {
    const isEmpty = lines[i]!.trim() === ''
    const before = lines[i - 1]!
    if (isFixed(i) && isFixed(i - 1)) continue
    if (isEmpty && before.trim() === '' && !isFixed(i)) {
      changes.push([{ range: { start: starts[i - 1]!, end: starts[i]! }, text: '' }])
    } else if (separate.has(i) && !isEmpty && before.trim() !== '' && !isOpening(i - 1) && !isClosing(i)) {
      changes.push([{ range: { start: starts[i]!, end: starts[i]! }, text: '\n' }])
    }
  }
  return changes
}

function standsAlone({ kind }: Block): boolean {
  return (
    kind === 'heading' || kind === 'directive' || kind === 'table' || kind === 'rule' || kind === 'code-block'
  )
}

/** One line end at the end, and no empty line at the beginning. */
const ends: FormatRule = ({ text }) => {
  const end = text.trimEnd().length
  const wanted = end === 0 ? '' : '\n'
  return replaced(end, text.slice(end), wanted)
}

export const rules: readonly FormatRule[] = [
  trailingBlanks,
  openings,
  braces,
  colons,
  headings,
  listMarks,
  tables,
  emptyLines,
  ends
]

function replaced(start: number, before: string, after: string): Change[] {
  return before === after ? [] : [[{ range: { start, end: start + before.length }, text: after }]]
}

/** The id first, then settings in the author's order, in quotes only where they are needed. */
function settings(attributes: Attributes | undefined): string {
  if (attributes === undefined) return ''
  const { id, values } = attributes
  const parts = Object.entries(values).map(([key, { value }]) => {
    if (value === '') return key
    return /^[\p{L}\p{N}._/#:@+-]+$/u.test(value) ? `${key}=${value}` : `${key}="${value}"`
  })
  return `{${[...(id === undefined ? [] : [`#${id.value}`]), ...parts].join(' ')}}`
}
