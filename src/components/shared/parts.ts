/** A block of titled parts: each begins with a heading, and what stands under it belongs to it. */
import type { Directive, Heading, Inline } from '../../parse/tree.ts'
import { plainText } from '../../parse/tree.ts'
import type { Fragment } from '../../shared/fragment.ts'
import type { CompileContext, Content, ReadContext } from '../types.ts'
import { checkPressable } from './title.ts'

export interface Part {
  title: Inline[]
  content: Content[]
}

export interface Parts {
  /** Of the headings, as they are written: the page's outline goes on through the block. */
  level: number
  parts: Part[]
}

/**
 * Parts begin at headings of the first one's level; headings below it are content. Titles are pressed, so that nothing
 * in them can be. Undefined where there is no heading.
 */
export function readParts(block: Directive, context: ReadContext): Parts | undefined {
  const { name, nameRange, children } = block
  const first = children.findIndex(({ kind }) => kind === 'heading')
  if (first === -1) {
    context.problem({ code: 'parts-none', range: nameRange, params: { name } })
    return undefined
  }
  for (const { range } of children.slice(0, first)) {
    context.problem({ code: 'parts-before', range, params: { name } })
  }
  const { level } = children[first] as Heading
  const groups: { heading: Heading; children: Directive['children'] }[] = []
  for (const child of children.slice(first)) {
    if (child.kind === 'heading' && child.level <= level) groups.push({ heading: child, children: [] })
    else groups.at(-1)!.children.push(child)
  }
  const parts = groups.map(({ heading, children }): Part => {
    checkTitle(heading, level, context)
    if (children.length === 0) context.problem({ code: 'part-empty', range: heading.range })
    return { title: heading.children, content: context.content(children) }
  })
  return { level, parts }
}

function checkTitle(heading: Heading, level: number, context: ReadContext): void {
  const { range, children, attributes } = heading
  if (plainText(children) === '') context.problem({ code: 'part-title-empty', range })
  if (heading.level !== level) {
    context.problem({ code: 'parts-level', range, params: { marks: '#'.repeat(level) } })
  }
  for (const unused of [attributes?.id, ...Object.values(attributes?.values ?? {})]) {
    if (unused !== undefined) context.problem({ code: 'settings-unused', range: unused.range })
  }
  checkPressable(children, context)
}

export function partHeading(title: readonly Inline[], level: number, context: CompileContext): Fragment {
  return [`<h${level} class="part-title">`, ...context.title(title), `</h${level}>`]
}
