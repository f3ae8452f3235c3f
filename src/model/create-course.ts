/** Texts of a course folder → one typed course for each language, the new lock, and every finding of reading them. */
import type { BriefElement, CourseConfig, Role, TrackingLock } from '../config/schema.ts'
import type { Audience, ComponentMap, CourseData, Item, Term } from '../components/types.ts'
import { parseModule } from '../parse/parse-module.ts'
import type { ParsedModule } from '../parse/tree.ts'
import { compare, hasErrors, toDiagnostic, type Diagnostic } from '../shared/diagnostic.ts'
import { Memo } from '../shared/memo.ts'
import type { Course, Module } from './course.ts'
import { lockFile, readDataFiles, type CheckSetting, type DataFiles } from './data-files.ts'
import { duplicateIds, laterComparisons, unknownReferences } from './ids.ts'
import { lossFinding, otherCourse } from './lock-findings.ts'
import { createSlots, type Loss, type Slots } from './lock.ts'
import { includeFiles } from './includes.ts'
import { placed } from './places.ts'
import { readModule, type ModuleReading } from './read-module.ts'
import { fillVariables, variablesOf, type Variables } from './variables.ts'

export interface CourseInput {
  texts: ReadonlyMap<string, string>
  media: Course['media']
  components: ComponentMap
  /** Text files that are there but could not be read. */
  undecodable?: readonly string[]
  /** What an earlier reading left: what did not change is not read again. */
  memory?: ReadingMemory | undefined
  /** Instead of the lock among the texts. */
  lock?: TrackingLock | undefined
  audience?: Audience
}

export interface ReadingMemory {
  parsed: Memo<ParsedModule>
  modules: Memo<ReadModule>
  data: Memo<DataFiles>
  variables: Memo<Variables>
  /** What the data files say, by language. */
  shown: Memo<CourseData>
}

interface ReadModule extends ModuleReading {
  /** The module without what is for trainers alone. */
  forLearners: Module
}

export function createReadingMemory(): ReadingMemory {
  return {
    parsed: new Memo(),
    modules: new Memo(),
    data: new Memo(),
    variables: new Memo(),
    shown: new Memo()
  }
}

export interface CourseReading {
  /** One for each language; empty where course.yaml cannot be read. */
  courses: Course[]
  lock: TrackingLock
  /** What learners would lose if this course took the place of the one that the lock knows. */
  losses: Loss[]
  /** How weighty the course takes findings; not applied to them yet. */
  checks: readonly CheckSetting[]
  /** As course.yaml says; a course whose review is open is a draft all the same. */
  status: CourseConfig['status']
  /** What was ordered; undefined where the course has no brief.yaml. */
  brief: ReadonlyMap<string, BriefElement> | undefined
  /** Who has to approve what; undefined where the course has no review.yaml. */
  roles: ReadonlyMap<string, Role> | undefined
  diagnostics: Diagnostic[]
}

export function createCourse({
  texts,
  media,
  components,
  lock,
  audience = 'learner',
  undecodable = [],
  memory = createReadingMemory()
}: CourseInput): CourseReading {
  const dataTexts = [...texts].flatMap(([path, text]) => (isData(path) ? [path, text] : []))
  const data = memory.data.get('', [...dataTexts, ...undecodable], () => readDataFiles(texts, undecodable))
  const diagnostics = [...data.diagnostics]
  const before = lock ?? data.lock
  const slots = createSlots(before)
  const parse = (file: string, text: string) => memory.parsed.get(file, [text], () => parseModule(text))
  // Without course.yaml the modules are read all the same, so that their mistakes are told in the same run.
  const languages = data.config?.languages ?? foldersWithModules(texts)
  const courses = languages.map((language) => {
    const variables = memory.variables.get(language, [data], () => variablesOf(data, language))
    const shownData = memory.shown.get(language, [data], () => courseData(data, language))
    const readings = moduleFiles(texts, language).map((file) => {
      const text = texts.get(file)!
      const parsed = parse(file, text)
      const included = includeFiles({ file, text, parsed, texts, parse })
      const { parts, problems } = included
      const others = parts.slice(1).flatMap((part) => [part.file, texts.get(part.file)])
      const told = problems.length === parsed.problems.length ? '' : JSON.stringify(problems)
      const from = [parsed, shownData, variables, components, audience, told, ...others]
      return memory.modules.get(file, from, () => {
        const filled = fillVariables(included.blocks, variables, data, (problem) => problems.push(problem))
        const whole = { ...parsed, blocks: filled, problems }
        const reading = readModule({ file, parts, parsed: whole }, { components, audience, data: shownData })
        return { ...reading, forLearners: forLearners(reading.module) }
      })
    })
    const modules = readings.map(({ module }) => module)
    for (const { module, problems } of readings) {
      diagnostics.push(...problems.map((problem) => placed(module.parts, problem)))
    }
    if (modules.length === 0 && !undecodable.some((path) => path.startsWith(`${language}/`))) {
      const range = { start: 0, end: 1 }
      diagnostics.push(
        toDiagnostic('course.yaml', { code: 'language-folder-empty', range, params: { language } })
      )
    }
    diagnostics.push(
      ...duplicateIds(modules, texts),
      ...unknownReferences(modules),
      ...laterComparisons(modules)
    )
    giveSlots(modules, slots)
    givePoints(modules)
    const shown = audience === 'trainer' ? modules : readings.map((reading) => reading.forLearners)
    return assemble(shownData, shown, data, { media, components, audience })
  })
  const after = slots.lock()
  for (const course of courses) {
    course.slots = slots.counts()
    course.origin = after.origin
  }
  // What cannot be read may hold what seems lost; and a number that is not on disk no learner has.
  const isUnread = hasErrors(diagnostics) || undecodable.length > 0
  const losses = isUnread ? [] : slots.lost().filter(({ space, id }) => id in data.lock[space])
  diagnostics.push(...losses.map((loss) => lossFinding(loss, texts.get(lockFile) ?? '')))
  const id = data.config?.id
  diagnostics.push(...otherCourse(before, id))
  return {
    courses: data.config === undefined ? [] : courses,
    lock: { ...after, course: id ?? before.course },
    losses,
    checks: data.checks,
    status: data.config?.status ?? 'draft',
    brief: data.brief,
    roles: data.roles,
    diagnostics
  }
}

