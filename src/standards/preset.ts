/** What a package must know of the LMS it is made for, in the browser. `src/presets/` holds the rest, with reasons. */

export interface Preset {
  id: string
  /**
   * SCORM 1.2 has one status for "done" and "passed". What to report when the course is done and its pass mark, if it
   * has one, is reached.
   */
  scorm12Done: 'completed' | 'passed'
}
