import { describe, expect, test } from 'vitest'
import { formatOptions, parseOptions, parseSize } from '../../../src/lms/app/options.ts'
import { entriesOf, summarize } from '../../../src/lms/app/summary.ts'
import { learners, type LmsConfig } from '../../../src/lms/strict/launch.ts'

const launch = { id: 'i', title: 'T', standard: 'scorm12', href: 'index.html' } as const
const config: LmsConfig = {
  launches: [launch, { ...launch, id: 'j' }],
  learners: [...learners],
  tells: false
}
const usual = {
  launch: 0,
  learner: 'anna',
  size: '650x666',
  mode: 'normal',
  fault: 'ok',
  place: 'frame',
  resume: true
}

describe('the address of the page', () => {
  test('sets the controls', () => {
    const search = '?launch=1&learner=ivan&size=367x666&mode=review&fault=slow&place=deep&resume=0'
    expect(parseOptions(search, config)).toEqual({
      launch: 1,
      learner: 'ivan',
      size: '367x666',
      mode: 'review',
      fault: 'slow',
      place: 'deep',
      resume: false
    })
  })

  test.each([
    '',
    '?resume=1',
    '?launch=7&learner=nobody&size=big&mode=exam&fault=fire&place=moon',
    '?launch=-1&size=1x1',
    '?launch=x'
  ])('%s leaves them as usual', (search) => {
    expect(parseOptions(search, config)).toEqual(usual)
  })

  test('carries what is set, so that a reload shows the same', () => {
    const options = parseOptions('?launch=1&place=window&fault=offline-true&size=800x600', config)
    expect(formatOptions(options, config)).toBe('/?launch=1&size=800x600&fault=offline-true&place=window')
    expect(formatOptions(parseOptions('', config), config)).toBe('/')
  })

  test('sizes', () => {
    expect(parseSize('1366x768')).toEqual({ width: 1366, height: 768 })
    expect(parseSize('fill')).toBeNull()
  })
})

describe('the overview', () => {
  const known = new Map([
    ['cmi.core.lesson_status', 'passed'],
    ['cmi.core.entry', ''],
    ['cmi.suspend_data', 'abc'],
    ['cmi.interactions.0.id', 'q1'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a'],
    ['cmi.interactions.1.id', 'q2']
  ])

  test('says what is set, empty and not set', () => {
    const lines = Object.fromEntries(summarize('scorm12', known).map(({ label, value }) => [label, value]))
    expect(lines).toMatchObject({ Status: 'passed', Entry: 'empty', Exit: '—', 'Suspend data': '3 / 4096' })
  })

  test('gathers the entries of a list', () => {
    expect(entriesOf(known, 'cmi.interactions').map((entry) => [...entry])).toEqual([
      [
        ['id', 'q1'],
        ['correct_responses.0.pattern', 'a']
      ],
      [['id', 'q2']]
    ])
  })
})
