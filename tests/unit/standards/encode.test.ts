import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSet } from '../../../src/lms/strict/check.ts'
import { models } from '../../../src/lms/strict/models.ts'
import {
  decimal,
  localizedText,
  rawScore,
  scaledScore,
  shortText,
  timeInterval,
  timeOfDay,
  timespan,
  timestamp
} from '../../../src/standards/cmi/encode.ts'
import { scorm12 } from '../../../src/standards/scorm12/cmi.ts'
import { scorm2004 } from '../../../src/standards/scorm2004/cmi.ts'
import type { CmiStandard, Write } from '../../../src/standards/cmi/standard.ts'
import { maxOptions, optionKey, targetKey } from '../../../src/standards/interaction.ts'
import { usualPreset } from '../../../src/presets/registry.ts'
import type { ObjectiveReport, Report } from '../../../src/standards/tracking.ts'
import { encodeAnswer as encode12 } from '../../../src/standards/scorm12/answer.ts'
import { encodeAnswer as encode2004 } from '../../../src/standards/scorm2004/answer.ts'
import type { Answered } from '../../../src/state/tracked.ts'
import { interactionOf } from '../../support/interaction.ts'

describe('values', () => {
  it.each([
    [0, '0'],
    [5 / 6, '0.83'],
    [100, '100'],
    [1e-9, '0']
  ])('decimal(%f) is %s', (value, text) => expect(decimal(value)).toBe(text))

  it.each([
    [0, '0000:00:00.00', 'PT0S'],
    [0.5, '0000:00:00.50', 'PT0.5S'],
    [59.999, '0000:01:00.00', 'PT1M'],
    [3600, '0001:00:00.00', 'PT1H'],
    [90061.25, '0025:01:01.25', 'PT25H1M1.25S'],
    [1e9, '9999:59:59.99', 'PT277777H46M40S']
  ])('%f seconds are %s and %s', (seconds, in12, in2004) => {
    expect(timespan(seconds)).toBe(in12)
    expect(timeInterval(seconds)).toBe(in2004)
  })

  it('times have no zone and no thousandths', () => {
    const date = new Date('2026-11-21T09:08:07.654Z')
    expect(timestamp(date)).toBe('2026-11-21T09:08:07')
    expect(timeOfDay(date)).toMatch(/^\d\d:\d8:07$/)
  })

  it('a text is cut at a whole character and stays on one line', () => {
    expect(shortText('a\nb\tc', 10)).toBe('a b c')
    expect(shortText('żółw', 3)).toBe('żó…')
    expect(shortText('😀😀😀', 4)).toBe('😀…')
  })

  it.each([
    [1, '100', '1'],
    [2 / 3, '66.67', '0.6667'],
    [0.12345, '12.35', '0.1235'],
    [0, '0', '0']
  ])('a score of %f is %s raw and %s scaled', (score, raw, scaled) => {
    expect([rawScore(score), scaledScore(score)]).toEqual([raw, scaled])
  })

  it('a text of SCORM 2004 begins with no brace, and has no control characters of any kind', () => {
    expect(localizedText('{lang=pl}', 250)).toBe(' {lang=pl}')
    expect(localizedText(`{${'a'.repeat(260)}`, 250)).toHaveLength(250)
    expect(localizedText('a\u0085b\u2028c\u2029d', 250)).toBe('a b c d')
    expect(localizedText('ą'.repeat(250), 250)).toBe('ą'.repeat(250))
  })

  it('answers have one-character keys', () => {
    expect([0, 25, 26, 35].map(optionKey)).toEqual(['a', 'z', '0', '9'])
    expect([0, 8, 9, 34, 35].map(targetKey)).toEqual(['1', '9', 'a', 'z', '0'])
    for (const key of [optionKey, targetKey]) {
      expect(new Set(Array.from({ length: maxOptions }, (_, i) => key(i))).size).toBe(maxOptions)
    }
  })
})

/** Type, response, patterns: first of SCORM 1.2, then of SCORM 2004. */
type Row = [name: string, Answered, [string, string, string[]], [string, string, string[]]]

