/** Tracking without LMS: resume data in the browser's storage. Where storage is blocked the course runs unsaved. */
import type { PromptTracking, Report } from '../tracking.ts'

export function createWebTracking(key: string): PromptTracking {
  let latest: Report | undefined

  const save = (): boolean => {
    try {
      if (latest !== undefined) localStorage.setItem(key, latest.resumeData)
      return true
    } catch {
      return false
    }
  }

  return {
    // Browsers keep some five million characters for a site.
    resumeLimit: Infinity,
    start() {
      try {
        const resumeData = localStorage.getItem(key) ?? ''
        return { mode: 'normal', resumeData, connection: 'open', completed: false }
      } catch {
        return { mode: 'normal', resumeData: '', connection: 'absent', completed: false }
      }
    },
    report(report) {
      latest = report
    },
    interaction() {
      // Nobody is there to read it.
    },
    commit: save,
    doubt() {
      // Each save holds everything.
    },
    finish: save,
    release() {
      latest = undefined
    },
    isLocal: true
  }
}
