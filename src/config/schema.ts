/** What may stand in the data files of a course. The `meta` of a field says what to write: findings quote it. */
import { z } from 'zod'
import { idPattern } from '../shared/slug.ts'

const language = z
  .string()
  .regex(/^[a-z]{2}$/)
  .meta({ expected: 'a two-letter language code such as pl, en or uk' })

const texts = (example: string) =>
  z.record(language, z.string().min(1)).meta({ expected: 'a text for each language, one a line', example })

const id = z.string().regex(idPattern).meta({
  expected: 'lower-case letters a–z, digits and hyphens, a letter first',
  example: 'id: my-course'
})

const months = z.number().int().min(1).max(600).meta({ expected: 'a number of months' })

export const courseSchema = z.strictObject({
  id,
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .meta({ expected: 'three numbers with dots, such as 1.0.0', example: 'version: 1.0.0' }),
  status: z.enum(['draft', 'released']).default('draft').meta({ expected: '“draft” or “released”' }),
  languages: z
    .array(language)
    .min(1)
    .meta({ expected: 'a list of languages such as [pl, en]', example: 'languages: [pl]' }),
  title: texts('title: and under it, indented, “pl: …”').meta({
    expected: 'a title for each language, one a line',
    example: 'title: and under it, indented, “pl: …”'
  }),
  description: texts('description: and under it, indented, “pl: …”').optional(),
  passMark: z.number().int().min(1).max(100).optional().meta({ expected: 'a whole number from 1 to 100' }),
  license: z.string().min(1).optional().meta({ expected: 'the name of the licence, such as CC BY 4.0' }),
  /** Whether the first use of a glossary term on a page is marked by itself. */
  glossaryLinks: z.boolean().default(true).meta({ expected: '“true” or “false”' }),
  /** Short form → what it stands for, by language. */
  abbreviations: z
    .record(language, z.record(z.string(), z.string().min(1)))
    .default({})
    .meta({ expected: 'a language, and under it “short: what it stands for”' }),
  /** Months after which what was looked at is to be looked at again. */
  freshness: z
    .strictObject({
      sources: months.default(24),
      law: months.default(12),
      contacts: months.default(6)
    })
    .prefault({})
    .meta({ expected: '“sources”, “law” and “contacts” with a number of months' }),
  /** Own words for `{{name}}`. */
  variables: z
    .record(z.string().regex(/^[\p{L}_][\p{L}\w-]*$/u), z.union([z.string(), z.record(language, z.string())]))
    .default({})
    .meta({ expected: 'a name and a text, such as “deadline: 7 days”' })
})
export type CourseConfig = z.output<typeof courseSchema>

export const moduleSchema = z.strictObject({
  id: id.optional(),
  title: z.string().min(1).meta({ expected: 'the title of the module', example: 'title: My module' }),
  duration: z
    .string()
    .regex(/^\d+ min$/)
    .optional()
    .meta({ expected: 'minutes, such as “30 min”' }),
  objectives: z
    .record(id, z.string().min(1))
    .default({})
    .meta({ expected: 'an id and a text, such as “o1-1: nazywam cztery czynności”' })
})
export type ModuleCard = z.output<typeof moduleSchema>

const year = z
  .number()
  .int()
  .min(1800)
  .max(2100)
  .meta({ expected: 'a year such as 2024', example: 'year: 2024' })

/** Words for an entry that holds keys of its own. */
const below = (keys: string) => ({ expected: `its keys below it, indented, one a line: ${keys} …` })

const date = z.iso.date().meta({ expected: 'a date such as 2026-11-21' })

const source = z.strictObject({
  title: z.string().min(1).meta({ expected: 'the title', example: 'title: …' }),
  publisher: z.string().min(1).meta({ expected: 'who published it', example: 'publisher: …' }),
  year: year.optional(),
  url: z.url().optional().meta({ expected: 'an address that begins with https://' }),
  accessed: date.optional().meta(date.meta()!)
})
export type Source = z.output<typeof source>
export const sourcesSchema = z.record(z.string(), source.meta(below('title, publisher')))

/** A text that is the same in all languages, or one for each. */
const text = z.union([z.string().min(1), z.record(language, z.string().min(1))]).meta({
  expected: 'a text, or under it, indented, one for each language: “pl: …”'
})
export type TextByLanguage = z.output<typeof text>

