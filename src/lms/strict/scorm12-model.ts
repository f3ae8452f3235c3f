import {
  given,
  keyword,
  oneOf,
  type Codes,
  type DataModel,
  type ElementRule,
  type ValueType
} from './model.ts'

// SCORM 1.2 Run-Time Environment, section 3.4.4 (data model) and 3.4.1 (data types).

/** SCORM 1.2 RTE 3.3.4: the error codes. It has no "out of range" and no "not set yet". */
const codes: Codes = {
  unknown: 401,
  type: 405,
  range: 405,
  set: 201,
  readOnly: 403,
  writeOnly: 404,
  keyword: 402,
  noChildren: 202,
  notCollection: 203,
  emptyGet: 201,
  emptySet: 201,
  getIndex: 201,
  setIndex: 201,
  dependency: 201,
  unset: 0
}

// RTE 3.4.1: CMIString255 and CMIString4096 are sets of ASCII characters. Real LMSs let learners' own words
// (comments, fill-in answers) through in any script, so ASCII is asked only of what the course itself writes.
const string255: ValueType = { is: 'string', max: 255 }
const string4096: ValueType = { is: 'string', max: 4096 }
const identifier: ValueType = { is: 'identifier' }
const timespan: ValueType = { is: 'timespan12' }

/** CMIDecimal of a score: 0 to 100 or blank. Moodle reads three digits before the point. */
const score: ValueType = { is: 'number', integerDigits: 3, decimals: 7, min: 0, max: 100, blank: true }

const status = ['passed', 'completed', 'failed', 'incomplete', 'browsed']

const scoreRules = (element: string): ElementRule[] => [
  keyword(`${element}._children`),
  { element: `${element}.raw`, access: 'rw', type: score },
  { element: `${element}.min`, access: 'rw', type: score },
  { element: `${element}.max`, access: 'rw', type: score }
]

const core: ElementRule[] = [
  keyword('cmi.core._children'),
  given('cmi.core.student_id'),
  given('cmi.core.student_name'),
  { element: 'cmi.core.lesson_location', access: 'rw', type: { is: 'string', max: 255, charset: 'ascii' } },
  given('cmi.core.credit', 'credit'),
  // "not attempted" is the LMS's word for a SCO that set nothing; a SCO may not write it.
  { element: 'cmi.core.lesson_status', access: 'rw', type: oneOf(...status), initial: 'not attempted' },
  given('cmi.core.entry', ''),
  ...scoreRules('cmi.core.score'),
  given('cmi.core.total_time', '0000:00:00.00'),
  given('cmi.core.lesson_mode', 'normal'),
  { element: 'cmi.core.exit', access: 'w', type: oneOf('time-out', 'suspend', 'logout', '') },
  { element: 'cmi.core.session_time', access: 'w', type: timespan }
]

const objectives: ElementRule[] = [
  keyword('cmi.objectives._children'),
  keyword('cmi.objectives._count'),
  { element: 'cmi.objectives.n.id', access: 'rw', type: identifier, unique: true },
  ...scoreRules('cmi.objectives.n.score'),
  { element: 'cmi.objectives.n.status', access: 'rw', type: oneOf(...status, 'not attempted') }
]

const studentData: ElementRule[] = [
  keyword('cmi.student_data._children'),
  given('cmi.student_data.mastery_score'),
  given('cmi.student_data.max_time_allowed'),
  given('cmi.student_data.time_limit_action')
]

const preferences: ElementRule[] = [
  keyword('cmi.student_preference._children'),
  { element: 'cmi.student_preference.audio', access: 'rw', type: { is: 'integer', min: -1, max: 100 } },
  { element: 'cmi.student_preference.language', access: 'rw', type: string255 },
  { element: 'cmi.student_preference.speed', access: 'rw', type: { is: 'integer', min: -100, max: 100 } },
  { element: 'cmi.student_preference.text', access: 'rw', type: { is: 'integer', min: -1, max: 1 } }
]

/** RTE 3.4.4: interactions are written and never read back. */
const interactions: ElementRule[] = [
  keyword('cmi.interactions._children'),
  keyword('cmi.interactions._count'),
  // An id may come twice: a course that lets a question be tried again appends a second entry for it.
  { element: 'cmi.interactions.n.id', access: 'w', type: identifier },
  keyword('cmi.interactions.n.objectives._count'),
  { element: 'cmi.interactions.n.objectives.n.id', access: 'w', type: identifier },
  { element: 'cmi.interactions.n.time', access: 'w', type: { is: 'time12' } },
  {
    element: 'cmi.interactions.n.type',
    access: 'w',
    type: oneOf(
      'true-false',
      'choice',
      'fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric'
    )
  },
  keyword('cmi.interactions.n.correct_responses._count'),
  {
    element: 'cmi.interactions.n.correct_responses.n.pattern',
    access: 'w',
    type: { is: 'response12', part: 'pattern' }
  },
  {
    element: 'cmi.interactions.n.weighting',
    access: 'w',
    type: { is: 'number', integerDigits: 3, decimals: 7, min: -100, max: 100 }
  },
  {
    element: 'cmi.interactions.n.student_response',
    access: 'w',
    type: { is: 'response12', part: 'answer' }
  },
  {
    element: 'cmi.interactions.n.result',
    access: 'w',
    type: {
      is: 'vocabulary',
      words: ['correct', 'wrong', 'unanticipated', 'neutral'],
      // Moodle's own pattern: at most three digits before the point and no sign.
      orNumber: { integerDigits: 3, decimals: 7, min: 0 }
    }
  },
  { element: 'cmi.interactions.n.latency', access: 'w', type: timespan }
]

/** The run-time data model of SCORM 1.2 (RTE 3.4.4), all optional parts included. */
export const scorm12Model: DataModel = {
  standard: 'scorm12',
  codes,
  rules: [
    keyword('cmi._version'),
    keyword('cmi._children'),
    ...core,
    { element: 'cmi.suspend_data', access: 'rw', type: { is: 'string', max: 4096, charset: 'ascii' } },
    given('cmi.launch_data', ''),
    { element: 'cmi.comments', access: 'rw', type: string4096, appends: true },
    given('cmi.comments_from_lms', ''),
    ...objectives,
    ...studentData,
    ...preferences,
    ...interactions
  ]
}
