/** All presets. The only place that names them: add a file, add a line. */
import { blackboard } from './blackboard.ts'
import { cornerstone } from './cornerstone.ts'
import { generic } from './generic.ts'
import { ilias } from './ilias.ts'
import { moodleApp } from './moodle-app.ts'
import { moodle } from './moodle.ts'
import type { LmsPreset } from './preset.ts'
import { successfactors } from './successfactors.ts'
import { talentlms } from './talentlms.ts'

export const presets: readonly LmsPreset[] = [
  moodle,
  moodleApp,
  ilias,
  successfactors,
  cornerstone,
  blackboard,
  talentlms,
  generic
]

/** Where nobody chose one. */
export const usualPreset = generic
