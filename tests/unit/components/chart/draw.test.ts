/** Whatever the figures, a chart stays in its box. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, fits, kinds, type ChartKind, type Mark } from '../../../../src/components/chart/draw.ts'
import { letter, narrowest, wrapped, type Shape } from '../../../../src/components/chart/drawing.ts'
import { numberFormat } from '../../../../src/components/chart/numbers.ts'

const words = { value: numberFormat('pl', 1), missing: 'brak danych' }
const number = fc.oneof(
  fc.constantFrom(0, 1, -1),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true })
)
const label = fc.string({ unit: fc.constantFrom('a', 'ż', 'W', ' ', '1'), minLength: 1, maxLength: 60 })
const marks = fc.array(fc.record({ label, value: fc.option(number, { nil: undefined }) }), {
  minLength: 1,
  maxLength: 12
})
/** Parts have figures, and none is below zero. */
const figuresFor = (kind: ChartKind, all: Mark[]) =>
  kind === 'parts' ? all.slice(0, 6).map((mark) => ({ ...mark, value: Math.abs(mark.value ?? 0) })) : all

const textOf = (shape: Shape) => ('text' in shape ? shape.text : '')

/** Left, top, right, bottom of a shape: per cent across, em down. Words count on the narrowest screen. */
function edges(shape: Shape): [number, number, number, number] {
  switch (shape.kind) {
    case 'bar':
    case 'part':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
    case 'line':
    case 'zero': {
      const { x1, y1, x2, y2 } = shape
      return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
    }
    case 'plate':
    case 'point':
      return [shape.x, shape.y, shape.x, shape.y]
    default: {
      const width = ((shape.text.length * letter) / narrowest) * 100
      const from = shape.x + ((shape.dx ?? 0) / narrowest) * 100
      const left = { start: from, middle: from - width / 2, end: from - width }[shape.anchor]
      return [left, shape.y - 1, left + width, shape.y]
    }
  }
}

describe.each(kinds)('%s', (kind) => {
  it('everything stands in the box, words on the narrowest screen too', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const figures = figuresFor(kind, all)
        const { height, shapes } = draw(kind, figures, words)
        const told = fits(kind, figures, words)
        for (const shape of shapes) {
          if ('text' in shape && !told) continue
          const [left, top, right, bottom] = edges(shape)
          expect(Math.min(left, top), JSON.stringify(shape)).toBeGreaterThanOrEqual(-0.1)
          expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(100.1)
          expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(height)
        }
      })
    )
  })

  it('every figure is written', () => {
    const figures = [3, 5, 8].map((value, i) => ({ label: `${i}`, value }))
    const texts = draw(kind, figures, words).shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []))
    expect(texts).toEqual(expect.arrayContaining(['3,0', '5,0', '8,0']))
  })
})

it('bars are as long as their figures, from zero in both directions', () => {
  const values = [-20, 0, 10, 40]
  const { shapes } = draw(
    'bar',
    values.map((value) => ({ label: 'a', value })),
    words
  )
  const bars = shapes.filter((shape) => shape.kind === 'bar')
  const [down, short, long] = bars
  expect(bars).toHaveLength(3)
  expect(long!.width / short!.width).toBeCloseTo(4)
  expect(down!.width / short!.width).toBeCloseTo(2)
  expect(down!.x + down!.width).toBeCloseTo(short!.x)
})

it('a line has a gap where there is no figure', () => {
  const values = [1, 2, undefined, 4, 5]
  const { shapes } = draw(
    'line',
    values.map((value, i) => ({ label: `${i}`, value })),
    words
  )
  expect(shapes.filter(({ kind }) => kind === 'line')).toHaveLength(2)
  expect(shapes.filter(({ kind }) => kind === 'point')).toHaveLength(4)
})

it('of labels that would touch the last stays, and no two touch', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), (count) => {
      const years = Array.from({ length: count }, (_, i) => ({ label: `${1960 + i}`, value: i }))
      const labels = draw('line', years, words).shapes.filter((shape) => shape.kind === 'label')
      expect(textOf(labels.at(-1)!)).toBe(`${1959 + count}`)
      labels.slice(1).forEach((shape, i) => {
        expect(edges(shape)[0]).toBeGreaterThan(edges(labels[i]!)[2])
      })
    })
  )
})

it('parts fill the bar', () => {
  const figures = [1, 2, 3].map((value) => ({ label: 'a', value }))
  const top = draw('parts', figures, words).shapes.filter((shape) => shape.kind === 'part' && shape.y === 0)
  expect(top.map((shape) => edges(shape)[2])).toEqual([
    expect.closeTo(100 / 6),
    expect.closeTo(50),
    expect.closeTo(100)
  ])
})

it.each([
  ['column', ['2023', '2024', '2025'], true],
  ['column', ['Budownictwo', 'Przetwórstwo', 'Rolnictwo'], false],
  ['column', Array.from({ length: 12 }, (_, i) => `${2010 + i}`), false],
  ['line', Array.from({ length: 12 }, (_, i) => `${2010 + i}`), true],
  ['line', ['pierwszy kwartał roku', 'drugi kwartał roku'], false],
  ['bar', ['Budownictwo i prace wykończeniowe w mieszkaniach'], true]
] as const)('%s with the labels %j fits: %s', (kind, labels, expected) => {
  expect(
    fits(
      kind,
      labels.map((text) => ({ label: text, value: 5 })),
      words
    )
  ).toBe(expected)
})

it('no line of words is longer than its room, and no letter is lost', () => {
  fc.assert(
    fc.property(label, fc.integer({ min: 1, max: 30 }), (text, room) => {
      const lines = wrapped(text, room)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(room)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    })
  )
})
