import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faultRules, type FaultName } from '../../../src/lms/strict/faults.ts'
import { functionNames } from '../../../src/lms/strict/functions.ts'
import type { Standard } from '../../../src/lms/strict/model.ts'
import { fakeSession, realSession } from './strict-session.ts'

const standards: Standard[] = ['scorm12', 'scorm2004']
const sessions = [
  ['a fake', fakeSession],
  ['scorm-again', realSession]
] as const

type Row = [fault: FaultName, standard: Standard, commit: string, code: string, finish: string, end: string]

const refusals: Row[] = [
  ['refuse', 'scorm12', 'false', '101', 'false', '101'],
  ['refuse', 'scorm2004', 'false', '391', 'false', '111'],
  ['session-expired', 'scorm12', 'false', '101', 'false', '101'],
  ['session-expired', 'scorm2004', 'false', '101', 'false', '101'],
  ['offline-true', 'scorm12', 'true', '0', 'true', '0'],
  ['offline-true', 'scorm2004', 'true', '0', 'true', '0'],
  ['silent', 'scorm12', '', '0', '', '0'],
  ['silent', 'scorm2004', '', '0', '', '0']
]

/** What an LMS says of the beginning, and may leave empty. */
const beginnings = {
  scorm12: {
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.entry': 'resume',
    'cmi.core.lesson_status': 'incomplete'
  },
  scorm2004: {
    'cmi.mode': 'normal',
    'cmi.credit': 'credit',
    'cmi.entry': 'resume',
    'cmi.completion_status': 'incomplete',
    'cmi.success_status': 'passed'
  }
}

const scores = { scorm12: 'cmi.core.score.raw', scorm2004: 'cmi.score.raw' }

test('the administrators’ page tells every fault', () => {
  const page = readFileSync('docs/administering.md', 'utf8').split('\n## An LMS in trouble\n')[1]!
  const told = [...page.matchAll(/^\| `([a-z-]+)` +\| /gm)].map(([, name]) => name)
  expect(told.slice(1)).toEqual(Object.keys(faultRules).slice(1))
})

