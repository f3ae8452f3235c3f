import { describe, expect, test } from 'vitest'
import { formatDuration, parseDuration } from '../../../src/lms/strict/durations.ts'
import { learners, recordPath, type Launch, type LearnerRecord } from '../../../src/lms/strict/launch.ts'
import { presetValues, recordAfter } from '../../../src/lms/strict/sitting.ts'
import { realSession } from './strict-session.ts'

const learner = learners[0]!
const launch12: Launch = { id: 'i', title: 'Course', standard: 'scorm12', href: 'index.html' }
const launch2004: Launch = { ...launch12, standard: 'scorm2004' }
const sitting = (launch: Launch, mode: 'normal' | 'review' | 'browse' = 'normal') => ({
  launch,
  learner,
  mode
})

function record(values: Record<string, string>, terminated = true): LearnerRecord {
  return { revision: 1, terminated, values }
}

const preset = (
  launch: Launch,
  values: Record<string, string> | null,
  mode: 'normal' | 'review' = 'normal'
) => Object.fromEntries(presetValues(sitting(launch, mode), values && record(values)))

const after = (
  launch: Launch,
  values: Record<string, string>,
  mode: 'normal' | 'review' | 'browse' = 'normal'
) => recordAfter(sitting(launch, mode), new Map(Object.entries(values)), null, true).values

describe('what a learner meets at launch', () => {
  test('SCORM 1.2, the first time', () => {
    expect(preset(launch12, null)).toEqual({
      'cmi.core.student_id': 'anna',
      'cmi.core.student_name': 'Nowak, Anna',
      'cmi.core.credit': 'credit',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.entry': 'ab-initio',
      'cmi.core.total_time': '0000:00:00.00'
    })
  })

  test('SCORM 2004, the first time, with what the manifest says', () => {
    const launch: Launch = {
      ...launch2004,
      completionThreshold: '0.8',
      scaledPassingScore: '0.7',
      dataFromLms: 'x',
      objectives: ['o1', 'o2']
    }
    expect(preset(launch, null)).toMatchObject({
      'cmi.entry': 'ab-initio',
      'cmi.learner_name': 'Nowak, Anna',
      'cmi.total_time': 'PT0S',
      'cmi.completion_threshold': '0.8',
      'cmi.scaled_passing_score': '0.7',
      'cmi.launch_data': 'x',
      'cmi.objectives.1.id': 'o2'
    })
  })

  test('row 121: SCORM 1.2 goes on, and says "resume" after a suspend only', () => {
    const kept = { 'cmi.suspend_data': 's', 'cmi.core.lesson_status': 'incomplete' }
    expect(preset(launch12, { ...kept, 'cmi.core.exit': 'suspend' })).toMatchObject({
      ...kept,
      'cmi.core.entry': 'resume'
    })
    expect(preset(launch12, { ...kept, 'cmi.core.exit': '' })).toMatchObject({
      ...kept,
      'cmi.core.entry': ''
    })
  })

  test('row 80: SCORM 2004 gives data back after a suspend only', () => {
    const kept = { 'cmi.suspend_data': 's', 'cmi.total_time': 'PT5S' }
    const resumed = preset(launch2004, { ...kept, 'cmi.exit': 'suspend' })
    expect(resumed).toMatchObject({ ...kept, 'cmi.entry': 'resume' })
    const fresh = preset(launch2004, { ...kept, 'cmi.exit': 'normal' })
    expect(fresh).toMatchObject({ 'cmi.entry': '', 'cmi.total_time': 'PT0S' })
    expect(fresh).not.toHaveProperty(['cmi.suspend_data'])
  })

  test('suspendAll suspends too', () => {
    expect(preset(launch2004, { 'cmi.location': 'p', 'adl.nav.request': 'suspendAll' })).toMatchObject({
      'cmi.entry': 'resume',
      'cmi.location': 'p'
    })
  })

  test('what belongs to one sitting is not given back', () => {
    const values = { 'cmi.exit': 'suspend', 'cmi.session_time': 'PT1S', 'adl.nav.request': 'exit' }
    const given = preset(launch2004, values)
    for (const element of Object.keys(values)) expect(given).not.toHaveProperty([element])
  })

  test('row 120: review is for no credit', () => {
    expect(preset(launch12, null, 'review')).toMatchObject({
      'cmi.core.lesson_mode': 'review',
      'cmi.core.credit': 'no-credit'
    })
  })
})

