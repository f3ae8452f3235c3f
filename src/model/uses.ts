/** Where a course cites what: facts, sources and acts, with the words in which they are cited. */
import { plainText, type Block, type Inline } from '../parse/tree.ts'
import type { Course, Module, Page } from './course.ts'
import { inlinesWithin } from './walk.ts'

export interface Use {
  module: Module
  page: Page
  /** Id of the exercise or test question that it stands in. */
  item?: string
  /** In an answer that is wrong, or in what is said of it. */
  isWrong: boolean
  /** The paragraph, row or line. */
  words: Inline[]
}

interface Place extends Omit<Use, 'words'> {
  items: ReadonlySet<string>
  isShown(block: Block): boolean
}

/** By the id of the fact or source or act, each in reading order. What only trainers see counts for trainers alone. */
export function usesOf(course: Course): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  for (const { place, words } of passagesOf(course)) {
    const { module, page, item, isWrong } = place
    const use = { module, page, isWrong, words, ...(item === undefined ? {} : { item }) }
    for (const key of new Set(keysIn(words))) uses.set(key, [...(uses.get(key) ?? []), use])
  }
  return uses
}

function* passagesOf(course: Course): Generator<{ place: Place; words: Inline[] }> {
  const { modules, components, audience } = course
  const isShown = (block: Block) =>
    audience === 'trainer' || block.kind !== 'directive' || components.get(block.name)?.audience !== 'trainer'
  for (const module of modules) {
    for (const page of module.pages) {
      const items = new Set(
        page.items.flatMap(({ id, questions = [] }) => [id, ...questions.map((q) => q.id)])
      )
      const place = { module, page, isWrong: false, items, isShown }
      yield { place, words: page.heading }
      yield* within(page.source, place)
    }
  }
}

function* within(blocks: readonly Block[], place: Place): Generator<{ place: Place; words: Inline[] }> {
  for (const block of blocks) {
    if (!place.isShown(block)) continue
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield { place, words: block.children }
        break
      case 'table':
        for (const row of [block.head, ...block.rows]) yield { place, words: rowWords(row) }
        break
      case 'list':
        for (const { checked, children } of block.items) {
          yield* within(children, { ...place, isWrong: place.isWrong || checked === false })
        }
        break
      case 'definitions':
        for (const { terms, details } of block.entries) {
          yield* terms.map((words) => ({ place, words }))
          for (const detail of details) yield* within(detail, place)
        }
        break
      case 'directive': {
        const id = block.attributes?.id?.value
        const inside = id !== undefined && place.items.has(id) ? { ...place, item: id } : place
        if (block.label !== undefined) yield { place: inside, words: block.label }
        yield* within(block.children, inside)
        break
      }
      case 'quote':
      case 'footnote':
        yield* within(block.children, place)
    }
  }
}

/** The cells of a row as one line. */
function rowWords(row: readonly { children: Inline[] }[]): Inline[] {
  const between: Inline = { kind: 'text', text: ' | ', range: { start: 0, end: 0 } }
  return row.flatMap(({ children }, i) => (i === 0 ? children : [between, ...children]))
}

function* keysIn(words: readonly Inline[]): Generator<string> {
  for (const node of inlinesWithin(words)) {
    if (node.kind === 'citation') yield* node.keys.map(({ key }) => key)
    if (node.kind === 'span' && node.name === 'law') {
      const id = node.attributes?.id?.value
      if (id !== undefined) yield id
    }
  }
}

/**
 * Of a paragraph what speaks of one fact: what ends with another citation and a full stop before it, or begins after its
 * own, is left out.
 */
export function citedSentences(words: readonly Inline[], key: string): string {
  const pieces = citedText(words).split(/(?<=\][.!?])\s+/)
  return pieces.filter((piece) => namesKey(piece, key)).join(' … ')
}

const namesKey = (text: string, key: string) =>
  [...text.matchAll(/\[([^\]]*)\]/g)].some(([, keys]) => keys!.split('; ').includes(key))

/** Plain words in which each citation stands as its ids: `… ten years [LEG-054]`. */
export function citedText(words: readonly Inline[]): string {
  return plainText(words.map(withIds))
}

function withIds(node: Inline): Inline {
  if (node.kind === 'citation') {
    const text = `[${node.keys.map(({ key }) => key).join('; ')}]`
    return { kind: 'text', text, range: node.range }
  }
  if (!('children' in node)) return node
  const children = node.children.map(withIds)
  const id = node.kind === 'span' && node.name === 'law' ? node.attributes?.id?.value : undefined
  if (id === undefined) return { ...node, children }
  return { ...node, children: [...children, { kind: 'text', text: ` [${id}]`, range: node.range }] }
}
