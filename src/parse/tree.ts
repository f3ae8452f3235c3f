/**
 * What a module's text says, as plain data with exact places. Pipeline: source → **parse** → model.
 * The tree knows the syntax only; which names exist and what they mean is decided in model/.
 */
import type { Problem } from '../shared/diagnostic.ts'
import type { Range } from '../shared/range.ts'

export interface Attribute {
  value: string
  range: Range
}

/** `{#id key=value flag}`; a flag has the value `''`. */
export interface Attributes {
  range: Range
  id?: Attribute
  values: Record<string, Attribute>
}

interface Base {
  range: Range
}

/** `target` is the place of an address that stands in the text as it is, without escapes. */
export type Inline =
  /** `filled`: the words come from a data file. */
  | (Base & { kind: 'text'; text: string; filled?: true })
  | (Base & { kind: 'emphasis' | 'strong' | 'strikethrough'; children: Inline[] })
  | (Base & { kind: 'code'; text: string })
  | (Base & { kind: 'break' })
  | (Base & { kind: 'link'; href: string; target?: Range; children: Inline[] })
  | (Base & { kind: 'image'; src: string; target?: Range; alt: string; title: string })
  | (Base & { kind: 'citation'; keys: { key: string; range: Range }[] })
  | (Base & { kind: 'span'; name: string; children: Inline[]; attributes?: Attributes })
  | (Base & { kind: 'attributes'; attributes: Attributes })
  /** `{{contacts.desk.phone}}`: model/ puts the words in its place. */
  | (Base & { kind: 'variable'; path: string })
  /** `[^1]` */
  | (Base & { kind: 'footnote-mark'; label: string })

export type Align = 'left' | 'center' | 'right'

export interface TableCell extends Base {
  align?: Align
  children: Inline[]
}

/** `D` is what stands for a `:::` block: the directive as written, or after model/ the component it names. */
export interface ListItem<D = Directive> extends Base {
  /** `- [x]` and `- [ ]`; undefined in an ordinary list. */
  checked?: boolean
  children: Block<D>[]
}

export interface Heading extends Base {
  kind: 'heading'
  level: number
  attributes?: Attributes
  children: Inline[]
}

export interface List<D = Directive> extends Base {
  kind: 'list'
  ordered: boolean
  start: number
  items: ListItem<D>[]
}

/** A term or several, and what is said of it. */
export interface Definition<D = Directive> extends Base {
  terms: Inline[][]
  /** Each a definition of its own. */
  details: Block<D>[][]
}

export interface Directive extends Base {
  kind: 'directive'
  form: 'container' | 'leaf'
  name: string
  nameRange: Range
  label?: Inline[]
  attributes?: Attributes
  children: Block[]
}

export type Block<D = Directive> =
  | Heading
  | (Base & { kind: 'paragraph'; children: Inline[] })
  | List<D>
  /** `lines`: where each of its lines begins, in the file. */
  | (Base & { kind: 'quote'; lines: number[]; children: Block<D>[] })
  | (Base & { kind: 'code-block'; text: string; language: string })
  | (Base & { kind: 'table'; head: TableCell[]; rows: TableCell[][] })
  | (Base & { kind: 'rule' })
  | (Base & { kind: 'definitions'; entries: Definition<D>[] })
  /** `[^1]: …` */
  | (Base & { kind: 'footnote'; label: Attribute; children: Block<D>[] })
  /** `*[ILO]: International Labour Organization` */
  | (Base & { kind: 'abbreviation'; short: string; text: string })
  | D

export interface ParsedModule {
  /** The text between the `---` lines and where it begins; undefined where the file has no card. */
  frontMatter?: { text: string; offset: number }
  blocks: Block[]
  problems: Problem[]
}

/** Stands for what has no words, and takes the blank in front of it along. */
const wordless = '\0'

/** The words of inline content, without marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'code') return node.text
      if (node.kind === 'break') return ' '
      if (node.kind === 'image') return node.alt
      return 'children' in node ? plainText(node.children) : wordless
    })
    .join('')
    .replace(/\s*\0/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of blocks, without marks: one space between blocks. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return plainText(block.children)
        case 'list':
          return block.items.map((item) => plainBlocks(item.children)).join(' ')
        case 'quote':
        case 'directive':
        case 'footnote':
          return plainBlocks(block.children)
        case 'definitions':
          return block.entries
            .flatMap(({ terms, details }) => [...terms.map(plainText), ...details.map(plainBlocks)])
            .join(' ')
        case 'code-block':
          return block.text
        case 'table':
          return [block.head, ...block.rows]
            .flat()
            .map((cell) => plainText(cell.children))
            .join(' ')
        case 'rule':
        case 'abbreviation':
          return ''
      }
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The blocks with each inline node replaced, the nested ones first. Headings and links cannot hold links. */
export function mapInlines(
  blocks: readonly Block[],
  replace: (node: Inline, isInLink: boolean) => Inline
): Block[] {
  const inlines = (nodes: readonly Inline[], isInLink: boolean): Inline[] =>
    nodes.map((node) =>
      replace(
        'children' in node
          ? { ...node, children: inlines(node.children, isInLink || node.kind === 'link') }
          : node,
        isInLink
      )
    )
  return mapRuns(blocks, inlines)
}

/** The blocks with the words of each paragraph, heading, cell or term replaced as a whole, in reading order. */
export function mapRuns(
  blocks: readonly Block[],
  replace: (nodes: readonly Inline[], isInLink: boolean) => Inline[]
): Block[] {
  const cell = (one: TableCell): TableCell => ({ ...one, children: replace(one.children, false) })
  const all = (children: readonly Block[]): Block[] => mapRuns(children, replace)
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
        return { ...block, children: replace(block.children, true) }
      case 'paragraph':
        return { ...block, children: replace(block.children, false) }
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, children: all(item.children) })) }
      case 'quote':
      case 'footnote':
        return { ...block, children: all(block.children) }
      case 'definitions':
        return {
          ...block,
          entries: block.entries.map((entry) => ({
            ...entry,
            terms: entry.terms.map((term) => replace(term, false)),
            details: entry.details.map(all)
          }))
        }
      case 'table':
        return { ...block, head: block.head.map(cell), rows: block.rows.map((row) => row.map(cell)) }
      case 'directive':
        return {
          ...block,
          children: all(block.children),
          ...(block.label === undefined ? {} : { label: replace(block.label, true) })
        }
      case 'code-block':
      case 'rule':
      case 'abbreviation':
        return block
    }
  })
}
