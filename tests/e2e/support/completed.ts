/** What the LMS keeps of somebody who took the real course to its end with all points. */
export const completed = {
  scorm12: {
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '100',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
    'cmi.core.exit': 'suspend',
    'cmi.objectives.0.status': 'passed'
  },
  // The first objective is that of the whole course, as the manifest has it.
  scorm2004: {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.score.scaled': '1',
    'cmi.score.raw': '100',
    'cmi.progress_measure': '1',
    'cmi.exit': 'suspend',
    'cmi.objectives.1.success_status': 'passed',
    'cmi.objectives.1.completion_status': 'completed'
  }
}
