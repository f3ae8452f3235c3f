/** HTML as text, with one door: whatever stands in a hole is escaped, unless it is HTML already. */
import { text } from '../shared/fragment.ts'

export interface Html {
  readonly markup: string
}

type Hole = string | number | Html | readonly Hole[] | undefined

export function html(pieces: TemplateStringsArray, ...holes: Hole[]): Html {
  return { markup: pieces.reduce((all, piece, i) => `${all}${filled(holes[i - 1])}${piece}`) }
}

function filled(hole: Hole): string {
  if (hole === undefined) return ''
  if (typeof hole === 'string') return text(hole)
  if (typeof hole === 'number') return String(hole)
  return 'markup' in hole ? hole.markup : hole.map(filled).join('')
}
