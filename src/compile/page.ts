/** One page → a Lit template: prose as static HTML, components and addresses of pictures as holes. */
import type { CompileContext, ComponentBlock, Content, SpanCompiler, Term } from '../components/types.ts'
import { coursePath, type Course, type Module, type Page } from '../model/course.ts'
import { partAt } from '../model/places.ts'
import type { Inline, TableCell } from '../parse/tree.ts'
import {
  attribute,
  object,
  template,
  text,
  value,
  type Expression,
  type Fragment
} from '../shared/fragment.ts'
import { createFootnotes, type Footnotes } from './footnotes.ts'
import { compileImage, compileInline } from './inline.ts'
import type { Range } from '../shared/range.ts'
import { inLanguage, pageMessages, type PageMessages } from './messages.ts'
import { createReferences, type References } from './references.ts'
import { typography } from './typography.ts'
import { createWordNotes, type WordNotes } from './word-notes.ts'

/** What the whole module shares: names for pictures and for content objects that are made once. */
export interface ModuleScope {
  /** Blocks say where they are written. */
  withPlaces?: boolean
  asset(path: string): string
  constant(expression: Expression): string
}

export interface CompiledPage {
  id: string
  template: Expression
  /** Components with an element on this page: loaded when it is shown. */
  uses: string[]
}

export function compilePage(page: Page, module: Module, course: Course, scope: ModuleScope): CompiledPage {
  const compiler = new PageCompiler(page, module, course, scope)
  const heading = compiler.withoutNotes(() => compileInline(page.heading, compiler))
  const html: Fragment = [
    ...compiler.placed(['<h1 tabindex="-1">', ...heading, '</h1>'], page.range),
    ...page.content.flatMap((block) => compiler.placed(compiler.blocks([block]), block.range)),
    ...compiler.footnotes.list(),
    ...compiler.references.list()
  ]
  return { id: page.id, template: template(html), uses: [...compiler.uses].sort() }
}

export class PageCompiler {
  readonly messages: PageMessages
  readonly references: References
  readonly footnotes: Footnotes
  readonly uses = new Set<string>()
  private readonly notes: WordNotes
  /** False inside links and headings, and in exercises, where a note could give an answer away. */
  private isNoting = true
  /** Set inside a component that has spans of its own. */
  private span: SpanCompiler | undefined
  /** How many ids were given to elements of the page. */
  private ids = 0

  constructor(
    page: Page,
    readonly module: Module,
    readonly course: Course,
    private readonly scope: ModuleScope
  ) {
    this.messages = inLanguage(pageMessages, course.language)
    const constant = (expression: Expression) => this.constant(expression)
    this.references = createReferences(course, this.messages, constant)
    const compile = (content: readonly Content[]) => this.withoutNotes(() => this.blocks(content))
    this.footnotes = createFootnotes(page, this.messages, compile, constant)
    this.notes = createWordNotes(page, module, course)
  }

  asset(path: string): string {
    return this.scope.asset(path)
  }

  /** An expression that is made once for the module, however many pages use it. */
  constant(expression: Expression): Expression {
    return { code: this.scope.constant(expression), live: false }
  }

  withoutNotes(compile: () => Fragment): Fragment {
    const before = this.isNoting
    this.isNoting = false
    const fragment = compile()
    this.isNoting = before
    return fragment
  }

  /** What stands in the place of a span that is a component's own. */
  ownSpan(span: Inline, words: Fragment): Fragment | undefined {
    return this.span?.(span, words)
  }

  private withSpans(span: SpanCompiler | undefined, compile: () => Fragment): Fragment {
    const before = this.span
    this.span = span
    const fragment = compile()
    this.span = before
    return fragment
  }

  /** Words of running text; what needs it is explained at its first use. */
  notedWords(words: string, language: string): Fragment {
    if (!this.isNoting || language !== this.course.language) return [text(words)]
    return this.notes
      .split(words)
      .flatMap((piece) =>
        typeof piece === 'string' ? text(piece) : this.noted(piece.note, [text(piece.words)])
      )
  }

  term({ id, name, definition }: Term, words: Fragment): Fragment {
    this.notes.known(id)
    return this.noted(`${name} – ${definition}`, words)
  }

  private noted(note: string, words: Fragment): Fragment {
    const definition = this.constant(value(typography(note, this.course.language)))
    return ['<sd-term .definition="', definition, '">', ...words, '</sd-term>']
  }

  /** A block of the page itself, with the place where it is written. */
  placed(fragment: Fragment, range: Range): Fragment {
    const [first, ...rest] = fragment
    if (this.scope.withPlaces !== true || typeof first !== 'string') return fragment
    const { file, start } = partAt(this.module.parts, range)
    const place = attribute('data-source', `${file}:${range.start - start}-${range.end - start}`)
    return [first.replace(/^<[\w-]+/, (tag) => tag + place), ...rest]
  }

  blocks(content: readonly Content[]): Fragment {
    return content.flatMap((block) => this.block(block))
  }

