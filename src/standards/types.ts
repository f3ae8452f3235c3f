/** What a standard is while packages are made: pure text from course and file names. Its `launch.ts` runs in the browser. */
import type { Course } from '../model/course.ts'
import type { LaunchUnit } from './units.ts'

export interface TextFile {
  path: string
  text: string
}

export interface PackageInput {
  course: Course
  /** Title with the draft notice, where the course is a draft. */
  title: string
  /** What the LMS launches; at least one. */
  units: readonly LaunchUnit[]
  /** Paths of all other files of the package, sorted; the start pages are among them. */
  files: readonly string[]
}

export interface Standard {
  /** Name of the target on the command line and in file names; the folder's name. */
  id: string
  /** What people call it: proper names, the same in all languages. */
  name: string
  /**
   * Where it keeps what a learner did. `lms`: over the run-time API of SCORM; `lrs`: as statements; `browser`: on the
   * learner's machine alone.
   */
  keeps: 'lms' | 'lrs' | 'browser'
  /** Folder whose `launch.ts` the start pages load. */
  launch: string
  /** Which run-time API the course speaks to; undefined where it needs no LMS. The preview LMS offers it. */
  api?: 'scorm12' | 'scorm2004' | 'xapi'
  /** Most characters of resume data that such an LMS keeps; Infinity where there is no limit worth the name. */
  resumeLimit: number
  /** Content-Security-Policy of the start page. */
  csp: string
  /** Name of the set of schema files to ship at the root; undefined where there is none. */
  schemas?: 'scorm12edition' | 'scorm20043rdedition' | 'scorm20044thedition'
  /** One HTML file with everything in it; a zip where it is left out. */
  oneFile?: true
  /** A package can hold several launch units. */
  severalUnits: boolean
  /** Path of a picture for the browser's tab, among its own files; a course in an LMS has no tab of its own. */
  icon?: string
  /** Files that only this standard needs, such as the manifest. */
  files(input: PackageInput): TextFile[]
}

/** Markup becomes elements through Lit alone, which makes its own policy (W3C Trusted Types, 4.3). */
export const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types lit-html'] as const

/** Nothing from elsewhere, nothing inline. The API is called in the LMS's own window: the course connects to nothing. */
export const strictCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  ...trustedTypes
].join('; ')
