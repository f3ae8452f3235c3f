/** All components. The only place that names them: add a folder, add a line. */
import { assessment } from './assessment/index.ts'
import { callout } from './callout/index.ts'
import { choice } from './choice/index.ts'
import { scenario } from './scenario/index.ts'
import type { TrackedRegistry } from '../state/tracked.ts'
import type { Component } from './types.ts'

export const components: readonly Component[] = [assessment, callout, choice, scenario]

/** Those whose state is kept, by name. */
export const trackedComponents: TrackedRegistry = Object.fromEntries(
  components.flatMap(({ name, tracked }) => (tracked === undefined ? [] : [[name, tracked]]))
)
