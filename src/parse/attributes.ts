/** Settings in braces: `{#id key=value key="two words" flag}`. */
import type { Range } from '../shared/range.ts'
import type { Words } from '../shared/wording/words.ts'
import type { Attribute, Attributes } from './tree.ts'

export type AttributesResult =
  | { ok: true; attributes: Attributes; /** Index behind the closing brace. */ end: number }
  | { ok: false; reason: Words; start: number; end: number }

const token = /\s*(?:#([^\s#{}"=]+)|([A-Za-z][\w-]*)(?:=(?:"([^"]*)"|([^\s"{}]+))?)?)/y

/**
 * Reads the settings that begin at `text[start] === '{'`.
 * @param base offset of `text` in the file, so that ranges are the file's
 */
export function parseAttributes(text: string, start: number, base: number): AttributesResult {
  const close = closingBrace(text, start)
  if (close === -1)
    return {
      ok: false,
      reason: { en: 'the closing “}” is missing', pl: 'brakuje zamykającego „}”' },
      start,
      end: lineEnd(text, start)
    }
  const attributes: Attributes = { range: { start: base + start, end: base + close + 1 }, values: {} }
  let at = start + 1
  for (;;) {
    const rest = text.slice(at, close).trim()
    if (rest === '') break
    token.lastIndex = at
    const match = token.exec(text)
    if (match === null || token.lastIndex > close) {
      return {
        ok: false,
        reason: { en: `“${rest}” is not a setting`, pl: `„${rest}” to nie ustawienie` },
        start: at,
        end: close
      }
    }
    const from = at + match[0].length - match[0].trimStart().length
    const range = { start: base + from, end: base + token.lastIndex }
    const [, id, key, quoted, bare] = match
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