describe.each(sessions)('faults in front of %s', (_name, create) => {
  test.each(refusals)('%s in %s: nothing is stored', (fault, standard, commit, code, finish, end) => {
    const session = create(standard)
    session.call('initialize', '')
    session.call('set', 'cmi.suspend_data', 'x')
    session.faults.name = fault
    expect(session.call('commit', '')).toBe(commit)
    expect(session.call('lastError')).toBe(code)
    expect(session.calls.at(-2)).toMatchObject({ result: commit, message: expect.stringContaining('fault') })
    expect(session.calls.at(-2)?.violation).toBeUndefined()
    expect(session.call('finish', '')).toBe(finish)
    expect(session.call('lastError')).toBe(end)
    expect(session.stored).toEqual([])
  })

  test.each(standards)('%s: all that was set is stored once the fault is over', (standard) => {
    const session = create(standard)
    session.call('initialize', '')
    session.faults.name = 'session-expired'
    session.call('set', 'cmi.suspend_data', 'x')
    session.call('commit', '')
    session.call('finish', '')
    session.faults.name = 'ok'
    expect(session.call('commit', '')).toBe('true')
    expect(session.stored[0]?.get('cmi.suspend_data')).toBe('x')
    expect(session.call('finish', '')).toBe('true')
  })

  test.each(standards)('%s: an end that was told "true" offline is an end', (standard) => {
    const session = create(standard)
    session.call('initialize', '')
    session.faults.name = 'offline-true'
    session.call('finish', '')
    expect(session.call('get', 'cmi.suspend_data')).toBe('')
    expect(session.calls.at(-1)?.violation).toBe(true)
  })

  test.each(standards)('%s: slow blocks for two seconds, then stores', (standard) => {
    const session = create(standard)
    session.call('initialize', '')
    session.faults.name = 'slow'
    expect(session.call('commit', '')).toBe('true')
    expect(session.calls.at(-1)?.ms).toBeGreaterThanOrEqual(2000)
    expect(session.stored).toHaveLength(1)
  })

  test.each(standards)('%s: an API that throws does so at each call, and is well afterwards', (standard) => {
    const session = create(standard)
    session.faults.name = 'throws'
    expect(() => session.call('initialize', '')).toThrow('fault')
    expect(() => session.call('lastError')).toThrow('fault')
    expect(session.calls).toMatchObject([
      { result: '', message: expect.stringContaining('fault') },
      { result: '' }
    ])
    session.faults.name = 'ok'
    expect(session.call('initialize', '')).toBe('true')
  })

  test.each(standards)('%s: an API that vanishes stores once more, then has no functions', (standard) => {
    const session = create(standard)
    session.call('initialize', '')
    session.faults.name = 'vanishes'
    session.call('set', 'cmi.suspend_data', 'x')
    expect(session.call('commit', '')).toBe('true')
    expect(session.stored).toHaveLength(1)
    expect(session.api).toEqual({})
    expect(() => session.api[functionNames[standard].set]!('cmi.suspend_data', 'y')).toThrow(TypeError)
  })

  test.each([
    ['scorm12', 'numbers', 1, 0],
    ['scorm2004', 'numbers', 1, 0],
    ['scorm12', 'booleans', true, false],
    ['scorm2004', 'booleans', true, false]
  ] as const)('%s: %s stand for the words, and all is stored', (standard, fault, yes, no) => {
    const session = create(standard)
    session.faults.name = fault
    expect(session.call('initialize', '')).toBe(yes)
    expect(session.calls.at(-1)?.result).toBe(String(yes))
    expect(session.call('set', 'cmi.suspend_data', '007')).toBe(yes)
    expect(session.call('set', 'cmi.unknown', 'x')).toBe(no)
    expect(session.call('set', scores[standard], '42')).toBe(yes)
    expect(session.call('get', scores[standard])).toBe(fault === 'numbers' ? 42 : '42')
    expect(session.call('lastError')).toBe(fault === 'numbers' ? 0 : '0')
    expect(session.call('errorString', '101')).toBe('General exception')
    expect(session.call('get', 'cmi.suspend_data')).toBe('007')
    expect(session.call('commit', '')).toBe(yes)
    expect(session.call('finish', '')).toBe(yes)
    expect(session.stored.at(-1)?.get('cmi.suspend_data')).toBe('007')
  })

  test.each(standards)('%s: an LMS that says nothing of the beginning stores all the same', (standard) => {
    const session = create(standard, beginnings[standard])
    session.call('initialize', '')
    for (const [element, value] of Object.entries(beginnings[standard])) {
      session.faults.name = 'ok'
      expect(session.call('get', element)).toBe(value)
      session.faults.name = 'empty'
      expect(session.call('get', element)).toBe('')
      expect(session.call('lastError')).toBe('0')
    }
    expect(session.call('commit', '')).toBe('true')
    expect(Object.fromEntries(session.stored[0]!)).toMatchObject(beginnings[standard])
  })

  test.each([
    ['scorm12', '101', 'cmi.core.lesson_location'],
    ['scorm2004', '351', 'cmi.location']
  ] as const)('%s: without room for resume data the rest is stored', (standard, code, location) => {
    const session = create(standard)
    session.call('initialize', '')
    session.call('set', 'cmi.suspend_data', 'old')
    session.faults.name = 'set-refused'
    expect(session.call('set', 'cmi.suspend_data', 'new')).toBe('false')
    expect(session.call('lastError')).toBe(code)
    expect(session.calls.at(-2)?.violation).toBeUndefined()
    expect(session.call('set', location, 'p2')).toBe('true')
    expect(session.call('commit', '')).toBe('true')
    expect(session.stored[0]?.get('cmi.suspend_data')).toBe('old')
    expect(session.stored[0]?.get(location)).toBe('p2')
  })

  test.each(standards)('%s: a dead tab swallows every call', (standard) => {
    const session = create(standard)
    session.call('initialize', '')
    session.call('set', 'cmi.suspend_data', 'x')
    const before = session.calls.length
    session.faults.dead = true
    expect(session.call('set', 'cmi.suspend_data', 'y')).toBe('false')
    expect(session.call('commit', '')).toBe('false')
    expect(session.call('finish', '')).toBe('false')
    expect(session.call('get', 'cmi.suspend_data')).toBe('')
    expect(session.known.get('cmi.suspend_data')).toBe('x')
    expect(session.calls).toHaveLength(before)
    expect(session.stored).toEqual([])
  })
})
