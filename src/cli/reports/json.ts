/** Findings for other programs; docs/check.schema.json describes the form. */
import type { Severity } from '../../shared/diagnostic.ts'
import type { Entry } from './entry.ts'

export function jsonReport(entries: readonly Entry[]): string {
  const count = (severity: Severity) => entries.filter((entry) => entry.severity === severity).length
  const counts = { errors: count('error'), warnings: count('warning'), hints: count('hint') }
  return JSON.stringify({ findings: entries, ...counts }, null, 2)
}
