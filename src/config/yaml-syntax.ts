/** What the YAML reader says of a text it cannot read → what its author did. */
import { isAlias, isCollection, isScalar, visit, type Document, type YAMLParseError } from 'yaml'
import type { Problem } from '../shared/diagnostic.ts'
import type { Range } from '../shared/range.ts'

/** Ranges count from the start of `text`. */
export function syntaxProblems(doc: Document, text: string): Problem[] {
  return [
    ...firstOfEachLine(doc.errors, text).map((error) => toProblem(error, doc, text)),
    ...signs(doc, text)
  ]
}

/** What the reader says next of the same line only follows from the first. */
function firstOfEachLine(errors: readonly YAMLParseError[], text: string): YAMLParseError[] {
  const lines = errors.map(({ pos }) => lineAt(text, pos[0]).start)
  return errors.filter((_, i) => lines.indexOf(lines[i]!) === i)
}

function toProblem(error: YAMLParseError, doc: Document, text: string): Problem {
  const [start, end] = error.pos
  const range = { start, end: Math.max(start + 1, end) }
  const line = lineAt(text, start)
  switch (error.code) {
    case 'MISSING_CHAR':
    case 'BAD_INDENT': {
      const open = openedBefore(doc, start)
      return open ?? (error.code === 'BAD_INDENT' ? { code: 'yaml-indent', range } : noColon(line, range))
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s/.test(text.slice(start, line.end))
        ? { code: 'yaml-colon', range: { start, end: line.end } }
        : { code: 'yaml-indent', range: lineAt(text, line.end + 1) }
    case 'MULTILINE_IMPLICIT_KEY':
      return noColon(line, range)
    case 'DUPLICATE_KEY': {
      const key = /^[^\s:]+/.exec(text.slice(start))?.[0] ?? ''
      return { code: 'key-twice', range: { start, end: start + Math.max(1, key.length) }, params: { key } }
    }
    case 'TAB_AS_INDENT':
      return { code: 'yaml-tab', range }
    case 'BAD_SCALAR_START':
      return { code: 'yaml-sign', range, params: { sign: text[start]! } }
    default:
      return { code: 'yaml-broken', range }
  }
}

function noColon(line: Range, { start }: Range): Problem {
  return { code: 'yaml-no-colon', range: { start, end: Math.max(start + 1, line.end) } }
}

/** Values that begin with `*` or `&` would stand for other values; no course needs that, and `**bold**` happens. */
function signs(doc: Document, text: string): Problem[] {
  const found: Problem[] = []
  visit(doc, {
    Node(_, node) {
      const anchored = !isAlias(node) && node.anchor !== undefined
      if (!isAlias(node) && !anchored) return
      // The range of a value begins behind its anchor.
      const start = anchored ? text.lastIndexOf('&', node.range?.[0] ?? 0) : (node.range?.[0] ?? 0)
      found.push({ code: 'yaml-sign', range: { start, end: start + 1 }, params: { sign: text[start]! } })
    }
  })
  return found
}

/** What is never closed is told of at the end of the text; the author needs to see where it begins. */
function openedBefore(doc: Document, at: number): Problem | undefined {
  let found: Problem | undefined
  visit(doc, {
    Node(_, node) {
      if (!node.range || node.range[1] < at) return
      const range = { start: node.range[0], end: node.range[0] + 1 }
      if (isScalar(node) && node.type?.startsWith('QUOTE')) found = { code: 'yaml-quote', range }
      if (isCollection(node) && node.flow === true) found = { code: 'yaml-bracket', range }
    }
  })
  return found
}

function lineAt(text: string, offset: number): Range {
  const end = text.indexOf('\n', offset)
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end }
}
