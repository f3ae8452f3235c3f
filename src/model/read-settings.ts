/** Settings in braces → values of the kinds a component declares. */
import type { Setting } from '../components/types.ts'
import type { Attributes } from '../parse/tree.ts'
import type { Problem } from '../shared/diagnostic.ts'
import { nearestName } from '../shared/nearest.ts'

export type Settings = Record<string, string | number | true>

export function readSettings(
  name: string,
  declared: Readonly<Record<string, Setting>>,
  attributes: Attributes | undefined,
  problem: (problem: Problem) => void
): Settings {
  const settings: Settings = {}
  for (const [key, { value, range }] of Object.entries(attributes?.values ?? {})) {
    const setting = declared[key]
    if (setting === undefined) {
      const known = Object.keys(declared)
      const suggestion = nearestName(key, known)
      problem({
        code: 'setting-unknown',
        range,
        params: { name, key, known: known.length === 0 ? 'none' : known.join(', ') },
        ...(suggestion === undefined ? {} : { suggestion })
      })
      continue
    }
    const read = readSetting(setting, value)
    if (read === undefined) {
      problem({ code: 'setting-value', range, params: { key, value, expected: expectation(key, setting) } })
    } else {
      settings[key] = read
    }
  }
  return settings
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

function expectation(key: string, setting: Setting): string {
  switch (setting.type) {
    case 'text':
      return `${key}=… with a value`
    case 'flag':
      return `${key} alone, without a value`
    case 'oneOf':
      return setting.values.map((value) => `${key}=${value}`).join(' or ')
    case 'number':
      return `${key}= and a whole number from ${setting.min} to ${setting.max}`
  }
}
