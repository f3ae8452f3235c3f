/**
 * What an LMS holds of a learner at certain points of a course, said by the very code that says it at run time: the
 * progress is derived, and each standard encodes it.
 */
import type { CmiStandard, Write } from '../standards/cmi/standard.ts'
import type { Preset } from '../standards/preset.ts'
import { reportOf } from '../standards/report.ts'
import { allItems, allPages, type Outline, type OutlineItem } from '../state/outline.ts'
import { progressOf } from '../state/progress.ts'
import { initialState } from '../state/store.ts'
import type { ItemRecord, ItemResult, TrackedComponent, TrackedRegistry } from '../state/tracked.ts'

/** A learner who opened the first page; who did everything right; who did everything, and nothing right. */
export const stages = ['begun', 'right', 'wrong'] as const
export type Stage = (typeof stages)[number]

/** Elements with their values, without what hangs on the sitting: time and resume data. */
export function heldAt(stage: Stage, outline: Outline, standard: CmiStandard, preset: Preset): Write[] {
  const [first] = allPages(outline)
  const pages = stage === 'begun' ? [first!] : allPages(outline)
  const location = pages.at(-1)!.id
  const items = stage === 'begun' ? [] : allItems(outline)
  const state = {
    ...initialState,
    page: location,
    visited: new Set(pages.map(({ id }) => id)),
    records: new Map(
      items.map((item) => [item.id, outcome(item, stage === 'right') as unknown as ItemRecord])
    )
  }
  const progress = progressOf(outline, state, scripted(outline))
  const report = reportOf(progress, { location, resumeData: '' })
  const told = report.objectives.filter(({ score, done }) => score !== undefined || done)
  const held = new Map<string, string>([
    ...standard.firstStatus({}),
    ...standard.place(report),
    ...standard.result(report, preset),
    ...told.flatMap((objective, n) => standard.objective(objective, n))
  ])
  held.delete(standard.resumeElement)
  return [...held]
}

interface Outcome extends ItemResult {
  credits: ReadonlyMap<string, number>
}

function outcome({ test, questions = [] }: OutlineItem, right: boolean): Outcome {
  const credits = new Map(questions.map(({ id }) => [id, right ? 1 : 0]))
  if (test?.pass === undefined) return { done: true, score: right ? 1 : 0, credits }
  // Who may repeat a test has not done it.
  const failed = !right && test.final ? { failed: true as const } : {}
  return { done: right || test.final === true, score: right ? 1 : 0, passed: right, credits, ...failed }
}

/** A registry whose records are the outcomes themselves. */
function scripted(outline: Outline): TrackedRegistry {
  const names = new Set(allItems(outline).map(({ component }) => component))
  return Object.fromEntries([...names].map((name) => [name, { ...script, name }]))
}

const script: TrackedComponent = {
  name: '',
  fields: () => ({}),
  result: (record) => record as unknown as Outcome,
  credits: (record) => (record as unknown as Outcome).credits
}
