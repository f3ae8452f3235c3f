/** Figures → shapes. Every kind begins at zero; values stand at their marks, so that no axis is needed. */
import { letter, lineHeight, narrowest, roomFor, wrapped, type Drawing, type Shape } from './drawing.ts'

export interface Mark {
  label: string
  /** Undefined where there is no figure. */
  value: number | undefined
}

export interface ChartWords {
  /** A value as it stands at its mark. */
  value(value: number): string
  /** Stands where there is no figure. */
  missing: string
}

type Draw = (marks: readonly Mark[], words: ChartWords) => Drawing

export const kinds = ['bar', 'column', 'line', 'parts'] as const
export type ChartKind = (typeof kinds)[number]

const barHeight = 1.1
/** Height of the room in which columns and lines stand. */
const plotHeight = 10
const valueHeight = 1.5

/** One below the other, each with its label above it. */
const drawBars: Draw = (marks, words) => {
  const values = known(marks)
  const [low, high] = domain(values)
  const room = Math.min(45, roomFor(longest(values.map(words.value)) + 1))
  const left = low < 0 ? room : 0
  const x = scale(low, high, left, high > 0 ? 100 - room : 100)
  const zero = x(0)
  const shapes: Shape[] = []
  let y = 0
  for (const { label, value } of marks) {
    const lines = wrapped(label, narrowest / letter)
    lines.forEach((line, i) => {
      shapes.push({ kind: 'label', x: 0, y: y + i * lineHeight + 1, anchor: 'start', text: line })
    })
    y += lines.length * lineHeight + 0.15
    const middle = { y: y + 0.85 }
    if (value === undefined) {
      const anchor = zero < 50 ? 'start' : 'end'
      const dx = zero < 50 ? 0.3 : -0.3
      shapes.push({ kind: 'missing', x: zero, ...middle, dx, anchor, text: words.missing })
    } else {
      const end = x(value)
      const width = Math.abs(end - zero)
      if (width > 0) shapes.push({ kind: 'bar', x: Math.min(zero, end), y, width, height: barHeight })
      // Where all is below zero, there is no room on the other side.
      const isLeft = value < 0 || (value === 0 && high === 0)
      const side = isLeft ? ({ dx: -0.3, anchor: 'end' } as const) : ({ dx: 0.3, anchor: 'start' } as const)
      shapes.push({ kind: 'value', x: end, ...middle, ...side, text: words.value(value) })
    }
    shapes.push({ kind: 'zero', x1: zero, y1: y - 0.1, x2: zero, y2: y + barHeight + 0.1 })
    y += barHeight + 0.6
  }
  return { height: y, shapes }
}

/** Beside each other. */
const drawColumns: Draw = (marks, words) => {
  const band = 100 / marks.length
  const { y, zero, bottom } = upright(marks)
  const shapes: Shape[] = []
  let height = bottom
  marks.forEach(({ label, value }, i) => {
    const middle = (i + 0.5) * band
    if (value === undefined) {
      shapes.push({ kind: 'missing', x: middle, y: zero - 0.4, anchor: 'middle', text: '–' })
    } else {
      const top = Math.min(y(value), zero)
      const tall = Math.abs(y(value) - zero)
      if (tall > 0)
        shapes.push({ kind: 'bar', x: middle - band * 0.35, y: top, width: band * 0.7, height: tall })
      const at = value < 0 ? y(value) + 1.1 : y(value) - 0.4
      shapes.push({ kind: 'value', x: middle, y: at, anchor: 'middle', text: words.value(value) })
    }
    const lines = wrapped(label, lettersInBand(marks.length))
    lines.forEach((line, k) => {
      shapes.push({ kind: 'label', x: middle, y: bottom + 1 + k * lineHeight, anchor: 'middle', text: line })
    })
    height = Math.max(height, bottom + lines.length * lineHeight + 0.3)
  })
  shapes.push({ kind: 'zero', x1: 0, y1: zero, x2: 100, y2: zero })
  return { height, shapes }
}

