/** A rule looks at the whole course and reports. It changes nothing and knows no disk and no clock. */
import type { BriefElement, CourseConfig, Role } from '../config/schema.ts'
import type { Course, Module, Page } from '../model/course.ts'
import { blocksOf, inlinesOf } from '../model/walk.ts'
import type { Block, Inline } from '../parse/tree.ts'
import type { Problem } from '../shared/diagnostic.ts'
import type { Range } from '../shared/range.ts'
import type { Words } from '../shared/wording/words.ts'
import type { CheckCode } from './wording.ts'

export interface CheckContext {
  /** The course in all its languages, in the order of course.yaml. */
  courses: readonly Course[]
  /** The same with what is for trainers alone. */
  whole(): readonly Course[]
  /** Paths of all files of the course that are not text. */
  media: ReadonlySet<string>
  /** Texts of the course folder by path. */
  texts: ReadonlyMap<string, string>
  /** The sheet of the player's colours, which the course's theme.css changes. */
  tokens: string
  /** Most characters of resume data that every target of the build keeps. */
  resumeLimit: number
  /** Ids of all targets. */
  targets: readonly string[]
  /** Ids of all presets. */
  presets: readonly string[]
  /** Why the LMS that course.yaml names does not take its packages, each reason once. */
  refusals: readonly Words[]
  /** As course.yaml says it. */
  status: CourseConfig['status']
  /** What was ordered; undefined where the course has no brief.yaml. */
  brief: ReadonlyMap<string, BriefElement> | undefined
  /** Who has to approve what; undefined where the course has no review.yaml. */
  roles: ReadonlyMap<string, Role> | undefined
  /** Today, as in `2026-11-21`. */
  today: string
  report(file: string, problem: Problem | Problem<CheckCode>): void
}

export type Rule = (course: Course, context: CheckContext) => void

/** Every page of a course. */
export function* pages(course: Course): Generator<{ module: Module; page: Page }> {
  for (const module of course.modules) for (const page of module.pages) yield { module, page }
}

/** Every inline node of a course with where it stands. */
export function* inlines(course: Course): Generator<{ module: Module; page: Page; node: Inline }> {
  for (const { module, page } of pages(course)) {
    const heading = { kind: 'heading' as const, level: 1, range: page.range, children: page.heading }
    for (const node of inlinesOf([heading, ...page.source])) yield { module, page, node }
  }
}

/** Every block of a course, the nested ones included. */
export function* blocks(course: Course): Generator<{ module: Module; page: Page; block: Block }> {
  for (const { module, page } of pages(course)) {
    for (const block of blocksOf(page.source)) yield { module, page, block }
  }
}

/** Where a part of a text node stands; the whole node where marks in it were read and places cannot be counted. */
export function within(node: Extract<Inline, { kind: 'text' }>, index: number, length: number): Range {
  const { start, end } = node.range
  return end - start === node.text.length ? { start: start + index, end: start + index + length } : node.range
}
