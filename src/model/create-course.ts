/** Texts of a course folder → one typed course for each language, the new lock, and every finding of reading them. */
import type { TrackingLock } from '../config/schema.ts'
import { parseModule } from '../parse/parse-module.ts'
import type { ParsedModule } from '../parse/tree.ts'
import { compare, toDiagnostic, type Diagnostic, type Problem } from '../shared/diagnostic.ts'
import { positionAt, type Range } from '../shared/range.ts'
import type { Course, Module, Term } from './course.ts'
import { readDataFiles, type DataFiles } from './data-files.ts'
import { createSlots, type Slots } from './lock.ts'
import { readModule, type ComponentMap } from './read-module.ts'

export interface CourseInput {
  texts: ReadonlyMap<string, string>
  pictures: Course['pictures']
  components: ComponentMap
  /** Text files that are there but could not be read. */
  undecodable?: readonly string[]
  /** Modules parsed before, by path: a text that did not change is not parsed again. */
  cache?: Map<string, { text: string; parsed: ParsedModule }> | undefined
  /** Instead of the lock among the texts. */
  lock?: TrackingLock | undefined
}

export interface CourseReading {
  /** One for each language; empty where course.yaml cannot be read. */
  courses: Course[]
  lock: TrackingLock
  diagnostics: Diagnostic[]
}

export function createCourse({
  texts,
  pictures,
  components,
  lock,
  undecodable = [],
  cache = new Map()
}: CourseInput): CourseReading {
  const data = readDataFiles(texts, undecodable)
  const diagnostics = [...data.diagnostics]
  const slots = createSlots(lock ?? data.lock)
  const parse = (file: string, text: string) => {
    const known = cache.get(file)
    if (known?.text === text) return known.parsed
    const parsed = parseModule(text)
    cache.set(file, { text, parsed })
    return parsed
  }
  // Without course.yaml the modules are read all the same, so that their mistakes are told in the same run.
  const languages = data.config?.languages ?? foldersWithModules(texts)
  const courses = languages.map((language) => {
    const modules = moduleFiles(texts, language).map((file) => {
      const { module, problems } = readModule(file, parse(file, texts.get(file)!), components)
      diagnostics.push(...problems.map((problem) => toDiagnostic(file, problem)))
      return module
    })
    if (modules.length === 0 && !undecodable.some((path) => path.startsWith(`${language}/`))) {
      const range = { start: 0, end: 1 }
      diagnostics.push(
        toDiagnostic('course.yaml', { code: 'language-folder-empty', range, params: { language } })
      )
    }
    diagnostics.push(...duplicateIds(modules, texts))
    giveSlots(modules, slots)
    return assemble(language, modules, data, pictures)
  })
  return { courses: data.config === undefined ? [] : courses, lock: slots.lock(), diagnostics }
}

function moduleFiles(texts: ReadonlyMap<string, string>, language: string): string[] {
  const inFolder = new RegExp(`^${language}/[^/]+\\.md$`)
  return [...texts.keys()].filter((path) => inFolder.test(path)).sort(compare)
}

function foldersWithModules(texts: ReadonlyMap<string, string>): string[] {
  const folders = [...texts.keys()].map((path) => /^([a-z]{2})\/[^/]+\.md$/.exec(path)?.[1])
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort(compare)
}

function giveSlots(modules: readonly Module[], slots: Slots): void {
  for (const page of modules.flatMap((module) => module.pages)) {
    page.slot = slots.page(page.id)
    for (const item of page.items) item.slot = slots.item(item.id)
  }
}

function assemble(
  language: string,
  modules: Module[],
  data: DataFiles,
  pictures: Course['pictures']
): Course {
  const { config } = data
  return {
    id: config?.id ?? 'course',
    version: config?.version ?? '0.0.0',
    draft: config?.status !== 'released',
    language,
    title: config?.title[language] ?? '',
    modules,
    terms: termsOf(data, language),
    sources: data.sources,
    facts: data.facts,
    unread: data.unread,
    pictures,
    ...(config?.description?.[language] === undefined ? {} : { description: config.description[language] }),
    ...(config?.passMark === undefined ? {} : { passMark: config.passMark }),
    ...(config?.license === undefined ? {} : { license: config.license })
  }
}

function termsOf(data: DataFiles, language: string): Map<string, Term> {
  return new Map(
    data.glossary.map(({ id, columns }) => [
      id,
      { id, name: columns[language] ?? '', definition: columns[`def_${language}`] ?? '' }
    ])
  )
}

/** Pages, items, modules and objectives each have their own space of ids, one for the course. */
function duplicateIds(modules: readonly Module[], texts: ReadonlyMap<string, string>): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const spaces = {
    module: new Map<string, string>(),
    page: new Map<string, string>(),
    item: new Map<string, string>()
  }
  const claim = (space: keyof typeof spaces, id: string, file: string, range: Range) => {
    const first = spaces[space].get(id)
    const { line } = positionAt(texts.get(file) ?? '', range.start)
    if (first === undefined) {
      spaces[space].set(id, `${file}:${line}`)
    } else {
      const problem: Problem = { code: 'id-duplicate', range, params: { id, first } }
      diagnostics.push(toDiagnostic(file, problem))
    }
  }
  for (const { id, file, pages } of modules) {
    claim('module', id, file, { start: 0, end: 3 })
    for (const page of pages) {
      claim('page', page.id, file, page.range)
      for (const item of page.items) if (item.id !== '') claim('item', item.id, file, item.range)
    }
  }
  return diagnostics
}
