/** Finds the passages of a text by their words, and makes spans of them. */
import { mapRuns, type Block, type Inline } from '../../parse/tree.ts'
import { wholeWords } from '../../shared/words.ts'

export type Passage =
  /** `place`: in the order of the text. */
  | { state: 'found'; span: Inline; place: Place }
  /** How often its words stand in the text: not at all, or more than once. */
  | { state: 'missing' | 'twice' }
  /** Some of its words belong to another passage. */
  | { state: 'overlap' }
  /** It begins or ends in the middle of bold words, or holds what is pressed itself. */
  | { state: 'mixed' }

/** Characters of a run of words: a paragraph, a cell. */
export interface Place {
  run: number
  start: number
  end: number
}

/** The text with the passages as spans, and what became of each passage. */
export function markPassages(
  text: readonly Block[],
  passages: readonly string[]
): { text: Block[]; passages: Passage[] } {
  const runs = runsOf(text)
  const places = passages.map((words) => placesOf(words, runs))
  const found: Passage[] = places.map((all, i) => {
    const [place] = all
    if (place === undefined) return { state: 'missing' }
    if (all.length > 1) return { state: 'twice' }
    const others = places.slice(0, i).filter((other) => other.length === 1)
    return others.some(([other]) => overlap(other!, place)) ? { state: 'overlap' } : { state: 'mixed' }
  })
  let run = 0
  const marked = mapRuns(text, (nodes) => {
    const at = run++
    return passages.reduce<Inline[]>(
      (words, _, i) => {
        const place = places[i]![0]
        if (found[i]!.state !== 'mixed' || place?.run !== at) return words
        const wrapped = wrap(words, place.start, place.end)
        if (wrapped === undefined) return words
        found[i] = { state: 'found', span: wrapped.span, place }
        return wrapped.nodes
      },
      [...nodes]
    )
  })
  return { text: marked, passages: found }
}

export function standsIn(text: readonly Block[], passage: string): boolean {
  return placesOf(passage, runsOf(text)).length > 0
}

/** Of a longer passage nobody is told what may have been meant: comparing takes too long. */
const longestCompared = 120

/** Pieces of the text with as many words as the passage, one more or one less: what may have been meant. */
export function* windows(text: readonly Block[], passage: string): Generator<string> {
  if (passage.length > longestCompared) return
  const length = passage.split(/\s+/).length
  for (const run of runsOf(text)) {
    const words = run.split(/\s+/).filter((word) => word !== '')
    for (const size of [length, length - 1, length + 1]) {
      for (let i = 0; size > 0 && i + size <= words.length; i++) {
        yield words
          .slice(i, i + size)
          .join(' ')
          .replace(/[.,;:!?]+$/, '')
      }
    }
  }
}

function runsOf(text: readonly Block[]): string[] {
  const runs: string[] = []
  mapRuns(text, (nodes) => {
    runs.push(wordsOf(nodes))
    return [...nodes]
  })
  return runs
}

/** As `plainText`, with blanks as they are, so that places can be counted. */
function wordsOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'code') return node.text
      if (node.kind === 'break') return ' '
      return 'children' in node ? wordsOf(node.children) : ''
    })
    .join('')
}

function placesOf(words: string, runs: readonly string[]): Place[] {
  const pattern = words === '' ? undefined : wholeWords([words])
  if (pattern === undefined) return []
  return runs.flatMap((text, run) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      run,
      start: index,
      end: index + match.length
    }))
  )
}

const overlap = (a: Place, b: Place) => a.run === b.run && a.start < b.end && b.start < a.end

/** Words whose marks may stand round a passage. */
const formats: ReadonlySet<string> = new Set(['emphasis', 'strong', 'strikethrough'])

/** The nodes with the characters from `start` to `end` in a span; undefined where they cannot stand in one. */
function wrap(
  nodes: readonly Inline[],
  start: number,
  end: number
): { nodes: Inline[]; span: Inline } | undefined {
  const before: Inline[] = []
  const inside: Inline[] = []
  const after: Inline[] = []
  let at = 0
  for (const [i, node] of nodes.entries()) {
    const from = at
    const length = wordsOf([node]).length
    at += length
    if (at <= start) before.push(node)
    else if (from >= end) after.push(node)
    else if (from >= start && at <= end) inside.push(node)
    else if (node.kind === 'text') {
      const piece = (a: number, b: number): Inline[] =>
        a < b ? [{ ...node, text: node.text.slice(a, b) }] : []
      before.push(...piece(0, start - from))
      inside.push(...piece(Math.max(0, start - from), end - from))
      after.push(...piece(end - from, length))
    } else if (formats.has(node.kind) && 'children' in node && from <= start && end <= at) {
      const inner = wrap(node.children, start - from, end - from)
      if (inner === undefined) return undefined
      const whole = [...nodes.slice(0, i), { ...node, children: inner.nodes }, ...nodes.slice(i + 1)]
      return { nodes: whole, span: inner.span }
    } else return undefined
  }
  const [first] = inside
  if (first === undefined || inside.some(isPressed)) return undefined
  const range = { start: first.range.start, end: inside.at(-1)!.range.end }
  const span: Inline = { kind: 'span', name: 'mark', children: inside, range }
  return { nodes: [...before, span, ...after], span }
}

/** What is pressed cannot hold what is pressed itself (WCAG 2.2, 4.1.2). */
function isPressed(node: Inline): boolean {
  if (node.kind === 'link' || node.kind === 'footnote-mark') return true
  if (node.kind === 'span' && node.name !== 'lang') return true
  return 'children' in node && node.children.some(isPressed)
}