/** Data files lie in the course folder itself. */
const isData = (path: string) => /^[^/]+\.(ya?ml|csv|json)$/.test(path)

function moduleFiles(texts: ReadonlyMap<string, string>, language: string): string[] {
  const inFolder = new RegExp(`^${language}/[^/]+\\.md$`)
  return [...texts.keys()].filter((path) => inFolder.test(path)).sort(compare)
}

function foldersWithModules(texts: ReadonlyMap<string, string>): string[] {
  const folders = [...texts.keys()].map((path) => /^([a-z]{2})\/[^/]+\.md$/.exec(path)?.[1])
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort(compare)
}

function giveSlots(modules: readonly Module[], slots: Slots): void {
  const give = (item: Item, around = ''): void => {
    const { slot, parts } = slots.item(item.id, around + item.component, item.parts)
    item.slot = slot
    item.partSlots = parts
    if (parts.length > 0) item.params = { ...item.params, parts: Math.max(...parts) + 1 }
    item.questions?.forEach((question, i) => {
      give(question, `${item.id}/`)
      // Within a test its questions have the numbers of its parts: small, and its own.
      question.slot = parts[i]!
    })
  }
  for (const page of modules.flatMap((module) => module.pages)) {
    page.slot = slots.page(page.id)
    page.items.forEach((item) => give(item))
  }
}

/** Pages for trainers have numbers all the same: in their packages they count. */
function forLearners(module: Module): Module {
  return { ...module, pages: module.pages.filter((page) => page.audience === undefined) }
}

/** Where a test decides, practice does not count in the course's score unless its author says so. */
function givePoints(modules: readonly Module[]): void {
  const items = modules.flatMap((module) => module.pages).flatMap((page) => page.items)
  const tested = items.some(
    (item) => item.questions !== undefined && (item.ownPoints ?? item.usualPoints) > 0
  )
  for (const item of items) {
    item.points = item.ownPoints ?? (tested && item.questions === undefined ? 0 : item.usualPoints)
    for (const question of item.questions ?? []) question.points = question.ownPoints ?? question.usualPoints
  }
}

function courseData(data: DataFiles, language: string): CourseData {
  const { config, sources, facts, contacts, law, unread } = data
  const draft = config?.status !== 'released'
  return { language, draft, terms: termsOf(data, language), sources, facts, contacts, law, unread }
}

function assemble(
  data: CourseData,
  modules: Module[],
  { config }: DataFiles,
  around: Pick<Course, 'media' | 'components' | 'audience'>
): Course {
  const { language } = data
  const others = config?.languages.filter((other) => other !== language) ?? []
  return {
    ...data,
    id: config?.id ?? 'course',
    version: config?.version ?? '0.0.0',
    title: config?.title[language] ?? '',
    languages: [language, ...(config?.languagePackages === 'together' ? others : [])],
    modules,
    ...around,
    units: config?.packages.units ?? 'course',
    packages: config?.packages ?? { units: 'course' },
    keywords: config?.keywords?.[language] ?? [],
    glossaryLinks: config?.glossaryLinks ?? true,
    freshness: config?.freshness ?? { sources: 24, law: 12, contacts: 6 },
    abbreviations: new Map(Object.entries(config?.abbreviations[language] ?? {})),
    origin: 0,
    slots: { pages: 0, items: 0 },
    ...(config?.description?.[language] === undefined ? {} : { description: config.description[language] }),
    ...(config?.passMark === undefined ? {} : { passMark: config.passMark }),
    ...(config?.license === undefined ? {} : { license: config.license })
  }
}

/** A cell of glossary.csv with semicolons between its entries. */
function several(cell = ''): string[] {
  return cell
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
}

function termsOf(data: DataFiles, language: string): Map<string, Term> {
  return new Map(
    data.glossary.map(({ id, columns }) => [
      id,
      {
        id,
        name: columns[language] ?? '',
        forms: several(columns[`forms_${language}`]),
        avoid: several(columns[`avoid_${language}`]),
        definition: columns[`def_${language}`] ?? ''
      }
    ])
  )
}
