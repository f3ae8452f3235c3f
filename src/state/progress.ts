/** Everything that follows from what the learner did: never stored, always derived. */
import { allPages, neededPages, type Outline, type OutlineItem, type OutlinePage } from './outline.ts'
import type { LearnerState } from './store.ts'
import type { ItemResult, TrackedRegistry } from './tracked.ts'

/** `skipped`: at its content notice; it counts as done, and exercises on it that are not done do not count. */
export type PageState = 'new' | 'open' | 'done' | 'skipped'

export interface ObjectiveProgress {
  id: string
  text: string
  /** 0 … 1 over the items that count; undefined while none was answered. */
  score?: number
  done: boolean
  passed: boolean
}

export interface Progress {
  pages: ReadonlyMap<string, PageState>
  pagesDone: number
  pagesTotal: number
  /** 0 … 1, over pages and items alike. */
  measure: number
  /** All pages visited and all items done. */
  allDone: boolean
  /** 0 … 1 over all points; undefined where no item counts or none was answered. What is not answered counts as 0. */
  score?: number
  /** Undefined where neither the course nor a test in it has a pass mark. */
  passed?: boolean
  /** A test is not passed, and there is no way to repeat it. */
  failed: boolean
  /** Everything done and, where there is a pass mark, reached. */
  completed: boolean
  objectives: ObjectiveProgress[]
}

export function itemResult(item: OutlineItem, state: LearnerState, registry: TrackedRegistry): ItemResult {
  const record = state.records.get(item.id)
  const component = registry[item.component]
  return record === undefined || component === undefined
    ? { done: false }
    : component.result(record, item.params)
}

export function progressOf(outline: Outline, state: LearnerState, registry: TrackedRegistry): Progress {
  const everyPage = allPages(outline)
  const all = everyPage.flatMap((page) => page.items)
  const results = new Map(all.map((item) => [item.id, itemResult(item, state, registry)]))
  const states = new Map(everyPage.map((page) => [page.id, pageState(page, state, results)]))
  const pages = neededPages(outline)
  const items = pages.flatMap((page) =>
    page.items.filter((item) => !state.skipped.has(page.id) || results.get(item.id)!.done)
  )
  const itemsDone = items.filter((item) => results.get(item.id)!.done).length
  const visited = pages.filter((page) => state.visited.has(page.id)).length
  const allDone = visited === pages.length && itemsDone === items.length
  const score = scoreOf(items, results)
  const tests = items.map((item) => results.get(item.id)!).filter((result) => result.passed !== undefined)
  const testsPassed = tests.length === 0 ? undefined : tests.every((result) => result.passed)
  const reached = outline.passMark === undefined ? undefined : reaches(score ?? 0, outline.passMark)
  const passed = reached === undefined ? testsPassed : reached && testsPassed !== false
  const answers = new Map([...results, ...creditsOf(items, state, registry)])
  // Of a test those questions count that were on the learner's paper.
  const asked = items.flatMap((item) => item.questions?.filter(({ id }) => answers.has(id)) ?? [item])
  return {
    pages: states,
    pagesDone: pages.filter(({ id }) => isPast(states.get(id)!)).length,
    pagesTotal: pages.length,
    measure: pages.length === 0 ? 0 : (visited + itemsDone) / (pages.length + items.length),
    allDone,
    failed: tests.some((result) => result.failed),
    completed: allDone && passed !== false,
    objectives: outline.modules.flatMap((module) =>
      module.objectives.map(({ id, text }) => objectiveProgress(id, text, asked, answers, outline.passMark))
    ),
    ...(score === undefined ? {} : { score }),
    ...(passed === undefined ? {} : { passed })
  }
}

/** What the questions of tests brought, by id. */
function creditsOf(
  items: readonly OutlineItem[],
  state: LearnerState,
  registry: TrackedRegistry
): [string, ItemResult][] {
  return items.flatMap((item) => {
    const record = state.records.get(item.id)
    // A test that does not count, such as one before the course, says nothing of what was learned in it.
    if (record === undefined || item.points === 0) return []
    const credits = registry[item.component]?.credits?.(record) ?? new Map<string, number>()
    return [...credits].map(([id, score]): [string, ItemResult] => [id, { done: true, score }])
  })
}

function pageState(
  page: OutlinePage,
  state: LearnerState,
  results: ReadonlyMap<string, ItemResult>
): PageState {
  if (!state.visited.has(page.id)) return 'new'
  const isDone = page.items.every((item) => results.get(item.id)!.done)
  if (state.skipped.has(page.id) && (!isDone || page.items.length === 0)) return 'skipped'
  return isDone ? 'done' : 'open'
}

/** Whether nothing is left to do on a page. */
export function isPast(state: PageState): boolean {
  return state === 'done' || state === 'skipped'
}

function scoreOf(
  items: readonly OutlineItem[],
  results: ReadonlyMap<string, ItemResult>
): number | undefined {
  const points = items.reduce((sum, item) => sum + item.points, 0)
  const answered = items.some((item) => item.points > 0 && results.get(item.id)!.score !== undefined)
  if (points === 0 || !answered) return undefined
  return items.reduce((sum, item) => sum + item.points * (results.get(item.id)!.score ?? 0), 0) / points
}

function objectiveProgress(
  id: string,
  text: string,
  items: readonly OutlineItem[],
  results: ReadonlyMap<string, ItemResult>,
  passMark = 100
): ObjectiveProgress {
  const own = items.filter((item) => item.objective === id && item.points > 0)
  const answered = own.some((item) => results.get(item.id)!.score !== undefined)
  const score = answered ? scoreOf(own, results) : undefined
  const done = own.length > 0 && own.every((item) => results.get(item.id)!.done)
  return {
    id,
    text,
    done,
    passed: done && reaches(score ?? 0, passMark),
    ...(score === undefined ? {} : { score })
  }
}

/** Compared in whole per cent, as the learner sees it: 79.6 % is shown as 80 % and passes. */
function reaches(score: number, passMark: number): boolean {
  return Math.round(score * 100) >= passMark
}
