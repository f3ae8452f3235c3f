import {
  given,
  keyword,
  oneOf,
  type Codes,
  type DataModel,
  type ElementRule,
  type ValueType
} from './model.ts'

// SCORM 2004 Run-Time Environment (3rd and 4th Edition), sections 4.1.1 (data types) and 4.2 (elements);
// navigation from Sequencing and Navigation, section 5.6.

/** SCORM 2004 RTE 3.1.7: the error codes. */
const codes: Codes = {
  unknown: 401,
  type: 406,
  range: 407,
  set: 351,
  readOnly: 404,
  writeOnly: 405,
  keyword: 404,
  noChildren: 301,
  notCollection: 301,
  emptyGet: 301,
  emptySet: 351,
  getIndex: 301,
  setIndex: 351,
  dependency: 408,
  unset: 403
}

/**
 * real(10,7): decimal notation, seven decimals. Moodle refuses more than five digits before the point,
 * and nothing an LMS is told has more.
 */
const real = (min?: number, max?: number): ValueType => ({
  is: 'number',
  integerDigits: 5,
  decimals: 7,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max })
})

const string = (max: number): ValueType => ({ is: 'string', max, charset: 'unicode' })
const localized = (max: number): ValueType => ({ is: 'localized', max })
const identifier: ValueType = { is: 'long-identifier' }
const timestamp: ValueType = { is: 'time2004' }
const timeinterval: ValueType = { is: 'timeinterval2004' }
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown')
const success = oneOf('passed', 'failed', 'unknown')

const rw = (element: string, type: ValueType, more: Partial<ElementRule> = {}): ElementRule => ({
  element,
  access: 'rw',
  type,
  ...more
})

/** RTE 4.2.20: scaled is -1 to 1, the others are any real. */
const scoreRules = (element: string, more: Partial<ElementRule> = {}): ElementRule[] => [
  keyword(`${element}._children`),
  rw(`${element}.scaled`, real(-1, 1), more),
  rw(`${element}.raw`, real(), more),
  rw(`${element}.min`, real(), more),
  rw(`${element}.max`, real(), more)
]

const comments: ElementRule[] = [
  keyword('cmi.comments_from_learner._children'),
  keyword('cmi.comments_from_learner._count'),
  rw('cmi.comments_from_learner.n.comment', localized(4000)),
  rw('cmi.comments_from_learner.n.location', string(250)),
  rw('cmi.comments_from_learner.n.timestamp', timestamp),
  keyword('cmi.comments_from_lms._children'),
  keyword('cmi.comments_from_lms._count'),
  given('cmi.comments_from_lms.n.comment'),
  given('cmi.comments_from_lms.n.location'),
  given('cmi.comments_from_lms.n.timestamp')
]

/** RTE 4.2.9: the id comes first (408), and the type before the responses, whose format it decides. */
const withId = { needs: ['cmi.interactions.n.id'] }
const withType = { needs: ['cmi.interactions.n.id', 'cmi.interactions.n.type'] }

const interactions: ElementRule[] = [
  keyword('cmi.interactions._children'),
  keyword('cmi.interactions._count'),
  rw('cmi.interactions.n.id', identifier),
  rw(
    'cmi.interactions.n.type',
    oneOf(
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
      'other'
    ),
    withId
  ),
  keyword('cmi.interactions.n.objectives._count'),
  rw('cmi.interactions.n.objectives.n.id', identifier, { ...withId, unique: true }),
  rw('cmi.interactions.n.timestamp', timestamp, withId),
  keyword('cmi.interactions.n.correct_responses._count'),
  rw('cmi.interactions.n.correct_responses.n.pattern', { is: 'response2004', part: 'pattern' }, withType),
  rw('cmi.interactions.n.weighting', real(), withId),
  rw('cmi.interactions.n.learner_response', { is: 'response2004', part: 'answer' }, withType),
  rw(
    'cmi.interactions.n.result',
    {
      is: 'vocabulary',
      words: ['correct', 'incorrect', 'unanticipated', 'neutral'],
      orNumber: { integerDigits: 4, decimals: 7 }
    },
    withId
  ),
  rw('cmi.interactions.n.latency', timeinterval, withId),
  rw('cmi.interactions.n.description', localized(250), withId)
]

const objectiveWithId = { needs: ['cmi.objectives.n.id'] }

const objectives: ElementRule[] = [
  keyword('cmi.objectives._children'),
  keyword('cmi.objectives._count'),
  rw('cmi.objectives.n.id', identifier, { unique: true, frozen: true }),
  ...scoreRules('cmi.objectives.n.score', objectiveWithId),
  rw('cmi.objectives.n.success_status', success, { ...objectiveWithId, initial: 'unknown' }),
  rw('cmi.objectives.n.completion_status', completion, { ...objectiveWithId, initial: 'unknown' }),
  rw('cmi.objectives.n.progress_measure', real(0, 1), objectiveWithId),
  rw('cmi.objectives.n.description', localized(250), objectiveWithId)
]

const preferences: ElementRule[] = [
  keyword('cmi.learner_preference._children'),
  rw('cmi.learner_preference.audio_level', real(0), { initial: '1' }),
  rw('cmi.learner_preference.language', { is: 'language' }, { initial: '' }),
  rw('cmi.learner_preference.delivery_speed', real(0), { initial: '1' }),
  rw('cmi.learner_preference.audio_captioning', oneOf('-1', '0', '1'), { initial: '0' })
]

const navigation: ElementRule[] = [
  rw('adl.nav.request', { is: 'navigation' }, { initial: '_none_' }),
  given('adl.nav.request_valid.continue', 'unknown'),
  given('adl.nav.request_valid.previous', 'unknown'),
  given('adl.nav.request_valid.choice.{target}', 'unknown'),
  given('adl.nav.request_valid.jump.{target}', 'unknown'),
  // 4th Edition, RTE 4.3: data shared between SCOs.
  keyword('adl.data._children'),
  keyword('adl.data._count'),
  given('adl.data.n.id'),
  rw('adl.data.n.store', string(64_000))
]

/** The run-time data model of SCORM 2004, 3rd and 4th Edition (RTE 4.2, SN 5.6). */
export const scorm2004Model: DataModel = {
  standard: 'scorm2004',
  codes,
  rules: [
    keyword('cmi._version'),
    ...comments,
    rw('cmi.completion_status', completion, { initial: 'unknown', evaluated: true }),
    given('cmi.completion_threshold'),
    given('cmi.credit', 'credit'),
    given('cmi.entry', ''),
    { element: 'cmi.exit', access: 'w', type: oneOf('time-out', 'suspend', 'logout', 'normal', '') },
    ...interactions,
    given('cmi.launch_data'),
    given('cmi.learner_id'),
    given('cmi.learner_name'),
    ...preferences,
    rw('cmi.location', string(1000)),
    given('cmi.max_time_allowed'),
    given('cmi.mode', 'normal'),
    ...objectives,
    rw('cmi.progress_measure', real(0, 1)),
    given('cmi.scaled_passing_score'),
    ...scoreRules('cmi.score'),
    { element: 'cmi.session_time', access: 'w', type: timeinterval },
    rw('cmi.success_status', success, { initial: 'unknown', evaluated: true }),
    rw('cmi.suspend_data', string(64_000)),
    given('cmi.time_limit_action', 'continue,no message'),
    given('cmi.total_time', 'PT0S'),
    ...navigation
  ]
}
