import { describe, expect, test } from 'vitest'
import type { CommitFault } from '../../../src/lms/strict/faults.ts'
import type { Standard } from '../../../src/lms/strict/model.ts'
import { fakeSession, realSession } from './strict-session.ts'

const standards: Standard[] = ['scorm12', 'scorm2004']
const sessions = [
  ['a fake', fakeSession],
  ['scorm-again', realSession]
] as const

type Row = [fault: CommitFault, standard: Standard, commit: string, code: string, finish: string, end: string]

const refusals: Row[] = [
  ['refuse', 'scorm12', 'false', '101', 'false', '101'],
  ['refuse', 'scorm2004', 'false', '391', 'false', '111'],
  ['session-expired', 'scorm12', 'false', '101', 'false', '101'],
  ['session-expired', 'scorm2004', 'false', '101', 'false', '101'],
  ['offline-true', 'scorm12', 'true', '0', 'true', '0'],
  ['offline-true', 'scorm2004', 'true', '0', 'true', '0']
]

describe.each(sessions)('faults in front of %s', (_name, create) => {
  test.each(refusals)('%s in %s: nothing is stored', (fault, standard, commit, code, finish, end) => {
    const session = create(standard)
    session.call('initialize', '')
    session.call('set', 'cmi.suspend_data', 'x')
    session.faults.commit = fault
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
    session.faults.commit = 'session-expired'
    session.call('set', 'cmi.suspend_data', 'x')
    session.call('commit', '')
    session.call('finish', '')
    session.faults.commit = 'ok'
    expect(session.call('commit', '')).toBe('true')
    expect(session.stored[0]?.get('cmi.suspend_data')).toBe('x')
    expect(session.call('finish', '')).toBe('true')
  })

  test.each(standards)('%s: an end that was told "true" offline is an end', (standard) => {
    const session = create(standard)
    session.call('initialize', '')
    session.faults.commit = 'offline-true'
    session.call('finish', '')
    expect(session.call('get', 'cmi.suspend_data')).toBe('')
    expect(session.calls.at(-1)?.violation).toBe(true)
  })

  test.each(standards)('%s: slow blocks for two seconds, then stores', (standard) => {
    const session = create(standard)
    session.call('initialize', '')
    session.faults.commit = 'slow'
    expect(session.call('commit', '')).toBe('true')
    expect(session.calls.at(-1)?.ms).toBeGreaterThanOrEqual(2000)
    expect(session.stored).toHaveLength(1)
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
