/** A finding about the course, as data. It is made deep inside and put into words at the edge. */
import type { Range } from './range.ts'
import { wording, type Code } from './wording/en.ts'
import { polish } from './wording/pl.ts'
import {
  inWords,
  type Finding,
  type FindingWords,
  type Severity,
  type ToolLanguage,
  type Words
} from './wording/words.ts'

export type { Severity } from './wording/words.ts'

export interface Problem<C extends string = Code> {
  code: C
  range: Range
  /** What the wording of the code needs: names as the author wrote them, or words of ours. */
  params?: Record<string, Words>
  /** The nearest known name, to write instead. */
  suggestion?: string
  /** Set where what to write instead is beyond doubt. */
  fix?: Fix
  /** What the code says, where it is one that a component brings along. */
  finding?: Finding
}

/** Changes of the file the finding is about; they do not overlap. */
export interface Fix {
  edits: readonly Edit[]
}

export interface Edit {
  range: Range
  text: string
}

export interface Diagnostic extends Problem<string> {
  severity: Severity
  /** Path of the file relative to the course folder. */
  file: string
}

export function toDiagnostic(file: string, problem: Problem<string>): Diagnostic {
  return { ...problem, file, severity: usualSeverity(problem) }
}

function usualSeverity({ code, finding }: Problem<string>): Severity {
  return (finding ?? wording[code as Code]).severity ?? 'error'
}

/** Puts a finding into words. */
export function describe(problem: Problem<string>, language: ToolLanguage = 'en'): FindingWords {
  const { message, hint } = problem.finding?.[language] ?? wordings[language][problem.code as Code]
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const words = problem.params?.[name]
      return words === undefined ? whole : inWords(words, language)
    })
  const suggestion =
    problem.suggestion === undefined ? '' : `${didYouMean[language].replace('{name}', problem.suggestion)} `
  return { message: fill(message), hint: suggestion + fill(hint) }
}

const didYouMean = { en: 'Did you mean “{name}”?', pl: 'Czy chodzi o „{name}”?' }

/** What each common code says. */
export const wordings: Record<ToolLanguage, Record<Code, FindingWords>> = { en: wording, pl: polish }

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
