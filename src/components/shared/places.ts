/** A text with places in it that the element fills: gaps, passages that can be marked. Used while a course is built. */
import type { Inline } from '../../parse/tree.ts'
import { template, type Expression } from '../../shared/fragment.ts'
import type { CompileContext, Content } from '../types.ts'

/**
 * A function of what makes a place → the text as a template: `(place) => html`…${place(0, html`words`)}…``.
 * @param places the spans of the text, in the order of their numbers
 */
export function textWithPlaces(
  text: readonly Content[],
  places: readonly Inline[],
  context: CompileContext
): Expression {
  const words = context.content(text, (span, inside) => {
    const at = places.indexOf(span)
    if (at === -1) return undefined
    const { code, live } = template(inside)
    return [{ code: `place(${at}, ${code})`, live }]
  })
  const { code, live } = template(words)
  return { code: `(place) => ${code}`, live }
}
