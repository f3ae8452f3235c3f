/** What is said to the LMS and when, against an LMS that records it. */
import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../src/standards/cmi/standard.ts'
import { createCmiTracking } from '../../../src/standards/cmi/tracking.ts'
import { scorm12 } from '../../../src/standards/scorm12/cmi.ts'
import { scorm2004 } from '../../../src/standards/scorm2004/cmi.ts'
import type { Interaction } from '../../../src/standards/interaction.ts'
import { usualPreset } from '../../../src/presets/registry.ts'
import type { Report, PromptTracking } from '../../../src/standards/tracking.ts'

interface FakeLms extends Connection {
  calls: string[]
  values: Map<string, string>
  /** Calls that are refused while this matches them. */
  refuse: RegExp | undefined
  /** Elements that the LMS does not have. */
  lacks: RegExp | undefined
}

function fakeLms(values: Record<string, string> = {}): FakeLms {
  const lms: FakeLms = {
    calls: [],
    values: new Map(Object.entries(values)),
    refuse: undefined,
    lacks: undefined,
    initialize: () => (call('initialize') ? 'open' : 'over'),
    get: (element) => {
      lms.calls.push(`get ${element}`)
      if (lms.lacks?.test(element)) return ''
      return lms.values.get(element) ?? (element.endsWith('._count') ? '0' : '')
    },
    set: (element, value) => {
      const ok = call(`set ${element} ${value}`)
      if (lms.lacks?.test(element)) return 'unknown'
      if (ok) lms.values.set(element, value)
      return ok ? 'taken' : 'refused'
    },
    commit: () => call('commit'),
    finish: () => call('finish')
  }
  const call = (name: string): boolean => {
    lms.calls.push(name)
    return !lms.refuse?.test(name)
  }
  return lms
}

const report: Report = {
  completed: false,
  passed: false,
  measure: 0.5,
  location: 'a',
  resumeData: '1AB',
  objectives: []
}
const done: Report = { ...report, completed: true, passed: true, score: 0.9, measure: 1 }
const answer: Interaction = {
  id: 'q1',
  type: 'choice',
  description: 'Co robisz?',
  response: ['a'],
  correct: [['a']],
  result: 'right',
  weighting: 1,
  latencySeconds: 2
}

const given = (id = 'q1') => ({ interaction: { ...answer, id }, at: '2026-11-21T10:00:00.000Z' })

function start(standard: typeof scorm12, values?: Record<string, string>) {
  const lms = fakeLms(values)
  const clock = { time: 0, elapsed: () => clock.time * 1000, now: () => new Date('2026-11-21T10:00:00Z') }
  const tracking = createCmiTracking(standard, lms, usualPreset, clock)
  const launch = tracking.start()
  const afterStart = lms.calls.splice(0)
  return { lms, clock, tracking, launch, afterStart, since: () => lms.calls.splice(0) }
}

const status = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' }
const mode = { scorm12: 'cmi.core.lesson_mode', scorm2004: 'cmi.mode' }
const credit = { scorm12: 'cmi.core.credit', scorm2004: 'cmi.credit' }
const exit = { scorm12: 'cmi.core.exit', scorm2004: 'cmi.exit' }
const raw = { scorm12: 'cmi.core.score.raw', scorm2004: 'cmi.score.raw' }

/** All of the sitting once more, as when the network is back. */
function sayAgain(tracking: PromptTracking): boolean {
  tracking.doubt()
  return tracking.commit()
}

