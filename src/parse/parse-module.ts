/** Text of one module → tree with exact places. Never throws: what cannot be read is a problem in the result. */
import type { MarkdownIt, Token } from 'markdown-it'
import type { Problem } from '../shared/diagnostic.ts'
import { lineStarts, type Range } from '../shared/range.ts'
import { parseAttributes } from './attributes.ts'
import { findFences, type FenceOpening } from './fences.ts'
import { splitFrontMatter } from './front-matter.ts'
import { createInlineReader, type InlineReader } from './inline.ts'
import { createMarkdown, htmlProblem, isComment, type ParseEnv } from './markdown.ts'
import type {
  Align,
  Attributes,
  Block,
  Definition,
  Directive,
  Inline,
  ListItem,
  ParsedModule,
  TableCell
} from './tree.ts'

const markdown = createMarkdown()

export function parseModule(text: string): ParsedModule {
  const card = splitFrontMatter(text)
  const body = blankLines(card.body)
  const fences = findFences(body)
  const env: ParseEnv = { fences }
  const tokens = markdown.parse(body, env as unknown as Parameters<MarkdownIt['parse']>[1])
  const builder = new TreeBuilder(body, tokens, markdown)
  const blocks = builder.blocks()
  const problems: Problem[] = [...(card.slips ?? []), ...fences.problems, ...builder.problems]
  if (card.state !== 'found') {
    const code = card.state === 'missing' ? 'front-matter-missing' : 'front-matter-unclosed'
    problems.push({
      code,
      range: { start: 0, end: text.indexOf('\n') === -1 ? text.length : text.indexOf('\n') }
    })
    return { blocks, problems }
  }
  return { frontMatter: { text: card.text, offset: card.offset }, blocks, problems }
}

/** A line that looks empty is empty: word processors leave blanks in it that do not break, and to Markdown are words. */
function blankLines(text: string): string {
  return text.replace(/^[ \t\u00a0\u2007\u202f]+$/gm, (line) => ' '.repeat(line.length))
}

/** Walks markdown-it's flat list of tokens once. */
class TreeBuilder {
  readonly problems: Problem[] = []
  private at = 0
  /** Of the heading before. */
  private level = 1
  private readonly starts: number[]
  private readonly inline: InlineReader

  constructor(
    private readonly text: string,
    private readonly tokens: Token[],
    private readonly md: MarkdownIt
  ) {
    this.starts = lineStarts(text)
    this.inline = createInlineReader(text, this.starts, this.problems)
  }

  blocks(until?: string): Block[] {
    const out: Block[] = []
    while (this.at < this.tokens.length && this.tokens[this.at]!.type !== until) {
      const block = this.block()
      if (block !== undefined) out.push(block)
    }
    this.at++
    return out
  }

  private block(): Block | undefined {
    const token = this.tokens[this.at++]!
    const range = this.lines(token)
    switch (token.type) {
      case 'heading_open':
        return this.heading(Number(token.tag.slice(1)), range)
      case 'paragraph_open':
        return this.paragraph(range)
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.list(token, range)
      case 'blockquote_open':
        return {
          kind: 'quote',
          range,
          lines: this.starts.slice(...(token.map ?? [0, 0])).filter((start) => start < range.end),
          children: this.blocks('blockquote_close')
        }
      case 'code_block':
        this.problems.push({
          code: 'code-indented',
          range: { start: range.start, end: firstLine(this.text, range) }
        })
        return { kind: 'code-block', range, text: token.content, language: '' }
      case 'fence':
        return { kind: 'code-block', range, text: token.content, language: token.info.trim() }
      case 'hr':
        return { kind: 'rule', range }
      case 'table_open':
        return this.table(range)
      case 'dl_open':
        return this.definitions(range)
      case 'footnote_reference_open':
        return this.footnote(token)
      case 'abbreviation': {
        const { short, text, isTurned } = token.meta as { short: string; text: string; isTurned: boolean }
        if (isTurned) {
          const start = this.text.indexOf('[*', range.start)
          const place = { start, end: this.text.indexOf(']:', start) + 2 }
          const edits = [{ range: place, text: `*[${short}]:` }]
          this.problems.push({ code: 'abbreviation-form', range: place, params: { short }, fix: { edits } })
        }
        return { kind: 'abbreviation', short, text, range }
      }
      case 'directive_open':
        return this.directive(token, range)
      case 'html_block':
        if (!isComment(token.content)) {
          const place = { start: range.start, end: firstLine(this.text, range) }
          const isOpen = token.content.startsWith('<!--') && !token.content.includes('-->')
          this.problems.push(
            isOpen ? { code: 'comment-unclosed', range: place } : htmlProblem(place.start, place.end)
          )
        }
        return undefined
      default:
        return undefined
    }
  }

