/**
 * What a chart is made of. Across, everything is in per cent of the width, down in em: so a chart fits every width
 * while its words keep their size, and grow with the reader's letters.
 */
import { attribute, text, type Fragment } from '../../shared/fragment.ts'

export type Shape =
  | { kind: 'bar'; x: number; y: number; width: number; height: number }
  /** A piece of a whole, with the number of its pattern. */
  | { kind: 'part'; x: number; y: number; width: number; height: number; pattern: number }
  /** Empty ground under a letter. */
  | { kind: 'plate'; x: number; y: number }
  | { kind: 'zero' | 'line'; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'point'; x: number; y: number }
  | {
      kind: 'label' | 'value' | 'missing'
      x: number
      y: number
      /** In em, beside `x`. */
      dx?: number
      anchor: 'start' | 'middle' | 'end'
      text: string
    }

export interface Drawing {
  /** In em. */
  height: number
  shapes: Shape[]
}

/** Width of a chart on the narrowest screen (320 CSS pixels), inside another block, in em. */
export const narrowest = 17
/** Width of a letter or digit, in em, rather too large. */
export const letter = 0.58
export const lineHeight = 1.35

/** Per cent of the narrowest width that these letters need. */
export function roomFor(letters: number): number {
  return ((letters * letter) / narrowest) * 100
}

/** Words in lines of at most so many letters; a longer word is cut. */
export function wrapped(words: string, letters: number): string[] {
  const limit = Math.max(1, Math.floor(letters))
  const pieces = words.split(/ +/).flatMap((word) => word.match(new RegExp(`.{1,${limit}}`, 'gsu')) ?? [])
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= limit)
      lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  return lines
}

interface Picture {
  /** What the chart shows, for who cannot see it. */
  label: string
  /** Id of the element that holds the figures. */
  details: string
  /** Begins the ids of its patterns. */
  id: string
}

export function toSvg({ height, shapes }: Drawing, { label, details, id }: Picture): Fragment {
  const names = attribute('aria-label', label) + attribute('aria-details', details)
  const isPatterned = shapes.some(({ kind }) => kind === 'part')
  return [
    `<svg class="chart-picture" width="100%" height="${rounded(height)}em" role="img"${names}>`,
    ...(isPatterned
      ? ['<defs>', ...patterns.map((inner, i) => pattern(`${id}-${i}`, inner)), '</defs>']
      : []),
    ...shapes.map((shape) => shapeSvg(shape, id)),
    '</svg>'
  ]
}

function shapeSvg(shape: Shape, id: string): string {
  const name = ` class="chart-${shape.kind}"`
  switch (shape.kind) {
    case 'bar':
      return `<rect${name}${box(shape)}/>`
    case 'part':
      return `<rect${name}${box(shape)} fill="url(#${id}-${shape.pattern})"/>`
    case 'plate':
      return `<circle${name} cx="${rounded(shape.x)}%" cy="${rounded(shape.y)}em" r="0.75em"/>`
    case 'point':
      return `<circle${name} cx="${rounded(shape.x)}%" cy="${rounded(shape.y)}em" r="0.3em"/>`
    case 'zero':
    case 'line': {
      const { x1, y1, x2, y2 } = shape
      return `<line${name} x1="${rounded(x1)}%" y1="${rounded(y1)}em" x2="${rounded(x2)}%" y2="${rounded(y2)}em"/>`
    }
    default: {
      const { x, y, dx, anchor, text: words } = shape
      const beside = dx === undefined ? '' : ` dx="${rounded(dx)}em"`
      return `<text${name} x="${rounded(x)}%" y="${rounded(y)}em"${beside} text-anchor="${anchor}">${text(words)}</text>`
    }
  }
}

function box({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return ` x="${rounded(x)}%" y="${rounded(y)}em" width="${rounded(width)}%" height="${rounded(height)}em"`
}

const rounded = (value: number) => String(Math.round(value * 100) / 100)

/** Told apart without colour: full, slanted lines, dots, lines across, squares, empty. */
const patterns = [
  '<rect width="8" height="8" class="chart-ink"/>',
  '<path d="M-2 2L2-2M0 8L8 0M6 10L10 6" class="chart-stroke"/>',
  '<circle cx="4" cy="4" r="1.8" class="chart-ink"/>',
  '<path d="M0 4H8" class="chart-stroke"/>',
  '<path d="M0 4H8M4 0V8" class="chart-stroke"/>',
  ''
]
export const mostParts = patterns.length

function pattern(id: string, inner: string): string {
  return `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="chart-ground"/>${inner}</pattern>`
}
