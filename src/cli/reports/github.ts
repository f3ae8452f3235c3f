/** Findings as workflow commands: GitHub shows each beside its line of a change. */
import type { Severity } from '../../shared/diagnostic.ts'
import type { Entry } from './entry.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' }

export function githubReport(entries: readonly Entry[]): string {
  return entries
    .map(({ file, line, column, endLine, endColumn, severity, code, message, hint }) => {
      const properties = {
        file,
        line,
        endLine,
        // Columns mean something only within one line; there the last is counted in.
        ...(line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}),
        title: code
      }
      const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
      return `::${commands[severity]} ${list.join(',')}::${escapeData(`${message}\n${hint}\nnpx scormdown explain ${code}`)}`
    })
    .join('\n')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
