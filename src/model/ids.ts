/** Ids of a course: each once in its space, and every one that is referred to is there. */
import { suggest } from '../shared/nearest.ts'
import type { Diagnostic } from '../shared/diagnostic.ts'
import { positionAt, type Range } from '../shared/range.ts'
import { listed } from '../shared/wording/words.ts'
import type { Module } from './course.ts'
import { partAt, placed, type SourcePart } from './places.ts'

export function unknownReferences(modules: readonly Module[]): Diagnostic[] {
  const items = modules.flatMap(({ pages }) => pages).flatMap((page) => page.items)
  const known = {
    module: modules.map(({ id }) => id),
    assessment: items.filter(({ test }) => test !== undefined).map(({ id }) => id),
    objective: modules.flatMap(({ objectives }) => objectives).map(({ id }) => id),
    question: items.flatMap(({ questions = [] }) => questions).map(({ id }) => id)
  }
  return modules.flatMap(({ parts, pages }) =>
    pages
      .flatMap((page) => page.items)
      .flatMap((item) => [item, ...(item.questions ?? [])])
      .flatMap((item) => item.references)
      .filter(({ to, id }) => !known[to].includes(id))
      .map(({ to, id, range }) => {
        const params = { what: kinds[to], id, known: listed(known[to]) }
        return placed(parts, {
          code: 'reference-unknown',
          range,
          params,
          ...suggest(id, known[to])
        })
      })
  )
}

/** Learners take tests in the order of the course: one that comes later has no result yet. */
export function laterComparisons(modules: readonly Module[]): Diagnostic[] {
  const earlier = new Set<string>()
  const all = modules.flatMap(({ parts, pages }) =>
    pages.flatMap(({ items }) => items.map((item) => ({ parts, item })))
  )
  const known = new Set(all.map(({ item }) => item.id))
  return all.flatMap(({ parts, item }) => {
    const later = item.references.filter(
      ({ to, id }) => to === 'assessment' && known.has(id) && id !== item.id && !earlier.has(id)
    )
    earlier.add(item.id)
    return later.map(({ id, range }) => placed(parts, { code: 'compare-later', range, params: { id } }))
  })
}

const kinds = {
  module: { en: 'module', pl: 'modułu' },
  assessment: { en: 'test', pl: 'testu' },
  objective: { en: 'objective', pl: 'celu' },
  question: { en: 'question of a test', pl: 'pytania w teście' }
}

interface Claim {
  parts: readonly SourcePart[]
  range: Range
}

/** How file managers name a copy, which stands in front of the original. */
const copied = /\b(kopia|kopiuj|copy)\b|\(\d+\)\.md$/i

/** Pages, items, modules and objectives each have their own space of ids, one for the course. */
export function duplicateIds(modules: readonly Module[], texts: ReadonlyMap<string, string>): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const spaces = {
    module: new Map<string, Claim>(),
    page: new Map<string, Claim>(),
    item: new Map<string, Claim>()
  }
  const claim = (space: keyof typeof spaces, id: string, parts: readonly SourcePart[], range: Range) => {
    const first = spaces[space].get(id)
    if (first === undefined) {
      spaces[space].set(id, { parts, range })
      return
    }
    const { file, start } = partAt(first.parts, first.range)
    const { line } = positionAt(texts.get(file) ?? '', first.range.start - start)
    diagnostics.push(placed(parts, { code: 'id-duplicate', range, params: { id, first: `${file}:${line}` } }))
  }
  const originals = modules.filter(({ file }) => !copied.test(file))
  const copies = modules.filter(({ file }) => copied.test(file))
  for (const { id, parts, pages } of [...originals, ...copies]) {
    claim('module', id, parts, { start: 0, end: 3 })
    for (const page of pages) {
      claim('page', page.id, parts, page.range)
      for (const item of page.items.flatMap((one) => [one, ...(one.questions ?? [])])) {
        if (item.id !== '') claim('item', item.id, parts, item.range)
      }
    }
  }
  return diagnostics
}
