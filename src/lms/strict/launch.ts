import type { Authoring } from './authoring.ts'
import type { Cmi5Launch } from './cmi5/session.ts'
import type { Standard } from './model.ts'

/** One launchable item of a package, as its manifest describes it. */
export type Launch = {
  /** The identifier of the item: the key of its records, as in real LMSs. */
  id: string
  title: string
  /** Language of the content, where it is known. */
  language?: string
  standard: Standard
  /** Address below the package root: xml:base, href and parameters put together. */
  href: string
  /** SCORM 1.2: adlcp:masteryscore, 0 to 100. */
  masteryScore?: string
  maxTimeAllowed?: string
  timeLimitAction?: string
  /** adlcp:datafromlms (1.2), adlcp:dataFromLMS (2004). */
  dataFromLms?: string
  /** SCORM 2004: imsss:minNormalizedMeasure of a primary objective that is satisfied by measure. */
  scaledPassingScore?: string
  /** SCORM 2004: adlcp:completionThreshold. */
  completionThreshold?: string
  /** SCORM 2004: the objectives the manifest names; an LMS puts them into the data model (RTE 4.2.17.1). */
  objectives?: string[]
}

/** Somebody who takes the course in the preview. */
export type Learner = { id: string; given: string; family: string }

/** What the LMS keeps of a learner's attempt at one launch. */
export type LearnerRecord = {
  /** Grows with each commit, so that the newer of two can be told. */
  revision: number
  /** The last sitting ended with Terminate; false where the tab died or is still open. */
  terminated: boolean
  /** Element → value. */
  values: Record<string, string>
}

/** How the content is opened (cmi.core.lesson_mode, cmi.mode). */
export type Mode = 'normal' | 'review' | 'browse'

/** What the LMS page is told by its server. */
export type LmsConfig = {
  /** Of one kind: the items of SCORM, or the units of a cmi5 package. */
  launches: Launch[] | Cmi5Launch[]
  learners: Learner[]
  /** Resume data can be told in words. */
  tells: boolean
  /** Set while an author writes the course. */
  authoring?: Authoring
}

/** What a learner did, in words. */
export type Told = {
  sections: readonly { title: string; entries: readonly { title: string; lines: readonly string[] }[] }[]
  /** Why it is not, or not wholly, to be read. */
  problem?: string
  /** Answers stand as numbers, since their words are not at hand. */
  byNumber?: boolean
}

/** Where resume data are told: POST of the launch's `href` and the `resumeData`. */
export const TOLD_PATH = '/lms/told'

/** The learners of the preview: two scripts, and a name with an apostrophe and a hyphen. */
export const learners: readonly Learner[] = [
  { id: 'anna', given: 'Anna', family: 'Nowak' },
  { id: 'ivan', given: 'Іван', family: 'Коваль' },
  { id: 'maire', given: 'Máire', family: 'O’Neill-Żółw' }
]

/** Where content is served below the LMS page. */
export const CONTENT_BASE = '/content/'

/** The address of a record: `/lms/records/<standard>/<learner>/<launch id>`. */
export function recordPath(standard: Standard, learner: string, launch: string): string {
  return `/lms/records/${standard}/${encodeURIComponent(learner)}/${encodeURIComponent(launch)}`
}
