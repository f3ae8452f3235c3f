/** Everything that must hold of a run. */
import { browserRules } from './browser-rules.ts'
import { cmi5RunRules } from './cmi5-rules.ts'
import { scormRules } from './scorm-rules.ts'
import type { RunRule } from './types.ts'

export const runRules: readonly RunRule[] = [...browserRules, ...scormRules, ...cmi5RunRules]
