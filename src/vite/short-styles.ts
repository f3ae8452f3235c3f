/** Styles as they are sent: without the comments and the indentation that are there to be read. */
import type { Plugin } from 'vite'

/** A literal of Lit's css tag; none holds another literal. */
const cssLiteral = /\bcss`[^`]*`/g

export const shortStyles: Plugin = {
  name: 'scormdown-short-styles',
  transform: {
    filter: { id: /\.ts$/, code: 'css`' },
    handler: (code) => ({ code: code.replaceAll(cssLiteral, shorten), map: null })
  }
}

function shorten(literal: string): string {
  return literal.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s*\n\s*/g, '\n')
}
