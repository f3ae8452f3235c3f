/** `scormdown check`: lists every finding, for people or for programs, and mends what is beyond doubt. */
import { pathToFileURL } from 'node:url'
import { allFindings, generalWords } from '../../check/findings.ts'
import type { ComponentMap } from '../../components/types.ts'
import { loadCourse, type LoadedCourse } from '../../load-course.ts'
import { describe } from '../../shared/diagnostic.ts'
import { nearestName } from '../../shared/nearest.ts'
import { positionAt } from '../../shared/range.ts'
import type { Finding } from '../../shared/wording/words.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { fixCourse, type Mended } from '../fix-course.ts'
import { findingPart, pagePart, pagePath } from '../finding-page.ts'
import { version } from '../package.ts'
import { toEntries, type Entry } from '../reports/entry.ts'
import { githubReport } from '../reports/github.ts'
import { jsonReport } from '../reports/json.ts'
import { sarifReport } from '../reports/sarif.ts'
import { countsOf, pathFrom, printFindings } from '../terminal.ts'
import type { CliWords } from '../wording/en.ts'

const formats = ['text', 'json', 'github', 'sarif'] as const
type Format = (typeof formats)[number]

export interface CheckOptions {
  course: string
  format?: string
  /** The same as the format `json`. */
  json?: boolean
  fix?: boolean
  maxWarnings?: string | number
}

export async function check(options: CheckOptions, words: CliWords): Promise<number> {
  const format = chosenFormat(options, words)
  const most = mostWarnings(options.maxWarnings, words)
  if (options.fix === true) tellMended(await fixCourse(options.course), options.course, words)
  // With what is for trainers alone: its mistakes are mistakes, too.
  const loaded = await loadCourse(options.course, { audience: 'trainer' })
  if (format === 'text') {
    printFindings(loaded, words)
    if (loaded.diagnostics.length === 0) console.error(words.noMistakes)
    if (process.env.GITHUB_ACTIONS === 'true') printReport('github', loaded, words)
  } else {
    printReport(format, loaded, words)
  }
  const { errors, warnings } = countsOf(loaded.diagnostics)
  if (errors > 0) return exitCodes.mistakes
  if (warnings > most) {
    console.error(words.tooManyWarnings(warnings, most))
    return exitCodes.mistakes
  }
  if (format === 'text') printSizes(loaded, words)
  return exitCodes.ok
}

function chosenFormat({ format = 'text', json }: CheckOptions, words: CliWords): Format {
  const known = formats.find((name) => name === (json === true ? 'json' : format))
  if (known !== undefined) return known
  throw new CommandError(words.unknownFormat(format, formats.join(', '), nearestName(format, formats)))
}

function mostWarnings(written: string | number | undefined, words: CliWords): number {
  if (written === undefined) return Infinity
  if (/^\d+$/.test(String(written))) return Number(written)
  throw new CommandError(words.maxWarningsForm(String(written)))
}

type Report = (entries: readonly Entry[], words: CliWords, components: ComponentMap) => string

const reports: Record<Exclude<Format, 'text'>, Report> = {
  json: jsonReport,
  github: githubReport,
  sarif: (entries, words, components) => {
    const known = allFindings(components)
    const rule = (code: string) => ruleOf(code, known.get(code)!, words)
    return sarifReport(entries, { version, language: words.language, rule })
  }
}

function ruleOf(code: string, finding: Finding, words: CliWords) {
  const page = pagePath(code)
  return {
    ...generalWords(finding[words.language]),
    text: pagePart(code, words) ?? findingPart({ code, finding }, words),
    ...(page === undefined ? {} : { page: pathToFileURL(page).href })
  }
}

function printReport(format: Exclude<Format, 'text'>, loaded: LoadedCourse, words: CliWords): void {
  const { diagnostics, texts, components } = loaded
  const { language } = words
  const hasPage = (code: string) => pagePath(code) !== undefined
  const options = { language, hasPage, pathOf: pathFrom(loaded.root) }
  const report = reports[format](toEntries(diagnostics, texts, options), words, components)
  if (report !== '') console.log(report)
}

function tellMended(mended: readonly Mended[], folder: string, words: CliWords): void {
  if (mended.length === 0) {
    console.error(words.nothingToFix)
    return
  }
  const pathOf = pathFrom(folder)
  for (const { found, text } of mended) {
    const { line, column } = positionAt(text, found.range.start)
    console.error(words.fixed(pathOf(found.file), line, column, describe(found, words.language).message))
  }
  const files = new Set(mended.map(({ found }) => found.file))
  console.error(`${words.fixedCount(mended.length, files.size)}\n`)
}

/** As learners have it. */
function printSizes({ courses }: LoadedCourse, words: CliWords): void {
  for (const { language, modules } of courses) {
    const pages = modules.flatMap((module) => module.pages).filter(({ audience }) => audience === undefined)
    const items = pages.flatMap((page) => page.items)
    console.log(words.courseSize(language, modules.length, pages.length, items.length))
  }
}
