/** Splits the card (front matter) from a module's text. It is blanked out, not cut, so that lines and offsets stay true. */
import matter from 'gray-matter'

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

export type FrontMatterResult =
  | { state: 'found'; text: string; offset: number; body: string }
  | { state: 'missing' | 'unclosed'; body: string }

export function splitFrontMatter(text: string): FrontMatterResult {
  const fence = /^\uFEFF?---[^\S\n]*\n/.exec(text)
  if (fence === null) return { state: 'missing', body: text }
  const offset = fence[0].length
  if (!/^---[^\S\n]*$/m.test(text.slice(offset))) return { state: 'unclosed', body: blank(text, text.length) }
  const file = matter(text.replace(/^\uFEFF/, ''), options)
  const raw = (file as unknown as { matter: string }).matter.replace(/^\n/, '')
  const end = text.length - file.content.length
  return { state: 'found', text: raw, offset, body: blank(text, end) }
}

function blank(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end)
}
