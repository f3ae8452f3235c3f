import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applied,
  contradiction,
  holds,
  readCondition,
  readEffects,
  type Condition,
  type Effect
} from '../../../../src/components/scenario/condition.ts'
import { conditionText, effectsText } from './story.ts'

const name = fc.constantFrom('asked', 'zaufanie', 'lęk', 'second-line', 'x2')
const number = fc.integer({ min: 2, max: 98 })
const test = fc.oneof(
  name.map((of) => ({ name: of, least: 1, most: 99 })),
  name.map((of) => ({ name: of, least: 0, most: 0 })),
  fc.tuple(name, number).map(([of, least]) => ({ name: of, least, most: 99 })),
  fc.tuple(name, number).map(([of, most]) => ({ name: of, least: 0, most }))
)
const condition: fc.Arbitrary<Condition> = fc.array(test, { minLength: 1, maxLength: 4 })
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ name, to: fc.constantFrom(0, 1) }),
  fc.record({ name, by: fc.integer({ min: -99, max: 99 }).filter((by) => by !== 0) })
)

describe('a condition', () => {
  it('is read as it is written, each part in its place', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(',', ', ', ' , '), (wanted, comma) => {
        const text = conditionText(wanted).replaceAll(', ', comma)
        const { parts, slips } = readCondition(text)
        expect(slips).toEqual([])
        expect(parts.map(({ value }) => value)).toEqual(wanted)
        for (const { value, start, end } of parts) {
          expect(text.slice(start, end)).toBe(conditionText([value]))
        }
      })
    )
  })

  it('whatever is written, every part is read or told, in its place', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'trust',
        '!',
        '>=',
        '<',
        '=',
        '3',
        '100',
        ' and ',
        ' lub ',
        ',',
        ' ',
        'nie ',
        '≥',
        '+1'
      ),
      fc.string()
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('')
        for (const read of [readCondition, readEffects]) {
          const { parts, slips } = read(text)
          expect(parts.length + slips.length).toBe(text.split(',').length)
          for (const { start, end } of [...parts, ...slips]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(end).toBeGreaterThanOrEqual(start)
          }
        }
        // What is offered instead can be read.
        for (const { value } of readCondition(text).slips) {
          if (value.instead === undefined) continue
          const again = readCondition(value.instead)
          expect(again.slips.every((slip) => slip.value.instead !== value.instead)).toBe(true)
        }
      })
    )
  })

  it.each([
    ['trust>2', 'trust>=3'],
    ['trust < 2', 'trust<=1'],
    ['trust=2', 'trust>=2, trust<=2'],
    ['trust≥2', 'trust>=2'],
    ['asked and !trust', 'asked, !trust'],
    ['asked i trust', 'asked, trust'],
    ['nie asked', '!asked']
  ])('“%s” is offered as “%s”', (written, instead) => {
    expect(readCondition(written).slips.map(({ value }) => value.instead)).toEqual([instead])
    expect(readCondition(instead).slips).toEqual([])
  })

  it('contradicts itself where no numbers meet it', () => {
    fc.assert(
      fc.property(condition, (wanted) => {
        const all = Array.from({ length: 100 }, (_, i) => i)
        const names = [...new Set(wanted.map((one) => one.name))]
        const impossible = names.find((of) => {
          const own = wanted.filter((one) => one.name === of)
          return !all.some((value) => holds(own, new Map([[of, value]])))
        })
        expect(contradiction(wanted) === undefined).toBe(impossible === undefined)
      })
    )
  })
})

describe('effects', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.array(effect, { minLength: 1, maxLength: 4 }), (wanted) => {
        const { parts, slips } = readEffects(effectsText(wanted))
        expect(slips).toEqual([])
        expect(parts.map(({ value }) => value)).toEqual(wanted)
      })
    )
  })

  it('keep every number from 0 to 99', () => {
    fc.assert(
      fc.property(fc.array(effect), (effects) => {
        for (const value of applied(effects, new Map()).values()) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(99)
        }
      })
    )
  })
})
