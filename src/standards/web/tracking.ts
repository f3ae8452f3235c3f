/** Tracking without LMS: resume data in the browser's storage. Where storage is blocked the course runs unsaved. */
import type { Report, Tracking } from '../tracking.ts'

export function createWebTracking(key: string): Tracking {
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
    start() {
      try {
        return { mode: 'normal', resumeData: localStorage.getItem(key) ?? '', connected: true }
      } catch {
        return { mode: 'normal', resumeData: '', connected: false }
      }
    },
    report(report) {
      latest = report
    },
    interaction() {
      // Nobody is there to read it.
    },
    commit: save,
    finish: save
  }
}
