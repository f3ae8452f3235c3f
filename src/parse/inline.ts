/** Inline tokens → inline nodes with places in the file. */
import type { Token } from 'markdown-it'
import type { Problem } from '../shared/diagnostic.ts'
import type { Range } from '../shared/range.ts'
import type { AttributesResult } from './attributes.ts'
import { htmlProblem, isComment, type CitationKey } from './markdown.ts'
import type { Attributes, Inline } from './tree.ts'

export interface InlineReader {
  /** Reads an `inline` token of a block; `line` (from 0) where the token does not know its own. */
  read(token: Token, line?: number): Inline[]
  /** Reads tokens of a text that stands in the file in one piece, from `offset` on. */
  readAt(tokens: Token[], length: number, offset: number): Inline[]
}

type ToOffset = (pos: number) => number

export function createInlineReader(
  text: string,
  starts: readonly number[],
  problems: Problem[]
): InlineReader {
  // Cells of a table row share a line: the search for a cell begins behind the cell before.
  let cell = { line: -1, from: 0 }

  /** markdown-it strips indents, markers and quotation signs: find each line of the content in its line of the file. */
  function placesOf(token: Token, line: number): ToOffset {
    const pieces: { pos: number; offset: number }[] = []
    let pos = 0
    token.content.split('\n').forEach((piece, i) => {
      const start = starts[line + i] ?? text.length
      const source = text.slice(start, (starts[line + i + 1] ?? text.length + 1) - 1)
      const from = i === 0 && cell.line === line ? cell.from : 0
      const found = source.indexOf(piece, from)
      const column = found === -1 ? Math.max(0, source.indexOf(piece.trim())) : found
      if (i === 0) cell = { line, from: column + piece.length }
      pieces.push({ pos, offset: start + column })
      pos += piece.length + 1
    })
    return (at) => {
      const piece = pieces.findLast((p) => p.pos <= at) ?? pieces[0]!
      return Math.min(text.length, piece.offset + at - piece.pos)
    }
  }

  return {
    read: (token, line = token.map?.[0] ?? 0) =>
      readTokens(token.children ?? [], placesOf(token, line), token.content.length, text, problems),
    readAt: (tokens, length, offset) => readTokens(tokens, (pos) => offset + pos, length, text, problems)
  }
}

const wrappers: Record<string, 'emphasis' | 'strong' | 'strikethrough'> = {
  em_open: 'emphasis',
  strong_open: 'strong',
  s_open: 'strikethrough'
}