describe('answers', () => {
  const long = 'ą'.repeat(300)
  it.each<Row>([
    [
      'true or false',
      { type: 'true-false', response: false, correct: [true] },
      ['true-false', 'f', ['t']],
      ['true-false', 'false', ['true']]
    ],
    [
      'true or false, left open',
      { type: 'true-false', response: undefined, correct: [true] },
      ['true-false', '', ['t']],
      ['true-false', '', ['true']]
    ],
    [
      'a choice',
      { type: 'choice', response: ['a', 'c'], correct: [['a', 'b']] },
      ['choice', 'a,c', ['a,b']],
      ['choice', 'a[,]c', ['a[,]b']]
    ],
    [
      'a choice without right or wrong, left open',
      { type: 'choice', response: [], correct: [] },
      ['choice', '', []],
      ['choice', '', []]
    ],
    [
      'an order',
      { type: 'sequencing', response: ['b', 'a'], correct: [['a', 'b']] },
      ['sequencing', 'b,a', ['a,b']],
      ['sequencing', 'b[,]a', ['a[,]b']]
    ],
    [
      'pairs, one of them missing',
      {
        type: 'matching',
        response: [['a', '2']],
        correct: [
          [
            ['a', '1'],
            ['b', '2']
          ]
        ]
      },
      ['matching', 'a.2', ['a.1,b.2']],
      ['matching', 'a[.]2', ['a[.]1[,]b[.]2']]
    ],
    [
      'a text',
      { type: 'fill-in', response: ['Dług'], correct: [{ texts: ['dług'] }, { texts: ['długi'] }] },
      ['fill-in', 'Dług', ['dług', 'długi']],
      ['fill-in', 'Dług', ['dług', 'długi']]
    ],
    [
      'texts of which one is open',
      {
        type: 'fill-in',
        response: ['a', ''],
        correct: [{ texts: ['a', 'B'], caseMatters: true, anyOrder: true }]
      },
      ['fill-in', 'a,', ['a, B']],
      ['fill-in', 'a[,]', ['{case_matters=true}{order_matters=false}a[,]B']]
    ],
    [
      'texts that look like what is not meant',
      { type: 'fill-in', response: ['{lang=pl}', 'a[,]b\nc'], correct: [] },
      ['fill-in', '{lang=pl}, a[,]b c', []],
      ['fill-in', ' {lang=pl}[,]a[ ,]b c', []]
    ],
    [
      'texts, left open',
      { type: 'fill-in', response: ['', ''], correct: [] },
      ['fill-in', '', []],
      ['fill-in', '', []]
    ],
    [
      'a long text',
      { type: 'fill-in', response: [long], correct: [] },
      ['fill-in', `${'ą'.repeat(254)}…`, []],
      ['fill-in', `${'ą'.repeat(249)}…`, []]
    ],
    [
      'a number',
      { type: 'numeric', response: 0.1 + 0.2, correct: [{ min: 2, max: 2 }] },
      ['numeric', '0.3', ['2']],
      ['numeric', '0.3', ['2[:]2']]
    ],
    [
      'a number of a range',
      { type: 'numeric', response: -0, correct: [{ min: -1.5, max: 2 }] },
      ['numeric', '0', []],
      ['numeric', '0', ['-1.5[:]2']]
    ],
    [
      'a number with many digits',
      { type: 'numeric', response: 120_000, correct: [{ min: 110_000, max: 130_000 }] },
      ['numeric', '120000', []],
      ['fill-in', '120000', ['110000 – 130000']]
    ],
    [
      'a step of a scale',
      { type: 'likert', response: 'd', correct: [] },
      ['likert', 'd', []],
      ['likert', 'd', []]
    ],
    [
      'steps',
      {
        type: 'performance',
        response: [
          { step: 'a', answer: 'done' },
          { step: 'b', answer: '2 [.] 3' }
        ],
        correct: [{ steps: [{ step: 'a', answer: 'done' }], anyOrder: true }]
      },
      ['performance', 'a.done, b.2 [.] 3', ['a.done']],
      ['performance', 'a[.]done[,]b[.]2 [ .] 3', ['{order_matters=false}a[.]done']]
    ]
  ])('%s', (_, answered, ...expected) => {
    const forms = [encode12(answered), encode2004(answered)]
    expect(forms.map(({ type, response, patterns }) => [type, response, patterns])).toEqual(expected)
  })
})

/** Everything the course can say, in any wording, is accepted by the strict LMS. */
describe('what is written keeps the standard', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,59}$/)
  const seconds = fc.double({ min: 0, max: 4e5, noNaN: true })
  const fraction = fc.double({ min: 0, max: 1, noNaN: true })
  const interaction = interactionOf({
    id,
    description: fc.string({ unit: 'grapheme', maxLength: 400 }),
    result: fc.constantFrom('right', 'wrong', 'neutral'),
    weighting: fc.nat(100),
    latencySeconds: seconds,
    objectives: fc.uniqueArray(id, { maxLength: 2 })
  })
  const objective: fc.Arbitrary<ObjectiveReport> = fc.record({
    id,
    text: fc.string({ unit: 'grapheme', maxLength: 400 }),
    done: fc.boolean(),
    passed: fc.boolean(),
    score: fraction
  })
  const report: fc.Arbitrary<Report> = fc.record({
    completed: fc.boolean(),
    passed: fc.boolean(),
    score: fraction,
    measure: fraction,
    location: id,
    resumeData: fc.stringMatching(/^1[A-Za-z0-9_-]{0,4095}$/),
    objectives: fc.constant([])
  })
  const date = fc.date({ min: new Date('1971-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })

  const expectAccepted = (standard: 'scorm12' | 'scorm2004', writes: readonly Write[]) => {
    const known = new Map<string, string>()
    for (const [element, value] of writes) {
      expect({ element, value, refused: checkSet(models[standard], element, value, known) }).toEqual({
        element,
        value,
        refused: null
      })
      known.set(element, value)
    }
  }

  it.each([
    ['scorm12', scorm12],
    ['scorm2004', scorm2004]
  ] as ['scorm12' | 'scorm2004', CmiStandard][])(
    '%s: whatever the course says, the strict LMS takes it',
    (name, standard) => {
      fc.assert(
        fc.property(
          report,
          fc.array(interaction, { maxLength: 3 }),
          objective,
          date,
          seconds,
          (r, answers, o, at, time) => {
            expectAccepted(name, [
              ...standard.firstStatus({}),
              standard.suspend,
              ...answers.flatMap((answer, n) => standard.interaction(answer, n, at)),
              ...standard.place(r),
              ...standard.objective(o, 0),
              ...standard.result(r, usualPreset),
              standard.sessionTime(time)
            ])
          }
        )
      )
    }
  )
})
