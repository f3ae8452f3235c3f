/** What the papers are made of. */
import type { Course } from '../model/course.ts'
import type { LmsPreset } from '../presets/preset.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'

/** One package, as build.json lists it. */
export interface PackageFacts {
  file: string
  target: string
  language: string
  bytes: number
  sha256: string
  resumeCharsWorstCase: number
  /** How many things in it an LMS can launch. */
  units: number
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