  /** Markdown takes what it cannot read as text; what was surely meant otherwise is told. */
  private paragraph(range: Range): Block | undefined {
    const children = this.inlineUntil('paragraph_close')
    const [first] = children
    // Tags that were told, or a note to oneself, leave nothing behind.
    if (first === undefined) return undefined
    const marks = first.kind === 'text' ? /^#{1,6}(?=[^ \t\n#])\u00a0*/.exec(first.text)?.[0] : undefined
    if (marks !== undefined) {
      const { start } = first.range
      const level = marks.replace(/[^#]/g, '').length
      const gap = { start: start + level, end: start + marks.length }
      // One mark would begin a page, and too many would skip a level: that is the author's to decide.
      const sure = level > 1 && level <= this.level + 1
      this.problems.push({
        code: 'heading-space',
        range: { start, end: firstLine(this.text, range) },
        params: { marks: '#'.repeat(level) },
        ...(sure ? { fix: { edits: [{ range: gap, text: ' ' }] } } : {})
      })
    }
    return { kind: 'paragraph', range, children }
  }

  /** What is left of links that could not be read. */
  private linksIn(nodes: readonly Inline[]): void {
    for (const node of nodes) {
      if ('children' in node) this.linksIn(node.children)
      else if (node.kind !== 'text') continue
      else if (/\[[^\]]*\]\([^)\n]*\)/.test(node.text)) {
        this.problems.push({ code: 'link-form', range: node.range })
      } else this.problems.push(...turnedLinks(node, this.text))
    }
  }

