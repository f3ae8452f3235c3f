/** Ids of a course: each once in its space, and every one that is referred to is there. */
import { nearestName } from '../shared/nearest.ts'
import { toDiagnostic, type Diagnostic, type Problem } from '../shared/diagnostic.ts'
import { positionAt, type Range } from '../shared/range.ts'
import type { Module } from './course.ts'

export function unknownReferences(modules: readonly Module[]): Diagnostic[] {
  const items = modules.flatMap(({ pages }) => pages).flatMap((page) => page.items)
  const known = {
    module: modules.map(({ id }) => id),
    assessment: items.filter(({ test }) => test !== undefined).map(({ id }) => id),
    objective: modules.flatMap(({ objectives }) => objectives).map(({ id }) => id)
  }
  return modules.flatMap(({ file, pages }) =>
    pages
      .flatMap((page) => page.items)
      .flatMap((item) => [item, ...(item.questions ?? [])])
      .flatMap((item) => item.references)
      .filter(({ to, id }) => !known[to].includes(id))
      .map(({ to, id, range }) => {
        const suggestion = nearestName(id, known[to])
        return toDiagnostic(file, {
          code: 'reference-unknown',
          range,
          params: { what: to, id, known: known[to].join(', ') || 'none' },
          ...(suggestion === undefined ? {} : { suggestion })
        })
      })
  )
}

/** Pages, items, modules and objectives each have their own space of ids, one for the course. */
export function duplicateIds(modules: readonly Module[], texts: ReadonlyMap<string, string>): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const spaces = {
    module: new Map<string, string>(),
    page: new Map<string, string>(),
    item: new Map<string, string>()
  }
  const claim = (space: keyof typeof spaces, id: string, file: string, range: Range) => {
    const first = spaces[space].get(id)
    const { line } = positionAt(texts.get(file) ?? '', range.start)
    if (first === undefined) {
      spaces[space].set(id, `${file}:${line}`)
    } else {
      const problem: Problem = { code: 'id-duplicate', range, params: { id, first } }
      diagnostics.push(toDiagnostic(file, problem))
    }
  }
  for (const { id, file, pages } of modules) {
    claim('module', id, file, { start: 0, end: 3 })
    for (const page of pages) {
      claim('page', page.id, file, page.range)
      for (const item of page.items.flatMap((one) => [one, ...(one.questions ?? [])])) {
        if (item.id !== '') claim('item', item.id, file, item.range)
      }
    }
  }
  return diagnostics
}
