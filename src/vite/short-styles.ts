/** Styles as they are sent: without the comments and the indentation that are there to be read. */
import type { Plugin } from 'vite'
import { source } from './course-plugin.ts'

/** A literal of Lit's css tag; none of ours holds another literal, or a string with such signs in it. */
const cssLiteral = /\bcss`[^`]*`/g

export const shortStyles: Plugin = {
  name: 'scormdown-short-styles',
  transform: {
    filter: { id: /\.ts(\?|$)/, code: 'css`' },
    // What a course brings along stays as its author wrote it.
    handler: (code, id) =>
      id.startsWith(source) ? { code: code.replaceAll(cssLiteral, shorten), map: null } : undefined
  }
}

function shorten(literal: string): string {
  return literal.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s*\n\s*/g, '\n')
}
