/**
 * What is known of a learning platform: which packages it takes, how they are set up there, where what they report is
 * seen. Data only. Every claim names its source; what no source tells is not claimed.
 */
import type { ToolLanguage } from '../shared/wording/words.ts'
import type { Units } from '../config/schema.ts'
import type { Preset } from '../standards/preset.ts'
import type { SourceId } from './sources.ts'

/** In both languages of the papers. */
export type Both = Readonly<Record<ToolLanguage, string>>

export interface Claim {
  words: Both
  source: SourceId
}

/** Why something is so, and where that is written. */
interface Reasoned {
  why: Both
  source: SourceId
}

export interface Refusal extends Reasoned {
  target: string
  /** Refused only when cut so; always where it is left out. */
  units?: readonly Units[]
}

/** A field on the platform's own page, called as it is called there; one whose name is not known is described. */
export interface LmsSetting extends Reasoned {
  label: Both
  value: Both
  /** Right only where a package is one unit. */
  oneUnit?: true
}

export interface LmsPreset extends Preset {
  /** Its name; a description where it stands for no single platform. */
  name: Both
  /** Targets to take, the best first. */
  recommends: readonly string[]
  recommended: Reasoned
  /** Other targets that it takes. Those named nowhere are not known to work. */
  permits: readonly string[]
  refuses: readonly Refusal[]
  /** Why `scorm12Done` is what it is. */
  done: Reasoned
  settings: readonly LmsSetting[]
  /** Where what was reported is seen. */
  reports: readonly Claim[]
  /** How a package takes the place of an earlier one. */
  update: readonly Claim[]
  /** What else is good to know. */
  quirks: readonly Claim[]
}

/** The few fields that a package needs in the browser. */
export function launchPreset({ id, scorm12Done }: LmsPreset): Preset {
  return { id, scorm12Done }
}
