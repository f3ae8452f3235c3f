/** Findings as SARIF 2.1.0, the form that code hosts and editors read. */
import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Severity } from '../../shared/diagnostic.ts'
import type { FindingWords, ToolLanguage } from '../../shared/wording/words.ts'
import type { Entry, Place } from './entry.ts'

interface SarifOptions {
  /** Of scormdown. */
  version: string
  language: ToolLanguage
  rule(code: string): Rule
}

/** What a code says of whatever it is found in. */
interface Rule extends FindingWords {
  /** What the page about it says, in Markdown. */
  text: string
  /** Absolute address of the page; a component of the course's own has none. */
  page?: string
}

const levels: Record<Severity, Result.level> = { error: 'error', warning: 'warning', hint: 'note' }

export function sarifReport(entries: readonly Entry[], { version, language, rule }: SarifOptions): string {
  const codes = [...new Set(entries.map(({ code }) => code))].sort()
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'scormdown',
            version,
            rules: codes.map((code) => descriptorOf(code, rule(code)))
          }
        },
        language,
        columnKind: 'utf16CodeUnits',
        results: entries.map((entry) => resultOf(entry, codes.indexOf(entry.code)))
      }
    ]
  }
  return JSON.stringify(log, null, 2)
}

function descriptorOf(id: string, { message, hint, text, page }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: message },
    help: { text: hint, markdown: text },
    ...(page === undefined ? {} : { helpUri: page })
  }
}

function resultOf({ file, code, severity, message, hint, fix, ...place }: Entry, ruleIndex: number): Result {
  const artifactLocation = { uri: uriOf(file) }
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message}\n${hint}` },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(place) } }],
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: fix.map(({ text, ...deleted }) => ({
                    deletedRegion: regionOf(deleted),
                    insertedContent: { text }
                  }))
                }
              ]
            }
          ]
        })
  }
}

function regionOf({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A path with `/`; one with a drive or from the root becomes absolute. */
function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${path}`
  return /^[a-z]%3A\//i.test(path) ? `file:///${path.replace('%3A', ':')}` : path
}
