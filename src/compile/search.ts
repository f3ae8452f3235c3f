/** What learners can search: an index of all pages, made at build time. */
import MiniSearch from 'minisearch'
import type { ComponentMap } from '../components/types.ts'
import { inLanguageOf, type Contact } from '../config/schema.ts'
import type { Course, Page } from '../model/course.ts'
import { blocksOf } from '../model/walk.ts'
import { plainText, type Block } from '../parse/tree.ts'
import { searchOptions, type SearchEntry, type SearchIndex } from '../shared/search-terms.ts'

export function createSearchIndex(course: Course): SearchIndex {
  const entries = searchEntries(course)
  const search = new MiniSearch<SearchEntry>(searchOptions)
  search.addAll(entries)
  return {
    index: JSON.stringify(search),
    // Places in them are counted in NFC.
    texts: Object.fromEntries(entries.map(({ id, text }) => [id, text.normalize('NFC')]))
  }
}

/** The ES module that carries it. */
export function searchModule(course: Course): string {
  const { index, texts } = createSearchIndex(course)
  // As text: a browser reads JSON faster than the same as code.
  return `export const index = ${JSON.stringify(index)}\nexport const texts = ${JSON.stringify(texts)}\n`
}

/** The pages, the terms of the glossary, the contacts. */
function searchEntries({ modules, components, terms, contacts, language }: Course): SearchEntry[] {
  const pages = modules
    .flatMap((module) => module.pages)
    .map((page) => ({ id: page.id, title: page.title, text: wordsOn(page, components) }))
  const explained = [...terms.values()].filter(({ name, definition }) => name !== '' && definition !== '')
  return [
    ...pages,
    // No page has an id with such signs.
    ...[...contacts].map(([id, contact]) => contactEntry(id, contact, language)),
    ...explained.map(({ id, name, definition }) => ({
      id: `:${id}`,
      title: name,
      text: `${name} – ${definition}`
    }))
  ]
}

function contactEntry(id: string, { name, phone, email, note = '' }: Contact, language: string): SearchEntry {
  const title = inLanguageOf(name, language)
  const details = [phone, email, inLanguageOf(note, language)].filter(Boolean).join(', ')
  return { id: `@${id}`, title, text: `${title} – ${details}` }
}

/** Without exercises, whose answers nobody is to find by a search, and without what a content notice stands before. */
function wordsOn({ source, care }: Page, components: ComponentMap): string {
  if (care !== undefined) return ''
  const enter = (block: Block) => {
    const component = block.kind === 'directive' ? components.get(block.name) : undefined
    return component?.tracked === undefined && component?.audience === undefined
  }
  return (
    [...blocksOf(source, enter)]
      .flatMap(wordsIn)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      // Behind words stood a citation.
      .replaceAll(/ (?=[.,;:!?])/g, '')
      .trim()
  )
}

/** The words of a block itself; those of the blocks in it come by themselves. */
function wordsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.children)]
    case 'directive':
      return [plainText(block.label ?? [])]
    case 'definitions':
      return block.entries.flatMap(({ terms }) => terms.map(plainText))
    case 'table':
      return [block.head, ...block.rows].flat().map((cell) => plainText(cell.children))
    default:
      return []
  }
}
