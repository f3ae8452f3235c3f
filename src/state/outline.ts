/**
 * What the player knows of a course before any page is loaded: titles, ids, slots, and what each tracked item needs
 * to be stored and counted. Made at build time (compile/launch.ts), carried as JSON in the start page.
 */

import type { ScoringRule } from './tracked.ts'

/** What a tracked component needs to know of an item to store it: counts, never content. */
export type ItemParams = Record<string, number>

export interface OutlineItem {
  id: string
  /** Number in resume data (tracking.lock.json). */
  slot: number
  component: string
  params: ItemParams
  /** Weight in the course's score, or in that of the assessment around it; 0 where the item does not count. */
  points: number
  objective?: string
  /** A question of an assessment that must be right for a pass. */
  critical?: true
  /** Id of the same question in the test that the one around is compared with. */
  anchor?: string
  /** The questions of an assessment; their slots count within it. */
  questions?: OutlineItem[]
  /** Set for an assessment. */
  test?: TestRules
}

/** What governs an assessment, beside its questions. */
export interface TestRules {
  /** Per cent needed for a pass; undefined where it is not passed or failed, as a pre-test. */
  pass?: number
  /** How often it may be taken before a repeat is asked for, or before it is failed. */
  attempts: number
  /** No repeat: who has used all attempts up has failed. */
  final?: true
  /** Minutes between two attempts. */
  wait?: number
  /** Minutes that one attempt may take, counted while it is on the screen. */
  minutes?: number
  /** Modules to be read again before a new round of attempts. */
  repeat?: readonly string[]
  /** All other pages must be done before it can begin. */
  gated?: true
  /** Id of the assessment whose result this one is compared with. */
  compare?: string
  scoring: ScoringRule
  /** When answers and feedback are shown. */
  review: 'after' | 'passed' | 'never'
  /** Questions and answers stand as written. */
  fixedOrder?: true
}

export interface OutlinePage {
  id: string
  title: string
  slot: number
  items: OutlineItem[]
  minutes?: number
  /** Ids of the objectives that it teaches. */
  objectives?: readonly string[]
  /** Not needed for completion; exercises on it do not count. */
  optional?: true
  /** What on it may be hard to read, in a sentence: said before it is shown, and it may be skipped. */
  care?: string
}

export interface OutlineObjective {
  id: string
  text: string
}

export interface OutlineModule {
  id: string
  title: string
  minutes?: number
  objectives: OutlineObjective[]
  pages: OutlinePage[]
}

export interface Outline {
  id: string
  version: string
  title: string
  language: string
  draft: boolean
  /** Where the numbers come from (tracking.lock.json): data with other numbers mean other things. */
  origin: number
  /** How many numbers were ever given: one below that nothing has was taken out of the course. */
  slots: { pages: number; items: number }
  /** Per cent of points needed for completion. */
  passMark?: number | undefined
  modules: OutlineModule[]
}

export function allPages(outline: Outline): OutlinePage[] {
  return outline.modules.flatMap((module) => module.pages)
}

/** Pages that a learner needs for completion. */
export function neededPages(outline: Outline): OutlinePage[] {
  return allPages(outline).filter(({ optional }) => optional !== true)
}

/** Items of the pages; the questions of an assessment are inside theirs. */
export function allItems(outline: Outline): OutlineItem[] {
  return allPages(outline).flatMap((page) => page.items)
}
