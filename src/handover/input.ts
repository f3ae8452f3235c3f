/** What the papers are made of. */
import type { Course } from '../model/course.ts'
import type { LmsPreset, Units } from '../presets/preset.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'

/** One package, as build.json lists it. */
export interface PackageFacts {
  file: string
  target: string
  language: string
  bytes: number
  sha256: string
  resumeCharsWorstCase: number
  /** How the course is cut; as one unit where it is left out. */
  units?: Units
}

export interface HandoverInput {
  /** One for each language, the first stands for all where numbers are told. */
  courses: readonly [Course, ...Course[]]
  packages: readonly PackageFacts[]
  preset: LmsPreset
  commit: string | null
  /** Whether the packages may take the place of earlier ones; why not, in the language of the paper. */
  update: (language: ToolLanguage) => { safeInPlace: boolean; why: readonly string[] }
}
