/** The title of a block, in square brackets behind its name. Used while a course is read. */
import type { Directive, Inline } from '../../parse/tree.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { ReadContext } from '../types.ts'

/** Tells the author of a title that the block would not show. */
export function refuseTitle({ name, label }: Directive, example: Words, context: ReadContext): void {
  if (label === undefined || label.length === 0) return
  const range = { start: label[0]!.range.start, end: label.at(-1)!.range.end }
  context.problem({ code: 'title-unused', range, params: { name, example } })
}

/** A title that is pressed to open something cannot hold what is pressed itself (WCAG 2.2, 4.1.2). */
export function checkPressable(title: readonly Inline[], context: ReadContext): void {
  for (const node of title) {
    const isPressed =
      node.kind === 'link' || node.kind === 'footnote-mark' || (node.kind === 'span' && node.name === 'term')
    if (isPressed) context.problem({ code: 'title-content', range: node.range })
    else if ('children' in node) checkPressable(node.children, context)
  }
}