  private heading(level: number, range: Range): Block {
    this.level = level
    const children = this.inlineUntil('heading_close')
    const attributes = takeLastAttributes(children)
    const last = children.at(-1)
    const braces =
      last?.kind === 'text'
        ? /(?:[{[(]\s*[#.]?[^{}[\]()]*[}\])]|\{#[^{}[\]()]*)\s*$/.exec(last.text)?.[0]
        : undefined
    if (braces !== undefined && /^(\{|[[(]#)/.test(braces) && attributes === undefined) {
      this.problems.push(...headingBraces(braces, last!.range, this.text))
    }
    return {
      kind: 'heading',
      level,
      range,
      children,
      ...(attributes === undefined ? {} : { attributes })
    }
  }

  private list(open: Token, range: Range): Block {
    const items: ListItem[] = []
    const close = open.type.replace('open', 'close')
    while (this.tokens[this.at]?.type === 'list_item_open') {
      const itemRange = this.lines(this.tokens[this.at++]!)
      const children = this.blocks('list_item_close')
      const checked = takeCheckbox(children)
      items.push({ range: itemRange, children, ...(checked === undefined ? {} : { checked }) })
    }
    if (this.tokens[this.at]?.type === close) this.at++
    return {
      kind: 'list',
      range,
      ordered: open.type === 'ordered_list_open',
      start: Number(open.attrGet('start') ?? 1),
      items
    }
  }

  private table(range: Range): Block {
    const rows: TableCell[][] = []
    let line = 0
    let row = range
    for (;;) {
      const token = this.tokens[this.at++]
      if (token === undefined || token.type === 'table_close') break
      if (token.type === 'tr_open') {
        rows.push([])
        line = token.map?.[0] ?? line
        row = this.lines(token)
        const { start, end } = row
        const cells = this.text
          .slice(start, end)
          .replace(/^\||(?<!\\)\|$/g, '')
          .split(/(?<!\\)\|/).length
        const most = rows[0]!.length
        if (rows.length > 1 && cells > most) {
          this.problems.push({
            code: 'table-cells',
            range: row,
            params: { cells: String(cells), most: String(most) }
          })
        }
      }
      if (token.type !== 'th_open' && token.type !== 'td_open') continue
      const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1] as Align | undefined
      const inline = this.tokens[this.at]!
      const children = this.inline.read(inline, line)
      this.linksIn(children)
      rows.at(-1)!.push({
        // An empty cell has no place of its own: its row has.
        range: children.length > 0 ? span(children) : row,
        children,
        ...(align === undefined ? {} : { align })
      })
    }
    return { kind: 'table', range, head: rows[0] ?? [], rows: rows.slice(1) }
  }

  private definitions(range: Range): Block {
    const entries: Definition[] = []
    for (;;) {
      const token = this.tokens[this.at++]
      if (token === undefined || token.type === 'dl_close') break
      if (token.type === 'dt_open') {
        // Terms one after the other share what is said of them.
        if (entries.at(-1)?.details.length !== 0) {
          entries.push({ terms: [], details: [], range: this.lines(token) })
        }
        entries.at(-1)!.terms.push(this.inlineUntil('dt_close'))
      } else if (token.type === 'dd_open') {
        entries.at(-1)?.details.push(this.blocks('dd_close'))
      }
    }
    return { kind: 'definitions', range, entries }
  }

  /** Its tokens have no place of their own: it is where its words are, and the label in front of them. */
  private footnote(token: Token): Block {
    const { label } = token.meta as { label: string }
    const children = this.blocks('footnote_reference_close')
    const mark = `[^${label}]:`
    const line =
      children[0] === undefined ? this.text.length : this.text.indexOf('\n', children[0].range.start)
    const start = Math.max(0, this.text.lastIndexOf(mark, line === -1 ? this.text.length : line))
    return {
      kind: 'footnote',
      label: { value: label, range: { start, end: start + label.length + 3 } },
      children,
      range: { start, end: children.at(-1)?.range.end ?? start + label.length + 4 }
    }
  }

  private directive(token: Token, range: Range): Directive {
    const fence = token.meta!.fence as FenceOpening
    const children = this.blocks('directive_close')
    return {
      kind: 'directive',
      form: fence.form,
      name: fence.name,
      nameRange: fence.nameRange,
      range,
      children,
      ...(fence.label === undefined ? {} : { label: this.label(fence.label) }),
      ...(fence.attributes === undefined ? {} : { attributes: fence.attributes })
    }
  }

  private label({ text, offset }: { text: string; offset: number }): Inline[] {
    return this.inline.readAt(this.md.parseInline(text, {} as never)[0]?.children ?? [], text.length, offset)
  }

  private inlineUntil(close: string): Inline[] {
    const out: Inline[] = []
    while (this.at < this.tokens.length && this.tokens[this.at]!.type !== close) {
      const token = this.tokens[this.at++]!
      if (token.type === 'inline') out.push(...this.inline.read(token))
    }
    this.linksIn(out)
    this.at++
    return out
  }

  private lines(token: Token): Range {
    const [from, to] = token.map ?? [0, 0]
    const start = this.starts[from] ?? this.text.length
    const end = Math.max(start, (this.starts[to] ?? this.text.length + 1) - 1)
    // What is no blank to Markdown is part of the block: what is written in front of it stands in front of that, too.
    const lead = /^[ \t\n]*/.exec(this.text.slice(start, end))![0].length
    return {
      start: start + lead,
      end: Math.max(start + lead, start + this.text.slice(start, end).trimEnd().length)
    }
  }
}

const address = String.raw`(?:#[^)\]\s]*|\.\.?\/[^)\]\s]*|https?:[^)\]\s]*)`
/** `(text)[#page]`, `(#page)[text]` and `[text] (#page)`; in front the mark of a picture. */
const turned = new RegExp(
  [
    String.raw`(?<mark1>!?)\((?<words1>[^()\n]+)\)\[(?<address1>${address})\]`,
    String.raw`(?<mark2>!?)\((?<address2>${address})\)\[(?<words2>[^[\]\n]+)\]`,
    String.raw`(?<mark3>!?)\[(?<words3>[^\]\n]+)\][ \t]+\((?<address3>${address})\)`
  ].join('|'),
  'g'
)

function turnedLinks({ text, range: whole }: Extract<Inline, { kind: 'text' }>, source: string): Problem[] {
  return [...text.matchAll(turned)].flatMap((match): Problem[] => {
    const start = source.indexOf(match[0], whole.start)
    if (start === -1 || start >= whole.end) return []
    const range = { start, end: start + match[0].length }
    const part = (name: string) => [1, 2, 3].map((i) => match.groups![name + i] ?? '').join('')
    const written = `${part('mark')}[${part('words')}](${part('address')})`
    return [{ code: 'link-brackets', range, params: { written }, fix: { edits: [{ range, text: written }] } }]
  })
}

/** Braces behind a heading that could not be read as settings, or an id in other brackets. */
function headingBraces(braces: string, { end }: Range, text: string): Problem[] {
  const written = braces.trimEnd()
  const start = text.lastIndexOf(written, end)
  // Where a sign is escaped, it is meant.
  if (start === -1 || text[start - 1] === '\\') return []
  const range = { start, end: start + written.length }
  const id = /^[[({]\s*#\s*([a-z][a-z0-9-]*)\s*[\])}]?$/.exec(written)?.[1]
  const right = `{#${id}}`
  if (id !== undefined && right !== written) {
    return [{ code: 'heading-braces', range, fix: { edits: [{ range, text: right }] } }]
  }
  const read = parseAttributes(text, start, 0)
  const fix = read.ok ? undefined : read.fix
  return [{ code: 'heading-braces', range, ...(fix === undefined ? {} : { fix }) }]
}

function span(nodes: readonly Inline[]): Range {
  return { start: nodes[0]!.range.start, end: nodes.at(-1)!.range.end }
}

function firstLine(text: string, range: Range): number {
  const end = text.indexOf('\n', range.start)
  return end === -1 ? range.end : Math.min(end, range.end)
}

function takeLastAttributes(children: Inline[]): Attributes | undefined {
  const last = children.at(-1)
  if (last?.kind !== 'attributes') return undefined
  children.pop()
  const text = children.at(-1)
  if (text?.kind === 'text') text.text = text.text.trimEnd()
  return last.attributes
}

/** `[x] ` or `[ ] ` at the beginning of a list item; taken out of its text. */
function takeCheckbox(children: Block[]): boolean | undefined {
  const first = children[0]
  if (first?.kind !== 'paragraph') return undefined
  const text = first.children[0]
  const match = text?.kind === 'text' ? /^\[([ xX])\](\s+|$)/.exec(text.text) : null
  if (match === null || text?.kind !== 'text') return undefined
  text.text = text.text.slice(match[0].length)
  text.range = { start: text.range.start + match[0].length, end: text.range.end }
  if (text.text === '') first.children.shift()
  return match[1] !== ' '
}
