/** The data files beside the modules: course.yaml, glossary, sources, facts, lock → typed values and findings. */
import { readGlossary, type GlossaryEntry } from '../config/read-glossary.ts'
import { readYaml, type YamlResult } from '../config/read-yaml.ts'
import {
  dataFileSchemas,
  emptyLock,
  lockSchema,
  type Act,
  type BriefElement,
  type Contact,
  type CourseConfig,
  type DataFiles as DataFileTypes,
  type Fact,
  type Role,
  type Source,
  type TrackingLock
} from '../config/schema.ts'
import { toDiagnostic, type Diagnostic, type Problem } from '../shared/diagnostic.ts'
import { suggest } from '../shared/nearest.ts'
import type { Range } from '../shared/range.ts'
import type { Severity, Words } from '../shared/wording/words.ts'

export const lockFile = 'tracking.lock.json'

/** How weighty a finding is in this course. */
export interface CheckSetting {
  code: string
  level: Severity | 'off'
  /** Place of the code in course.yaml. */
  range: Range
}

export interface DataFiles {
  config?: CourseConfig
  checks: CheckSetting[]
  glossary: GlossaryEntry[]
  sources: Map<string, Source>
  facts: Map<string, Fact>
  contacts: Map<string, Contact>
  law: Map<string, Act>
  /** What was ordered; undefined where the course has no brief.yaml. */
  brief?: Map<string, BriefElement>
  /** Who has to approve what; undefined where the course has no review.yaml. */
  roles?: Map<string, Role>
  lock: TrackingLock
  /** Files that could not be read: what they lack is not told again at each place that needs it. */
  unread: Set<string>
  diagnostics: Diagnostic[]
}

/** @param undecodable files that are there but hold no text: what is wrong with them is told elsewhere */
export function readDataFiles(
  texts: ReadonlyMap<string, string>,
  undecodable: readonly string[] = []
): DataFiles {
  const diagnostics: Diagnostic[] = []
  const add = (file: string, problems: readonly Problem[]) =>
    diagnostics.push(...problems.map((problem) => toDiagnostic(file, problem)))

  const optional = <F extends keyof DataFileTypes>(file: F): YamlResult<DataFileTypes[F]> | undefined => {
    const text = texts.get(file)
    if (text === undefined) return undefined
    const result = readYaml(text, dataFileSchemas[file])
    add(file, result.problems)
    return result
  }

  const course = optional('course.yaml')
  if (course === undefined) {
    const missing = {
      code: 'course-file-missing',
      range: { start: 0, end: 0 },
      params: { file: 'course.yaml' }
    } as const
    if (!undecodable.includes('course.yaml')) add('course.yaml', [missing])
  } else {
    add('course.yaml', missingTitles(course))
  }
  const sources = optional('sources.yaml')
  const law = optional('law.yaml')
  const facts = optional('facts.yaml')
  if (facts?.value !== undefined) {
    add('facts.yaml', unsourced(facts))
    // A fact of law rests on its act.
    const known = [sources, law]
    const readable = known.every((file) => file === undefined || file.value !== undefined)
    const keys = known.flatMap((file) => Object.keys(file?.value ?? {}))
    if (readable) add('facts.yaml', unknownSources(facts, keys))
  }
  const contacts = optional('contacts.yaml')
  const brief = optional('brief.yaml')
  const review = optional('review.yaml')
  const glossaryText = texts.get('glossary.csv')
  const glossary = glossaryText === undefined ? { entries: [], problems: [] } : readGlossary(glossaryText)
  add('glossary.csv', glossary.problems)
  const languages = course?.value?.languages ?? []
  if (contacts !== undefined)
    add('contacts.yaml', untranslated(contacts, ['name', 'hours', 'note'], languages))
  if (sources !== undefined) add('sources.yaml', untranslated(sources, ['publisher'], languages))
  if (law !== undefined) add('law.yaml', untranslated(law, ['title', 'short'], languages))
  add('glossary.csv', untranslatedTerms(glossary.entries, languages))
  const unread = [
    ...Object.entries({
      'sources.yaml': sources,
      'facts.yaml': facts,
      'contacts.yaml': contacts,
      'law.yaml': law
    }).flatMap(([file, result]) => (result !== undefined && result.value === undefined ? [file] : [])),
    ...(glossary.problems.length > 0 ? ['glossary.csv'] : []),
    ...undecodable
  ]
  return {
    ...(course?.value === undefined ? {} : { config: course.value }),
    checks: Object.entries(course?.value?.checks ?? {}).map(([code, level]) => {
      return { code, level, range: course!.keyRangeAt(['checks', code]) }
    }),
    glossary: glossary.entries,
    sources: new Map(Object.entries(sources?.value ?? {})),
    facts: new Map(Object.entries(facts?.value ?? {})),
    contacts: new Map(Object.entries(contacts?.value ?? {})),
    law: new Map(Object.entries(law?.value ?? {})),
    ...(brief?.value === undefined ? {} : { brief: new Map(Object.entries(brief.value)) }),
    ...(review === undefined ? {} : { roles: new Map(Object.entries(review.value ?? {})) }),
    lock: readLock(texts.get(lockFile), add),
    unread: new Set(unread),
    diagnostics
  }
}