/** Points in their order, joined where both have figures. Of labels that would touch, the later ones stay. */
const drawLine: Draw = (marks, words) => {
  const { y, zero, bottom } = upright(marks)
  const wide = roomFor(lineLabelLetters(marks, words))
  const gap = marks.length < 2 ? 0 : (100 - wide) / (marks.length - 1)
  const points = marks.map((mark, i) => ({ ...mark, x: wide / 2 + i * gap }))
  const step = gap === 0 ? 1 : Math.ceil(wide / gap)
  const lines = points.slice(1).flatMap(({ x: x2, value: to }, i): Shape[] => {
    const { x: x1, value: from } = points[i]!
    return from === undefined || to === undefined ? [] : [{ kind: 'line', x1, y1: y(from), x2, y2: y(to) }]
  })
  const dots = points.flatMap(({ x, value }): Shape[] =>
    value === undefined ? [] : [{ kind: 'point', x, y: y(value) }]
  )
  const told = points.filter((_, i) => (points.length - 1 - i) % step === 0)
  const texts = told.flatMap(({ x, label, value }): Shape[] => [
    { kind: 'label', x, y: bottom + 1, anchor: 'middle', text: label },
    ...(value === undefined
      ? []
      : [{ kind: 'value', x, y: y(value) - 0.6, anchor: 'middle', text: words.value(value) } as const])
  ])
  const ground: Shape = { kind: 'zero', x1: 0, y1: zero, x2: 100, y2: zero }
  return { height: bottom + lineHeight + 0.3, shapes: [ground, ...lines, ...dots, ...texts] }
}

/** One bar of pieces that make a whole; under it each piece with its letter, its figure and its share. */
const drawParts: Draw = (marks, words) => {
  const total = known(marks).reduce((sum, value) => sum + value, 0)
  const shapes: Shape[] = []
  const high = 2.2
  let x = 0
  let y = high + 0.8
  marks.forEach(({ label, value = 0 }, pattern) => {
    const width = total === 0 ? 0 : (value / total) * 100
    const key = String.fromCharCode(65 + pattern)
    shapes.push({ kind: 'part', x, y: 0, width, height: high, pattern })
    if (width >= 10) {
      shapes.push({ kind: 'plate', x: x + width / 2, y: high / 2 })
      shapes.push({ kind: 'label', x: x + width / 2, y: high / 2 + 0.35, anchor: 'middle', text: key })
    }
    x += width
    const swatch = roomFor(3)
    shapes.push({ kind: 'part', x: 0, y: y + 0.1, width: swatch, height: 1, pattern })
    const beside = { x: swatch, dx: 0.5, anchor: 'start' } as const
    const lines = wrapped(`${key}. ${label}`, narrowest / letter - 5)
    lines.forEach((line, i) => {
      shapes.push({ kind: 'label', ...beside, y: y + 1 + i * lineHeight, text: line })
    })
    y += lines.length * lineHeight
    shapes.push({ kind: 'value', ...beside, y: y + 0.9, text: words.value(value) })
    y += lineHeight + 0.3
  })
  return { height: y, shapes }
}

const draws: Record<ChartKind, Draw> = {
  bar: drawBars,
  column: drawColumns,
  line: drawLine,
  parts: drawParts
}

export function draw(kind: ChartKind, marks: readonly Mark[], words: ChartWords): Drawing {
  return draws[kind](marks, words)
}

/** Whether labels and values have room on the narrowest screen. */
export function fits(kind: ChartKind, marks: readonly Mark[], words: ChartWords): boolean {
  if (kind === 'line') return roomFor(lineLabelLetters(marks, words)) <= 50
  if (kind !== 'column') return true
  const pieces = marks.flatMap(({ label }) => label.split(/ +/))
  return longest([...pieces, ...known(marks).map(words.value)]) <= lettersInBand(marks.length)
}

function lettersInBand(columns: number): number {
  return Math.floor(narrowest / columns / letter)
}

function lineLabelLetters(marks: readonly Mark[], words: ChartWords): number {
  return longest([...marks.map(({ label }) => label), ...known(marks).map(words.value)]) + 1
}

function upright(marks: readonly Mark[]): { y: (value: number) => number; zero: number; bottom: number } {
  const [low, high] = domain(known(marks))
  const floor = valueHeight + plotHeight
  const y = scale(low, high, floor, valueHeight)
  return { y, zero: y(0), bottom: low < 0 ? floor + valueHeight : floor + 0.2 }
}

/** From the smallest to the largest value, zero among them. */
function domain(values: readonly number[]): [low: number, high: number] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  return low === high ? [0, 1] : [low, high]
}

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}

function known(marks: readonly Mark[]): number[] {
  return marks.map(({ value }) => value).filter((value) => value !== undefined)
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((words) => words.length))
}
