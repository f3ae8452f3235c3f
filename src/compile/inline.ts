/** Inline nodes → HTML with holes. */
import type { Course } from '../model/course.ts'
import { mediaPath } from '../model/course.ts'
import type { Inline } from '../parse/tree.ts'
import { attribute, text, value, type Fragment } from '../shared/fragment.ts'
import type { PageCompiler } from './page.ts'
import { typography } from './typography.ts'

const tags = { emphasis: 'em', strong: 'strong', strikethrough: 's' } as const

export function compileInline(nodes: readonly Inline[], page: PageCompiler): Fragment {
  return nodes.flatMap((node) => compileNode(node, page))
}

function compileNode(node: Inline, page: PageCompiler): Fragment {
  switch (node.kind) {
    case 'text':
      return [text(typography(node.text, page.course.language))]
    case 'code':
      return ['<code>', text(node.text), '</code>']
    case 'break':
      return ['<br>']
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
      return [`<${tags[node.kind]}>`, ...compileInline(node.children, page), `</${tags[node.kind]}>`]
    case 'link':
      return compileLink(node.href, compileInline(node.children, page), page)
    case 'image':
      return compileImage(node, page)
    case 'citation':
      return page.cite(node.keys.map(({ key }) => key))
    case 'span':
      return compileSpan(node, page)
    case 'attributes':
      return []
  }
}

function compileLink(href: string, children: Fragment, page: PageCompiler): Fragment {
  if (href.startsWith('#')) return [`<a${attribute('href', `#/${href.slice(1)}`)}>`, ...children, '</a>']
  if (!/^https?:/.test(href)) return [`<a${attribute('href', href)}>`, ...children, '</a>']
  return [
    `<a${attribute('href', href)} class="external" target="_blank" rel="noopener noreferrer">`,
    ...children,
    `<span class="visually-hidden"> (${text(page.messages.externalLink)})</span></a>`
  ]
}

interface Picture {
  src: string
  alt: string
  /** Id of the element that says at length what it shows. */
  details?: string | undefined
}

/** Width and height keep the page from jumping while the picture loads. */
export function compileImage({ src, alt, details }: Picture, page: PageCompiler): Fragment {
  const path = mediaPath(page.module.file, src) ?? src
  const size = page.course.pictures.get(path)
  const dimensions =
    size === undefined ? '' : attribute('width', `${size.width}`) + attribute('height', `${size.height}`)
  const more = details === undefined ? '' : attribute('aria-details', details)
  return [
    '<img src="',
    { code: page.asset(path), live: false },
    `"${attribute('alt', alt)}${dimensions}${more}>`
  ]
}

function compileSpan(node: Extract<Inline, { kind: 'span' }>, page: PageCompiler): Fragment {
  const children = compileInline(node.children, page)
  if (node.name === 'lang') {
    return [`<span${attribute('lang', node.attributes?.values.lang?.value ?? '')}>`, ...children, '</span>']
  }
  const term = termOf(node, page.course)
  if (term === undefined) return children
  const definition = `${term.name} – ${term.definition}`
  const note = page.constant(value(typography(definition, page.course.language)))
  return ['<sd-term .definition="', note, '">', ...children, '</sd-term>']
}

function termOf(node: Extract<Inline, { kind: 'span' }>, course: Course) {
  const id = node.attributes?.id?.value
  return id === undefined ? undefined : course.terms.get(id)
}
