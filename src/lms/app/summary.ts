import type { Standard } from '../strict/model.ts'
import { en, type PageWords } from './page-words.ts'

/** A line of the overview: what it is, and the element it stands in. */
export type SummaryLine = { label: string; value: string; limit?: number; length?: number }

const lines = {
  scorm12: [
    ['status', 'cmi.core.lesson_status'],
    ['score', 'cmi.core.score.raw'],
    ['location', 'cmi.core.lesson_location'],
    ['sessionTime', 'cmi.core.session_time'],
    ['totalTime', 'cmi.core.total_time'],
    ['entry', 'cmi.core.entry'],
    ['exit', 'cmi.core.exit']
  ],
  scorm2004: [
    ['completion', 'cmi.completion_status'],
    ['success', 'cmi.success_status'],
    ['score', 'cmi.score.raw'],
    ['scaled', 'cmi.score.scaled'],
    ['progress', 'cmi.progress_measure'],
    ['location', 'cmi.location'],
    ['sessionTime', 'cmi.session_time'],
    ['totalTime', 'cmi.total_time'],
    ['entry', 'cmi.entry'],
    ['exit', 'cmi.exit']
  ]
} as const

const suspendLimits = { scorm12: 4096, scorm2004: 64_000 }

/** What an administrator looks at first. */
export function summarize(
  standard: Standard,
  known: ReadonlyMap<string, string>,
  words: PageWords = en
): SummaryLine[] {
  const short: SummaryLine[] = lines[standard].map(([name, element]) => ({
    label: words.summary[name],
    value: known.get(element)?.replace(/^$/, words.empty) ?? '—'
  }))
  const suspended = known.get('cmi.suspend_data') ?? ''
  short.push({
    label: words.summary.suspendData,
    value: `${suspended.length} / ${suspendLimits[standard]}`,
    length: suspended.length,
    limit: suspendLimits[standard]
  })
  return short
}

/** The entries of a list such as `cmi.interactions`, each with the values below it. */
export function entriesOf(known: ReadonlyMap<string, string>, list: string): Map<string, string>[] {
  const entries: Map<string, string>[] = []
  for (const [element, value] of known) {
    if (!element.startsWith(`${list}.`)) continue
    const [index = '', ...rest] = element.slice(list.length + 1).split('.')
    const entry = (entries[Number(index)] ??= new Map<string, string>())
    entry.set(rest.join('.'), value)
  }
  return entries
}
