/**
 * Finds the `:::` blocks of a text before Markdown is read: which line opens, which closes.
 * A line of bare colons closes the innermost open block with that many colons; what stands open inside it was
 * forgotten and is reported. So does a page heading, since no page stands inside a block: a forgotten end is told at
 * its own opening line and swallows no more than its page. Where the end comes later all the same, the heading is what
 * is wrong.
 */
import type { Fix, Problem } from '../shared/diagnostic.ts'
import { lineStarts, type Range } from '../shared/range.ts'
import type { Words } from '../shared/wording/words.ts'
import { parseAttributes } from './attributes.ts'
import type { Attributes } from './tree.ts'

export interface FenceOpening {
  form: 'container' | 'leaf'
  name: string
  nameRange: Range
  label?: { text: string; offset: number }
  attributes?: Attributes
  /** Line index (from 0) of the closing line; for a leaf the opening line itself. */
  closeLine: number
  /** False where the block was never closed: then `closeLine` is the line behind its last. */
  closed: boolean
}

export interface Fences {
  /** By line index from 0. */
  openings: Map<number, FenceOpening>
  /** Lines of bare colons that close nothing. */
  strays: Set<number>
  problems: Problem[]
}

// A non-breaking space looks like any other.
const opening = /^(\s*)(:{2,})[ \t\u00a0]*(\p{L}[\p{L}\p{M}\w-]*)/u
const closing = /^\s*(:{3,})\s*$/
/** `;;;`, full-width colons, `: : :`: what a block begins and ends with, nearly. */
const nearlyColons =
  /^([ \t\u00a0]*)((?:[;；：﹕∶]|:[ \t\u00a0]+(?=:)|:(?=[；：﹕∶])){2,}:?)[ \t\u00a0]*(?=\p{L}|$)/u
