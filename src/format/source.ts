/** A text with what the rules of formatting look at. */
import { blocksOf } from '../model/walk.ts'
import { findFences, type Fences } from '../parse/fences.ts'
import { splitFrontMatter } from '../parse/front-matter.ts'
import { parseModule } from '../parse/parse-module.ts'
import type { Block } from '../parse/tree.ts'
import { lineStarts, positionAt } from '../shared/range.ts'

export interface Source {
  text: string
  /** Without their ends. */
  lines: readonly string[]
  starts: readonly number[]
  blocks: readonly Block[]
  fences: Fences
  /** Whether a line (from 0) is the author's to the letter: the card, and code. */
  isFixed(line: number): boolean
  /** Line (from 0) of a place. */
  lineOf(offset: number): number
}

export function sourceOf(text: string): Source {
  const card = splitFrontMatter(text)
  const { blocks } = parseModule(text)
  const lineOf = (offset: number) => positionAt(text, offset).line - 1
  const fixed = new Set<number>()
  const fix = (from: number, to: number) => {
    for (let line = from; line <= to; line++) fixed.add(line)
  }
  // The line that closes the card is the one behind it.
  if (card.state === 'found') fix(0, lineOf(card.offset + card.text.length) + 1)
  for (const block of blocksOf(blocks)) {
    if (block.kind === 'code-block') fix(lineOf(block.range.start), lineOf(block.range.end))
  }
  return {
    text,
    lines: text.split('\n'),
    starts: lineStarts(text),
    blocks,
    fences: findFences(card.body),
    isFixed: (line) => fixed.has(line),
    lineOf
  }
}
