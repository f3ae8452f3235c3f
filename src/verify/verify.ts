/** `scormdown verify`: a package → what was looked at and what was found. */
import { compare } from '../shared/diagnostic.ts'
import type { Severity, ToolLanguage } from '../shared/wording/words.ts'
import { readPackage } from './read-package.ts'
import { checkRule, inWords, rulesFor } from './rules.ts'
import { runCmi5 } from './run/cmi5.ts'
import { runRules } from './run/rules.ts'
import { runScorm } from './run/scorm.ts'
import { toldLaunch, type ToldLaunch } from './run/told.ts'
import type { Observed, Reason, Runner, RunResult } from './run/types.ts'
import { groups, type Family, type Group, type Package, type RuleFinding } from './types.ts'
import { find } from './xml.ts'

/** One thing that was looked at; docs/verify.schema.json describes the whole. */
export interface Check {
  rule: string
  group: Group
  /** What must hold. */
  holds: string
  reference: string
  /** The system that it is about, where it is about one. */
  lms?: string
  /** `unseen` where the run did not come to what the rule is about. */
  outcome: 'held' | 'unseen' | Severity
}

export interface ToldFinding {
  rule: string
  code: string
  group: Group
  severity: Severity
  lms?: string
  /** Within the package; missing where it is about the whole. */
  file?: string
  line?: number
  message: string
  hint: string
}

export interface Report {
  /** Grows when the shape changes. */
  format: 1
  file: string
  bytes: number
  files: number
  /** `SCORM 1.2`, `SCORM 2004 4th Edition`, `cmi5`; null where nothing tells it. */
  standard: string | null
  title: string
  verdict: 'errors' | 'warnings' | 'in-order'
  counts: Record<`${Severity}s`, number>
  checks: Check[]
  findings: ToldFinding[]
  run: { done: false; reason: string } | { done: true; launches: ToldLaunch[]; left: number }
}

/** Who runs a package, by its standard. */
const runs: Record<Family, Runner> = { '1.2': runScorm, '2004': runScorm, cmi5: runCmi5 }

const reasons = {
  notWanted: { en: 'left out with --no-run', pl: 'pominięto przez --no-run' },
  nothing: { en: 'there is nothing to run', pl: 'nie ma czego uruchomić' },
  bomb: { en: 'the zip grows too large', pl: 'zip rośnie ponad miarę' },
  noBrowser: {
    en: 'no Chromium, Chrome or Edge was found; SCORMDOWN_BROWSER can name one',
    pl: 'nie znaleziono Chromium, Chrome ani Edge; można wskazać przeglądarkę w SCORMDOWN_BROWSER'
  }
} satisfies Record<string, Reason>

export interface VerifyOptions {
  language: ToolLanguage
  run: boolean
  /** Path of a Chromium, Chrome or Edge; undefined where there is none, which leaves the run out. */
  browser?: string | undefined
  onRun?(): void
}

/** Throws a `PackageError` where the file is no zip. */
export async function verify(path: string, options: VerifyOptions): Promise<Report> {
  const { language, run } = options
  const pkg = await readPackage(path)
  const asked = rulesFor(pkg).map((rule) => ({ rule, found: checkRule(rule, pkg), seen: true }))
  const found = asked.flatMap((one) => one.found)
  const result = run ? await runPackage(path, pkg, found, options) : notRun(reasons.notWanted)
  const ofRun = result.done ? checkRun(result.launches, pkg.family!) : []
  const all = [...asked, ...ofRun]
  const findings = all.flatMap(({ found }) => found).sort(byWeight)
  const counts = { errors: 0, warnings: 0, hints: 0 }
  for (const { severity } of findings) counts[`${severity}s`]++
  return {
    format: 1,
    file: pkg.file,
    bytes: pkg.bytes,
    files: pkg.entries.length,
    standard: nameOf(pkg),
    title: titleOf(pkg),
    verdict: counts.errors > 0 ? 'errors' : counts.warnings > 0 ? 'warnings' : 'in-order',
    counts,
    checks: all.map(({ rule, found, seen }) => ({
      rule: rule.id,
      group: rule.group,
      holds: rule.words.holds[language],
      reference: rule.reference,
      ...(rule.lms === undefined ? {} : { lms: rule.lms }),
      outcome: worst(found) ?? (seen ? 'held' : 'unseen')
    })),
    findings: findings.map((finding) => told(finding, language)),
    run: result.done
      ? { done: true, launches: result.launches.map(toldLaunch), left: result.left }
      : { done: false, reason: result.reason[language] }
  }
}

const notRun = (reason: Reason) => ({ done: false as const, reason })

async function runPackage(
  path: string,
  pkg: Package,
  found: readonly RuleFinding[],
  { browser, onRun }: VerifyOptions
): Promise<RunResult> {
  const { family, manifest } = pkg
  if (family === undefined || manifest === undefined) return notRun(reasons.nothing)
  if (found.some(({ rule }) => rule === 'zip-bomb')) return notRun(reasons.bomb)
  if (browser === undefined) return notRun(reasons.noBrowser)
  onRun?.()
  return runs[family](path, pkg, browser)
}

/** The rules of the run in the shape of the others. */
function checkRun(launches: readonly Observed[], family: Family) {
  const asked = runRules.filter(({ families }) => families.includes(family))
  return asked.map((rule) => ({
    rule: { ...rule, group: 'run' as const },
    seen: launches.some((observed) => rule.seen?.(observed) ?? true),
    found: launches.flatMap((observed) =>
      [...rule.check(observed)].map((found): RuleFinding => {
        const finding = rule.words.found[found.code]!
        return {
          ...found,
          rule: found.rule ?? rule.id,
          group: 'run',
          severity: finding.severity ?? 'error',
          finding,
          ...(rule.lms === undefined ? {} : { lms: rule.lms })
        }
      })
    )
  }))
}

const weights: readonly Severity[] = ['error', 'warning', 'hint']

function byWeight(a: RuleFinding, b: RuleFinding): number {
  return (
    groups.indexOf(a.group) - groups.indexOf(b.group) ||
    weights.indexOf(a.severity) - weights.indexOf(b.severity) ||
    compare(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0)
  )
}

function worst(found: readonly RuleFinding[]): Severity | undefined {
  return weights.find((weight) => found.some(({ severity }) => severity === weight))
}

function told(finding: RuleFinding, language: ToolLanguage): ToldFinding {
  const { rule, code, group, severity, lms, file, line } = finding
  return {
    rule,
    code,
    group,
    severity,
    ...(lms === undefined ? {} : { lms }),
    ...(file === undefined || file === '' ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...inWords(finding, language)
  }
}

function nameOf({ family, edition }: Package): string | null {
  if (family === undefined) return null
  return family === 'cmi5' ? 'cmi5' : family === '1.2' ? 'SCORM 1.2' : `SCORM 2004 ${edition} Edition`
}

function titleOf({ manifest, family }: Package): string {
  const title =
    family === 'cmi5'
      ? find(manifest, 'course', 'title', 'langstring')
      : find(manifest, 'organizations', 'organization', 'title')
  return title?.text ?? ''
}
