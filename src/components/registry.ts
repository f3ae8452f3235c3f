/** All components. The only place that names them: add a folder, add a line. */
import { accordion } from './accordion/index.ts'
import { assessment } from './assessment/index.ts'
import { audio } from './audio/index.ts'
import { callout } from './callout/index.ts'
import { cards } from './cards/index.ts'
import { chart } from './chart/index.ts'
import { checklist } from './checklist/index.ts'
import { choice } from './choice/index.ts'
import { contacts } from './contacts/index.ts'
import { figure } from './figure/index.ts'
import { fillIn } from './fill-in/index.ts'
import { flow } from './flow/index.ts'
import { glossary } from './glossary/index.ts'
import { mark } from './mark/index.ts'
import { match } from './match/index.ts'
import { order } from './order/index.ts'
import { quote } from './quote/index.ts'
import { reveal } from './reveal/index.ts'
import { scale } from './scale/index.ts'
import { scenario } from './scenario/index.ts'
import { shortAnswer } from './short-answer/index.ts'
import { sort } from './sort/index.ts'
import { sources } from './sources/index.ts'
import { steps } from './steps/index.ts'
import { survey } from './survey/index.ts'
import { table } from './table/index.ts'
import { tabs } from './tabs/index.ts'
import { timeline } from './timeline/index.ts'
import { trainer } from './trainer/index.ts'
import { trueFalse } from './true-false/index.ts'
import { video } from './video/index.ts'
import type { TrackedRegistry } from '../state/tracked.ts'
import type { Component, ComponentMap } from './types.ts'

const all: readonly Component[] = [
  accordion,
  assessment,
  audio,
  callout,
  cards,
  chart,
  checklist,
  choice,
  contacts,
  figure,
  fillIn,
  flow,
  glossary,
  mark,
  match,
  order,
  quote,
  reveal,
  scale,
  scenario,
  shortAnswer,
  sort,
  sources,
  steps,
  survey,
  table,
  tabs,
  timeline,
  trainer,
  trueFalse,
  video
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
