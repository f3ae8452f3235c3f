/** What people call the targets, and where each keeps what a learner did. */

export interface TargetWords {
  /** Proper names, the same in all languages; undefined where it is told by what keeps it. */
  name: string
  /** `lms`: over the run-time API of SCORM; `lrs`: as statements; `browser`: on the learner's machine alone. */
  keeps: 'lms' | 'lrs' | 'browser'
  /** Which family of run-time API; only where an LMS keeps it. */
  api?: 'scorm12' | 'scorm2004'
}

const known: Readonly<Record<string, TargetWords>> = {
  scorm12: { name: 'SCORM 1.2', keeps: 'lms', api: 'scorm12' },
  'scorm2004-3': { name: 'SCORM 2004 3rd Edition', keeps: 'lms', api: 'scorm2004' },
  'scorm2004-4': { name: 'SCORM 2004 4th Edition', keeps: 'lms', api: 'scorm2004' },
  cmi5: { name: 'cmi5', keeps: 'lrs' },
  web: { name: 'web', keeps: 'browser' },
  'web-file': { name: 'web (HTML)', keeps: 'browser' }
}

export function targetWords(id: string): TargetWords {
  return known[id] ?? { name: id, keeps: 'browser' }
}