function readTokens(
  tokens: Token[],
  offset: ToOffset,
  length: number,
  source: string,
  problems: Problem[]
): Inline[] {
  let at = 0
  /** Where tags stand that were told with the one before. */
  const told = new Set<number>()

  const posOf = (token: Token | undefined) => {
    const pos = (token?.meta?.pos as number | undefined) ?? length
    // markdown-it stands behind the bracket when it makes the token.
    return token?.type === 'link_open' && token.info !== 'auto' ? pos - 1 : pos
  }
  const nextPos = () => posOf(tokens.slice(at).find((t) => t.meta?.pos !== undefined))
  const range = (from: number, to: number): Range => ({
    start: offset(from),
    end: Math.max(offset(from), offset(to))
  })

  function until(close?: string): Inline[] {
    const out: Inline[] = []
    while (at < tokens.length && tokens[at]!.type !== close) push(out, one())
    at++
    return out
  }

  function one(): Inline | undefined {
    const token = tokens[at++]!
    const pos = posOf(token)
    const wrapper = wrappers[token.type]
    if (wrapper !== undefined) {
      return {
        kind: wrapper,
        children: until(token.type.replace('open', 'close')),
        range: range(pos, nextPos())
      }
    }
    switch (token.type) {
      case 'text':
        return { kind: 'text', text: token.content, range: range(pos, nextPos()) }
      case 'code_inline':
        return { kind: 'code', text: token.content, range: range(pos, nextPos()) }
      case 'softbreak':
        return { kind: 'text', text: '\n', range: range(pos, pos) }
      case 'hardbreak':
        return { kind: 'break', range: range(pos, pos) }
      case 'link_open': {
        const href = decodeHref(token.attrGet('href'))
        const children = until('link_close')
        const own = range(pos, posOf(tokens[at - 1]) + 1)
        return { kind: 'link', href, children, range: own, ...placeOf(href, source, own.end - 1) }
      }
      case 'image': {
        const src = decodeHref(token.attrGet('src'))
        const own = range(pos, nextPos())
        return {
          kind: 'image',
          src,
          alt: token.content.trim(),
          title: String(token.attrGet('title') ?? ''),
          range: own,
          ...placeOf(src, source, source.indexOf('](', own.start))
        }
      }
      case 'citation': {
        const { end, keys } = token.meta as { end: number; keys: CitationKey[] }
        return {
          kind: 'citation',
          keys: keys.map(({ key, pos: from }) => ({ key, range: range(from, from + key.length + 1) })),
          range: range(pos, end)
        }
      }
      case 'citation_unreadable':
        problems.push({ code: 'citation-form', range: range(pos, (token.meta as { end: number }).end) })
        return undefined
      case 'span_open': {
        const { name, end, attributes, unread } = token.meta as {
          name: string
          end: number
          attributes?: Attributes
          unread?: Extract<AttributesResult, { ok: false }>
        }
        if (unread !== undefined) {
          const { reason } = unread
          const place = range(unread.start, unread.end)
          problems.push({ code: 'text-directive-settings', range: place, params: { name, reason } })
        }
        return {
          kind: 'span',
          name,
          children: until('span_close'),
          range: range(pos, end),
          ...(attributes === undefined ? {} : { attributes: shift(attributes, offset) })
        }
      }
      case 'footnote_mark': {
        const { end, word } = token.meta as { end: number; word: string }
        return { kind: 'footnote-mark', label: word, range: range(pos, end) }
      }
      case 'variable': {
        const { end, word } = token.meta as { end: number; word: string }
        return { kind: 'variable', path: word, range: range(pos, end) }
      }
      case 'attributes': {
        const { attributes, end } = token.meta as { attributes: Attributes; end: number }
        return { kind: 'attributes', attributes: shift(attributes, offset), range: range(pos, end) }
      }
      case 'html_inline':
        html(token.content, pos)
        return undefined
      default:
        return undefined
    }
  }

  /** Tags in running text; of a pair the first is told, with its words. */
  function html(tag: string, pos: number): void {
    if (isComment(tag) || told.delete(pos)) return
    const name = /^<([a-z]\w*)/i.exec(tag)?.[1]?.toLowerCase()
    const end = tokens
      .slice(at)
      .find(({ type, content }) => type === 'html_inline' && endOf(content) === name)
    if (name === undefined || end === undefined) {
      problems.push(htmlProblem(offset(pos), offset(pos + tag.length)))
      return
    }
    told.add(posOf(end))
    const whole = range(pos, posOf(end) + end.content.length)
    const words = source.slice(offset(pos + tag.length), offset(posOf(end)))
    problems.push({ ...htmlProblem(whole.start, whole.end), ...inMarkdown(name, words, whole) })
  }

  return until()
}

const endOf = (tag: string) => /^<\/([a-z]\w*)\s*>$/i.exec(tag)?.[1]?.toLowerCase()

const markdownOf: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' }

/** Words in bold or italics as Markdown has them. */
function inMarkdown(tag: string, words: string, range: Range): Pick<Problem, 'suggestion' | 'fix'> {
  const mark = Object.hasOwn(markdownOf, tag) ? markdownOf[tag]! : undefined
  if (mark === undefined || !/^[\p{L}\p{N}][^*_<>\n]*(?<=[\p{L}\p{N}.!?])$/u.test(words)) return {}
  const text = `${mark}${words}${mark}`
  return { suggestion: text, fix: { edits: [{ range, text }] } }
}

/** Where an address stands behind the bracket at `close`. */
function placeOf(address: string, source: string, close: number): { target?: Range } {
  const start = close + (source[close + 2] === '<' ? 3 : 2)
  const stands = source.startsWith('](', close) && source.startsWith(address, start)
  return stands ? { target: { start, end: start + address.length } } : {}
}

/** Neighbouring texts become one, so that later stages see whole words. */
function push(out: Inline[], node: Inline | undefined): void {
  const last = out.at(-1)
  if (node === undefined || (node.kind === 'text' && node.text === '')) return
  if (node.kind === 'text' && last?.kind === 'text') {
    last.text += node.text
    last.range = { start: last.range.start, end: node.range.end }
  } else {
    out.push(node)
  }
}

function shift(attributes: Attributes, offset: ToOffset): Attributes {
  const move = ({ start, end }: Range): Range => ({ start: offset(start), end: offset(end) })
  return {
    range: move(attributes.range),
    ...(attributes.id === undefined ? {} : { id: { ...attributes.id, range: move(attributes.id.range) } }),
    values: Object.fromEntries(
      Object.entries(attributes.values).map(([key, { value, range }]) => [key, { value, range: move(range) }])
    )
  }
}

/** markdown-it percent-encodes addresses; file names and ids are compared as the author wrote them. */
function decodeHref(href: string | number | null): string {
  const text = String(href ?? '')
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) return text
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
