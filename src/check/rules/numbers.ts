/**
 * Numbers of a course that keeps facts: each has its source where it stands, so that one change finds all of them, and
 * is one that this source says.
 */
import { inLanguageOf } from '../../config/schema.ts'
import type { Course } from '../../model/course.ts'
import { blocksOf, inlinesWithin } from '../../model/walk.ts'
import type { ComponentMap } from '../../components/types.ts'
import type { Block, Directive, Inline } from '../../parse/tree.ts'
import type { Range } from '../../shared/range.ts'
import { figuresOf } from '../figures.ts'
import { pages, within, type Rule } from '../rule.ts'

/** Two digits or more, with blanks and separators between them; or one in front of a per cent sign. */
const number = /(?<![\p{L}\d])(?:\d(?:[\s\u00a0.,]?\d)+|\d(?=[\s\u00a0]?%))(?![\p{L}\d])/gu

/** A time of day says when in a story something happens. */
const time = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/

export const numbers: Rule = (course, { report }) => {
  if (course.facts.size === 0) return
  for (const { module, page } of pages(course)) {
    for (const passage of passages(page.source, course.components)) {
      const facts = passage.keys.join(', ')
      if (facts !== '') {
        for (const { words, range } of unlike(passage, course))
          report(module.file, { code: 'number-unlike-fact', range, params: { number: words, facts } })
      } else if (!passage.isLaw) {
        const [first] = uncited(passage, course)
        if (first === undefined) continue
        report(module.file, { code: 'number-uncited', range: first.range, params: { number: first.words } })
      }
    }
  }
}

interface Found {
  words: string
  range: Range
}

function uncited({ texts }: Passage, { contacts }: Course): Found[] {
  // A number to call is looked after in contacts.yaml.
  const toCall = new Set([...contacts.values()].map(({ phone }) => phone?.replace(/\s/g, '')))
  return texts.flatMap((node) =>
    [...node.text.matchAll(number)]
      .filter(([words]) => !toCall.has(words.replace(/\s/g, '')) && !time.test(words))
      .map(({ 0: words, index }) => ({ words, range: within(node, index, words.length) }))
  )
}

/** Numbers that none of the facts cited beside them says, where all that is cited are facts with a note. */
function unlike({ texts, keys }: Passage, course: Course): Found[] {
  const said = keys.map((key) => wordsOf(key, course))
  if (said.includes(undefined)) return []
  const known = new Set(figuresOf(said.join(' – ')).map(({ digits }) => digits))
  return texts.flatMap((node) =>
    figuresOf(node.text)
      .filter(({ words, digits }) => !known.has(digits) && !time.test(words))
      .map(({ words, index }) => ({ words, range: within(node, index, words.length) }))
  )
}

/** What a fact says, and the titles and years of its sources; undefined where it is no fact or says nothing. */
function wordsOf(key: string, { facts, sources, law, language }: Course): string | undefined {
  const { note, source = [] } = facts.get(key) ?? {}
  if (note === undefined) return undefined
  const origins = [source].flat().flatMap((id) => {
    const from = sources.get(id)
    const title = from?.title ?? law.get(id)?.title
    return title === undefined ? [] : [inLanguageOf(title, language), String(from?.year ?? '')]
  })
  return [inLanguageOf(note, language), ...origins].join(' – ')
}

type Text = Extract<Inline, { kind: 'text' }>

/** What is read as one and has its sources in common: a paragraph, an entry or a row. */
interface Passage {
  /** Without the words of provisions and what is filled in from data files. */
  texts: Text[]
  /** Of what is cited. */
  keys: string[]
  /** A provision is named. */
  isLaw: boolean
}

/**
 * Of exercises only the feedback is looked at: what they ask, and their scenes, may be made up.
 *
 * @param around keys that hold for all of it
 */
function passages(
  blocks: readonly Block[],
  components: ComponentMap,
  around: readonly string[] = []
): Passage[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return together([block.children], around)
      case 'table':
        return block.rows.map((row) =>
          together(
            row.map(({ children }) => children),
            around
          )
        )
      case 'list':
        return block.items.flatMap(({ children }) => entry(children, components, around))
      case 'definitions':
        return block.entries.flatMap(({ details }) =>
          details.flatMap((one) => entry(one, components, around))
        )
      case 'quote':
        return passages(block.children, components, around)
      case 'directive':
        return inBlock(block, components, around)
      default:
        return []
    }
  })
}

function inBlock(block: Directive, components: ComponentMap, around: readonly string[]): Passage[] {
  const { tracked } = components.get(block.name) ?? {}
  if (tracked === undefined)
    return passages(block.children, components, [...around, ...sourcesAtEnd(block.children)])
  // A test holds its questions.
  const questions = [...blocksOf([block])].filter(
    (one) => one.kind === 'directive' && components.get(one.name)?.tracked?.question !== undefined
  )
  return questions.flatMap((question) => passages(feedback((question as Directive).children), components))
}

/** Quotations under answers. */
function feedback(blocks: readonly Block[]): Block[] {
  const answers = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  return answers.flatMap(({ children }) => children.filter(({ kind }) => kind === 'quote'))
}

/** An entry of a list is one thing: a source anywhere in its own words holds for them all. */
function entry(blocks: readonly Block[], components: ComponentMap, around: readonly string[]): Passage[] {
  const own = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.children] : []))
  return [
    together(own, around),
    ...passages(
      blocks.filter(({ kind }) => kind !== 'paragraph'),
      components,
      around
    )
  ]
}

function together(parts: readonly (readonly Inline[])[], around: readonly string[]): Passage {
  const nodes = parts.flatMap((part) => [...inlinesWithin(part)])
  const laws = nodes.flatMap((node) => (node.kind === 'span' && node.name === 'law' ? [node] : []))
  const ofLaw = new Set(laws.flatMap(({ children }) => [...inlinesWithin(children)]))
  return {
    texts: nodes.filter(
      (node): node is Text => node.kind === 'text' && node.filled !== true && !ofLaw.has(node)
    ),
    keys: [...new Set([...around, ...citedIn(nodes)])],
    isLaw: laws.length > 0
  }
}

/** The last paragraph of a table or chart names the sources of the whole. */
function sourcesAtEnd(blocks: readonly Block[]): string[] {
  const last = blocks.at(-1)
  const isOfMore = blocks.slice(0, -1).some(({ kind }) => kind === 'list' || kind === 'table')
  return isOfMore && last?.kind === 'paragraph' ? citedIn([...inlinesWithin(last.children)]) : []
}

function citedIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => (node.kind === 'citation' ? node.keys.map(({ key }) => key) : []))
}
