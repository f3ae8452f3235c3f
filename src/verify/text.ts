/** A report as people read it: by groups, with what was in order, and the verdict in the last line. */
import type { Severity, ToolLanguage } from '../shared/wording/words.ts'
import type { ToldLaunch } from './run/told.ts'
import { groups } from './types.ts'
import type { Check, Report, ToldFinding } from './verify.ts'

/** How parts of it stand out. */
export interface Paint {
  strong(text: string): string
  quiet(text: string): string
  mark(text: string, severity: Severity | 'held'): string
}

export const plainly: Paint = { strong: (text) => text, quiet: (text) => text, mark: (text) => text }

export function asText(report: Report, language: ToolLanguage, paint: Paint = plainly): string {
  const words = wordings[language]
  const { file, standard, title, files, bytes } = report
  const size = bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  const lines = [
    paint.strong(file),
    [standard ?? words.unknown, title, words.files(files), words.decimal(size)].filter(Boolean).join(' · ')
  ]
  for (const group of groups) {
    const checks = report.checks.filter((check) => check.group === group)
    const findings = report.findings.filter((finding) => finding.group === group)
    const more = group === 'run' ? runLines(report, words) : []
    if (checks.length === 0 && more.length === 0) continue
    lines.push('', paint.strong(words.groups[group]), ...more)
    lines.push(...findingsLines(findings, words, paint))
    lines.push(...heldLines(checks, words, paint))
  }
  const { errors, warnings, hints } = report.counts
  const found = words.counts(errors, warnings, hints)
  const kind = { errors: 'error', warnings: 'warning', 'in-order': 'held' } as const
  lines.push('', `${paint.mark(words.verdicts[report.verdict], kind[report.verdict])} ${found}`)
  return lines.join('\n')
}

type Words = (typeof wordings)['en']

/** Of one kind that is told in full; programs get all (`--json`). */
const most = 10

function findingsLines(findings: readonly ToldFinding[], words: Words, paint: Paint): string[] {
  const kindOf = ({ rule, code }: ToldFinding) => `${rule}/${code}`
  const counts = new Map<string, number>()
  const lines = findings.flatMap((finding) => {
    const count = (counts.get(kindOf(finding)) ?? 0) + 1
    counts.set(kindOf(finding), count)
    return count > most ? [] : findingLines(finding, words, paint)
  })
  const more = [...counts].filter(([, count]) => count > most)
  return [...lines, ...more.map(([kind, count]) => `  ${words.more(count - most, kind.split('/')[0]!)}`)]
}

function findingLines(finding: ToldFinding, words: Words, paint: Paint): string[] {
  const { severity, rule, lms, message, hint } = finding
  const place = placeOf(finding)
  const whose = lms === undefined ? '' : `${lms}: `
  return [
    `  ${paint.mark(words.severities[severity], severity)} ${place}${whose}${message} ${paint.quiet(`[${rule}]`)}`,
    `      ${hint}`
  ]
}

/** Where a finding is, in front of its words; nothing where these begin with the file. */
export function placeOf({ file = '', line, message }: ToldFinding): string {
  if (file === '' || message.startsWith(file)) return ''
  return `${file}${line === undefined ? '' : `:${line}`}: `
}

function heldLines(checks: readonly Check[], words: Words, paint: Paint): string[] {
  return checks
    .filter(({ outcome }) => outcome === 'held' || outcome === 'unseen')
    .map(({ rule, holds, lms, outcome }) => {
      const whose = lms === undefined ? '' : `${lms}: `
      const mark = outcome === 'held' ? paint.mark(words.held, 'held') : words.unseen
      return `  ${mark} ${paint.quiet(`${whose}${holds} [${rule}]`)}`
    })
}

function runLines({ run }: Report, words: Words): string[] {
  if (!run.done) return [`  ${words.notRun(run.reason)}`]
  const launches = run.launches.map((launch) => `  ${launchLine(launch, words)}`)
  return run.left === 0 ? launches : [...launches, `  ${words.left(run.left)}`]
}

function launchLine(
  { title, sco, initialized, terminated, resumed, status, calls }: ToldLaunch,
  words: Words
) {
  if (!sco && !initialized) return words.asset(title)
  const parts = [
    initialized ? words.began : words.neverBegan,
    ...(initialized ? [terminated ? words.ended : words.neverEnded] : []),
    ...(status === '' ? [] : [words.status(status)]),
    ...(resumed === null ? [] : [resumed ? words.resumed : words.notResumed]),
    words.calls(calls)
  ]
  return `${title}: ${parts.join(', ')}`
}

const en = {
  unknown: 'no known standard',
  files: (n: number) => `${n} files`,
  decimal: (size: string) => size,
  groups: {
    structure: 'Structure',
    schema: 'Schema',
    requirements: 'Requirements of the standard',
    content: 'Files',
    lms: 'What single LMSs stumble over',
    run: 'Run in the strict LMS'
  },
  severities: { error: 'error  ', warning: 'warning', hint: 'hint   ' },
  more: (n: number, rule: string) => `… and ${n} more of the kind [${rule}]; --json tells all`,
  held: 'ok     ',
  unseen: 'unseen ',
  verdicts: {
    errors: 'Not in order:',
    warnings: 'Can be used, with reservations:',
    'in-order': 'In order:'
  },
  counts: (errors: number, warnings: number, hints: number) =>
    `errors ${errors}, warnings ${warnings}, hints ${hints}.`,
  notRun: (reason: string) => `not run: ${reason}`,
  left: (n: number) => `not opened: ${n} more`,
  asset: (title: string) => `${title}: a mere page, opened`,
  began: 'began',
  neverBegan: 'found no LMS or did not begin',
  ended: 'ended when it was left',
  neverEnded: 'did not end when it was left',
  status: (status: string) => `status ${status}`,
  resumed: 'went on at the second launch',
  notResumed: 'began anew at the second launch',
  calls: (n: number) => `${n} calls`
}

const pl: typeof en = {
  unknown: 'nieznany standard',
  files: (n) => `liczba plików: ${n}`,
  decimal: (size) => size.replace('.', ','),
  groups: {
    structure: 'Budowa',
    schema: 'Schemat',
    requirements: 'Wymagania standardu',
    content: 'Pliki',
    lms: 'O co potkną się poszczególne LMS-y',
    run: 'Próbne uruchomienie w ścisłym LMS-ie'
  },
  severities: { error: 'błąd       ', warning: 'ostrzeżenie', hint: 'wskazówka  ' },
  more: (n, rule) => `… i jeszcze ${n} takich [${rule}]; wszystkie podaje --json`,
  held: 'ok         ',
  unseen: 'nie widać  ',
  verdicts: {
    errors: 'Nie w porządku:',
    warnings: 'Można użyć, z zastrzeżeniami:',
    'in-order': 'W porządku:'
  },
  counts: (errors, warnings, hints) => `błędy ${errors}, ostrzeżenia ${warnings}, wskazówki ${hints}.`,
  notRun: (reason) => `nie uruchomiono: ${reason}`,
  left: (n) => `nie otwarto kolejnych: ${n}`,
  asset: (title) => `${title}: zwykła strona, otwarta`,
  began: 'sesja rozpoczęta',
  neverBegan: 'nie znaleziono LMS-a albo sesji nie rozpoczęto',
  ended: 'zakończona przy wyjściu',
  neverEnded: 'niezakończona przy wyjściu',
  status: (status) => `status ${status}`,
  resumed: 'przy drugim uruchomieniu wznowiona',
  notResumed: 'przy drugim uruchomieniu od początku',
  calls: (n) => `wywołania: ${n}`
}

const wordings = { en, pl }
