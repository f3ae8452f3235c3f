/** All components. The only place that names them: add a folder, add a line. */
import { callout } from './callout/index.ts'
import { choice } from './choice/index.ts'
import { scenario } from './scenario/index.ts'
import type { Component } from './types.ts'

export const components: readonly Component[] = [callout, choice, scenario]
