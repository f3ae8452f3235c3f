/** Styles and markup as they are sent: without the comments and the indentation that are there to be read. */
import type { Plugin } from 'vite'
import { source } from './course-plugin.ts'

/** What a part of a template of Lit becomes, by the name of its tag. A blank stays a blank: one line's end for many. */
const shorten: Readonly<Record<string, (text: string) => string>> = {
  css: (text) => oneLineEnd(text.replaceAll(/\/\*.*?\*\//gs, '')),
  html: oneLineEnd
}

function oneLineEnd(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '\n')
}

export const shortTemplates: Plugin = {
  name: 'scormdown-short-templates',
  // TypeScript is gone by then.
  enforce: 'post',
  transform: {
    filter: { id: /\.ts(\?|$)/, code: /\b(css|html)`/ },
    handler(code, id) {
      // What a course brings along stays as its author wrote it.
      if (!id.startsWith(source)) return undefined
      const pieces: string[] = []
      let at = 0
      for (const { start, end, tag } of [...quasis(this.parse(code))].sort((a, b) => a.start - b.start)) {
        pieces.push(code.slice(at, start), shorten[tag]!(code.slice(start, end)))
        at = end
      }
      return { code: pieces.join('') + code.slice(at), map: null }
    }
  }
}

interface Quasi {
  start: number
  end: number
  tag: string
}

/** The texts between the holes of templates with such a tag, wherever they stand. */
function* quasis(node: unknown): Generator<Quasi> {
  if (Array.isArray(node)) for (const one of node) yield* quasis(one)
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return
  const { type, tag, quasi } = node as TaggedTemplate
  if (type === 'TaggedTemplateExpression' && tag.name !== undefined && Object.hasOwn(shorten, tag.name)) {
    for (const { start, end } of quasi.quasis) yield { start, end, tag: tag.name }
  }
  yield* quasis(Object.values(node))
}

interface TaggedTemplate {
  type?: string
  tag: { name?: string }
  quasi: { quasis: { start: number; end: number }[] }
}
