/** How long what is left of a course takes, as its author reckons. */
import type { Outline, OutlineModule } from './outline.ts'
import { isPast, type PageState } from './progress.ts'

/** Minutes; undefined where the author does not say how long a module with something left takes. */
export function minutesLeft(outline: Outline, states: ReadonlyMap<string, PageState>): number | undefined {
  const parts = outline.modules.map((module) => minutesLeftOf(module, states))
  if (parts.includes(undefined)) return undefined
  return Math.round(parts.reduce<number>((sum, minutes) => sum + minutes!, 0))
}

/** Pages that do not say how long they take share what is left of their module's time. */
function minutesLeftOf(
  { minutes, pages }: OutlineModule,
  states: ReadonlyMap<string, PageState>
): number | undefined {
  const needed = pages.filter(({ optional }) => optional !== true)
  const open = needed.filter(({ id }) => !isPast(states.get(id)!))
  if (open.length === 0) return 0
  const known = needed.reduce((sum, page) => sum + (page.minutes ?? 0), 0)
  const untold = needed.filter((page) => page.minutes === undefined).length
  if (minutes === undefined && untold > 0) return undefined
  const share = untold === 0 ? 0 : Math.max(0, (minutes ?? 0) - known) / untold
  return open.reduce((sum, page) => sum + (page.minutes ?? share), 0)
}
