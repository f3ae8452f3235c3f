import type { Standard } from '../strict/model.ts'

/** A line of the overview: what it is, and the element it stands in. */
export type SummaryLine = { label: string; value: string; limit?: number; length?: number }

const lines = {
  scorm12: [
    ['Status', 'cmi.core.lesson_status'],
    ['Score', 'cmi.core.score.raw'],
    ['Location', 'cmi.core.lesson_location'],
    ['Session time', 'cmi.core.session_time'],
    ['Total time', 'cmi.core.total_time'],
    ['Entry', 'cmi.core.entry'],
    ['Exit', 'cmi.core.exit']
  ],
  scorm2004: [
    ['Completion', 'cmi.completion_status'],
    ['Success', 'cmi.success_status'],
    ['Score', 'cmi.score.raw'],
    ['Scaled score', 'cmi.score.scaled'],
    ['Progress', 'cmi.progress_measure'],
    ['Location', 'cmi.location'],
    ['Session time', 'cmi.session_time'],
    ['Total time', 'cmi.total_time'],
    ['Entry', 'cmi.entry'],
    ['Exit', 'cmi.exit']
  ]
} as const

const suspendLimits = { scorm12: 4096, scorm2004: 64_000 }

/** What an administrator looks at first. */
export function summarize(standard: Standard, known: ReadonlyMap<string, string>): SummaryLine[] {
  const short: SummaryLine[] = lines[standard].map(([label, element]) => ({
    label,
    value: known.get(element)?.replace(/^$/, 'empty') ?? '—'
  }))
  const suspended = known.get('cmi.suspend_data') ?? ''
  short.push({
    label: 'Suspend data',
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
