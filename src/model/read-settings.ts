/** Settings in braces → values of the kinds a component declares. */
import type { Setting } from '../components/types.ts'
import type { Attributes } from '../parse/tree.ts'
import type { Problem } from '../shared/diagnostic.ts'
import { suggest } from '../shared/nearest.ts'
import type { Range } from '../shared/range.ts'
import { slug } from '../shared/slug.ts'
import { listed, oneOf, type Words } from '../shared/wording/words.ts'

export type Settings = Record<string, string | number | true>

/** What other tools call the words in square brackets. */
const titles = new Set(['title', 'label', 'heading', 'tytuł', 'tytul', 'nagłówek', 'naglowek'])

export function readSettings(
  name: string,
  declared: Readonly<Record<string, Setting>>,
  attributes: Attributes | undefined,
  problem: (problem: Problem) => void
): Settings {
  const settings: Settings = {}
  for (const [key, { value, range }] of Object.entries(attributes?.values ?? {})) {
    const setting = Object.hasOwn(declared, key) ? declared[key] : undefined
    if (setting === undefined) {
      const blank = value === '' ? splitByBlank(key, range, declared, attributes!) : undefined
      if (blank !== undefined) {
        problem(blank)
        continue
      }
      if (titles.has(key.toLowerCase()) && value !== '') {
        problem({ code: 'setting-title', range, params: { name, key, value } })
        continue
      }
      const known = Object.keys(declared)
      const place = { start: range.start, end: range.start + key.length }
      problem({
        code: 'setting-unknown',
        range,
        params: { name, key, known: listed(known) },
        ...(key === 'id' && attributes!.id === undefined
          ? { suggestion: `#${value}`, fix: { edits: [{ range, text: `#${value}` }] } }
          : suggest(key, known, (text) => ({ range: place, text })))
      })
      continue
    }
    const read = readSetting(setting, value)
    if (read === undefined) {
      const params = { key, value, expected: expectation(key, setting) }
      const values = setting.type === 'oneOf' ? setting.values : []
      const meant = suggest(value, values, (name) => ({ range, text: `${key}=${name}` }))
      problem({ code: 'setting-value', range, params, ...meant })
    } else {
      settings[key] = read
    }
  }
  return settings
}

/** A word that stands alone right behind an id or a value without quotes: the author meant both as one. */
function splitByBlank(
  word: string,
  range: Range,
  declared: Readonly<Record<string, Setting>>,
  { id, values }: Attributes
): Problem | undefined {
  if (id?.range.end === range.start - 1) {
    const example = `#${slug(`${id.value} ${word}`, 'id')}`
    return { code: 'setting-blank', range, params: { word, example } }
  }
  const before = Object.entries(values).find(([, other]) => other.range.end === range.start - 1)
  if (before === undefined || declared[before[0]]?.type !== 'text' || before[1].value === '') return undefined
  const example = `${before[0]}="${before[1].value} ${word}"`
  return { code: 'setting-blank', range, params: { word, example } }
}

function readSetting(setting: Setting, value: string): string | number | true | undefined {
  switch (setting.type) {
    case 'text':
      return value === '' ? undefined : value
    case 'flag':
      return value === '' || value === 'true' ? true : undefined
    case 'oneOf':
      return setting.values.includes(value) ? value : undefined
    case 'number': {
      const number = /^\d+$/.test(value) ? Number(value) : NaN
      return number >= setting.min && number <= setting.max ? number : undefined
    }
  }
}

function expectation(key: string, setting: Setting): Words {
  switch (setting.type) {
    case 'text':
      return { en: `${key}=… with a value`, pl: `${key}=… z wartością` }
    case 'flag':
      return { en: `${key} alone, without a value`, pl: `samo ${key}, bez wartości` }
    case 'oneOf':
      return oneOf(setting.values.map((value) => `${key}=${value}`))
    case 'number':
      return {
        en: `${key}= and a whole number from ${setting.min} to ${setting.max}`,
        pl: `${key}= i liczbę całkowitą od ${setting.min} do ${setting.max}`
      }
  }
}