describe.each([
  ['scorm12', scorm12],
  ['scorm2004', scorm2004]
] as const)('%s', (name, standard) => {
  it('begins with initialize, a fixed list of reads, status, exit, commit', () => {
    const { afterStart } = start(standard)
    expect(afterStart).toEqual([
      'initialize',
      ...standard.startElements.map((element) => `get ${element}`),
      `set ${status[name]} incomplete`,
      `set ${exit[name]} suspend`,
      'commit'
    ])
    expect(standard.startElements.length).toBeLessThanOrEqual(9)
  })

  it('what the LMS knows of captions and language is told; what it does not say is left open', () => {
    const [captions, language] = standard.startElements.slice(-2) as [string, string]
    const preference = (...values: [string, string][]) => {
      const lms = fakeLms()
      for (const [element, value] of values) lms.values.set(element, value)
      const clock = { elapsed: () => 0, now: () => new Date('2026-11-21T10:00:00Z') }
      return createCmiTracking(standard, lms, usualPreset, clock).start().preference
    }
    expect(preference()).toEqual({ captions: undefined, language: undefined })
    expect(preference([captions, '-1'], [language, 'pl-PL'])).toEqual({ captions: false, language: 'pl' })
    expect(preference([captions, '1'], [language, 'Polish'])).toEqual({ captions: true, language: undefined })
    expect(preference([captions, '0'], [language, 'EN'])).toEqual({ captions: undefined, language: 'en' })
  })

  it('what is refused at the start is said again: without it the LMS would not give the data back', () => {
    const lms = fakeLms()
    lms.refuse = /^set/
    const clock = { elapsed: () => 0, now: () => new Date('2026-11-21T10:00:00Z') }
    const tracking = createCmiTracking(standard, lms, usualPreset, clock)
    tracking.start()
    lms.refuse = undefined
    tracking.report(report)
    expect(tracking.commit()).toBe(true)
    expect(lms.values.get(exit[name])).toBe('suspend')
    expect(lms.values.get(status[name])).toBe('incomplete')
    lms.calls.length = 0
    tracking.report(done)
    tracking.commit()
    expect(lms.calls).not.toContain(`set ${status[name]} incomplete`)
  })

  it('where the LMS does not tell the resume data, nothing is begun and nothing written', () => {
    const lms = { ...fakeLms(), get: () => undefined }
    const clock = { elapsed: () => 0, now: () => new Date('2026-11-21T10:00:00Z') }
    const tracking = createCmiTracking(standard, lms, usualPreset, clock)
    expect(tracking.start().connection).toBe('over')
    tracking.report(report)
    tracking.commit()
    expect(lms.values.size).toBe(0)
  })

  it('an LMS that has nothing to tell yet may say so in its own way', () => {
    const begin = (values: Record<string, string>) => {
      const lms = fakeLms(values)
      const get = (element: string) => (element === 'cmi.suspend_data' ? undefined : lms.get(element))
      const clock = { elapsed: () => 0, now: () => new Date('2026-11-21T10:00:00Z') }
      return createCmiTracking(standard, { ...lms, get }, usualPreset, clock).start()
    }
    const entry = name === 'scorm12' ? 'cmi.core.entry' : 'cmi.entry'
    expect(begin({})).toMatchObject({ connection: 'open', resumeData: '' })
    expect(begin({ [status[name]]: 'incomplete', [entry]: 'ab-initio' }).connection).toBe('open')
    expect(begin({ [status[name]]: 'incomplete', [entry]: 'resume' }).connection).toBe('over')
    expect(begin({ [status[name]]: 'incomplete' }).connection).toBe('over')
  })

  it('what the LMS did not take of an answer is offered again, and given up where it never takes it', () => {
    const { tracking, since, lms } = start(standard)
    const offered = () => since().filter((call) => call.includes('interactions.0.type')).length
    lms.refuse = /interactions\.0\.type|commit/
    tracking.interaction(given())
    expect(tracking.commit()).toBe(false)
    expect(tracking.commit()).toBe(false)
    expect(offered()).toBe(2)
    lms.refuse = /interactions\.0\.type/
    tracking.commit()
    expect(tracking.commit()).toBe(true)
    expect(offered()).toBe(1)
    lms.refuse = /interactions\.1\.type/
    tracking.interaction(given('q2'))
    expect(tracking.commit()).toBe(false)
    lms.refuse = undefined
    expect(tracking.commit()).toBe(true)
    expect(lms.values.get('cmi.interactions.1.type')).toBe('choice')
  })

  it.each(['completed', 'incomplete', ...(name === 'scorm12' ? ['passed', 'failed', 'browsed'] : [])])(
    'a status “%s” is not overwritten at the start',
    (value) => {
      const { afterStart } = start(standard, { [status[name]]: value })
      expect(afterStart.filter((call) => call.startsWith('set'))).toEqual([`set ${exit[name]} suspend`])
    }
  )

  it.each(['review', 'browse'])('in %s mode nothing is ever written', (value) => {
    const { afterStart, tracking, since, launch } = start(standard, { [mode[name]]: value })
    expect(launch.mode).toBe(value)
    tracking.report(done)
    tracking.interaction(given())
    tracking.commit()
    tracking.finish()
    expect([...afterStart, ...since()].filter((call) => /^(set|commit)/.test(call))).toEqual([])
  })

  it('without credit, place and answers are kept but neither status nor score', () => {
    const { tracking, since, afterStart } = start(standard, { [credit[name]]: 'no-credit' })
    tracking.report(done)
    tracking.finish()
    const sets = [...afterStart, ...since()].filter((call) => call.startsWith('set'))
    expect(sets.some((call) => call.includes('suspend_data'))).toBe(true)
    expect(sets.filter((call) => /status|score/.test(call))).toEqual([])
  })

  it('only what changed is written', () => {
    const { tracking, since } = start(standard)
    tracking.report(report)
    tracking.commit()
    since()
    tracking.report({ ...report, resumeData: '1AC' })
    tracking.commit()
    expect(since()).toEqual(['set cmi.suspend_data 1AC', 'commit'])
  })

  it('score comes before status, once both are final', () => {
    const { tracking, since } = start(standard)
    tracking.report(report)
    tracking.commit()
    expect(since().filter((call) => /score/.test(call))).toEqual([])
    tracking.report(done)
    tracking.commit()
    const calls = since()
    const at = (text: string) => calls.findIndex((call) => call.startsWith(`set ${text}`))
    expect(at(raw[name])).toBeGreaterThan(-1)
    expect(at(status[name])).toBeGreaterThan(at(raw[name]))
    expect(calls.at(-1)).toBe('commit')
  })

  it('what was completed stays completed, and the score only rises', () => {
    const before = name === 'scorm12' ? { [raw[name]]: '95' } : { 'cmi.score.scaled': '0.95' }
    const { tracking, since, lms } = start(standard, { [status[name]]: 'completed', ...before })
    tracking.report(report)
    tracking.commit()
    expect(lms.values.get(status[name])).toBe('completed')
    tracking.report(done)
    tracking.commit()
    expect(since().filter((call) => call.startsWith(`set ${status[name]}`))).toEqual([])
    expect(lms.values.get(raw[name])).toBe('95')
  })

  it('what was completed in this sitting is not taken back either, and its score does not fall', () => {
    const { tracking, lms } = start(standard)
    tracking.report(done)
    tracking.commit()
    const before = Object.fromEntries(lms.values)
    tracking.report({ ...report, resumeData: done.resumeData, location: done.location })
    tracking.commit()
    tracking.report({ ...done, score: 0.8 })
    tracking.commit()
    expect(Object.fromEntries(lms.values)).toEqual(before)
    tracking.report({ ...done, score: 0.95 })
    tracking.commit()
    expect(lms.values.get(raw[name])).toBe('95')
  })

  it('answers are appended behind those of earlier sittings', () => {
    const { tracking, since } = start(standard, { 'cmi.interactions._count': '7' })
    tracking.interaction(given())
    tracking.interaction(given('q2'))
    tracking.commit()
    const ids = since().filter((call) => /interactions\.\d+\.id/.test(call))
    expect(ids).toEqual(['set cmi.interactions.7.id q1', 'set cmi.interactions.8.id q2'])
  })

  it('an answer that the LMS refuses is offered again and leaves no gap', () => {
    const { tracking, since, lms } = start(standard)
    lms.refuse = /interactions/
    tracking.interaction(given())
    expect(tracking.commit()).toBe(false)
    lms.refuse = undefined
    since()
    tracking.interaction(given('q2'))
    expect(tracking.commit()).toBe(true)
    const ids = since().filter((call) => /interactions\.\d+\.id/.test(call))
    expect(ids).toEqual(['set cmi.interactions.0.id q1', 'set cmi.interactions.1.id q2'])
  })

  it('an LMS without interactions is not offered any', () => {
    const { tracking, since } = start(standard, { 'cmi.interactions._count': 'not implemented' })
    tracking.interaction(given())
    tracking.report(report)
    expect(tracking.commit()).toBe(true)
    expect(since().filter((call) => call.includes('interactions'))).toEqual([])
  })

  it('an LMS without objectives is not offered any', () => {
    const { tracking, since, lms } = start(standard)
    lms.lacks = /objectives/
    const objectives = [{ id: 'o1', text: 't', done: true, passed: true, score: 1 }]
    for (const resumeData of ['1AB', '1AC']) {
      tracking.report({ ...report, objectives, resumeData })
      expect(tracking.commit()).toBe(true)
    }
    expect(since().filter((call) => call.includes('objectives'))).toEqual(['get cmi.objectives._count'])
  })

  it('an optional element that the LMS does not have is offered once and counts as nothing lost', () => {
    const { tracking, since, lms } = start(standard)
    lms.lacks = /score\.min|latency/
    for (const id of ['q1', 'q2']) {
      tracking.interaction(given(id))
      tracking.report(done)
      expect(tracking.commit()).toBe(true)
    }
    expect(sayAgain(tracking)).toBe(true)
    const offered = since().filter((call) => /score\.min|latency/.test(call))
    expect(offered).toHaveLength(2)
    expect(lms.values.get('cmi.interactions.1.id')).toBe('q2')
  })

  it('an LMS that does not have what the learner’s work needs is told as one that refuses', () => {
    const { tracking, lms } = start(standard)
    lms.lacks = /suspend_data/
    tracking.report(report)
    expect(tracking.commit()).toBe(false)
    expect(tracking.commit()).toBe(false)
  })

  it('objectives are looked up once, at the first that has something to say', () => {
    const known = {
      'cmi.objectives._count': '2',
      'cmi.objectives.0.id': 'other',
      'cmi.objectives.1.id': 'o1'
    }
    const { tracking, since } = start(standard, known)
    tracking.report({ ...report, objectives: [{ id: 'o1', text: 't', done: false, passed: false }] })
    tracking.commit()
    expect(since().filter((call) => call.includes('objectives'))).toEqual([])
    const objectives = [
      { id: 'o1', text: 't', done: true, passed: true, score: 1 },
      { id: 'o2', text: 't', done: false, passed: false, score: 0.5 }
    ]
    tracking.report({ ...report, objectives })
    tracking.commit()
    const calls = since().filter((call) => call.includes('objectives'))
    expect(calls.filter((call) => call.startsWith('get'))).toHaveLength(3)
    expect(calls).not.toContainEqual(expect.stringContaining('objectives.1.id o1'))
    expect(calls).toContainEqual('set cmi.objectives.2.id o2')
  })

  it('an objective that the LMS refused is made by the next commit, with its id first', () => {
    const { tracking, since, lms } = start(standard)
    tracking.report({ ...report, objectives: [{ id: 'o1', text: 't', done: true, passed: true, score: 1 }] })
    lms.refuse = /objectives/
    expect(tracking.commit()).toBe(false)
    lms.refuse = undefined
    since()
    expect(tracking.commit()).toBe(true)
    expect(since().filter((call) => call.includes('objectives'))[0]).toBe('set cmi.objectives.0.id o1')
  })

  it('a refused commit is said, and its values are sent again by the next', () => {
    const { tracking, lms, since } = start(standard)
    tracking.report(report)
    lms.refuse = /suspend_data|commit/
    expect(tracking.commit()).toBe(false)
    lms.refuse = undefined
    since()
    expect(tracking.commit()).toBe(true)
    expect(since()).toContain('set cmi.suspend_data 1AB')
  })

  it('the time of the sitting is written now and then, and at the end in any case', () => {
    const { tracking, clock, since } = start(standard)
    const times = () => since().filter((call) => call.includes('session_time'))
    tracking.report(report)
    clock.time = 5
    tracking.commit()
    expect(times()).toEqual([])
    clock.time = 40
    tracking.commit()
    expect(times()).toHaveLength(1)
    clock.time = 3725
    tracking.finish()
    const element = name === 'scorm12' ? 'cmi.core.session_time 0001:02:05.00' : 'cmi.session_time PT1H2M5S'
    expect(times()).toEqual([`set ${element}`])
  })

  it('a sitting of a hundred hours, through many midnights, has its whole time', () => {
    const { tracking, clock, since } = start(standard)
    tracking.report(report)
    clock.time = 100 * 3600 + 61
    expect(tracking.finish()).toBe(true)
    const element = name === 'scorm12' ? 'cmi.core.session_time 0100:01:01.00' : 'cmi.session_time PT100H1M1S'
    expect(since()).toContain(`set ${element}`)
  })

  it('a clock that is set back or forward changes no duration', () => {
    const { tracking, clock, since } = start(standard)
    clock.time = 60
    clock.now = () => new Date('1999-01-01T00:00:00Z')
    tracking.report(report)
    tracking.finish()
    const element = name === 'scorm12' ? 'cmi.core.session_time 0000:01:00.00' : 'cmi.session_time PT1M'
    expect(since()).toContain(`set ${element}`)
  })

  it('the end commits first, so that little is left for it', () => {
    const { tracking, since } = start(standard)
    tracking.report(report)
    expect(tracking.finish()).toBe(true)
    expect(since().slice(-2)).toEqual(['commit', 'finish'])
    expect(tracking.commit()).toBe(false)
  })

  it('after a save that the LMS confirmed the end keeps nobody waiting for another', () => {
    const { tracking, since, clock } = start(standard)
    tracking.report(report)
    tracking.commit()
    since()
    clock.time = 7
    expect(tracking.finish()).toBe(true)
    expect(since().map((call) => call.replace(/(set \S+).*/, '$1'))).toEqual([
      `set ${name === 'scorm12' ? 'cmi.core.session_time' : 'cmi.session_time'}`,
      'finish'
    ])
  })

  it('the end comes once, and nothing after it', () => {
    const { tracking, since } = start(standard)
    tracking.finish()
    since()
    tracking.report(done)
    tracking.interaction(given())
    expect([tracking.finish(), tracking.commit(), sayAgain(tracking)]).toEqual([false, false, false])
    expect(since()).toEqual([])
  })

  it.each(['review', 'browse'])('in %s mode the session is ended, once', (value) => {
    const { tracking, since } = start(standard, { [mode[name]]: value })
    tracking.finish()
    tracking.finish()
    expect(since()).toEqual(['finish'])
  })

  it('once the network is back, everything is said again, in an order that the LMS takes', () => {
    const { tracking, since, lms } = start(standard)
    tracking.interaction(given())
    tracking.report(report)
    tracking.commit()
    const first = since().filter((call) => call.startsWith('set'))
    lms.values.clear()
    expect(sayAgain(tracking)).toBe(true)
    const again = since()
    expect(again.filter((call) => call.startsWith('set'))).toEqual(expect.arrayContaining(first))
    expect(again.indexOf('set cmi.interactions.0.id q1')).toBeLessThan(
      again.indexOf('set cmi.interactions.0.type choice')
    )
    expect(again.at(-1)).toBe('commit')
    expect(tracking.commit()).toBe(true)
    expect(since()).toEqual(['commit'])
  })

  it('what is refused when it is said again is not taken for said', () => {
    const { tracking, lms } = start(standard)
    tracking.report(report)
    tracking.commit()
    lms.refuse = /suspend_data/
    expect(sayAgain(tracking)).toBe(false)
  })

  it('a test that is failed for good is reported with its score, but never over what was completed', () => {
    const failed: Report = { ...report, failed: true, score: 0.4 }
    const { tracking, lms } = start(standard)
    tracking.report(failed)
    tracking.commit()
    const element = name === 'scorm12' ? status[name] : 'cmi.success_status'
    expect(lms.values.get(element)).toBe('failed')
    expect(lms.values.get(raw[name])).toBe('40')
    const again = start(standard, { [status[name]]: 'completed' })
    again.tracking.report(failed)
    again.tracking.commit()
    expect(again.lms.values.get(element)).not.toBe('failed')
  })

  it('what could not be said again is said with the next save', () => {
    const { tracking, since, lms } = start(standard)
    tracking.report(report)
    tracking.commit()
    lms.values.clear()
    lms.refuse = /^(set|commit)/
    expect(sayAgain(tracking)).toBe(false)
    lms.refuse = undefined
    expect(tracking.commit()).toBe(true)
    expect(lms.values.get(exit[name])).toBe('suspend')
    since()
    tracking.commit()
    expect(since()).toEqual(['commit'])
  })

  it('what is said again keeps score before status', () => {
    const { tracking, since } = start(standard)
    tracking.report(done)
    tracking.commit()
    since()
    sayAgain(tracking)
    const calls = since()
    const at = (text: string) => calls.findIndex((call) => call.startsWith(`set ${text}`))
    expect(at(raw[name])).toBeGreaterThan(-1)
    expect(at(status[name])).toBeGreaterThan(at(raw[name]))
  })

  it('a session that cannot begin is said', () => {
    const lms = fakeLms()
    lms.refuse = /initialize/
    const clock = { elapsed: () => 0, now: () => new Date(0) }
    const tracking = createCmiTracking(standard, lms, usualPreset, clock)
    expect(tracking.start()).toMatchObject({ resumeData: '', connection: 'over' })
    tracking.report(report)
    expect(tracking.commit()).toBe(false)
    tracking.finish()
    expect(lms.calls).toEqual(['initialize'])
  })
})

it('SCORM 2004: not passed yet is not failed, and without pass mark success stays open', () => {
  const { tracking, lms } = start(scorm2004)
  tracking.report({ ...report, measure: 1 })
  tracking.commit()
  expect(lms.values.has('cmi.success_status')).toBe(false)
  tracking.report({ ...done, passed: undefined })
  tracking.commit()
  expect(lms.values.has('cmi.success_status')).toBe(false)
  expect(lms.values.get('cmi.completion_status')).toBe('completed')
})