/** A block behind the mark of a quotation or a list is none: its words would be shown, those for trainers too. */
const behindMark = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+)+(:{2,})[ \t\u00a0]*\p{L}[\p{L}\p{M}\w-]*/u
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const codeFence = /^\s*(`{3,}|~{3,})/

export function findFences(text: string): Fences {
  const starts = lineStarts(text)
  const openings = new Map<number, FenceOpening>()
  const strays = new Set<number>()
  const problems: Problem[] = []
  const open: { fence: FenceOpening; colons: number }[] = []
  let code: { ticks: string; line: number } | undefined
  /** Where one of the blocks ends in which a page heading stands. */
  let endLine = -1

  const lineAt = (i: number) => text.slice(starts[i]!, (starts[i + 1] ?? text.length + 1) - 1)
  const unclosed = ({ fence, colons }: { fence: FenceOpening; colons: number }, line: number) => {
    fence.closeLine = line
    fence.closed = false
    problems.push({
      code: 'block-unclosed',
      range: fence.nameRange,
      params: { name: fence.name, fence: ':'.repeat(colons) }
    })
  }

  for (let i = 0; i < starts.length; i++) {
    const line = lineAt(i)
    const ticks = codeFence.exec(line)?.[1]
    if (ticks !== undefined) {
      if (code === undefined) code = { ticks, line: i }
      else if (ticks[0] === code.ticks[0] && ticks.length >= code.ticks.length) code = undefined
      continue
    }
    if (code !== undefined) continue
    if (line.startsWith('# ') && open.length > 0) {
      if (i > endLine) endLine = endBehind(lineAt, i + 1, starts.length, open) ?? -1
      if (i < endLine) {
        const range = { start: starts[i]!, end: starts[i]! + line.trimEnd().length }
        problems.push({ code: 'heading-in-block', range, params: { name: open.at(-1)!.fence.name } })
      } else while (open.length > 0) unclosed(open.pop()!, i)
    }
    problems.push(...nearlyBlock(line, starts[i]!))
    if (!line.includes('::')) continue

    const end = closing.exec(line)?.[1]
    if (end !== undefined) {
      const at = open.findLastIndex((block) => block.colons === end.length)
      if (at === -1) {
        strays.add(i)
        const start = starts[i]! + line.indexOf(':')
        problems.push({ code: 'block-stray-end', range: { start, end: start + end.length } })
        continue
      }
      while (open.length > at + 1) unclosed(open.pop()!, i)
      const { fence } = open.pop()!
      fence.closeLine = i
      continue
    }

    const seen = line.replace(invisible, '')
    const match = opening.exec(seen)
    if (match === null) continue
    const fence = readOpening(seen, starts[i]!, match, problems)
    fence.closeLine = i
    openings.set(i, fence)
    if (fence.form === 'container') open.push({ fence, colons: match[2]!.length })
  }
  while (open.length > 0) unclosed(open.pop()!, starts.length)
  if (code !== undefined) {
    const start = starts[code.line]!
    const range = { start, end: start + lineAt(code.line).length }
    problems.push({ code: 'code-unclosed', range, params: { fence: code.ticks } })
  }
  return { openings, strays, problems }
}

/** The line from `from` on that closes one of the open blocks, and none that begins behind them. */
function endBehind(
  lineAt: (i: number) => string,
  from: number,
  until: number,
  open: readonly { colons: number }[]
): number | undefined {
  const inner: number[] = []
  let ticks: string | undefined
  for (let i = from; i < until; i++) {
    const line = lineAt(i)
    const mark = codeFence.exec(line)?.[1]
    if (mark !== undefined) {
      if (ticks === undefined) ticks = mark
      else if (mark[0] === ticks[0] && mark.length >= ticks.length) ticks = undefined
    }
    if (ticks !== undefined || !line.includes('::')) continue
    const end = closing.exec(line)?.[1]?.length
    const begin = opening.exec(line.replace(invisible, ''))?.[2]?.length ?? 0
    if (begin > 2) inner.push(begin)
    if (end === undefined) continue
    const at = inner.lastIndexOf(end)
    if (at !== -1) inner.length = at
    else if (open.some(({ colons }) => colons === end)) return i
  }
  return undefined
}

/** Lines that an eye takes for the border of a block, but a program does not. */
function nearlyBlock(line: string, base: number): Problem[] {
  const place = (start: number, length: number): Range => ({
    start: base + start,
    end: base + start + length
  })
  const near = nearlyColons.exec(line)
  if (near !== null) {
    const [, indent, signs] = near
    const range = place(indent!.length, signs!.length)
    const colons = signs!.replace(/\s/g, '').length
    const edits = [{ range, text: ':'.repeat(colons) }]
    return colons < 3 ? [] : [{ code: 'block-colons', range, fix: { edits } }]
  }
  const marked = behindMark.exec(line)
  if (marked !== null) {
    const [{ length }, colons] = marked
    const start = line.indexOf(colons!)
    return [{ code: 'block-behind-mark', range: place(start, length - start) }]
  }
  if (!opening.test(line.replace(invisible, ''))) return []
  return [...line.matchAll(invisible)].map(({ index }) => {
    const range = place(index, 1)
    return { code: 'sign-invisible', range, fix: { edits: [{ range, text: '' }] } }
  })
}

function readOpening(line: string, base: number, match: RegExpExecArray, problems: Problem[]): FenceOpening {
  const name = match[3]!
  const nameEnd = match[0].length
  const fence: FenceOpening = {
    form: match[2]!.length === 2 ? 'leaf' : 'container',
    name,
    nameRange: { start: base + nameEnd - name.length, end: base + nameEnd },
    closeLine: 0,
    closed: true
  }
  const fail = (reason: Words, start: number, end: number, fix?: Fix) =>
    problems.push({
      code: 'block-opening',
      range: { start: base + start, end: base + end },
      params: { reason, name },
      ...(fix === undefined ? {} : { fix })
    })

  let at = skipBlanks(line, nameEnd)
  if (line[at] === '[') {
    const close = closingBracket(line, at)
    if (close === -1) {
      fail({ en: 'the closing “]” is missing', pl: 'brakuje zamykającego „]”' }, at, line.length)
      return fence
    }
    fence.label = { text: line.slice(at + 1, close), offset: base + at + 1 }
    at = skipBlanks(line, close + 1)
  }
  if (line[at] === '{') {
    const result = parseAttributes(line, at, base)
    if (!result.ok) {
      fail(result.reason, result.start, result.end, result.fix)
      // So that what stands in front is not told to be missing.
      fence.attributes = result.attributes
      return fence
    }
    fence.attributes = result.attributes
    at = skipBlanks(line, result.end)
  }
  // Colons behind the opening are allowed as ornament, other text would be lost.
  if (line.slice(at).replace(/:+\s*$/, '') !== '') {
    const id = /^#([a-z][a-z0-9-]*)\s*$/.exec(line.slice(at))
    if (id === null) fail(textBehind, at, line.length)
    else {
      const range = { start: base + at, end: base + line.trimEnd().length }
      fail(idOutside, at, line.length, { edits: [{ range, text: `{#${id[1]}}` }] })
      fence.attributes = { range, id: { value: id[1]!, range }, values: {} }
    }
  }
  return fence
}

const textBehind = {
  en: 'text stands behind it; a title goes into square brackets, what belongs into the block on the next line',
  pl: 'stoi za nim tekst; tytuł pisze się w nawiasie kwadratowym, a treść bloku w następnym wierszu'
}
const idOutside = { en: 'an id stands in braces', pl: 'identyfikator stoi w klamrach' }

function skipBlanks(line: string, at: number): number {
  while (/[ \t\u00a0]/.test(line[at] ?? '')) at++
  return at
}

function closingBracket(line: string, start: number): number {
  let depth = 0
  for (let i = start; i < line.length; i++) {
    if (line[i] === '\\') i++
    else if (line[i] === '[') depth++
    else if (line[i] === ']' && --depth === 0) return i
  }
  return -1
}
