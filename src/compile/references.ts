/** Citations of a page: a short form in the text, the full list at the end of the page. */
import { dateInWords } from '../config/in-words.ts'
import { inLanguageOf, type Act, type Fact, type Source } from '../config/schema.ts'
import type { Course, Module, Page } from '../model/course.ts'
import { inlinesOf } from '../model/walk.ts'
import type { Block } from '../parse/tree.ts'
import { attribute, template, text, type Expression, type Fragment } from '../shared/fragment.ts'
import type { PageMessages } from './messages.ts'

export interface References {
  cite(keys: readonly string[]): Fragment
  /** The short name of an act behind the words that name its article. */
  act(id: string): Fragment
  /** The list of everything cited so far; empty where nothing was. */
  list(): Fragment
  /** An entry for each source that modules cite, without the facts that rest on it. */
  all(modules: readonly Module[]): Fragment[]
}

interface Cited {
  key: string
  fact?: Fact
  sources: (Source | Act)[]
}

/** An act has no publisher. */
const isAct = (source: Source | Act): source is Act => 'asOf' in source

/** @param constant makes an expression once for the module: many pages cite the same source */
export function createReferences(
  course: Course,
  messages: PageMessages,
  constant: (expression: Expression) => Expression
): References {
  const cited = new Map<string, Cited>()

  const look = (key: string): Cited => {
    const fact = course.facts.get(key)
    const keys = fact === undefined ? [key] : [fact.source ?? []].flat()
    const sources = keys
      .map((source) => course.sources.get(source) ?? course.law.get(source))
      .filter((source) => source !== undefined)
    return { key, sources, ...(fact === undefined ? {} : { fact }) }
  }

  const { language } = course
  return {
    act(id) {
      const one = cited.get(id) ?? look(id)
      const [act] = one.sources
      if (act === undefined || !isAct(act)) return []
      cited.set(id, one)
      return ['\u00a0', text(shortName(act, language))]
    },

    cite(keys) {
      const found = keys.map((key) => cited.get(key) ?? look(key))
      for (const one of found) cited.set(one.key, one)
      const names = [
        ...new Set(found.flatMap(({ sources }) => sources.map((source) => shortName(source, language))))
      ]
      const marks = course.draft ? draftMarks(found, messages) : []
      const short = names.length === 0 ? [] : ['<span class="cite">(', text(names.join('; ')), ')</span>']
      return [...short, ...marks]
    },

    list() {
      if (cited.size === 0) return []
      const entries = sourceEntries([...cited.values()])
      const items = entries.map(({ source, keys }) => [
        '<li>',
        constant(template(sourceWords(source, messages, language))),
        course.draft && keys.length > 0 ? ` <span class="fact-id">${text(keys.join(', '))}</span>` : '',
        '</li>'
      ])
      const unsourced = [...cited.values()].filter((one) => one.sources.length === 0 && course.draft)
      const practice = unsourced.map(({ key, fact }) => {
        const words = fact?.mark === 'K' ? messages.toConfirm : messages.toApprove
        return `<li><span class="fact-id">${text(key)}</span> ${text(words)}</li>`
      })
      if (items.length + practice.length === 0) return []
      return [
        `<details class="sources"><summary>${text(messages.sources)}</summary><ul>`,
        ...items.flat(),
        ...practice,
        '</ul></details>'
      ]
    },

    all(modules) {
      const keys = modules
        .flatMap(({ pages }) => pages)
        .flatMap((page) => [...citedKeys(page.source, course)])
      const { compare } = new Intl.Collator(language)
      return sourceEntries([...new Set(keys)].map(look))
        .map(({ source }) => source)
        .sort((a, b) => compare(plainWords(a, language), plainWords(b, language)))
        .map((source) => [constant(template(sourceWords(source, messages, language)))])
    }
  }
}

/** What only trainers see is not cited for learners. */
function* citedKeys(blocks: Page['source'], { components, audience }: Course): Generator<string> {
  const isShown = (block: Block) =>
    audience === 'trainer' || block.kind !== 'directive' || components.get(block.name)?.audience !== 'trainer'
  for (const node of inlinesOf(blocks, isShown)) {
    if (node.kind === 'citation') yield* node.keys.map(({ key }) => key)
    if (node.kind === 'span' && node.name === 'law') yield node.attributes?.id?.value ?? ''
  }
}

function shortName(source: Source | Act, language: string): string {
  if (isAct(source)) return inLanguageOf(source.short ?? source.title, language)
  const { publisher, year } = source
  const name = inLanguageOf(publisher, language)
  return year === undefined ? name : `${name}, ${year}`
}

/** While a course is a draft, facts that still need a word from someone show it: one sign for each kind of word. */
function draftMarks(found: readonly Cited[], messages: PageMessages): Fragment {
  return (['K', 'P'] as const).flatMap((mark) => {
    const keys = found.filter(({ fact }) => fact?.mark === mark).map(({ key }) => key)
    if (keys.length === 0) return []
    const words = `${keys.join(', ')}: ${mark === 'K' ? messages.toConfirm : messages.toApprove}`
    const hidden = `<span class="visually-hidden"> ${text(words)}</span>`
    return `<span class="draft-mark"${attribute('title', words)}><span aria-hidden="true">${mark}</span>${hidden}</span>`
  })
}

/** Each source once, with the facts that rest on it. */
function sourceEntries(cited: readonly Cited[]): { source: Source | Act; keys: string[] }[] {
  const entries = new Map<Source | Act, string[]>()
  for (const { key, fact, sources } of cited) {
    for (const source of sources) {
      entries.set(source, [...(entries.get(source) ?? []), ...(fact === undefined ? [] : [key])])
    }
  }
  return [...entries].map(([source, keys]) => ({ source, keys }))
}

function sourceWords(source: Source | Act, messages: PageMessages, language: string): Fragment {
  const { url } = source
  const words = plainWords(source, language)
  const date = isAct(source)
    ? ` (${text(messages.legalState.replace('{date}', dateInWords(source.asOf, language)))})`
    : source.accessed === undefined || url === undefined
      ? ''
      : ` (${text(messages.accessed)} ${text(dateInWords(source.accessed, language))})`
  if (url === undefined) return [text(words), date]
  return [
    `<a${attribute('href', url)} class="external" target="_blank" rel="noopener noreferrer">${text(words)}`,
    `<span class="visually-hidden"> (${text(messages.externalLink)})</span></a>`,
    date
  ]
}

/** A source or an act as a list names it. */
export function plainWords(source: Source | Act, language: string): string {
  return isAct(source) ? actWords(source, language) : publicationWords(source, language)
}

function publicationWords({ title, publisher, year }: Source, language: string): string {
  return `${inLanguageOf(publisher, language)}, ${title}${year === undefined ? '' : `, ${year}`}`
}

function actWords({ title, short, journal }: Act, language: string): string {
  const name = inLanguageOf(title, language)
  const behind = [short === undefined ? [] : inLanguageOf(short, language), journal ?? []].flat()
  return behind.length === 0 ? name : `${name} (${behind.join(', ')})`
}
