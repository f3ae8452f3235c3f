/** A finding as every report gives it: in words, its places as lines and columns. docs/check.schema.json says what each field means. */
import { describe, type Diagnostic, type Severity } from '../../shared/diagnostic.ts'
import { positionAt, type Range } from '../../shared/range.ts'
import type { ToolLanguage } from '../../shared/wording/words.ts'

export interface Place {
  line: number
  column: number
  endLine: number
  /** The column behind the last sign. */
  endColumn: number
}

export interface Entry extends Place {
  file: string
  severity: Severity
  code: string
  message: string
  hint: string
  suggestion?: string
  fix?: (Place & { text: string })[]
  /** Left out where a component of the course's own says it. */
  docs?: string
}

interface EntryOptions {
  /** Whether there is a page about a code. */
  hasPage(code: string): boolean
  language: ToolLanguage
  /** How a file of the course is named to the reader. */
  pathOf(file: string): string
}

export function toEntries(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  { language, hasPage, pathOf }: EntryOptions
): Entry[] {
  return diagnostics.map((diagnostic) => {
    const { file, range, severity, code, suggestion, fix } = diagnostic
    const text = texts.get(file) ?? ''
    return {
      file: pathOf(file).replaceAll('\\', '/'),
      ...placeOf(range, text),
      severity,
      code,
      ...describe(diagnostic, language),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(fix === undefined
        ? {}
        : { fix: fix.edits.map((edit) => ({ ...placeOf(edit.range, text), text: edit.text })) }),
      ...(hasPage(code) ? { docs: `docs/findings/${code}.md` } : {})
    }
  })
}

function placeOf({ start, end }: Range, text: string): Place {
  const { line: endLine, column: endColumn } = positionAt(text, Math.max(start, end))
  return { ...positionAt(text, start), endLine, endColumn }
}
