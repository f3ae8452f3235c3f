/** Settings in braces: `{#id key=value key="two words" flag}`. */
import type { Fix } from '../shared/diagnostic.ts'
import type { Range } from '../shared/range.ts'
import type { Words } from '../shared/wording/words.ts'
import type { Attribute, Attributes } from './tree.ts'

export type AttributesResult =
  | { ok: true; attributes: Attributes; /** Index behind the closing brace. */ end: number }
  | {
      ok: false
      reason: Words
      start: number
      end: number
      /** What could be read in front of it. */
      attributes: Attributes
      fix?: Fix
      /** Where braces end, index behind them. */
      behind?: number
    }

const token = /\s*(?:#([^\s#{}"=,;]+)|([A-Za-z][\w-]*)(?:=(?:"([^"]*)"|([^\s"{}]+))?)?)/y

/**
 * Reads the settings that begin at `text[start] === '{'`.
 * @param base offset of `text` in the file, so that ranges are the file's
 */
export function parseAttributes(text: string, start: number, base: number): AttributesResult {
  const close = closingBrace(text, start)
  const attributes: Attributes = { range: { start: base + start, end: base + close + 1 }, values: {} }
  if (close === -1) {
    const end = lineEnd(text, start)
    const reason = text.slice(start, end).includes('}') ? reasons.quoteOpen : reasons.brace
    return { ok: false, reason, start, end, attributes }
  }
  let at = start + 1
  for (;;) {
    const rest = text.slice(at, close).trim()
    if (rest === '') break
    token.lastIndex = at
    const match = token.exec(text)
    const slip = slipAt(text, at, close)
    if (slip !== undefined || match === null || token.lastIndex > close) {
      const { reason, ...place } = slip ?? { reason: noSetting(rest), start: at, end: close }
      const edits = place.text === undefined ? [] : [{ range: shifted(place, base), text: place.text }]
      return {
        ok: false,
        reason,
        start: place.start,
        end: place.end,
        attributes,
        behind: close + 1,
        ...(edits.length === 0 ? {} : { fix: { edits } })
      }
    }
    const from = at + match[0].length - match[0].trimStart().length
    const range = { start: base + from, end: base + token.lastIndex }
    const [, id, key, quoted, bare] = match
    const name = key ?? '#'
    if (id === undefined ? Object.hasOwn(attributes.values, name) : attributes.id !== undefined) {
      return {
        ok: false,
        reason: twice(name),
        start: at,
        end: token.lastIndex,
        attributes,
        behind: close + 1
      }
    }
    if (id !== undefined) attributes.id = { value: id, range }
    else attributes.values[key!] = { value: quoted ?? bare ?? '', range }
    at = token.lastIndex
  }
  return { ok: true, attributes, end: close + 1 }
}

/** Where the value itself stands, without its key and its quotes. */
export function valueRange(key: string, { value, range }: Attribute): Range {
  const quotes = range.end - range.start - `${key}=${value}`.length
  const end = range.end - (quotes === 2 ? 1 : 0)
  return { start: end - value.length, end }
}

const reasons = {
  brace: { en: 'the closing “}” is missing', pl: 'brakuje zamykającego „}”' },
  quoteOpen: { en: 'a quotation mark (") is missing', pl: 'brakuje cudzysłowu (")' },
  quotes: {
    en: 'quotation marks in settings are straight: "…"',
    pl: 'cudzysłowy w ustawieniach są proste: "…"'
  },
  equals: {
    en: 'a setting is written key=value, without blanks',
    pl: 'ustawienie pisze się klucz=wartość, bez odstępów'
  },
  comma: {
    en: 'between settings stands a blank alone',
    pl: 'między ustawieniami stoi sam odstęp'
  },
  hash: { en: 'no blank stands behind “#”', pl: 'za „#” nie ma odstępu' }
}

const noSetting = (rest: string) => ({ en: `“${rest}” is not a setting`, pl: `„${rest}” to nie ustawienie` })
const twice = (name: string) => ({ en: `“${name}” stands twice`, pl: `„${name}” jest tu dwa razy` })

interface Slip {
  reason: Words
  start: number
  end: number
  /** What to write instead, where that is beyond doubt. */
  text?: string
}

/** What people write who know other notations: typographic quotes, blanks around `=`, a colon, commas. */
const slips: readonly { pattern: RegExp; reason: Words; text(match: RegExpExecArray): string }[] = [
  {
    pattern: /\s*([A-Za-z][\w-]*)=[„“”«»‘’‚‛'`]([^„“”«»‘’‚‛'`"{}\n]*)["„“”«»‘’‚‛'`]/y,
    reason: reasons.quotes,
    text: ([, key, value]) => `${key}="${value}"`
  },
  {
    pattern: /\s*([A-Za-z][\w-]*)(?:\s+=\s*|=\s+|\s*:\s*)(?=[\w"„“”«»‘’'])/y,
    reason: reasons.equals,
    text: ([, key]) => `${key}=`
  },
  { pattern: /(?:\s*#\s+)(?=[a-z])/y, reason: reasons.hash, text: () => '#' },
  { pattern: /[,;](?=\s*[#\w}])/y, reason: reasons.comma, text: () => '' }
]

function slipAt(text: string, at: number, close: number): Slip | undefined {
  for (const { pattern, reason, text: instead } of slips) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null || pattern.lastIndex > close) continue
    const start = at + match[0].length - match[0].trimStart().length
    return { reason, start, end: pattern.lastIndex, text: instead(match) }
  }
  return undefined
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}

function closingBrace(text: string, start: number): number {
  let quoted = false
  for (let i = start + 1; i < text.length; i++) {
    const c = text[i]
    if (c === '\n') return -1
    if (c === '"') quoted = !quoted
    else if (c === '}' && !quoted) return i
  }
  return -1
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
