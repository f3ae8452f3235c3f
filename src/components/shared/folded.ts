/** A part of a block that is folded under its title: the description of a picture, the transcript of a film. */
import type { Directive, Inline } from '../../parse/tree.ts'
import { text, type Fragment } from '../../shared/fragment.ts'
import type { CompileContext, Content, ReadContext } from '../types.ts'
import { disclosure } from './disclosure.ts'
import { checkPressable } from './title.ts'

export interface Folded {
  /** Where the author wrote one. */
  title?: Inline[]
  content: Content[]
}

export function readFolded(block: Directive, context: ReadContext): Folded {
  context.settings(block, {})
  if (block.children.length === 0) {
    const params = { name: block.name, example: `:::${block.name}` }
    context.problem({ code: 'block-empty', range: block.nameRange, params })
  }
  const content = context.plainContent(block.children)
  if (block.label === undefined) return { content }
  checkPressable(block.label, context)
  return { title: block.label, content }
}

export interface FoldedPart {
  part: Folded | undefined
  /** Where the author wrote no title. */
  usualTitle: string
  id?: string | undefined
}

/** Nothing where there is no such part. */
export function foldedHtml({ part, usualTitle, id }: FoldedPart, context: CompileContext): Fragment {
  if (part === undefined) return []
  const { title, content } = part
  return disclosure({
    title: title === undefined ? [text(usualTitle)] : context.title(title),
    content: context.content(content),
    ...(id === undefined ? {} : { id })
  })
}
