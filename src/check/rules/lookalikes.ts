/** What Markdown takes as text though the author surely meant something else. */
import type { Course, Module, Page } from '../../model/course.ts'
import { inlinesWithin } from '../../model/walk.ts'
import type { Block, Inline, ListItem } from '../../parse/tree.ts'
import type { Edit, Problem } from '../../shared/diagnostic.ts'
import { blocks, inlines, within, type Rule } from '../rule.ts'
import type { CheckCode } from '../wording.ts'

type Text = Extract<Inline, { kind: 'text' }>
type Found = Problem<CheckCode>

/** `-[x]`, `• [x]`, `- ( )` at the beginning of a line that is no list. */
const boxedLine = /^([-*+•·–—])[ \t\u00a0]*[[(][ \u00a0]*([xXvV✓]?)[ \u00a0]*[\])][ \u00a0]*/
/** `[]`, `[ x ]`, `( )`, `[v]` at the beginning of a list item. */
const box = /^[[(][ \u00a0]*([xXvV✓]?)[ \u00a0]*[\])][ \u00a0]*/
const dashesOfTable = /^[\s|:-]+$/
const tableRow = /^\s*\|.*\|\s*$/
/** What word processors write in front of the points of a list. */
const bullets = '•·▪●◦‣\uf0b7\uf0a7'
/**
 * A dash may begin what somebody says, and “o” is a word: only a tab, or at a dash a blank that does not break, makes
 * marks of them. A hyphen or a number right at a word is one, too, where the whole paragraph looks like a list.
 */
const listLine = new RegExp(
  `^(?:([-*+${bullets}])(?:[\\t\\u00a0]+|(?=\\p{L}))|([${bullets}]) +|(\\d{1,2}[.)])(?:\\u00a0+|(?=\\p{L}))|` +
    '([–—])[\\t\\u00a0]+|(o)\\t+)[ \\t\\u00a0]*',
  'u'
)
/** What nobody writes by hand at the beginning of a paragraph. */
const pastedLine = new RegExp(`^(?:[${bullets}][ \\t\\u00a0]|[-*+]\\u00a0|[–—o]\\t)`, 'u')
/** What somebody says may begin so. */
const speech = /^[–—]\u00a0/

export const lookalikes: Rule = (course, { report }) => {
  for (const { module, page, block } of blocks(course)) {
    const found =
      block.kind === 'list' ? block.items.flatMap((item) => boxOf(item, page.taken)) : ofBlock(block)
    for (const problem of found) report(module.file, problem)
    if (block.kind === 'code-block' && course.components.has(block.language)) {
      const range = { start: block.range.start, end: block.range.start + 3 }
      report(module.file, { code: 'block-as-code', range, params: { name: block.language } })
    }
  }
  for (const run of runs(course)) {
    for (const problem of ofRun(run)) report(run.module.file, problem)
  }
  const inLinks = new Set<Inline>()
  for (const { module, page, node } of inlines(course)) {
    // A link stands in front of the words in it.
    if (node.kind === 'link') for (const word of inlinesWithin(node.children)) inLinks.add(word)
    if (node.kind !== 'text' || node.filled === true || page.taken.has(node)) continue
    for (const problem of inText(node)) {
      if (problem.code !== 'link-bare' || !inLinks.has(node)) report(module.file, problem)
    }
  }
}

function boxOf({ checked, children }: ListItem, taken: ReadonlySet<Inline | Block>): Found[] {
  const [first] = children
  const words = first?.kind === 'paragraph' ? first.children[0] : undefined
  if (checked !== undefined || words?.kind !== 'text' || taken.has(words)) return []
  const match = box.exec(words.text)
  if (match === null) return []
  const edit = { start: 0, written: match[0], text: `[${match[1] === '' ? ' ' : 'x'}] ` }
  return [
    { code: 'checkbox-form', range: within(words, 0, match[0].trimEnd().length), ...fixOf(words, [edit]) }
  ]
}

function ofBlock(block: Block): Found[] {
  const words = block.kind === 'paragraph' ? block.children : []
  const boxes = linesIn(words).flatMap(({ node, start, text }): (Change & { node: Text })[] => {
    const match = boxedLine.exec(text)
    if (match === null) return []
    const right = `- [${match[2] === '' ? ' ' : 'x'}] `
    // Right as it is, but not at the beginning of its line.
    return match[0] === right ? [] : [{ node, start, written: match[0], text: right }]
  })
  if (boxes[0] !== undefined) {
    const { node, start, written } = boxes[0]
    const fixes = boxes.map((box) => fixOf(box.node, [box]).fix)
    const edits = fixes.flatMap((fix) => fix?.edits ?? [])
    const range = within(node, start, written.trimEnd().length)
    return [{ code: 'checkbox-form', range, ...(edits.length === boxes.length ? { fix: { edits } } : {}) }]
  }
  const [first] = words
  if (first?.kind !== 'text') return []
  const lines = linesOf(first.text)
  const [{ text: line }] = lines as [Line]
  if (lines.length < 2 || !lines.every(({ text }) => tableRow.test(text))) return []
  const dashes = lines[1]!
  // Something else than text may stand behind it on its line.
  const isWhole = lines.length > 2 || words.length === 1
  const [heads, there] = [line, dashes.text].map((row) => row.trim().slice(1, -1).split('|').length)
  if (!isWhole || !dashesOfTable.test(dashes.text) || heads === there) {
    return [{ code: 'table-form', range: within(first, 0, line.length) }]
  }
  const change = { start: dashes.start, written: dashes.text, text: `|${' --- |'.repeat(heads!)}` }
  return [
    {
      code: 'table-columns',
      range: within(first, dashes.start, dashes.text.length),
      params: { heads: `${heads}`, there: `${there}` },
      ...fixOf(first, [change])
    }
  ]
}

