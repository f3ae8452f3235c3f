/** What every component keeps, ours and a course's own: its author page is true, its words are complete, its records return. */
import { isDeepStrictEqual } from 'node:util'
import { checkCourse } from '../check/check-course.ts'
import { components as builtIn, trackedOf } from '../components/registry.ts'
import type { Component } from '../components/types.ts'
import { createOutline } from '../compile/launch.ts'
import { compileModule } from '../compile/module.ts'
import type { Course } from '../model/course.ts'
import { createCourse } from '../model/create-course.ts'
import { formatDiagnostic } from '../shared/code-frame.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { BitReader } from '../state/bits.ts'
import { allItems } from '../state/outline.ts'
import { fieldsOf } from '../state/records.ts'
import { initialRecord, maxRecordBits, readRecord, recordBits } from '../state/fields.ts'
import { examplesOf, guideCourse } from './guide-course.ts'

/** Data files, pictures and films that examples may speak of. */
export interface Sample {
  texts: ReadonlyMap<string, string>
  media: Course['media']
  /** Sheet of the player's colours. */
  tokens: string
}

export interface Candidate {
  component: Component
  /** Text of its README.md: the author page. */
  readme: string
}

/** What is not kept, a sentence each; empty where all is. */
export function brokenPromises(candidate: Candidate, sample: Sample): string[] {
  const { findings, courses } = readGuide([candidate], sample)
  return [
    ...examplePromises(candidate),
    ...settingPromises(candidate),
    ...wordPromises(candidate),
    ...(courses === undefined ? [] : recordPromises(candidate, courses)),
    ...findings
  ]
}

function examplePromises({ component: { name }, readme }: Candidate): string[] {
  const examples = examplesOf(readme)
  if (examples.length === 0) return ['README.md has no example: a fenced block marked “md”.']
  const uses = new RegExp(`^\\s*:{2,}${name}(?![\\w-])`, 'm')
  return examples
    .filter((example) => !uses.test(example))
    .map((example) => `This example does not use “${name}”:\n${example}`)
}

function settingPromises({ component, readme }: Candidate): string[] {
  return Object.keys(component.settings)
    .filter((setting) => !readme.includes(`\`${setting}`))
    .map((setting) => `README.md does not tell the setting “${setting}”.`)
}

function wordPromises({ component: { messages, findings = {} } }: Candidate): string[] {
  const keys = (language: string) =>
    Object.keys(messages[language] ?? {})
      .sort()
      .join(', ')
  const words =
    keys('pl') === keys('en') ? [] : [`Its texts differ: pl has ${keys('pl')}; en has ${keys('en')}.`]
  const codes = Object.entries(findings).flatMap(([code, { en, pl }]) => {
    const names = (text: string) =>
      [...text.matchAll(/\{\w+\}/g)]
        .map(([name]) => name)
        .sort()
        .join()
    const same = names(en.message + en.hint) === names(pl.message + pl.hint)
    return same ? [] : [`The finding “${code}” names different things in Polish and English.`]
  })
  return [...words, ...codes]
}

/** An untouched record of each example goes into resume data and comes back as it was, and has no result yet. */
function recordPromises({ component: { name, tracked } }: Candidate, courses: readonly Course[]): string[] {
  if (tracked === undefined) return []
  return courses.flatMap((course) => {
    const registry = trackedOf(course.components)
    const items = allItems(createOutline(course)).filter((item) => item.component === name)
    return items.flatMap((item) => {
      const fields = fieldsOf(item, registry)!
      const record = initialRecord(fields)
      const bits = recordBits(fields, record)
      const back = readRecord(BitReader.fromBits(bits), fields)
      return [
        ...(isDeepStrictEqual(back, record)
          ? []
          : [`The untouched record of “${item.id}” does not come back as it was.`]),
        ...(bits.length <= maxRecordBits(fields)
          ? []
          : [`The record of “${item.id}” is longer than its fields say.`]),
        ...(tracked.result(record, item.params).done
          ? [`“${item.id}” counts as done before anything was done.`]
          : [])
      ]
    })
  })
}

/** What an author is told about the examples as one course; empty where it can be compiled. */
export function guideFindings(
  candidates: readonly Candidate[],
  sample: Sample,
  language?: ToolLanguage
): string[] {
  return readGuide(candidates, sample, language).findings
}

function readGuide(
  candidates: readonly Candidate[],
  { texts, media, tokens }: Sample,
  language: ToolLanguage = 'en'
): { findings: string[]; courses?: Course[] } {
  const own = candidates.map(({ component }) => [component.name, component] as const)
  const readmes = candidates.map(({ component: { name }, readme }) => ({ name, text: readme }))
  const all = guideCourse(readmes, texts, { language })
  const { courses, diagnostics } = createCourse({
    texts: all,
    media,
    components: new Map([...builtIn, ...own])
  })
  const toCheck = {
    courses,
    media: new Set(media.keys()),
    texts: all,
    tokens,
    resumeLimit: 4096,
    targets: [],
    presets: [],
    refusals: [],
    whole: () => courses,
    status: 'draft' as const,
    brief: undefined,
    roles: undefined,
    today: '2026-11-21'
  }
  const findings = [...diagnostics, ...courses.flatMap((course) => checkCourse(course, toCheck))]
    .filter(({ severity }) => severity !== 'hint')
    .map((diagnostic) =>
      formatDiagnostic(diagnostic, { path: diagnostic.file, text: all.get(diagnostic.file) })
    )
  if (findings.length > 0) return { findings }
  for (const course of courses) for (const module of course.modules) compileModule(module, course)
  return { findings, courses }
}
