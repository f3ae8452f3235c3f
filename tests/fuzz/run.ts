/** Reads mutated courses through the whole of scormdown: nothing throws, and what is told can be shown and mended. */
import fc from 'fast-check'
import { parseAst } from 'vite'
import { createLaunchData } from '../../src/compile/launch.ts'
import { compileModule } from '../../src/compile/module.ts'
import { readFiles } from '../../src/load-course.ts'
import { formatDiagnostic } from '../../src/shared/code-frame.ts'
import { hasErrors, wordings, type Diagnostic } from '../../src/shared/diagnostic.ts'
import { applicable, applyEdits } from '../../src/shared/fix.ts'
import { toolLanguages, type FindingWords } from '../../src/shared/wording/words.ts'
import { courseYaml } from '../support/course.ts'
import type { FixtureCourse } from '../support/findings.ts'
import { corpus } from './corpus.ts'
import { kinds, mutate, type Mutation } from './mutate.ts'

export interface Settings {
  seed: number
  runs: number
  /** Of a file that failed, as it was printed. */
  path?: string | undefined
}

export interface Outcome {
  files: number
  /** From how many code was made. */
  compiled: number
  findings: number
  /** Told in words where something broke. */
  broken?: string
}

/** Most seconds of computing that one file may take: a hundred times what it needs. */
const mostSeconds = 5

type Texts = ReadonlyMap<string, string>

interface Given {
  base: number
  /** Which of its files. */
  file: number
  mutations: Mutation[]
}

export const given: fc.Arbitrary<Given> = fc.record({
  base: fc.nat(corpus.length - 1),
  file: fc.nat(9),
  mutations: fc.array(fc.record({ kind: fc.nat(kinds - 1), a: fc.nat(40_000), b: fc.nat(9999) }), {
    minLength: 1,
    maxLength: 6,
    size: 'max'
  })
})

export function runFuzz({ seed, runs, path }: Settings): Outcome {
  const outcome: Outcome = { files: 0, compiled: 0, findings: 0 }
  const property = fc.property(given, (one) => {
    const { texts, media } = courseOf(one)
    const begun = process.cpuUsage()
    const { found, compiled } = readWhole(texts, media)
    const { user, system } = process.cpuUsage(begun)
    if (user + system > mostSeconds * 1e6) throw new Error(`It took ${(user + system) / 1e6} s.`)
    outcome.files++
    outcome.findings += found
    if (compiled) outcome.compiled++
  })
  const details = fc.check(property, { seed, numRuns: runs, ...(path === undefined ? {} : { path }) })
  if (!details.failed) return outcome
  const [shortest] = details.counterexample!
  const { texts } = courseOf(shortest)
  const error = details.errorInstance as Error | null
  const files = [...texts].map(([name, text]) => `=== ${name}\n${text}`)
  const again = `FUZZ_SEED=${details.seed} FUZZ_PATH=${details.counterexamplePath}`
  return {
    ...outcome,
    broken: [...files, '', error?.stack ?? String(error), '', `Again: ${again}`].join('\n')
  }
}

/** The course with one of its files changed. */
export function courseOf({ base, file, mutations }: Given): { texts: Texts; media: readonly string[] } {
  const { texts, media, withCourse } = corpus[base]! as FixtureCourse
  const names = Object.keys(texts)
  const name = names[file % names.length]!
  const all = { ...(withCourse ? { 'course.yaml': courseYaml } : {}), ...texts }
  return { texts: new Map(Object.entries({ ...all, [name]: mutate(texts[name]!, mutations) })), media }
}

export function readWhole(texts: Texts, media: readonly string[]): { found: number; compiled: boolean } {
  const { courses, diagnostics } = readAll(texts, media)
  for (const diagnostic of diagnostics) assertTold(diagnostic, texts)
  mend(texts, media, diagnostics)
  if (hasErrors(diagnostics)) return { found: diagnostics.length, compiled: false }
  for (const course of courses) {
    createLaunchData(course)
    for (const module of course.modules) parseAst(compileModule(module, course))
  }
  return { found: diagnostics.length, compiled: true }
}

function readAll(texts: Texts, media: readonly string[]) {
  const pictures = new Map(media.map((path) => [path, { width: 720, height: 360 }]))
  return readFiles({ texts: new Map(texts), media: pictures, undecodable: [] }, { today: '2026-11-21' })
}

/** It can be shown: its place lies in its file, and its words are whole. */
function assertTold(diagnostic: Diagnostic, texts: Texts): void {
  const { code, file, range, params = {}, fix } = diagnostic
  const { length } = texts.get(file) ?? ''
  for (const { start, end } of [range, ...(fix?.edits ?? []).map((edit) => edit.range)]) {
    // An empty file has a first line all the same.
    const last = Math.max(length, 1)
    if (!(start >= 0 && start <= end && end <= last)) throw new Error(`${code}: ${start}–${end} of ${length}`)
  }
  for (const language of toolLanguages) {
    const words: FindingWords =
      diagnostic.finding?.[language] ?? (wordings[language] as Record<string, FindingWords>)[code]!
    for (const [, name] of `${words.message}${words.hint}`.matchAll(/(?<!\{)\{([a-z]\w*)\}(?!\})/gi)) {
      if (params[name!] === undefined) throw new Error(`${code} says nothing for {${name}}`)
    }
    formatDiagnostic(diagnostic, { path: file, text: texts.get(file), language })
  }
}

/** `check --fix` comes to an end, and what it leaves can be read. */
function mend(texts: Texts, media: readonly string[], diagnostics: readonly Diagnostic[]): void {
  let found = diagnostics
  let mended = new Map(texts)
  for (let round = 0; round < 20; round++) {
    const fixes = applicable(found)
    if (fixes.length === 0) return
    mended = new Map(
      [...mended].map(([file, text]) => {
        const edits = fixes.filter((one) => one.file === file).flatMap(({ fix }) => fix.edits)
        // The text as it was read has no mark of its own in front.
        return [file, applyEdits(`\uFEFF${text}`, edits).slice(1)]
      })
    )
    found = readAll(mended, media).diagnostics
  }
  throw new Error(
    `Mending goes round in a circle: ${applicable(found)
      .map(({ code }) => code)
      .join(', ')}`
  )
}
