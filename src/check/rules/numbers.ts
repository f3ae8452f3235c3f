/** Numbers of a course that keeps facts: each has its source where it stands, so that one change finds all of them. */
import { blocksOf, inlinesWithin } from '../../model/walk.ts'
import type { ComponentMap } from '../../components/types.ts'
import type { Block, Directive, Inline } from '../../parse/tree.ts'
import { pages, within, type Rule } from '../rule.ts'

/** Two digits or more, with blanks and separators between them; or one in front of a per cent sign. */
const number = /(?<![\p{L}\d])(?:\d(?:[\s\u00a0.,]?\d)+|\d(?=[\s\u00a0]?%))(?![\p{L}\d])/gu

/** A time of day says when in a story something happens. */
const time = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/

export const numbers: Rule = (course, { report }) => {
  if (course.facts.size === 0) return
  // A number to call is looked after in contacts.yaml.
  const toCall = new Set([...course.contacts.values()].map(({ phone }) => phone?.replace(/\s/g, '')))
  for (const { module, page } of pages(course)) {
    for (const texts of uncited(page.source, course.components)) {
      const [first] = texts.flatMap((node) =>
        [...node.text.matchAll(number)]
          .filter(([words]) => !toCall.has(words.replace(/\s/g, '')) && !time.test(words))
          .map(({ 0: words, index }) => ({ words, range: within(node, index, words.length) }))
      )
      if (first === undefined) continue
      report(module.file, { code: 'number-uncited', range: first.range, params: { number: first.words } })
    }
  }
}

type Text = Extract<Inline, { kind: 'text' }>

/**
 * Texts that no citation stands beside, together what is one paragraph, entry or row. Of exercises only the feedback is
 * looked at: what they ask, and their scenes, may be made up.
 */
function uncited(blocks: readonly Block[], components: ComponentMap): Text[][] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return together([block.children])
      case 'table':
        return block.rows.flatMap((row) => together(row.map(({ children }) => children)))
      case 'list':
        return block.items.flatMap(({ children }) => entry(children, components))
      case 'definitions':
        return block.entries.flatMap(({ details }) => details.flatMap((one) => entry(one, components)))
      case 'quote':
        return uncited(block.children, components)
      case 'directive':
        return inBlock(block, components)
      default:
        return []
    }
  })
}

function inBlock(block: Directive, components: ComponentMap): Text[][] {
  const { tracked } = components.get(block.name) ?? {}
  if (tracked === undefined) return endsWithSource(block.children) ? [] : uncited(block.children, components)
  // A test holds its questions.
  const questions = [...blocksOf([block])].filter(
    (one) => one.kind === 'directive' && components.get(one.name)?.tracked?.question !== undefined
  )
  return questions.flatMap((question) => uncited(feedback((question as Directive).children), components))
}

/** Quotations under answers. */
function feedback(blocks: readonly Block[]): Block[] {
  const answers = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  return answers.flatMap(({ children }) => children.filter(({ kind }) => kind === 'quote'))
}

/** An entry of a list is one thing: a source anywhere in its own words holds for them all. */
function entry(blocks: readonly Block[], components: ComponentMap): Text[][] {
  const own = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.children] : []))
  return [
    ...together(own),
    ...uncited(
      blocks.filter(({ kind }) => kind !== 'paragraph'),
      components
    )
  ]
}

function together(parts: readonly (readonly Inline[])[]): Text[][] {
  const nodes = parts.flatMap((part) => [...inlinesWithin(part)])
  const isCited = nodes.some(
    (node) => node.kind === 'citation' || (node.kind === 'span' && node.name === 'law')
  )
  if (isCited) return []
  return [nodes.filter((node): node is Text => node.kind === 'text' && node.filled !== true)]
}

/** The last paragraph of a table or chart names the source of the whole. */
function endsWithSource(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)
  return (
    last?.kind === 'paragraph' &&
    last.children.some(({ kind }) => kind === 'citation') &&
    blocks.length > 1 &&
    blocks.slice(0, -1).some(({ kind }) => kind === 'list' || kind === 'table')
  )
}
