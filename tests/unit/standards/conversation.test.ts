/**
 * Everything the course says to an LMS, over the real connection, in front of the strict LMS: random learners in two
 * sittings each. Whatever they do, the rules of the run-time are kept.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { functionNames, type Role } from '../../../src/lms/strict/functions.ts'
import { learners, type Launch } from '../../../src/lms/strict/launch.ts'
import { isContinued, presetValues, recordAfter } from '../../../src/lms/strict/sitting.ts'
import { createConnection } from '../../../src/standards/cmi/connection.ts'
import { createCmiTracking } from '../../../src/standards/cmi/tracking.ts'
import type { Interaction } from '../../../src/standards/interaction.ts'
import { usualPreset } from '../../../src/presets/registry.ts'
import { scorm12 } from '../../../src/standards/scorm12/cmi.ts'
import { scorm2004 } from '../../../src/standards/scorm2004/cmi.ts'
import type { ObjectiveReport, Report, Tracking } from '../../../src/standards/tracking.ts'
import { interactionOf } from '../../support/interaction.ts'
import { realSession, type StrictSession } from '../lms/strict-session.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,59}$/)
const fraction = fc.nat(30_000).map((n) => n / 30_000)
/** Plain words, and what no LMS wants: braces, line ends and control characters of every kind. */
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...'{}\n\t\u0085\u009f\u2028\u2029', '{lang=pl}'), fc.string({ maxLength: 30 })),
    {
      maxLength: 20
    }
  )
  .map((parts) => parts.join(''))
const interaction = interactionOf({
  id,
  description: text,
  result: fc.constantFrom('right', 'wrong', 'neutral'),
  weighting: fc.nat(100),
  latencySeconds: fc.nat(4_000_000).map((n) => n / 997),
  objectives: fc.uniqueArray(fc.constantFrom('o1', 'o2', 'o3'), { maxLength: 2 })
})

const objectives: fc.Arbitrary<ObjectiveReport[]> = fc
  .tuple(...['o1', 'o2', 'o3'].map((name) => fc.tuple(fc.constant(name), text, fc.boolean(), fraction)))
  .map((all) =>
    all.map(([name, words, done, score]) => ({
      id: name,
      text: words,
      done,
      passed: done && score > 0.5,
      score
    }))
  )

/** As the player reports: a score only once the course is completed, in whole per cent. */
const report: fc.Arbitrary<Report> = fc
  .record({
    completed: fc.boolean(),
    hasMark: fc.boolean(),
    score: fraction,
    measure: fraction,
    location: id,
    resumeData: fc.stringMatching(/^1[A-Za-z0-9_-]{0,4095}$/),
    objectives
  })
  .map(({ hasMark, score, ...rest }) => ({
    ...rest,
    measure: rest.completed ? 1 : rest.measure,
    ...(hasMark ? { passed: rest.completed } : {}),
    ...(rest.completed ? { score: Math.round(score * 100) / 100 } : {})
  }))

type Step =
  | { do: 'report'; report: Report }
  | { do: 'answer'; interaction: Interaction }
  | { do: 'wait'; seconds: number }
  | { do: 'commit' | 'repeat' }
const step: fc.Arbitrary<Step> = fc.oneof(
  report.map((value): Step => ({ do: 'report', report: value })),
  interaction.map((value): Step => ({ do: 'answer', interaction: value })),
  fc.nat(600).map((seconds): Step => ({ do: 'wait', seconds })),
  fc.constantFrom('commit' as const, 'commit' as const, 'repeat' as const).map((what): Step => ({ do: what }))
)
const steps = fc.array(step, { minLength: 10, maxLength: 30 })
const learner = fc.tuple(steps, steps)

interface Call {
  role: Role
  args: unknown[]
  result: unknown
  violation: boolean
}