function missingTitles(course: YamlResult<CourseConfig>): Problem[] {
  const { languages = [], title = {} } = course.value ?? {}
  return languages
    .filter((language) => title[language] === undefined)
    .map((language) => ({
      code: 'key-missing',
      range: course.rangeAt(['title']),
      params: {
        key: `title.${language}`,
        example: { en: `“${language}: …” under “title:”`, pl: `„${language}: …” pod „title:”` }
      }
    }))
}

function unsourced(facts: YamlResult<Record<string, Fact>>): Problem[] {
  return Object.entries(facts.value ?? {})
    .filter(([, { mark, source }]) => mark === 'S' && source === undefined)
    .map(([fact]) => ({ code: 'fact-unsourced', range: facts.rangeAt([fact, 'mark']), params: { fact } }))
}

function unknownSources(facts: YamlResult<Record<string, Fact>>, known: readonly string[]): Problem[] {
  return Object.entries(facts.value ?? {}).flatMap(([fact, { source }]) =>
    [source ?? []].flat().flatMap((key): Problem[] => {
      if (known.includes(key)) return []
      const range = facts.rangeAt([fact, 'source'])
      return [{ code: 'fact-source', range, params: { fact, key }, ...suggest(key, known) }]
    })
  )
}

/** Texts that say which language they are in, and lack one of the course's. */
function untranslated<T extends object>(
  data: YamlResult<Record<string, T>>,
  keys: readonly string[],
  languages: readonly string[]
): Problem[] {
  return Object.entries(data.value ?? {}).flatMap(([id, entry]) =>
    keys.flatMap((key) => {
      const text: unknown = Object.entries(entry).find(([name]) => name === key)?.[1]
      if (typeof text !== 'object' || text === null) return []
      return languages
        .filter((language) => !(language in text))
        .map((language): Problem => {
          const params = { what: `${id}.${key}`, language }
          return { code: 'text-untranslated', range: data.rangeAt([id, key]), params }
        })
    })
  )
}

/** Terms that are told in one language of the course and not in another. */
function untranslatedTerms(entries: readonly GlossaryEntry[], languages: readonly string[]): Problem[] {
  const told = ({ columns }: GlossaryEntry, language: string) =>
    Boolean(columns[language]) && Boolean(columns[`def_${language}`])
  return entries.flatMap((entry) => {
    const missing = languages.filter((language) => !told(entry, language))
    if (missing.length === languages.length) return []
    return missing.map((language): Problem => {
      return { code: 'text-untranslated', range: entry.range, params: { what: entry.id, language } }
    })
  })
}

const lockReasons = {
  json: {
    en: 'a bracket, quote or comma is not where it belongs.',
    pl: 'nawias, cudzysłów lub przecinek nie jest na miejscu.'
  },
  form: {
    en: 'it has not the form that scormdown writes.',
    pl: 'ma inną postać niż ta, którą zapisuje scormdown.'
  },
  twice: { en: 'one number stands for two ids.', pl: 'jeden numer mają dwa identyfikatory.' }
}

/** A lock that cannot be read is an error: going on without it would give learners' numbers to other pages. */
function readLock(text: string | undefined, add: (file: string, problems: Problem[]) => void): TrackingLock {
  if (text === undefined) return emptyLock
  const fail = (reason: Words): TrackingLock => {
    add(lockFile, [{ code: 'lock-broken', range: { start: 0, end: 1 }, params: { reason } }])
    return emptyLock
  }
  try {
    const result = lockSchema.safeParse(JSON.parse(text))
    if (!result.success) return fail(lockReasons.form)
    const { pages, items, retired } = result.data
    const numbers = [
      [...Object.values(pages), ...slotsOf(retired.pages)],
      [...slotsOf(items), ...slotsOf(retired.items)]
    ]
    return numbers.some(hasTwice) ? fail(lockReasons.twice) : result.data
  } catch {
    return fail(lockReasons.json)
  }
}

function slotsOf(entries: Readonly<Record<string, { slot: number }>>): number[] {
  return Object.values(entries).map(({ slot }) => slot)
}

function hasTwice(numbers: readonly number[]): boolean {
  return new Set(numbers).size < numbers.length
}
