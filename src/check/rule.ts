/** A rule looks at the whole course and reports. It changes nothing and knows no disk. */
import type { Course, Module, Page } from '../model/course.ts'
import { inlinesOf } from '../model/walk.ts'
import type { Inline } from '../parse/tree.ts'
import type { Problem } from '../shared/diagnostic.ts'

export interface CheckContext {
  /** Paths of all files of the course that are not text. */
  media: ReadonlySet<string>
  /** Most characters of resume data that every target of the build keeps. */
  resumeLimit: number
  report(file: string, problem: Problem): void
}

export type Rule = (course: Course, context: CheckContext) => void

/** Every inline node of a course with where it stands. */
export function* inlines(course: Course): Generator<{ module: Module; page: Page; node: Inline }> {
  for (const module of course.modules) {
    for (const page of module.pages) {
      const heading = { kind: 'heading' as const, level: 1, range: page.range, children: page.heading }
      for (const node of inlinesOf([heading, ...page.source])) yield { module, page, node }
    }
  }
}
