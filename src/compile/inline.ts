/** Inline nodes → HTML with holes. */
import { coursePath, type Module } from '../model/course.ts'
import type { Inline } from '../parse/tree.ts'
import { attribute, text, type Fragment } from '../shared/fragment.ts'
import { sizeAttributes } from '../shared/media-file.ts'
import type { PageCompiler } from './page.ts'
import { typography } from './typography.ts'

const tags = { emphasis: 'em', strong: 'strong', strikethrough: 's' } as const

/** How far a run of words has come: what the next piece needs of the one before. */
interface Flow {
  language: string
  /** The last character. */
  before: string
  /** Set behind an abbreviation that ends with a full stop: that of the sentence is the same. */
  isStopped?: boolean
}

export function compileInline(nodes: readonly Inline[], page: PageCompiler): Fragment {
  return compileNodes(nodes, page, { language: page.course.language, before: '' })
}

function compileNodes(nodes: readonly Inline[], page: PageCompiler, flow: Flow): Fragment {
  return nodes.flatMap((node) => compileNode(node, page, flow))
}

function compileNode(node: Inline, page: PageCompiler, flow: Flow): Fragment {
  const children = 'children' in node ? node.children : []
  switch (node.kind) {
    case 'text': {
      const isTwice = flow.isStopped === true && /^\.(?!\.)/.test(node.text)
      flow.isStopped = false
      const words = typography(isTwice ? node.text.slice(1) : node.text, flow.language, flow.before)
      flow.before = words.at(-1) ?? flow.before
      return page.notedWords(words, flow.language)
    }
    case 'code':
      flow.before = '`'
      return ['<code>', text(node.text), '</code>']
    case 'break':
      flow.before = ''
      return ['<br>']
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
      return [`<${tags[node.kind]}>`, ...compileNodes(children, page, flow), `</${tags[node.kind]}>`]
    case 'link':
      return page.withoutNotes(() => compileLink(node.href, compileNodes(children, page, flow), page))
    case 'image':
      return compileImage(node, page)
    case 'citation':
      flow.before = ')'
      return page.references.cite(node.keys.map(({ key }) => key))
    case 'footnote-mark':
      flow.before = ')'
      return page.footnotes.mark(node.label)
    case 'span':
      return page.withoutNotes(() => compileSpan(node, page, flow))
    case 'attributes':
    case 'variable':
      return []
  }
}

function compileLink(href: string, children: Fragment, page: PageCompiler): Fragment {
  if (href.startsWith('#')) return compilePageLink(href.slice(1), children, page)
  if (!/^https?:/.test(href)) return [`<a${attribute('href', href)}>`, ...children, '</a>']
  return [
    `<a${attribute('href', href)} class="external" target="_blank" rel="noopener noreferrer">`,
    ...children,
    `<span class="visually-hidden"> (${text(page.messages.externalLink)})</span></a>`
  ]
}

/** From one unit no link leads into another: its words say where the page is. */
function compilePageLink(
  id: string,
  children: Fragment,
  { course, module, messages }: PageCompiler
): Fragment {
  const has = ({ pages }: Module) => pages.some((one) => one.id === id)
  const other = course.units === 'course' || has(module) ? undefined : course.modules.find(has)
  if (other !== undefined)
    return [...children, text(` (${messages.inModule.replace('{title}', other.title)})`)]
  return [`<a${attribute('href', `#/${id}`)}>`, ...children, '</a>']
}

interface Picture {
  src: string
  alt: string
  /** Id of the element that says at length what it shows. */
  details?: string | undefined
}

/** Width and height keep the page from jumping while the picture loads. */
export function compileImage({ src, alt, details }: Picture, page: PageCompiler): Fragment {
  const path = coursePath(page.module.file, src) ?? src
  const dimensions = sizeAttributes(page.course.media.get(path))
  const more = details === undefined ? '' : attribute('aria-details', details)
  return [
    '<img src="',
    { code: page.asset(path), live: false },
    `"${attribute('alt', alt)}${dimensions}${more}>`
  ]
}

function compileSpan(node: Extract<Inline, { kind: 'span' }>, page: PageCompiler, flow: Flow): Fragment {
  const { attributes } = node
  if (node.name === 'lang') {
    const language = attributes?.values.lang?.value ?? ''
    const inner = { language: language.slice(0, 2), before: flow.before }
    const children = compileNodes(node.children, page, inner)
    flow.before = inner.before
    return [`<span${attribute('lang', language)}>`, ...children, '</span>']
  }
  const children = compileNodes(node.children, page, flow)
  const own = page.ownSpan(node, children)
  if (own !== undefined) return own
  const id = attributes?.id?.value ?? ''
  if (node.name === 'law') {
    const act = page.references.act(id)
    flow.isStopped = String(act.at(-1)).endsWith('.')
    return [...children, ...act]
  }
  const term = page.course.terms.get(id)
  return term === undefined ? children : page.term(term, children)
}
