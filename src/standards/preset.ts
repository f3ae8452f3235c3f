/** How a package reports where LMSs differ. Data only; the reasons stand with the values. */

export interface Preset {
  id: string
  /**
   * SCORM 1.2 has one status for "done" and "passed". What to report when the course is done and its pass mark, if it
   * has one, is reached.
   */
  scorm12Done: 'completed' | 'passed'
}

/**
 * Moodle's default completion rule ticks "completed" only: a SCORM 1.2 course that reports `passed` never completes
 * there. The grade shows the score in either case.
 */
export const defaultPreset: Preset = { id: 'default', scorm12Done: 'completed' }