  private block(block: Content): Fragment {
    switch (block.kind) {
      case 'heading':
        return [
          `<h${block.level}>`,
          ...this.withoutNotes(() => compileInline(block.children, this)),
          `</h${block.level}>`
        ]
      case 'paragraph':
        return this.paragraph(block)
      case 'list': {
        const tag = block.ordered ? 'ol' : 'ul'
        const start = block.ordered && block.start !== 1 ? attribute('start', `${block.start}`) : ''
        return [
          `<${tag}${start}>`,
          ...block.items.flatMap((item) => ['<li>', ...this.itemWords(item.children), '</li>']),
          `</${tag}>`
        ]
      }
      case 'quote':
        return ['<blockquote>', ...this.blocks(block.children), '</blockquote>']
      case 'code-block':
        return ['<pre tabindex="0"><code>', text(block.text), '</code></pre>']
      case 'rule':
        return ['<hr>']
      case 'table':
        return this.table(block)
      case 'definitions':
        return this.definitions(block)
      case 'component':
        return this.component(block)
      case 'footnote':
      case 'abbreviation':
        return []
    }
  }

  private definitions({ entries }: Extract<Content, { kind: 'definitions' }>): Fragment {
    const parts = entries.flatMap(({ terms, details }): Fragment => [
      ...terms.flatMap((term): Fragment => ['<dt>', ...compileInline(term, this), '</dt>']),
      ...details.flatMap((detail): Fragment => ['<dd>', ...this.itemWords(detail), '</dd>'])
    ])
    return ['<dl>', ...parts, '</dl>']
  }

  /** A single paragraph in a list item needs no `<p>`. */
  private itemWords(children: readonly Content[]): Fragment {
    const [first, ...rest] = children
    const head =
      first?.kind === 'paragraph' ? compileInline(first.children, this) : this.blocks(children.slice(0, 1))
    return [...head, ...this.blocks(rest)]
  }

  /** A picture on a line of its own is a figure; its title is the caption. */
  private paragraph(block: Extract<Content, { kind: 'paragraph' }>): Fragment {
    const [only, ...more] = block.children
    if (only?.kind !== 'image' || more.length > 0)
      return ['<p>', ...compileInline(block.children, this), '</p>']
    const caption: Fragment = only.title === '' ? [] : ['<figcaption>', text(only.title), '</figcaption>']
    return ['<figure>', ...compileImage(only, this), ...caption, '</figure>']
  }

  /** Wide tables scroll inside their frame; the frame can be reached by keyboard (WCAG 2.1.1). */
  private table({ head, rows }: Extract<Content, { kind: 'table' }>): Fragment {
    const cell = (tag: 'th' | 'td', { align, children }: TableCell): Fragment => {
      const scope = tag === 'th' ? ' scope="col"' : ''
      const side = align === undefined ? '' : attribute('class', `align-${align}`)
      return [`<${tag}${scope}${side}>`, ...compileInline(children, this), `</${tag}>`]
    }
    return [
      '<div class="table" tabindex="0" role="group"><table><thead><tr>',
      ...head.flatMap((one) => cell('th', one)),
      '</tr></thead><tbody>',
      ...rows.flatMap((row) => ['<tr>', ...row.flatMap((one) => cell('td', one)), '</tr>']),
      '</tbody></table></div>'
    ]
  }

  private component(block: ComponentBlock): Fragment {
    const compiled = this.compiled(block)
    if ('html' in compiled) return compiled.html
    const content = compiled.content.live ? compiled.content : this.constant(compiled.content)
    const item: Fragment =
      block.item === undefined
        ? []
        : [' .item="', { code: `view.item(${value(block.item.id).code})`, live: true }, '"']
    return [`<${compiled.tag}`, ' .content="', content, '"', ...item, `></${compiled.tag}>`]
  }

  /** Its content stands once; the element is made where the test shows it. */
  private question(block: ComponentBlock): Expression {
    const compiled = this.compiled(block)
    if ('html' in compiled) throw new Error(`Component ${block.name} cannot be a question: it has no element`)
    const content = this.constant(compiled.content)
    const hole: Expression = { code: 'item', live: false }
    const element = template([
      `<${compiled.tag} .content="`,
      content,
      '" .item="',
      hole,
      `"></${compiled.tag}>`
    ])
    return object({
      id: value(block.item?.id),
      content,
      element: { code: `(item) => ${element.code}`, live: false }
    })
  }

  private compiled(block: ComponentBlock): { html: Fragment } | { content: Expression; tag: string } {
    const component = this.course.components.get(block.name)!
    const messages = inLanguage(component.messages, this.course.language)
    const pathOf = (file: string) => coursePath(this.module.file, file) ?? file
    const context: CompileContext = {
      content: (content, span) => this.withSpans(span, () => this.blocks(content)),
      inline: (nodes) => compileInline(nodes, this),
      title: (nodes) => this.withoutNotes(() => compileInline(nodes, this)),
      words: (words) => [text(typography(words, this.course.language))],
      item: block.item,
      question: (question) => this.question(question),
      message: (key) => messages[key] ?? key,
      data: this.course,
      media: (file) => this.course.media.get(pathOf(file)),
      address: (file) => ({ code: this.asset(pathOf(file)), live: false }),
      picture: (src, alt, details) => compileImage({ src, alt, details }, this),
      id: () => `${block.name}-${++this.ids}`,
      sources: (of) => this.references.all(of === 'module' ? [this.module] : this.course.modules)
    }
    const before = this.isNoting
    this.isNoting &&= component.tracked === undefined
    const compiled = component.compile(block.props, context)
    this.isNoting = before
    // Static HTML may have an element, too, which adds to what stands in it.
    if (component.tag !== undefined) this.uses.add(component.name)
    if ('html' in compiled) return compiled
    if (component.tag === undefined)
      throw new Error(`Component ${component.name} makes content but has no element`)
    return { ...compiled, tag: component.tag }
  }
}
