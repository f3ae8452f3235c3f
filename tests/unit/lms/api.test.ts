import { describe, expect, test } from 'vitest'
import { functionNames } from '../../../src/lms/strict/functions.ts'
import { noFaults } from '../../../src/lms/strict/faults.ts'
import { createStrictApi } from '../../../src/lms/strict/api.ts'
import type { Standard } from '../../../src/lms/strict/model.ts'
import { fakeSession, realSession, type StrictSession } from './strict-session.ts'

const standards: Standard[] = ['scorm12', 'scorm2004']
const sessions = [
  ['a fake', fakeSession],
  ['scorm-again', realSession]
] as const

const location = { scorm12: 'cmi.core.lesson_location', scorm2004: 'cmi.location' }
const exit = { scorm12: 'cmi.core.exit', scorm2004: 'cmi.exit' }

function errorOf(session: StrictSession): string {
  return String(session.call('lastError'))
}

/** The two codes of a standard side by side. */
const codes = (scorm12: string, scorm2004: string) => ({ scorm12, scorm2004 })

describe.each(sessions)('in front of %s', (_name, create) => {
  describe.each(standards)('%s', (standard) => {
    test('row 62 and 63: a whole conversation without a violation', () => {
      const session = create(standard)
      expect(session.call('initialize', '')).toBe('true')
      expect(session.call('set', location[standard], 'page-2')).toBe('true')
      expect(session.call('get', location[standard])).toBe('page-2')
      expect(session.call('commit', '')).toBe('true')
      expect(session.call('finish', '')).toBe('true')
      expect(errorOf(session)).toBe('0')
      expect(session.stored).toHaveLength(2)
      expect(session.stored[0]?.get(location[standard])).toBe('page-2')
      expect(session.calls.filter((call) => call.violation)).toEqual([])
      expect(session.calls.map((call) => call.name)).toEqual(
        (['initialize', 'set', 'get', 'commit', 'finish', 'lastError'] as const).map(
          (role) => functionNames[standard][role]
        )
      )
    })

    test.each([
      ['get', codes('301', '122'), ['cmi.suspend_data'], ''],
      ['set', codes('301', '132'), ['cmi.suspend_data', 'x'], 'false'],
      ['commit', codes('301', '142'), [''], 'false'],
      ['finish', codes('301', '112'), [''], 'false']
    ] as const)('row 62: %s before Initialize', (role, code, args, result) => {
      const session = create(standard)
      expect(session.call(role, ...args)).toBe(result)
      expect(errorOf(session)).toBe(code[standard])
      expect(session.calls[0]?.violation).toBe(true)
    })

    test.each([
      ['get', codes('301', '123'), ['cmi.suspend_data'], ''],
      ['set', codes('301', '133'), ['cmi.suspend_data', 'x'], 'false'],
      ['commit', codes('301', '143'), [''], 'false'],
      ['finish', codes('301', '113'), [''], 'false'],
      ['initialize', codes('101', '104'), [''], 'false']
    ] as const)('row 63: %s after the end', (role, code, args, result) => {
      const session = create(standard)
      session.call('initialize', '')
      session.call('finish', '')
      expect(session.call(role, ...args)).toBe(result)
      expect(errorOf(session)).toBe(code[standard])
      expect(session.calls[2]?.violation).toBe(true)
    })

    test('row 62: a second Initialize', () => {
      const session = create(standard)
      session.call('initialize', '')
      expect(session.call('initialize', '')).toBe('false')
      expect(errorOf(session)).toBe(codes('101', '103')[standard])
    })

    test.each(['initialize', 'commit', 'finish'] as const)('row 64: %s takes the empty string', (role) => {
      for (const argument of ['x', undefined, null, 0]) {
        const session = create(standard)
        if (role !== 'initialize') session.call('initialize', '')
        expect(session.call(role, argument)).toBe('false')
        expect(errorOf(session)).toBe('201')
        expect(session.stored).toEqual([])
      }
    })

    test('row 66: a number is no value', () => {
      const session = create(standard)
      session.call('initialize', '')
      expect(session.call('set', location[standard], 5)).toBe('false')
      expect(errorOf(session)).toBe('201')
      expect(session.calls.at(-2)).toMatchObject({ args: [location[standard], '<number>'], violation: true })
    })

    test('row 67: questions about the error leave it as it is', () => {
      const session = create(standard)
      session.call('initialize', '')
      session.call('set', 'cmi.nothing', 'x')
      expect(errorOf(session)).toBe('401')
      expect(session.call('errorString', '401')).not.toBe('')
      expect(session.call('diagnostic', '')).toContain('cmi.nothing')
      expect(session.call('diagnostic', '401')).toContain('cmi.nothing')
      expect(session.call('errorString', '999')).toBe('')
      expect(errorOf(session)).toBe('401')
      expect(session.call('get', location[standard])).toBe('')
      expect(errorOf(session)).toBe(codes('0', '403')[standard])
    })

    test('row 68: what is not set yet is no violation', () => {
      const session = create(standard)
      session.call('initialize', '')
      expect(session.call('get', 'cmi.suspend_data')).toBe('')
      expect(session.calls.at(-1)?.violation).toBeUndefined()
    })

    test('row 118 and 119: exit cannot be read back', () => {
      const session = create(standard)
      session.call('initialize', '')
      session.call('set', exit[standard], 'suspend')
      expect(session.call('get', exit[standard])).toBe('')
      expect(errorOf(session)).toBe(codes('404', '405')[standard])
    })
  })

  test('row 91: suspend data of 4097 characters in SCORM 1.2 is refused', () => {
    const session = create('scorm12')
    session.call('initialize', '')
    session.call('set', 'cmi.suspend_data', 'kept')
    expect(session.call('set', 'cmi.suspend_data', 'x'.repeat(4097))).toBe('false')
    expect(errorOf(session)).toBe('405')
    expect(session.call('get', 'cmi.suspend_data')).toBe('kept')
  })

  test('row 95: comments append', () => {
    const session = create('scorm12')
    session.call('initialize', '')
    session.call('set', 'cmi.comments', 'one')
    session.call('set', 'cmi.comments', ' two')
    expect(session.call('get', 'cmi.comments')).toBe('one two')
  })

  test('row 84: an unset score is empty in SCORM 1.2', () => {
    const session = create('scorm12')
    session.call('initialize', '')
    expect(session.call('get', 'cmi.core.score.max')).toBe('')
    expect(errorOf(session)).toBe('0')
  })
})

describe('the LMS behind', () => {
  test('its refusal is passed on', () => {
    const calls: unknown[] = []
    const api = createStrictApi({
      standard: 'scorm2004',
      inner: { Initialize: () => 'false', GetLastError: () => '102' },
      faults: noFaults(),
      onCall: (call) => calls.push(call)
    })
    expect(api.Initialize?.('')).toBe('false')
    expect(api.GetLastError?.()).toBe('102')
    expect(calls[0]).toMatchObject({ result: 'false', error: '102' })
  })

  test('a store that fails: Commit and Terminate say "false" and the conversation goes on', () => {
    let works = false
    const answer = () => (works ? 'true' : 'false')
    const api = createStrictApi({
      standard: 'scorm2004',
      inner: {
        Initialize: () => 'true',
        Commit: answer,
        Terminate: answer,
        GetLastError: () => (works ? '0' : '391')
      },
      faults: noFaults(),
      onCall: () => undefined
    })
    works = true
    api.Initialize?.('')
    works = false
    expect(api.Commit?.('')).toBe('false')
    expect(api.Terminate?.('')).toBe('false')
    works = true
    expect(api.Terminate?.('')).toBe('true')
  })
})
