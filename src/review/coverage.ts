/** What a course sets out to do, and where it does it. */
import type { Item } from '../components/types.ts'
import type { BriefElement } from '../config/schema.ts'
import type { Course, Module, Objective, Page } from '../model/course.ts'
import { usesOf } from '../model/uses.ts'
import { inlinesOf } from '../model/walk.ts'

export interface ObjectiveCoverage {
  module: Module
  objective: Objective
  /** Pages that name it at their heading. */
  pages: Page[]
  practice: Item[]
  /** Questions of tests. */
  tested: { test: Item; question: Item }[]
}

export interface PageCoverage {
  id: string
  pages: Page[]
}

export interface BriefCoverage {
  id: string
  element: BriefElement
  pages: Page[]
  /** Ids that no page of the course has. */
  unknown: string[]
}

export function objectivesOf(course: Course): ObjectiveCoverage[] {
  const pages = course.modules.flatMap((module) => module.pages)
  const items = pages.flatMap((page) => page.items)
  return course.modules.flatMap((module) =>
    module.objectives.map((objective) => ({
      module,
      objective,
      pages: pages.filter((page) => page.objectives.includes(objective.id)),
      practice: items.filter((item) => item.objective === objective.id),
      tested: items.flatMap((test) =>
        (test.questions ?? [])
          .filter((question) => question.objective === objective.id)
          .map((question) => ({ test, question }))
      )
    }))
  )
}

/** Every fact of facts.yaml; no pages where the course does not cite it. */
export function factPages(course: Course): PageCoverage[] {
  const uses = usesOf(course)
  return [...course.facts.keys()].map((id) => ({
    id,
    pages: [...new Set((uses.get(id) ?? []).map(({ page }) => page))]
  }))
}

/** Every term of the glossary, with the pages that name it by `:term`. */
export function termPages(course: Course): PageCoverage[] {
  const named = new Map<string, Set<Page>>()
  for (const page of course.modules.flatMap((module) => module.pages)) {
    for (const node of inlinesOf(page.source)) {
      const id = node.kind === 'span' && node.name === 'term' ? node.attributes?.id?.value : undefined
      if (id !== undefined) named.set(id, (named.get(id) ?? new Set()).add(page))
    }
  }
  return [...course.terms.keys()].map((id) => ({ id, pages: [...(named.get(id) ?? [])] }))
}

export function briefPages(course: Course, brief: ReadonlyMap<string, BriefElement>): BriefCoverage[] {
  const pages = new Map(course.modules.flatMap((module) => module.pages.map((page) => [page.id, page])))
  return [...brief].map(([id, element]) => ({
    id,
    element,
    pages: element.pages.flatMap((page) => pages.get(page) ?? []),
    unknown: element.pages.filter((page) => !pages.has(page))
  }))
}
