/** Splits the card (front matter) from a module's text. It is blanked out, not cut, so that lines and offsets stay true. */
import matter from 'gray-matter'
import type { Problem } from '../shared/diagnostic.ts'

const refuse = () => {
  throw new Error('only YAML is read')
}

/**
 * gray-matter only finds the borders here: its engines are replaced, since its JavaScript engine would evaluate code,
 * and `yaml` reads the text later with places. An options argument switches its cache off, in which a file that failed
 * once comes back as empty data.
 */
const options = {
  language: 'yaml',
  engines: { yaml: () => ({}), javascript: refuse, js: refuse, json: refuse, coffee: refuse }
}

export type FrontMatterResult = { /** Borders that an eye takes for hyphens. */ slips?: Problem[] } & (
  | { state: 'found'; text: string; offset: number; body: string }
  | { state: 'missing' | 'unclosed'; body: string }
)

export function splitFrontMatter(text: string): FrontMatterResult {
  const fence = /^\uFEFF?---[^\S\n]*\n/.exec(text)
  if (fence === null) return nearlyCard(text) ?? { state: 'missing', body: text }
  const offset = fence[0].length
  if (!/^---[^\S\n]*$/m.test(text.slice(offset))) {
    return nearlyCard(text) ?? { state: 'unclosed', body: blank(text, text.length) }
  }
  const file = matter(text.replace(/^\uFEFF/, ''), options)
  const raw = (file as unknown as { matter: string }).matter.replace(/^\n/, '')
  const end = text.length - file.content.length
  return { state: 'found', text: raw, offset, body: blank(text, end) }
}

/** Two to many dashes of any kind, or what other programs take. */
const border = /(?:[-\u2010-\u2015\u2212]+|\+{3}|`{3}(?:ya?ml)?|---[a-z]+)[^\S\n]*/.source
const nearly = new RegExp(
  `^(\\uFEFF?\\s*)(${border})\\n((?:(?!${border}$)[^\\n]*\\n){1,60}?)(${border})$`,
  'm'
)

/** A card in other borders is read all the same: what stands in it is told in the same run. */
function nearlyCard(text: string): FrontMatterResult | undefined {
  const match = nearly.exec(text)
  if (match === null || match.index > 0) return undefined
  const [whole, lead, begin, inside] = match as unknown as [string, string, string, string]
  if (!/^[ \t]*[\p{L}\w-]+:/mu.test(inside)) return undefined
  const mark = lead.startsWith('\uFEFF') ? 1 : 0
  const offset = lead.length + begin.length + 1
  const ranges = [
    { start: mark, end: lead.length + begin.trimEnd().length },
    { start: offset + inside.length, end: whole.trimEnd().length }
  ]
  const slips = ranges
    .filter((range) => text.slice(range.start, range.end) !== '---')
    .map((range): Problem => ({ code: 'front-matter-form', range, fix: { edits: [{ range, text: '---' }] } }))
  return { state: 'found', text: inside, offset, body: blank(text, whole.length), slips }
}

function blank(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end)
}
