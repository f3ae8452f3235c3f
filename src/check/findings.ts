/** All that an author can be told, and how weighty a course takes it. */
import type { ComponentMap } from '../components/types.ts'
import type { CheckSetting } from '../model/data-files.ts'
import { toDiagnostic, wordings, type Diagnostic } from '../shared/diagnostic.ts'
import { suggest } from '../shared/nearest.ts'
import { wording, type Code } from '../shared/wording/en.ts'
import type { Finding, FindingWords } from '../shared/wording/words.ts'
import { contentFindings } from './wording.ts'

/** By code: those of reading a course, those of its content, then those that components bring along. */
export function allFindings(components: ComponentMap): Map<string, Finding> {
  const common = (Object.keys(wording) as Code[]).map((code): [string, Finding] => {
    const { severity = 'error' } = wording[code]
    return [code, { severity, en: wordings.en[code], pl: wordings.pl[code] }]
  })
  return new Map([
    ...common,
    ...Object.entries(contentFindings),
    ...[...components.values()].flatMap(({ findings = {} }) => Object.entries(findings))
  ])
}

/** The words without the names of one case: `{id}` becomes `…`. */
export function generalWords({ message, hint }: FindingWords): FindingWords {
  const general = (text: string) => text.replace(/\{\w+\}/g, '…')
  return { message: general(message), hint: general(hint) }
}

/** Applies `checks` of course.yaml. What is an error stays one: nothing is built from it. */
export function weigh(
  diagnostics: readonly Diagnostic[],
  checks: readonly CheckSetting[],
  components: ComponentMap
): Diagnostic[] {
  const known = allFindings(components)
  const isError = (code: string) => (known.get(code)?.severity ?? 'error') === 'error'
  const levels = new Map(checks.map(({ code, level }) => [code, level]))
  const weighed = diagnostics.flatMap((diagnostic): Diagnostic[] => {
    const level = levels.get(diagnostic.code)
    if (level === undefined || isError(diagnostic.code)) return [diagnostic]
    return level === 'off' ? [] : [{ ...diagnostic, severity: level }]
  })
  const wrong = checks.flatMap(({ code, level, range }): Diagnostic[] => {
    if (!known.has(code)) {
      const meant = suggest(code, known.keys(), (name) => ({ range, text: name }))
      return [toDiagnostic('course.yaml', { code: 'check-unknown', range, params: { code }, ...meant })]
    }
    if (!isError(code) || level === 'error') return []
    return [toDiagnostic('course.yaml', { code: 'check-error', range, params: { code } })]
  })
  return [...weighed, ...wrong]
}