/** The words in a language; in English, or else in any, where there are none. */
export function inLanguageOf(text: TextByLanguage, language: string): string {
  return typeof text === 'string' ? text : (text[language] ?? text.en ?? Object.values(text)[0] ?? '')
}

const contact = z.strictObject({
  name: text.meta({ expected: 'the name', example: 'name: …' }),
  phone: z
    .string()
    .regex(/^\+?[\d ]{3,20}$/)
    .optional()
    .meta({ expected: 'a telephone number in quotes, such as "22 628 01 20"' }),
  email: z.email().optional().meta({ expected: 'an address such as name@example.org' }),
  url: z.url().optional().meta({ expected: 'an address that begins with https://' }),
  hours: text.optional(),
  note: text.optional(),
  /** When someone last made sure of it; without it readers are cautioned. */
  verified: date.optional().meta(date.meta()!)
})
export type Contact = z.output<typeof contact>
export const contactsSchema = z.record(id, contact.meta(below('name, phone')))

const act = z.strictObject({
  title: text.meta({ expected: 'the title of the act', example: 'title: …' }),
  short: text.optional().meta({ expected: 'the usual short form, such as k.k.' }),
  /** Where it is published. */
  journal: z
    .string()
    .min(1)
    .optional()
    .meta({ expected: 'where it is published, such as Dz.U. 2025 poz. 383' }),
  url: z.url().optional().meta({ expected: 'an address that begins with https://' }),
  /** The day for which its text was looked at: “legal state as of”. */
  asOf: date.meta({
    expected: 'the day for which its text was looked at, such as 2026-11-21',
    example: 'asOf: 2026-11-21'
  })
})
export type Act = z.output<typeof act>
export const lawSchema = z.record(id, act.meta(below('title, asOf')))

const fact = z.strictObject({
  mark: z.enum(['S', 'K', 'P']).meta({
    expected:
      'S (found in a source), K (to be confirmed) or P (practice, to be approved); uncertain facts stay out',
    example: 'mark: S'
  }),
  source: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .meta({ expected: 'a key of sources.yaml, or a list of them' }),
  note: z.string().optional().meta({ expected: 'a text' })
})
export type Fact = z.output<typeof fact>
export const factsSchema = z.record(z.string(), fact.meta(below('mark, source, note')))

export interface DataFiles {
  'course.yaml': CourseConfig
  'sources.yaml': Record<string, Source>
  'facts.yaml': Record<string, Fact>
  'contacts.yaml': Record<string, Contact>
  'law.yaml': Record<string, Act>
}
/** The data files that authors write. Their reader and the schemas for editors follow this list. */
export const dataFileSchemas: { [File in keyof DataFiles]: z.ZodType<DataFiles[File]> } = {
  'course.yaml': courseSchema,
  'sources.yaml': sourcesSchema,
  'facts.yaml': factsSchema,
  'contacts.yaml': contactsSchema,
  'law.yaml': lawSchema
}

const slot = z.number().int().min(0)
const lockedItem = z.strictObject({
  slot,
  /** Component, behind the assessment it stands in: `choice`, `final/choice`. */
  kind: z.string(),
  /** Group and words of each part; its place is the part's number. Empty where the component has no parts. */
  parts: z.array(z.string()).readonly()
})
export type LockedItem = z.output<typeof lockedItem>
/** Version of the course when it was retired: learners who began before it was made may have progress on it. */
const retired = z.record(z.string(), z.strictObject({ slot, version: z.string() }))
/** `tracking.lock.json`: which number stands for a page or item in saved progress. A number is never given twice. */
export const lockSchema = z.strictObject({
  format: z.literal(1),
  /** Id of the course: another one would be another course for the LMS. */
  course: z.string(),
  /** Made of the first numbers, so that data with numbers of another lock are recognised; 0 before there are any. */
  origin: z.number().int().min(0),
  pages: z.record(z.string(), slot),
  items: z.record(z.string(), lockedItem),
  retired: z.strictObject({ pages: retired, items: retired })
})
export type TrackingLock = z.output<typeof lockSchema>
export const emptyLock: TrackingLock = {
  format: 1,
  course: '',
  origin: 0,
  pages: {},
  items: {},
  retired: { pages: {}, items: {} }
}
