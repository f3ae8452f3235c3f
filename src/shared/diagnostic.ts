/** A finding about the course, as data. It is made deep inside and put into words at the edge. */
import type { Range } from './range.ts'
import { wording, type Code } from './wording/en.ts'

export type Severity = 'error' | 'warning'

export interface Problem {
  code: Code
  range: Range
  /** What the wording of the code needs: names as the author wrote them. */
  params?: Record<string, string>
  /** The nearest known name, to write instead. */
  suggestion?: string
}

export interface Diagnostic extends Problem {
  severity: Severity
  /** Path of the file relative to the course folder. */
  file: string
}

/** What is wrong, and what to write instead. */
export interface Description {
  message: string
  hint: string
}

export function toDiagnostic(file: string, problem: Problem): Diagnostic {
  return { ...problem, file, severity: wording[problem.code].severity ?? 'error' }
}

/** Puts a finding into words. */
export function describe(problem: Problem): Description {
  const { message, hint } = wording[problem.code]
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => problem.params?.[name] ?? whole)
  const suggestion = problem.suggestion === undefined ? '' : `Did you mean “${problem.suggestion}”? `
  return { message: fill(message), hint: suggestion + fill(hint) }
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error')
}

/** Reading order: by file, then by place. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || a.range.start - b.range.start || compare(a.code, b.code)
  )
}

/** Plain code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
