/** The Markdown reader: markdown-it with our blocks, settings and citations as rules, each token with its place. */
import definitionLists from 'markdown-it-deflist'
import footnotes from 'markdown-it-footnote'
import createMarkdownIt, { type MarkdownIt, type StateBlock, type StateInline, type Token } from 'markdown-it'
import type { Problem } from '../shared/diagnostic.ts'
import { parseAttributes } from './attributes.ts'
import type { FenceOpening, Fences } from './fences.ts'
import type { Attributes } from './tree.ts'

/** What the rules need beside the text: made anew for each file. */
export interface ParseEnv {
  fences: Fences
}

export interface CitationKey {
  key: string
  /** Offset in the inline text. */
  pos: number
}

export function createMarkdown(): MarkdownIt {
  // HTML is read only so that it can be reported; it never reaches a page.
  const md = createMarkdownIt('default', { html: true, linkify: false, typographer: false })
  md.inline.State = PlacedState
  // Where a link leads is checked later, and told in words: a file of this computer is no exception.
  const { validateLink } = md
  md.validateLink = (address) => /^file:/i.test(address) || validateLink(address)
  md.use(footnotes).use(definitionLists)
  // A mark without its note is to be told, and notes stay where they are written.
  md.disable(['footnote_ref', 'footnote_inline', 'footnote_tail'])
  const alt = ['paragraph', 'reference', 'blockquote', 'list']
  md.block.ruler.before('fence', 'directive', directiveBlock, { alt })
  md.block.ruler.before('reference', 'abbreviation', abbreviation, { alt: ['paragraph', 'reference'] })
  md.inline.ruler.before('link', 'citation', citation)
  md.inline.ruler.before('link', 'footnote_mark', footnoteMark)
  md.inline.ruler.before('link', 'variable', variable)
  md.inline.ruler.before('link', 'span', span)
  md.inline.ruler.before('link', 'attributes', attributes)
  // The text rule skips to the next character that may begin something: `:` and `{` are such characters here.
  md.inline.ruler.at('text', textUntilMark)
  // Its own rules for this keep the place of the last text, not of the first.
  md.inline.ruler2.at('fragments_join', ({ tokens }) => joinTexts(tokens))
  md.core.ruler.at('text_join', ({ tokens }) => {
    for (const token of tokens) if (token.type === 'inline') joinTexts(token.children ?? [])
  })
  return md
}

/** Inline tokens that know where in the inline text they were made. */
class PlacedState extends createMarkdownIt().inline.State {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting)
    token.meta = { ...token.meta, pos: this.pos }
    return token
  }

  override pushPending(): Token {
    const token = super.pushPending()
    const { content } = token
    // Blanks in front of a line break are not in the content any more, and a link has opened its bracket already.
    const last = this.pos - content.length
    const found = this.src.lastIndexOf(content, last)
    token.meta = { pos: found === -1 ? last : found }
    return token
  }
}

/** Blocks were found beforehand (fences.ts); here they become tokens and their inside is read as Markdown. */
function directiveBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const { fences } = state.env as unknown as ParseEnv
  if (fences.strays.has(startLine)) {
    if (!silent) state.line = startLine + 1
    return true
  }
  const fence = fences.openings.get(startLine)
  if (fence === undefined) return false
  if (silent) return true
  pushDirective(state, 'directive_open', 1, startLine, fence)
  if (fence.form === 'container') {
    const inner = Math.min(fence.closeLine, endLine)
    const { parentType, lineMax } = state
    state.lineMax = inner
    state.md.block.tokenize(state, startLine + 1, inner)
    state.parentType = parentType
    state.lineMax = lineMax
    state.line = fence.closed ? Math.min(inner + 1, endLine) : inner
  } else {
    state.line = startLine + 1
  }
  pushDirective(state, 'directive_close', -1, startLine, fence)
  return true
}

function pushDirective(
  state: StateBlock,
  type: string,
  nesting: 1 | -1,
  line: number,
  fence: FenceOpening
): void {
  const token = state.push(type, '', nesting)
  token.map = [line, fence.closeLine + (fence.closed ? 1 : 0)]
  token.meta = { fence }
}

const citationPattern = /\[@[^\]\n]+\]/y
const citationKey = /^\s*@([A-Za-z0-9][\w.-]*)\s*$/

/** `[@key]` and `[@one; @two]`. */
function citation(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x40) return false
  citationPattern.lastIndex = state.pos
  const match = citationPattern.exec(state.src)
  if (match === null) return false
  const keys: CitationKey[] = []
  let at = state.pos + 1
  for (const part of match[0].slice(1, -1).split(';')) {
    const key = citationKey.exec(part)?.[1]
    if (key === undefined) {
      if (!silent)
        state.push('citation_unreadable', '', 0).meta = { pos: state.pos, end: state.pos + match[0].length }
      state.pos += match[0].length
      return true
    }
    keys.push({ key, pos: at + part.indexOf('@') })
    at += part.length + 1
  }
  if (!silent) state.push('citation', '', 0).meta = { pos: state.pos, end: state.pos + match[0].length, keys }
  state.pos += match[0].length
  return true
}