describe('what an LMS makes of the end', () => {
  const status = 'cmi.core.lesson_status'
  const raw = 'cmi.core.score.raw'
  const mastery: Launch = { ...launch12, masteryScore: '80' }

  test('row 77: a SCO that set no status counts as completed', () => {
    expect(after(launch12, {})).toMatchObject({ [status]: 'completed' })
    expect(after(launch12, {}, 'browse')).toMatchObject({ [status]: 'browsed' })
    expect(after(launch12, { [status]: 'incomplete' })).toMatchObject({ [status]: 'incomplete' })
  })

  test.each([
    ['over the mastery score', { [status]: 'incomplete', [raw]: '80' }, 'passed'],
    ['below it', { [status]: 'completed', [raw]: '79.9' }, 'failed'],
    ['without a score', { [status]: 'incomplete' }, 'incomplete'],
    ['with a blank score', { [status]: 'incomplete', [raw]: '' }, 'incomplete']
  ])('row 78: %s', (_name, values, expected) => {
    expect(after(mastery, values)[status]).toBe(expected)
  })

  test('row 78: not in review, and not at a mere commit', () => {
    expect(after(mastery, { [status]: 'passed', [raw]: '1' }, 'review')[status]).toBe('passed')
    const known = new Map([
      [status, 'incomplete'],
      [raw, '90']
    ])
    expect(recordAfter(sitting(mastery), known, null, false).values[status]).toBe('incomplete')
  })

  test('row 88: thresholds decide in SCORM 2004', () => {
    const launch: Launch = { ...launch2004, completionThreshold: '0.8', scaledPassingScore: '0.5' }
    expect(
      after(launch, {
        'cmi.completion_status': 'completed',
        'cmi.progress_measure': '0.5',
        'cmi.score.scaled': '0.5'
      })
    ).toMatchObject({ 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'passed' })
    expect(after(launch, { 'cmi.completion_status': 'completed' })).toMatchObject({
      'cmi.completion_status': 'completed'
    })
  })

  test('row 83: total time grows by the session, at the end only', () => {
    const values = { 'cmi.core.total_time': '0000:59:59.75', 'cmi.core.session_time': '00:00:00.5' }
    expect(after(launch12, values)['cmi.core.total_time']).toBe('0001:00:00.25')
    const known = new Map(Object.entries(values))
    expect(recordAfter(sitting(launch12), known, null, false).values['cmi.core.total_time']).toBe(
      '0000:59:59.75'
    )
    expect(
      after(launch2004, { 'cmi.total_time': 'PT1H', 'cmi.session_time': 'PT30.25S' })['cmi.total_time']
    ).toBe('PT1H30.25S')
  })

  test('the revision grows', () => {
    expect(recordAfter(sitting(launch12), new Map(), { revision: 4 }, false)).toMatchObject({
      revision: 5,
      terminated: false
    })
  })
})

describe('durations', () => {
  test.each([
    ['scorm12', '0012:34:56.78'],
    ['scorm2004', 'PT12H34M56.78S'],
    ['scorm2004', 'PT0S']
  ] as const)('%s: %s there and back', (standard, text) => {
    expect(formatDuration(parseDuration(text), standard)).toBe(text)
  })

  test('days count', () => {
    expect(formatDuration(parseDuration('P1DT1S'), 'scorm2004')).toBe('PT24H1S')
  })
})

/** All that a content may set once, in the order in which it has to. */
const sittingOf = {
  scorm12: {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.lesson_location': 'page-3',
    'cmi.core.score.raw': '55',
    'cmi.core.exit': 'suspend',
    'cmi.suspend_data': 'abc',
    'cmi.comments': 'a comment',
    'cmi.objectives.0.id': 'o1',
    'cmi.objectives.0.score.raw': '0',
    'cmi.objectives.0.status': 'passed',
    'cmi.student_preference.audio': '50'
  },
  scorm2004: {
    'cmi.completion_status': 'incomplete',
    'cmi.success_status': 'unknown',
    'cmi.location': 'page-3',
    'cmi.score.scaled': '0.5',
    'cmi.progress_measure': '0.25',
    'cmi.exit': 'suspend',
    'cmi.suspend_data': 'zażółć',
    'cmi.objectives.0.id': 'o1',
    'cmi.objectives.0.score.raw': '0',
    'cmi.comments_from_learner.0.comment': 'a comment',
    'cmi.learner_preference.audio_level': '0.5'
  }
}

describe.each(['scorm12', 'scorm2004'] as const)('%s: a second sitting with scorm-again', (standard) => {
  const launch: Launch = { ...launch12, standard }

  test('reads back all that the first one set, also with more than ten entries', () => {
    const first = realSession(standard, preset(launch, null))
    const values: Record<string, string> = { ...sittingOf[standard] }
    for (let at = 0; at < 12; at++) {
      values[`cmi.interactions.${at}.id`] = `q${at}`
      values[`cmi.interactions.${at}.type`] = 'choice'
      for (let nth = 0; nth < 12; nth++) {
        values[`cmi.interactions.${at}.objectives.${nth}.id`] = `o${nth}`
      }
    }
    first.call('initialize', '')
    for (const [element, value] of Object.entries(values)) {
      expect([element, first.call('set', element, value)]).toEqual([element, 'true'])
    }
    first.call('finish', '')
    const kept = recordAfter(sitting(launch), first.stored.at(-1)!, null, true)

    const second = realSession(standard, Object.fromEntries(presetValues(sitting(launch), kept)))
    second.call('initialize', '')
    for (const [element, value] of Object.entries(values)) {
      const writeOnly =
        element.endsWith('exit') || (standard === 'scorm12' && element.includes('interactions'))
      if (!writeOnly) expect([element, second.call('get', element)]).toEqual([element, value])
    }
    expect(second.call('get', 'cmi.interactions._count')).toBe('12')
    expect(second.call('get', 'cmi.interactions.11.objectives._count')).toBe('12')
    expect(second.call('get', standard === 'scorm12' ? 'cmi.core.entry' : 'cmi.entry')).toBe('resume')
    expect(second.calls.filter((call) => call.violation)).toEqual([])
  })
})

test('addresses of records are safe', () => {
  expect(recordPath('scorm12', 'anna', 'a/b?c')).toBe('/lms/records/scorm12/anna/a%2Fb%3Fc')
})