interface Run {
  module: Module
  page: Page
  paragraphs: (readonly Inline[])[]
}

/** A paragraph, with those behind it that begin as the points of a list do. */
function* runs(course: Course): Generator<Run> {
  let open: Run | undefined
  for (const { module, page, block } of blocks(course)) {
    const words = block.kind === 'paragraph' ? block.children : []
    const [first] = words
    const begin = first?.kind === 'text' && !boxedLine.test(first.text) ? first.text : ''
    if (open?.page === page && pastedLine.test(begin)) {
      open.paragraphs.push(words)
      continue
    }
    if (open !== undefined) yield open
    open = begin === '' ? undefined : { module, page, paragraphs: [words] }
  }
  if (open !== undefined) yield open
}

/** Points of a list to the eye, which Markdown takes as text. */
function ofRun({ paragraphs }: Run): Found[] {
  const marks = paragraphs.flatMap(marksOf)
  const [first] = marks
  if (first === undefined || marks.length < 2) return []
  const fixes = marks.map(({ node, mark, ...change }) => {
    // What stands below another point.
    const indent = mark === 'o' && first.mark !== 'o' ? '  ' : ''
    return fixOf(node, [{ ...change, text: `${indent}${/\d/.test(mark) ? mark : '-'} ` }]).fix
  })
  const sure = marks.every(({ written }) => !speech.test(written))
  const edits = fixes.flatMap((fix) => fix?.edits ?? [])
  return [
    {
      code: 'list-form',
      range: within(first.node, first.start, first.line),
      ...(sure && edits.length === marks.length ? { fix: { edits } } : {})
    }
  ]
}

interface Mark extends Omit<Change, 'text'> {
  node: Text
  /** Without the blanks behind it. */
  mark: string
  /** Length of its line. */
  line: number
}

/** The marks at the beginning of the lines of a paragraph. */
function marksOf(paragraph: readonly Inline[]): Mark[] {
  const [first] = paragraph
  const asList = first?.kind === 'text' && listLine.test(first.text)
  return linesIn(paragraph).flatMap(({ node, start, text }): Mark[] => {
    const match = asList || pastedLine.test(text) ? listLine.exec(text) : null
    if (match === null) return []
    const [written, ...marks] = match
    return [{ node, start, written, mark: marks.find((one) => one !== undefined)!, line: text.length }]
  })
}

/** What is left of marks that could not be read; `right` is how it is written, where that is beyond doubt. */
const leftovers: readonly { pattern: RegExp; code: CheckCode; right?: (written: string) => string }[] = [
  {
    // A blank in front of the second mark, or behind the first: “*word *”, “* word*”.
    pattern:
      /(?<![\p{L}\p{N}*_\\])([*_])(?:(?=[\p{L}\p{N}])[^*_\n]*[ \u00a0]|[ \u00a0]+(?=[\p{L}\p{N}])[^*_\n]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu,
    code: 'emphasis-open',
    right: (written) => `${written[0]}${written.slice(1, -1).trim()}${written[0]}`
  },
  { pattern: /\{\{[^{}\n]*\}\}|\{(?:contacts|law|course)\.[\p{L}\w.-]+\}/gu, code: 'variable-form' },
  { pattern: /!?\[\[[^[\]\n]+\]\]/g, code: 'link-wiki' },
  { pattern: /\*\*|(?<!_)__(?!_)/g, code: 'emphasis-open' },
  { pattern: /:{0,2}\b(?:term|lang|law) ?\[[^\]\n]*\]/gi, code: 'text-directive-form' },
  {
    pattern: /(?<![\p{L}\p{N}/])(?:https?:\/\/|www\.)[\p{L}\p{N}][^\s<>()[\]{}"'„”“«»]*[\p{L}\p{N}/]/gu,
    // An address in an advert or a message that learners look at is no link: whether it is meant as one, nobody knows.
    code: 'link-bare'
  }
]

function inText(node: Text): Found[] {
  // Where signs are escaped they are meant, and places in the text are not those of the file.
  if (node.range.end - node.range.start !== node.text.length) return []
  return leftovers.flatMap(({ pattern, code, right }) =>
    [...node.text.matchAll(pattern)].map(({ 0: written, index }): Found => {
      const range = within(node, index, written.length)
      const edits = right === undefined ? [] : [{ range, text: right(written) }]
      return { code, range, params: { written }, ...(edits.length === 0 ? {} : { fix: { edits } }) }
    })
  )
}

interface Line {
  start: number
  text: string
}

/** The lines of a paragraph that begin with plain text. */
function linesIn(paragraph: readonly Inline[]): (Line & { node: Text })[] {
  return paragraph.flatMap((node, i) => {
    if (node.kind !== 'text') return []
    const begins = i === 0 || paragraph[i - 1]!.kind === 'break'
    return linesOf(node.text)
      .filter(({ start }) => start > 0 || begins)
      .map((line) => ({ ...line, node }))
  })
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { start: from, text: line }
  })
}

interface Change {
  /** Index in the text. */
  start: number
  written: string
  text: string
}

/** Only where places in the text are places in the file. */
function fixOf(node: Text, changes: readonly Change[]): { fix?: { edits: Edit[] } } {
  const { start, end } = node.range
  // Round brackets may be meant.
  if (end - start !== node.text.length || changes.some(({ written }) => written.includes('('))) return {}
  const edits = changes.map((change) => ({
    range: within(node, change.start, change.written.length),
    text: change.text
  }))
  return { fix: { edits } }
}