/** One sitting, from the start to a second end that must not be heard. */
function sit(
  name: 'scorm12' | 'scorm2004',
  preset: Record<string, string>,
  steps: readonly Step[]
): { calls: Call[]; session: StrictSession } {
  const session = realSession(name, preset)
  const calls: Call[] = []
  const roles = Object.entries(functionNames[name]) as [Role, string][]
  const api = Object.fromEntries(
    roles.map(([role, own]) => [
      own,
      (...args: unknown[]) => {
        const result = session.call(role, ...args)
        calls.push({ role, args, result, violation: session.calls.at(-1)?.violation === true })
        return result
      }
    ])
  )
  const standard = name === 'scorm12' ? scorm12 : scorm2004
  const top = { [standard.api.object]: api }
  const connection = createConnection(standard.api, { ...top, parent: top, top } as unknown as Window)
  let time = 0
  const clock = { elapsed: () => time * 1000, now: () => new Date(Date.UTC(2026, 10, 21) + time * 1000) }
  const tracking = createCmiTracking(standard, connection, usualPreset, clock)
  tracking.start()
  for (const what of steps) {
    if (what.do === 'report') tracking.report(what.report)
    if (what.do === 'answer')
      tracking.interaction({ interaction: what.interaction, at: clock.now().toISOString() })
    if (what.do === 'wait') time += what.seconds
    if (what.do === 'commit') tracking.commit()
    if (what.do === 'repeat') sayAgain(tracking)
  }
  tracking.finish()
  tracking.commit()
  sayAgain(tracking)
  tracking.finish()
  return { calls, session }
}

function sayAgain(tracking: Tracking): void {
  tracking.doubt()
  tracking.commit()
}

/** Every sitting of fifty learners; the second resumes what the LMS kept of the first. */
function sittings(name: 'scorm12' | 'scorm2004'): Call[][] {
  const launch: Launch = { id: 'i', title: 'Course', standard: name, href: 'index.html' }
  const opening = { launch, learner: learners[0]!, mode: 'normal' as const }
  return fc.sample(learner, { numRuns: 50, seed: 1204 }).flatMap(([first, second]) => {
    const before = sit(name, Object.fromEntries(presetValues(opening, null)), first)
    const kept = recordAfter(opening, before.session.known, null, true)
    expect(isContinued(name, kept)).toBe(true)
    const after = sit(name, Object.fromEntries(presetValues(opening, kept)), second)
    return [before.calls, after.calls]
  })
}

/** What a response or pattern of each type looks like; nothing is a response in SCORM 1.2 alone. */
const forms: Record<'scorm12' | 'scorm2004', Record<string, RegExp>> = {
  scorm12: {
    'true-false': /^[tf]?$/,
    choice: /^([a-z0-9](,[a-z0-9]){0,35})?$/,
    sequencing: /^([a-z0-9](,[a-z0-9]){1,35})?$/,
    matching: /^([a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9]){0,35})?$/,
    'fill-in': /^.{0,255}$/,
    numeric: /^(-?\d{1,10}(\.\d{1,7})?)?$/,
    likert: /^[a-z0-9]?$/,
    performance: /^.{0,255}$/
  },
  scorm2004: {
    'true-false': /^(true|false)$/,
    choice: /^[a-z0-9](\[,\][a-z0-9]){0,35}$/,
    sequencing: /^[a-z0-9](\[,\][a-z0-9]){1,35}$/,
    matching: /^[a-z0-9]\[\.\][a-z0-9](\[,\][a-z0-9]\[\.\][a-z0-9]){0,35}$/,
    'fill-in': /^(\{case_matters=true\})?(\{order_matters=false\})?(?!\{)./,
    numeric: /^-?\d{1,5}(\.\d{1,7})?(\[:\]-?\d{1,5}(\.\d{1,7})?)?$/,
    likert: /^[a-z0-9]$/,
    performance: /^(\{order_matters=false\})?[a-z0-9]\[\.\]/
  }
}