const footnotePattern = /\[\^([^\]\s]+)\](?!:)/y

function footnoteMark(state: StateInline, silent: boolean): boolean {
  return leaf(state, silent, footnotePattern, 'footnote_mark')
}

const variablePattern = /\{\{\s*([\p{L}\w.-]+)\s*\}\}/uy

function variable(state: StateInline, silent: boolean): boolean {
  return leaf(state, silent, variablePattern, 'variable')
}

/** A piece of text that a pattern takes whole, with one word in it that says what is meant. */
function leaf(state: StateInline, silent: boolean, pattern: RegExp, type: string): boolean {
  pattern.lastIndex = state.pos
  const match = pattern.exec(state.src)
  if (match === null || pattern.lastIndex > state.posMax) return false
  const end = state.pos + match[0].length
  if (!silent) state.push(type, '', 0).meta = { pos: state.pos, end, word: match[1] }
  state.pos = end
  return true
}

const abbreviationPattern = /^(?:\*\[([^\]\n]+)\]:|\[\*([^\]*\n]+)\*\]:)[ \t]*(.*)$/

/** `*[ILO]: International Labour Organization`, one a line; `[*ILO*]: …` is read as it, to be told. */
function abbreviation(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const line = state.src.slice(state.bMarks[startLine]! + state.tShift[startLine]!, state.eMarks[startLine])
  const match = abbreviationPattern.exec(line)
  if (match === null) return false
  if (silent) return true
  const token = state.push('abbreviation', '', 0)
  token.map = [startLine, startLine + 1]
  const [, short, turned, text] = match
  token.meta = { short: (short ?? turned!).trim(), text: text!.trim(), isTurned: turned !== undefined }
  state.line = startLine + 1
  return true
}

const spanName = /:([a-z][\w-]*)\[/y

/** `:name[words]{settings}`. */
function span(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3a) return false
  spanName.lastIndex = state.pos
  const match = spanName.exec(state.src)
  // After a letter or digit a colon is punctuation: “12:term[…”.
  if (match === null || /[\p{L}\p{N}:]/u.test(state.src[state.pos - 1] ?? '')) return false
  const labelStart = state.pos + match[0].length
  const labelEnd = state.md.helpers.parseLinkLabel(state, labelStart - 1)
  if (labelEnd < 0) return false
  const start = state.pos
  const settings = state.src[labelEnd + 1] === '{' ? parseAttributes(state.src, labelEnd + 1, 0) : undefined
  const end = settings?.ok === true ? settings.end : labelEnd + 1
  if (!silent) {
    const { posMax } = state
    const open = state.push('span_open', '', 1)
    open.meta = {
      pos: start,
      end,
      name: match[1],
      ...(settings?.ok === true ? { attributes: settings.attributes } : {}),
      ...(settings?.ok === false ? { unread: settings } : {})
    }
    state.pos = labelStart
    state.posMax = labelEnd
    state.md.inline.tokenize(state)
    state.push('span_close', '', -1)
    state.posMax = posMax
  }
  state.pos = end
  return true
}

/** `{#id key=value}` behind a heading, link or picture; other braces are text. */
function attributes(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x7b) return false
  const result = parseAttributes(state.src, state.pos, 0)
  if (!result.ok || !isMeant(result.attributes, state.src.slice(state.pos, result.end))) return false
  if (!silent) {
    state.push('attributes', '', 0).meta = { pos: state.pos, end: result.end, attributes: result.attributes }
  }
  state.pos = result.end
  return true
}

/** Braces in prose are rare but allowed: only an id or a `key=value` makes them settings. */
function isMeant(found: Attributes, source: string): boolean {
  return found.id !== undefined || source.includes('=')
}

const marks = new Set([...'\n$%&*+-:<=>@[\\]^_`{}~!#|()"\''].map((c) => c.charCodeAt(0)))

function textUntilMark(state: StateInline, silent: boolean): boolean {
  let pos = state.pos
  while (pos < state.posMax && !marks.has(state.src.charCodeAt(pos))) pos++
  if (pos === state.pos) return false
  if (!silent) state.pending += state.src.slice(state.pos, pos)
  state.pos = pos
  return true
}

/** Neighbouring texts become one; those without words, left where marks were read, go. In place: others hold the array. */
function joinTexts(tokens: Token[]): void {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    // An escaped character.
    if (token.type === 'text_special') token.type = 'text'
    if (token.type === 'text' && token.content === '') continue
    if (token.type === 'text' && last?.type === 'text') last.content += token.content
    else joined.push(token)
  }
  tokens.splice(0, tokens.length, ...joined)
}

/** HTML in the text, except comments, which authors may keep as notes to themselves. */
export function isComment(html: string): boolean {
  return /^\s*(<!--[\s\S]*?-->\s*)+$/.test(html)
}

export function htmlProblem(start: number, end: number): Problem {
  return { code: 'html-raw', range: { start, end } }
}
