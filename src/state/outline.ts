/**
 * What the player knows of a course before any page is loaded: titles, ids, slots, and what each tracked item needs
 * to be stored and counted. Made at build time (compile/launch.ts), carried as JSON in the start page.
 */

/** What a tracked component needs to know of an item to store it: counts, never content. */
export type ItemParams = Record<string, number>

export interface OutlineItem {
  id: string
  /** Number in resume data (tracking.lock.json). */
  slot: number
  component: string
  params: ItemParams
  /** Weight in the course's score; 0 where the item does not count. */
  points: number
  objective?: string
}

export interface OutlinePage {
  id: string
  title: string
  slot: number
  items: OutlineItem[]
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
  /** Per cent of points needed for completion. */
  passMark?: number | undefined
  modules: OutlineModule[]
}

export function allPages(outline: Outline): OutlinePage[] {
  return outline.modules.flatMap((module) => module.pages)
}

export function allItems(outline: Outline): OutlineItem[] {
  return allPages(outline).flatMap((page) => page.items)
}