/** Every element that the course ever writes, with `n` for each index. */
const written = {
  scorm12: [
    'cmi.core.exit',
    'cmi.core.lesson_location',
    'cmi.core.lesson_status',
    'cmi.core.score.max',
    'cmi.core.score.min',
    'cmi.core.score.raw',
    'cmi.core.session_time',
    'cmi.interactions.n.correct_responses.n.pattern',
    'cmi.interactions.n.id',
    'cmi.interactions.n.latency',
    'cmi.interactions.n.objectives.n.id',
    'cmi.interactions.n.result',
    'cmi.interactions.n.student_response',
    'cmi.interactions.n.time',
    'cmi.interactions.n.type',
    'cmi.interactions.n.weighting',
    'cmi.objectives.n.id',
    'cmi.objectives.n.score.raw',
    'cmi.objectives.n.status',
    'cmi.suspend_data'
  ],
  scorm2004: [
    'cmi.completion_status',
    'cmi.exit',
    'cmi.interactions.n.correct_responses.n.pattern',
    'cmi.interactions.n.description',
    'cmi.interactions.n.id',
    'cmi.interactions.n.latency',
    'cmi.interactions.n.learner_response',
    'cmi.interactions.n.objectives.n.id',
    'cmi.interactions.n.result',
    'cmi.interactions.n.timestamp',
    'cmi.interactions.n.type',
    'cmi.interactions.n.weighting',
    'cmi.location',
    'cmi.objectives.n.completion_status',
    'cmi.objectives.n.description',
    'cmi.objectives.n.id',
    'cmi.objectives.n.score.max',
    'cmi.objectives.n.score.min',
    'cmi.objectives.n.score.raw',
    'cmi.objectives.n.score.scaled',
    'cmi.objectives.n.success_status',
    'cmi.progress_measure',
    'cmi.score.max',
    'cmi.score.min',
    'cmi.score.raw',
    'cmi.score.scaled',
    'cmi.session_time',
    'cmi.success_status',
    'cmi.suspend_data'
  ]
}

/** Every element that the course ever reads. */
const read = {
  scorm12: [
    'cmi.core.credit',
    'cmi.core.lesson_mode',
    'cmi.core.lesson_status',
    'cmi.core.score.raw',
    'cmi.interactions._count',
    'cmi.objectives._count',
    'cmi.objectives.n.id',
    'cmi.student_preference.language',
    'cmi.student_preference.text',
    'cmi.suspend_data'
  ],
  scorm2004: [
    'cmi.completion_status',
    'cmi.credit',
    'cmi.interactions._count',
    'cmi.learner_preference.audio_captioning',
    'cmi.learner_preference.language',
    'cmi.mode',
    'cmi.objectives._count',
    'cmi.objectives.n.id',
    'cmi.score.scaled',
    'cmi.success_status',
    'cmi.suspend_data'
  ]
}

const pattern = (element: unknown) => String(element).replace(/\.\d+(?=\.)/g, '.n')
const sorted = (values: Iterable<string>) => [...new Set(values)].sort()

