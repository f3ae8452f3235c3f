/** All components. The only place that names them: add a folder, add a line. */
import { assessment } from './assessment/index.ts'
import { callout } from './callout/index.ts'
import { chart } from './chart/index.ts'
import { choice } from './choice/index.ts'
import { contacts } from './contacts/index.ts'
import { figure } from './figure/index.ts'
import { glossary } from './glossary/index.ts'
import { match } from './match/index.ts'
import { order } from './order/index.ts'
import { scenario } from './scenario/index.ts'
import { sort } from './sort/index.ts'
import { sources } from './sources/index.ts'
import { table } from './table/index.ts'
import { trainer } from './trainer/index.ts'
import { trueFalse } from './true-false/index.ts'
import type { TrackedRegistry } from '../state/tracked.ts'
import type { Component, ComponentMap } from './types.ts'

const all: readonly Component[] = [
  assessment,
  callout,
  chart,
  choice,
  contacts,
  figure,
  glossary,
  match,
  order,
  scenario,
  sort,
  sources,
  table,
  trainer,
  trueFalse
]

/** By name; a course may bring more. */
export const components: ComponentMap = new Map(all.map((component) => [component.name, component]))

/** Those whose state is kept, by name. */
export function trackedOf(map: ComponentMap): TrackedRegistry {
  return Object.fromEntries(
    [...map].flatMap(([name, { tracked }]) => (tracked === undefined ? [] : [[name, tracked]]))
  )
}

/** Those of every course. */
export const trackedComponents: TrackedRegistry = trackedOf(components)
