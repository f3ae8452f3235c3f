/** What theme.css changes can still be read: contrast in both schemes (WCAG 2.2, 1.4.3 and 1.4.11). */
import { parse as parseColour, wcagContrast } from 'culori'
import postcss, { CssSyntaxError, type Declaration } from 'postcss'
import { nearestName } from '../../shared/nearest.ts'
import type { Range } from '../../shared/range.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { Rule } from '../rule.ts'

const themeFile = 'theme.css'

type Scheme = 'light' | 'dark'
const schemes: Record<Scheme, Words> = {
  light: { en: 'light', pl: 'jasnym' },
  dark: { en: 'dark', pl: 'ciemnym' }
}

interface Setting {
  value: string
  range: Range
}
type Settings = ReadonlyMap<string, Setting>

const text = ['surface', 'surface-raised', 'surface-sunken', 'surface-accent', 'surface-warn']
/** What stands on what, and the contrast that it needs. */
const pairs: readonly (readonly [front: string, back: string, needed: number])[] = [
  ...text.flatMap((back) =>
    (['text', 'text-quiet', 'action'] as const).map((front) => [front, back, 4.5] as const)
  ),
  ...(['good', 'bad', 'warn'] as const).flatMap((front) =>
    ['surface', 'surface-raised'].map((back) => [front, back, 4.5] as const)
  ),
  ['on-action', 'action', 4.5],
  ['on-action', 'action-hover', 4.5],
  ['on-bar', 'bar', 4.5],
  ['border-control', 'surface', 3],
  ['focus', 'surface', 3],
  ['bar-focus', 'bar', 3]
]

export const theme: Rule = (_course, { report, texts, tokens }) => {
  const css = texts.get(themeFile)
  if (css === undefined) return
  try {
    const own = { light: settingsOf(css, 'light'), dark: settingsOf(css, 'dark') }
    const usual = { light: settingsOf(tokens, 'light'), dark: settingsOf(tokens, 'dark') }
    const known = [...usual.light.keys()]
    for (const [name, { range }] of new Map([...own.light, ...own.dark])) {
      if (!name.startsWith('--sd-') || known.includes(name)) continue
      const suggestion = nearestName(name, known)
      const params = { name, known: known.filter((one) => !one.startsWith('--sd-raw-')).join(', ') }
      report(themeFile, {
        code: 'theme-token',
        range,
        params,
        ...(suggestion === undefined ? {} : { suggestion })
      })
    }
    for (const scheme of ['light', 'dark'] as const) {
      const all = new Map([...usual[scheme], ...own[scheme]])
      for (const { front, back, ratio, needed, setting } of worst(faint(own[scheme], all))) {
        const params = {
          front: `--sd-${front}`,
          back: `--sd-${back}`,
          scheme: schemes[scheme],
          ratio: `${ratio.toFixed(1)}:1`,
          needed: `${needed}:1`
        }
        report(themeFile, { code: 'theme-contrast', range: setting.range, params })
      }
    }
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    const { offset = 0 } = error.input ?? {}
    report(themeFile, {
      code: 'theme-broken',
      range: { start: offset, end: offset },
      params: { reason: `${error.reason}.` }
    })
  }
}

interface Faint {
  front: string
  back: string
  ratio: number
  needed: number
  /** What in the theme decides about it. */
  setting: Setting
}

function faint(own: Settings, all: Settings): Faint[] {
  return pairs.flatMap(([front, back, needed]) => {
    const names = [`--sd-${front}`, `--sd-${back}`]
    const setting = names.map((name) => changeOf(name, own, all)).find((found) => found !== undefined)
    const [one, other] = names.map((name) => colourOf(name, all))
    if (setting === undefined || one === undefined || other === undefined) return []
    const ratio = wcagContrast(one, other)
    return ratio < needed ? [{ front, back, ratio, needed, setting }] : []
  })
}

/** One setting may spoil many pairs; the worst is told. */
function worst(found: readonly Faint[]): Faint[] {
  const sorted = [...found].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed)
  return sorted.filter(({ setting }, i) => sorted.findIndex((other) => other.setting === setting) === i)
}

/** Custom properties of the page in a scheme: those for both, then those for this one. */
function settingsOf(css: string, scheme: Scheme): Settings {
  const settings = new Map<string, Setting>()
  const root = postcss.parse(css)
  const take = (wanted: (media: string) => boolean) =>
    root.walkDecls(/^--/, (declaration) => {
      if (!wanted(mediaOf(declaration))) return
      const { prop, value, source } = declaration
      const start = source?.start?.offset ?? 0
      settings.set(prop, { value, range: { start, end: source?.end?.offset ?? start } })
    })
  take((media) => !media.includes('prefers-color-scheme'))
  take((media) => media.includes(`prefers-color-scheme: ${scheme}`))
  return settings
}

function mediaOf({ parent }: Declaration): string {
  const around = parent?.parent
  return around?.type === 'atrule' && 'params' in around ? String(around.params).replace(/:\s*/g, ': ') : ''
}

const reference = /^var\(\s*(--[\w-]+)\s*\)$/

/** The setting of the theme that decides about a property, its own or that of one that it refers to. */
function changeOf(name: string, own: Settings, all: Settings): Setting | undefined {
  const next = reference.exec(all.get(name)?.value.trim() ?? '')?.[1]
  return own.get(name) ?? (next === undefined ? undefined : changeOf(next, own, all))
}

/** Undefined where it is no plain colour: what cannot be computed is not judged. */
function colourOf(name: string, all: Settings, depth = 0): ReturnType<typeof parseColour> {
  const value = all.get(name)?.value.trim()
  if (value === undefined || depth > 8) return undefined
  const next = reference.exec(value)?.[1]
  return next === undefined ? parseColour(value) : colourOf(next, all, depth + 1)
}