describe.each(['scorm12', 'scorm2004'] as const)('%s', (name) => {
  let all: Call[][] = []
  const setsOf = (calls: readonly Call[]) =>
    calls.filter(({ role }) => role === 'set').map(({ args }) => args as [string, string])
  const valuesOf = (calls: readonly Call[], element: string) =>
    setsOf(calls).flatMap(([at, value]) => (at === element ? [value] : []))
  const everySet = () => all.flatMap(setsOf)
  const everyValue = (element: RegExp) =>
    everySet().flatMap(([at, value]) => (element.test(pattern(at)) ? [value] : []))

  beforeAll(() => {
    vi.spyOn(console, 'warn').mockReturnValue()
    all = sittings(name)
  })
  afterAll(() => vi.restoreAllMocks())

  it('no call breaks a rule or is refused', () => {
    const odd = all.flat().filter(({ violation, result }) => violation || result === 'false')
    expect(odd.map(({ args }) => args.join(' = '))).toEqual([])
    expect(vi.mocked(console.warn)).not.toHaveBeenCalled()
  })

  it('each sitting begins once, ends once, and commits, always with the empty string', () => {
    for (const calls of all) {
      const frame = calls.filter(({ role }) => role === 'initialize' || role === 'finish')
      expect(frame).toEqual([calls[0], calls.at(-1)])
      expect(frame.map(({ role }) => role)).toEqual(['initialize', 'finish'])
      const plain = calls.filter(({ role }) => ['initialize', 'commit', 'finish'].includes(role))
      for (const { args } of plain) expect(args).toEqual([''])
      // All is committed before the end, but for the time, which goes with it.
      const sinceCommit = calls.slice(calls.findLastIndex(({ role }) => role === 'commit') + 1, -1)
      for (const { args } of sinceCommit) expect(args[0]).toMatch(/session_time$/)
    }
  })

  it('every argument is a string, every number in its plain form', () => {
    for (const { args } of all.flat()) for (const arg of args) expect(typeof arg).toBe('string')
    const numbers = everyValue(/score|measure|weighting/)
    expect(numbers.length).toBeGreaterThan(100)
    for (const value of numbers) expect(value).toMatch(/^(0|[1-9]\d*)(\.\d+)?$/)
  })

  it('nothing is written but what is listed here', () => {
    expect(sorted(everySet().map(([element]) => pattern(element)))).toEqual(written[name])
  })

  it('nothing is read but what is listed here, and nothing of it after its own writing', () => {
    const gets = (calls: readonly Call[]) => calls.filter(({ role }) => role === 'get')
    expect(sorted(gets(all.flat()).map(({ args }) => pattern(args[0])))).toEqual(read[name])
    for (const calls of all) {
      const set = new Set<unknown>()
      for (const { role, args } of calls) {
        if (role === 'set') set.add(args[0])
        if (role === 'get') expect(set).not.toContain(args[0])
      }
    }
  })

  it('the status is one of few words and is never taken back', () => {
    const element = name === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status'
    for (const calls of all) {
      expect(['', 'incomplete', 'incomplete,completed', 'completed']).toContain(
        [...new Set(valuesOf(calls, element))].join()
      )
    }
    if (name === 'scorm2004') expect(sorted(everyValue(/^cmi\.success_status/))).toEqual(['passed'])
  })

  it('a first sitting is incomplete before anything else is said', () => {
    const first = all.filter((_, at) => at % 2 === 0)
    const element = name === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status'
    for (const calls of first) expect(setsOf(calls)[0]).toEqual([element, 'incomplete'])
  })

  it('exit is “suspend” from the start, and nothing else ever', () => {
    const element = name === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit'
    for (const calls of all) {
      expect(sorted(valuesOf(calls, element))).toEqual(['suspend'])
      const firstCommit = calls.findIndex(({ role }) => role === 'commit')
      expect(valuesOf(calls.slice(0, firstCommit), element)).toEqual(['suspend'])
    }
  })

  it('the time of the sitting is written before each end and counts from its start', () => {
    const element = name === 'scorm12' ? 'cmi.core.session_time' : 'cmi.session_time'
    const form =
      name === 'scorm12' ? /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/ : /^PT(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/
    for (const calls of all) {
      const times = valuesOf(calls, element)
      expect(times.length).toBeGreaterThan(0)
      for (const time of times) expect(time).toMatch(form)
    }
  })

  it('a score has its limits, stands before the status that it led to, and only rises', () => {
    const raw = name === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'
    const status = name === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status'
    for (const calls of all) {
      const scores = valuesOf(calls, raw).map(Number)
      for (const score of scores) expect(score >= 0 && score <= 100).toBe(true)
      expect(scores).toEqual([...scores].sort((a, b) => a - b))
      if (scores.length === 0) continue
      expect(valuesOf(calls, raw.replace('raw', 'min'))[0]).toBe('0')
      expect(valuesOf(calls, raw.replace('raw', 'max'))[0]).toBe('100')
      const at = (element: string, value?: string) =>
        setsOf(calls).findIndex((set) => set[0] === element && (value === undefined || set[1] === value))
      const done = at(status, 'completed')
      if (done >= 0) expect(at(raw)).toBeLessThan(done)
    }
  })

  it('place and resume data are printable ASCII within the limits of SCORM 1.2', () => {
    for (const value of everyValue(/location$/)) expect(value).toMatch(/^[\x21-\x7e]{1,255}$/)
    for (const value of everyValue(/suspend_data$/)) expect(value).toMatch(/^[\x21-\x7e]{1,4096}$/)
  })

  it('ids are printable ASCII without blanks; an objective keeps its own', () => {
    for (const value of everyValue(/\.id$/)) expect(value).toMatch(/^[\x21-\x7e]{1,255}$/)
    for (const calls of all) {
      const ids = setsOf(calls).filter(([element]) => /^cmi\.objectives\.\d+\.id$/.test(element))
      const byIndex = new Map(ids)
      for (const [element, value] of ids) expect(byIndex.get(element)).toBe(value)
      expect(new Set(byIndex.values()).size).toBe(byIndex.size)
    }
  })

  it('lists grow without gaps, each entry by its id first, and a response after its type', () => {
    // Only a first sitting makes every entry that it speaks of.
    for (const calls of all.filter((_, at) => at % 2 === 0)) {
      const seen = new Set<string>()
      for (const [element] of setsOf(calls)) {
        const entry = /^cmi\.(?:interactions|objectives)\.\d+/.exec(element)?.[0]
        if (entry !== undefined && element !== `${entry}.id`) {
          expect(seen, element).toContain(`${entry}.id`)
          if (/response|pattern/.test(element)) expect(seen, element).toContain(`${entry}.type`)
        }
        seen.add(element)
      }
    }
  })

  it('answers are in the form of the standard and of their type', () => {
    const element = /^cmi\.interactions\.\d+\.(?:type|.*_response|.*\.pattern)$/
    const seen = new Set<string>()
    for (const calls of all) {
      const types = new Map<string, string>()
      for (const [at, value] of setsOf(calls).filter(([at]) => element.test(at))) {
        const entry = at.split('.')[2]!
        if (at.endsWith('.type')) types.set(entry, value)
        else
          expect([types.get(entry), value]).toEqual([
            types.get(entry),
            expect.stringMatching(forms[name][types.get(entry)!]!)
          ])
        seen.add(types.get(entry)!)
      }
    }
    expect(sorted([...seen])).toEqual(sorted(Object.keys(forms[name])))
    const words = name === 'scorm12' ? ['correct', 'neutral', 'wrong'] : ['correct', 'incorrect', 'neutral']
    expect(sorted(everyValue(/^cmi\.interactions\.n\.result$/))).toEqual(words)
  })

  it('dates and durations of answers are in the form of the standard', () => {
    const time = name === 'scorm12' ? /^\d\d:\d\d:\d\d$/ : /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d$/
    const times = everyValue(/interactions\.n\.time(stamp)?$/)
    expect(times.length).toBeGreaterThan(20)
    for (const value of times) expect(value).toMatch(time)
    const latency =
      name === 'scorm12' ? /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/ : /^PT(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/
    for (const value of everyValue(/latency$/)) expect(value).toMatch(latency)
  })

  if (name === 'scorm2004') {
    it('scaled and raw score say the same', () => {
      let pairs = 0
      for (const calls of all) {
        const values = new Map<string, string>()
        for (const { role, args } of calls) {
          if (role === 'set') values.set(args[0] as string, args[1] as string)
          if (role !== 'commit') continue
          for (const [element, raw] of values) {
            if (!element.endsWith('score.raw')) continue
            pairs++
            expect(Number(values.get(element.replace('raw', 'scaled'))) * 100).toBeCloseTo(Number(raw), 6)
          }
        }
      }
      expect(pairs).toBeGreaterThan(20)
    })

    it('progress is 1 exactly while the course is completed, and never 0', () => {
      for (const calls of all) {
        let status = ''
        let progress: number | undefined
        for (const { role, args } of calls) {
          if (role === 'set' && args[0] === 'cmi.completion_status') status = args[1] as string
          if (role === 'set' && args[0] === 'cmi.progress_measure') progress = Number(args[1])
          if (role !== 'commit' || progress === undefined || status === '') continue
          expect(progress === 1).toBe(status === 'completed')
          expect(progress).toBeGreaterThan(0)
        }
      }
    })

    it('texts are one line of at most 250 characters that begins with no brace', () => {
      const texts = everyValue(/description$/)
      expect(texts.length).toBeGreaterThan(100)
      for (const value of texts) {
        expect(value.length).toBeLessThanOrEqual(250)
        // eslint-disable-next-line no-control-regex
        expect(value).not.toMatch(/^\{|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      }
    })
  }
})
