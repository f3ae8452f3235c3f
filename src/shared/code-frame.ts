/** A finding as text: place, three lines of source with the span marked, what is wrong, what to write instead. */
import { describe, type Diagnostic } from './diagnostic.ts'
import { lineStarts, positionAt } from './range.ts'
import type { Severity, ToolLanguage } from './wording/words.ts'

export interface Paint {
  strong(text: string): string
  quiet(text: string): string
  mark(text: string, severity: Severity): string
}

export const plain: Paint = { strong: (t) => t, quiet: (t) => t, mark: (t) => t }

export interface FrameOptions {
  /** How the file is named to the reader, for instance relative to the working directory. */
  path: string
  /** The file's text; undefined where the file could not be read. */
  text?: string | undefined
  language?: ToolLanguage
  paint?: Paint
}

export function formatDiagnostic(
  diagnostic: Diagnostic,
  { path, text = '', language = 'en', paint = plain }: FrameOptions
): string {
  const { line, column } = positionAt(text, diagnostic.range.start)
  const { message, hint } = describe(diagnostic, language)
  const severity = paint.mark(severities[language][diagnostic.severity], diagnostic.severity)
  const place = paint.strong(`${path}:${line}:${column}`)
  const head = `${place} ${severity} ${message} ${paint.quiet(`[${diagnostic.code}]`)}`
  const frame = frameLines(diagnostic, text, paint)
  return [head, ...frame, `  ${hint}`].join('\n')
}

const severities: Record<ToolLanguage, Record<Severity, string>> = {
  en: { error: 'error', warning: 'warning', hint: 'hint' },
  pl: { error: 'błąd', warning: 'ostrzeżenie', hint: 'wskazówka' }
}

/** The lines around a finding with its place marked; none where there is no text. */
export function frameLines(
  diagnostic: Pick<Diagnostic, 'range' | 'severity'>,
  text: string,
  paint: Paint = plain
): string[] {
  if (text === '') return []
  const starts = lineStarts(text)
  const { line, column } = positionAt(text, diagnostic.range.start)
  const lineText = (n: number) =>
    text.slice(starts[n - 1]!, (starts[n] ?? text.length + 1) - 1).replace(/\t/g, ' ')
  const first = Math.max(1, line - 1)
  const last = Math.min(starts.length, line + 1)
  const width = String(last).length
  const out: string[] = []
  for (let n = first; n <= last; n++) {
    const { shown, cut } = clip(lineText(n), n === line ? column : 1)
    out.push(`  ${paint.quiet(`${String(n).padStart(width)} |`)} ${shown}`)
    if (n !== line) continue
    const room = shown.length - (column - 1 - cut)
    const length = Math.max(1, Math.min(diagnostic.range.end - diagnostic.range.start, room))
    const gutter = paint.quiet(`${' '.repeat(width)} |`)
    out.push(
      `  ${gutter} ${' '.repeat(column - 1 - cut)}${paint.mark('^'.repeat(length), diagnostic.severity)}`
    )
  }
  return out
}

/** A paragraph may stand on one very long line: show the part around the column. */
function clip(text: string, column: number): { shown: string; cut: number } {
  const width = 100
  const cut = text.length <= width ? 0 : Math.max(0, Math.min(column - 30, text.length - width))
  return { shown: text.slice(cut, cut + width), cut }
}
