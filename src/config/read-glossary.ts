/** Reads `glossary.csv`: `id`, a column named after each language, `def_<language>` for its definition. */
import { parse } from 'csv-parse/sync'
import type { Problem } from '../shared/diagnostic.ts'
import { lineStarts } from '../shared/range.ts'

export interface GlossaryEntry {
  id: string
  /** By column name: `pl`, `def_pl`, … */
  columns: Record<string, string>
  range: { start: number; end: number }
}

export interface GlossaryResult {
  entries: GlossaryEntry[]
  problems: Problem[]
}

interface Row {
  record: Record<string, string>
  info: { lines: number }
}

export function readGlossary(text: string): GlossaryResult {
  const starts = lineStarts(text)
  const line = (n: number) => {
    const start = starts[Math.min(n, starts.length) - 1] ?? 0
    return { start, end: (starts[n] ?? text.length + 1) - 1 }
  }
  // Spreadsheets of countries that write 0,5 save with semicolons.
  const delimiter = /^[^,\n]*;/.test(text) ? ';' : ','
  try {
    const rows = parse(text, {
      columns: true,
      bom: true,
      trim: true,
      delimiter,
      skip_empty_lines: true,
      info: true
    }) as unknown as Row[]
    if (rows.length > 0 && rows[0]!.record.id === undefined) {
      return {
        entries: [],
        problems: [{ code: 'csv-head', range: line(1) }]
      }
    }
    const entries = rows.map(({ record, info }) => ({
      id: record.id ?? '',
      columns: record,
      range: line(info.lines)
    }))
    return { entries, problems: duplicates(entries) }
  } catch (error) {
    const { code, lines = 1, columns = [], record = [] } = error as CsvError
    const range = line(lines)
    if (code !== 'CSV_RECORD_INCONSISTENT_COLUMNS') {
      return { entries: [], problems: [{ code: 'csv-broken', range }] }
    }
    const separator =
      delimiter === ';' ? { en: 'a semicolon', pl: 'średnik' } : { en: 'a comma', pl: 'przecinek' }
    const params = { wanted: String(columns.length), there: String(record.length), separator }
    return { entries: [], problems: [{ code: 'csv-columns', range, params }] }
  }
}

interface CsvError {
  code?: string
  /** The line in which it was found, from 1. */
  lines?: number
  columns?: readonly unknown[]
  record?: readonly string[]
}

function duplicates(entries: readonly GlossaryEntry[]): Problem[] {
  const first = new Map<string, number>()
  return entries.flatMap((entry, i): Problem[] => {
    const seen = first.get(entry.id)
    if (seen === undefined) {
      first.set(entry.id, i + 2)
      return []
    }
    return [
      {
        code: 'id-duplicate',
        range: entry.range,
        params: { id: entry.id, first: { en: `line ${seen}`, pl: `linia ${seen}` } }
      }
    ]
  })
}
