/** What may stand in the data files of a course. The `meta` of a field says what to write: findings quote it. */
import { z } from 'zod'
import { idPattern } from '../shared/slug.ts'
import type { Words } from '../shared/wording/words.ts'

const address = { en: 'an address that begins with https://', pl: 'adres, który zaczyna się od https://' }

const language = z
  .string()
  .regex(/^[a-z]{2}$/)
  .meta({
    expected: {
      en: 'a two-letter language code such as pl, en or uk',
      pl: 'dwuliterowy kod języka, na przykład pl, en lub uk'
    }
  })

const texts = (key: string, expected: Words) =>
  z.record(language, z.string().min(1)).meta({
    expected,
    example: { en: `${key}: and under it, indented, “pl: …”`, pl: `${key}: a pod nim, z wcięciem, „pl: …”` }
  })

const id = z
  .string()
  .regex(idPattern)
  .meta({
    expected: {
      en: 'lower-case letters a–z, digits and hyphens, a letter first',
      pl: 'małe litery a–z, cyfry i łączniki, na początku literę'
    },
    example: 'id: my-course'
  })

/** Words for an entry that holds keys of its own. */
const below = (keys: string) => ({
  expected: {
    en: `its keys below it, indented, one a line: ${keys} …`,
    pl: `jego klucze pod nim, z wcięciem, po jednym w linii: ${keys} …`
  }
})

const months = z
  .number()
  .int()
  .min(1)
  .max(600)
  .meta({ expected: { en: 'a number of months', pl: 'liczbę miesięcy' } })

export const courseSchema = z.strictObject({
  id,
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .meta({
      expected: {
        en: 'three numbers with dots, such as 1.0.0',
        pl: 'trzy liczby z kropkami, na przykład 1.0.0'
      },
      example: 'version: 1.0.0'
    }),
  status: z
    .enum(['draft', 'released'])
    .default('draft')
    .meta({ expected: { en: '“draft” or “released”', pl: '„draft” albo „released”' } }),
  languages: z
    .array(language)
    .min(1)
    .meta({
      expected: { en: 'a list of languages such as [pl, en]', pl: 'listę języków, na przykład [pl, en]' },
      example: 'languages: [pl]'
    }),
  /** Whether each language has a package of its own, or one package holds all and learners choose. */
  languagePackages: z
    .enum(['separate', 'together'])
    .default('separate')
    .meta({ expected: { en: '“separate” or “together”', pl: '„separate” albo „together”' } }),
  /** Which packages a build makes; the command line can ask for others. */
  packages: z
    .strictObject({
      /** The LMS that they are for. */
      preset: z
        .string()
        .optional()
        .meta({
          expected: { en: 'the name of an LMS, such as moodle', pl: 'nazwę LMS, na przykład moodle' }
        }),
      targets: z
        .array(z.string())
        .min(1)
        .optional()
        .meta({
          expected: {
            en: 'names of targets in square brackets, with commas between them',
            pl: 'nazwy formatów paczek w nawiasach kwadratowych, rozdzielone przecinkami'
          }
        }),
      units: z
        .enum(['course', 'modules', 'modules-together'])
        .default('course')
        .meta({
          expected: {
            en: '“course”, “modules” or “modules-together”',
            pl: '„course”, „modules” albo „modules-together”'
          }
        })
    })
    .prefault({})
    .meta(below('preset, targets, units')),
  title: texts('title', {
    en: 'a title for each language, one a line',
    pl: 'tytuł w każdym języku, każdy w osobnej linii'
  }),
  description: texts('description', {
    en: 'a text for each language, one a line',
    pl: 'tekst w każdym języku, każdy w osobnej linii'
  }).optional(),
  /** What a catalogue finds the course by. */
  keywords: z
    .record(language, z.array(z.string().min(1)))
    .optional()
    .meta({
      expected: {
        en: 'a language, and under it a list of words',
        pl: 'język, a pod nim listę słów'
      },
      example: 'keywords: { pl: [praca przymusowa] }'
    }),
  passMark: z
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .meta({ expected: { en: 'a whole number from 1 to 100', pl: 'liczbę całkowitą od 1 do 100' } }),
  license: z
    .string()
    .min(1)
    .optional()
    .meta({
      expected: {
        en: 'the name of the licence, such as CC BY 4.0',
        pl: 'nazwę licencji, na przykład CC BY 4.0'
      }
    }),
  /** Whether the first use of a glossary term on a page is marked by itself. */
  glossaryLinks: z
    .boolean()
    .default(true)
    .meta({ expected: { en: '“true” or “false”', pl: '„true” albo „false”' } }),
  /** Short form → what it stands for, by language. */
  abbreviations: z
    .record(language, z.record(z.string(), z.string().min(1)))
    .default({})
    .meta({
      expected: {
        en: 'a language, and under it “short: what it stands for”',
        pl: 'język, a pod nim „skrót: rozwinięcie”'
      }
    }),
  /** Months after which what was looked at is to be looked at again. */
  freshness: z
    .strictObject({
      sources: months.default(24),
      law: months.default(12),
      contacts: months.default(6)
    })
    .prefault({})
    .meta({
      expected: {
        en: '“sources”, “law” and “contacts” with a number of months',
        pl: '„sources”, „law” i „contacts” z liczbą miesięcy'
      }
    }),
  /** Own words for `{{name}}`. */
  variables: z
    .record(z.string().regex(/^[\p{L}_][\p{L}\w-]*$/u), z.union([z.string(), z.record(language, z.string())]))
    .default({})
    .meta({
      expected: {
        en: 'a name and a text, such as “deadline: 7 days”',
        pl: 'nazwę i tekst, na przykład „termin: 7 dni”'
      }
    }),
  /** Code of a finding → how weighty it is in this course; `off` where it is not told. */
  checks: z
    .record(z.string(), z.enum(['off', 'hint', 'warning', 'error']))
    .default({})
    .meta({ expected: { en: 'off, hint, warning or error', pl: 'off, hint, warning albo error' } })
})
export type CourseConfig = z.output<typeof courseSchema>

/** How a course is cut into what an LMS launches. */
export type Units = CourseConfig['packages']['units']

export const moduleSchema = z.strictObject({
  id: id.optional(),
  title: z
    .string()
    .min(1)
    .meta({
      expected: { en: 'the title of the module', pl: 'tytuł modułu' },
      example: { en: 'title: My module', pl: 'title: Mój moduł' }
    }),
  duration: z
    .string()
    .regex(/^\d+ min$/)
    .optional()
    .meta({ expected: { en: 'minutes, such as “30 min”', pl: 'minuty, na przykład „30 min”' } }),
  objectives: z
    .record(id, z.string().min(1))
    .default({})
    .meta({
      expected: {
        en: 'an id and a text, such as “o1-1: nazywam cztery czynności”',
        pl: 'identyfikator i tekst, na przykład „o1-1: nazywam cztery czynności”'
      }
    })
})
export type ModuleCard = z.output<typeof moduleSchema>

const year = z
  .number()
  .int()
  .min(1800)
  .max(2100)
  .meta({ expected: { en: 'a year such as 2024', pl: 'rok, na przykład 2024' }, example: 'year: 2024' })

const date = z.iso
  .date()
  .meta({ expected: { en: 'a date such as 2026-11-21', pl: 'datę, na przykład 2026-11-21' } })

/** A text that is the same in all languages, or one for each. */
const text = z.union([z.string().min(1), z.record(language, z.string().min(1))]).meta({
  expected: {
    en: 'a text, or under it, indented, one for each language: “pl: …”',
    pl: 'tekst albo pod kluczem, z wcięciem, po jednym w każdym języku: „pl: …”'
  }
})
export type TextByLanguage = z.output<typeof text>

/** The words in a language; in English, or else in any, where there are none. */
export function inLanguageOf(text: TextByLanguage, language: string): string {
  return typeof text === 'string' ? text : (text[language] ?? text.en ?? Object.values(text)[0] ?? '')
}

const source = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({ expected: { en: 'the title', pl: 'tytuł' }, example: 'title: …' }),
  publisher: text.meta({ expected: { en: 'who published it', pl: 'wydawcę' }, example: 'publisher: …' }),
  year: year.optional(),
  url: z.url().optional().meta({ expected: address }),
  accessed: date.optional().meta(date.meta()!)
})
export type Source = z.output<typeof source>
export const sourcesSchema = z.record(z.string(), source.meta(below('title, publisher')))

const contact = z.strictObject({
  name: text.meta({ expected: { en: 'the name', pl: 'nazwę' }, example: 'name: …' }),
  phone: z
    .string()
    .regex(/^\+?[\d ]{3,20}$/)
    .optional()
    .meta({
      expected: {
        en: 'a telephone number in quotes, such as "22 628 01 20"',
        pl: 'numer telefonu w cudzysłowie, na przykład "22 628 01 20"'
      }
    }),
  email: z
    .email()
    .optional()
    .meta({
      expected: { en: 'an address such as name@example.org', pl: 'adres, na przykład nazwa@example.org' }
    }),
  url: z.url().optional().meta({ expected: address }),
  hours: text.optional(),
  note: text.optional(),
  /** When someone last made sure of it; without it readers are cautioned. */
  verified: date.optional().meta(date.meta()!)
})
export type Contact = z.output<typeof contact>
export const contactsSchema = z.record(id, contact.meta(below('name, phone')))

const act = z.strictObject({
  title: text.meta({ expected: { en: 'the title of the act', pl: 'tytuł aktu' }, example: 'title: …' }),
  short: text
    .optional()
    .meta({ expected: { en: 'the usual short form, such as k.k.', pl: 'przyjęty skrót, na przykład k.k.' } }),
  /** Where it is published. */
  journal: z
    .string()
    .min(1)
    .optional()
    .meta({
      expected: {
        en: 'where it is published, such as Dz.U. 2025 poz. 383',
        pl: 'miejsce publikacji, na przykład Dz.U. 2025 poz. 383'
      }
    }),
  url: z.url().optional().meta({ expected: address }),
  /** The day for which its text was looked at: “legal state as of”. */
  asOf: date.meta({
    expected: {
      en: 'the day for which its text was looked at, such as 2026-11-21',
      pl: 'dzień, na który sprawdzono treść, na przykład 2026-11-21'
    },
    example: 'asOf: 2026-11-21'
  })
})
export type Act = z.output<typeof act>
export const lawSchema = z.record(id, act.meta(below('title, asOf')))

const fact = z.strictObject({
  mark: z.enum(['S', 'K', 'P']).meta({
    expected: {
      en: 'S (found in a source), K (to be confirmed) or P (practice, to be approved); uncertain facts stay out',
      pl: 'S (jest w źródle), K (do potwierdzenia) albo P (praktyka, do zatwierdzenia); niepewnych faktów się nie podaje'
    },
    example: 'mark: S'
  }),
  source: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .meta({
      expected: {
        en: 'a key of sources.yaml or law.yaml, or a list of them',
        pl: 'klucz z sources.yaml lub law.yaml albo listę kluczy'
      }
    }),
  /** What the fact says, for those who confirm it. */
  note: text.optional()
})
export type Fact = z.output<typeof fact>
export const factsSchema = z.record(z.string(), fact.meta(below('mark, source, note')))

const element = z.strictObject({
  /** What is asked for. */
  text: text.meta({ ...text.meta()!, example: 'text: …' }),
  /** Ids of the pages that cover it. */
  pages: z
    .array(z.string().min(1))
    .default([])
    .meta({
      expected: {
        en: 'ids of pages in square brackets, with commas between them',
        pl: 'identyfikatory stron w nawiasach kwadratowych, rozdzielone przecinkami'
      }
    }),
  /** Where else it is covered, or why it is not. */
  note: text.optional()
})
export type BriefElement = z.output<typeof element>
/** What was ordered, and which pages cover it. */
export const briefSchema = z.record(z.string(), element.meta(below('text, pages')))

/** What people sign before a course is released. */
export const signedSheets = ['facts', 'practice', 'telephones', 'translation', 'storyboard'] as const
export type SignedSheet = (typeof signedSheets)[number]

const signature = z.strictObject({
  by: z
    .string()
    .min(1)
    .meta({ expected: { en: 'who signed', pl: 'kto podpisał' }, example: 'by: …' }),
  on: date.meta({
    expected: { en: 'the day of signing, such as 2026-11-21', pl: 'dzień podpisu, na przykład 2026-11-21' },
    example: 'on: 2026-11-21'
  }),
  /** Entry of the sheet → the state of it that was signed. */
  of: z
    .record(
      z.string(),
      z
        .string()
        .regex(/^[b-df-hj-np-tv-z]{6}$/)
        .meta({
          expected: {
            en: 'the six letters that the sheet prints beside the entry',
            pl: 'sześć liter, które arkusz podaje przy pozycji'
          }
        })
    )
    .meta({
      expected: {
        en: 'below it, indented, the lines that the sheet prints at its end',
        pl: 'pod nim, z wcięciem, linie, które arkusz podaje na końcu'
      },
      example: 'of: { LEG-063: bcdfgh }'
    })
})

const role = z.strictObject({
  title: text.meta({ expected: { en: 'who it is', pl: 'kto to jest' }, example: 'title: …' }),
  approves: z.enum(signedSheets).meta({
    expected: { en: `one of ${signedSheets.join(', ')}`, pl: `jedno z: ${signedSheets.join(', ')}` },
    example: 'approves: facts'
  }),
  /** For `facts`: besides those marked K, and those marked S that rest on an act, those marked S whose ids begin so. */
  also: z
    .array(z.string().min(1))
    .default([])
    .meta({
      expected: {
        en: 'beginnings of fact ids, such as [LEG]',
        pl: 'początki identyfikatorów faktów, na przykład [LEG]'
      }
    }),
  /** For `translation`: the only language that is read; each but the first where it is left out. */
  language: language.optional(),
  signed: z
    .array(signature)
    .default([])
    .meta({
      expected: {
        en: 'a list of “by”, “on” and “of”',
        pl: 'listę z kluczami „by”, „on” i „of”'
      }
    })
})
export type Role = z.output<typeof role>
/** Who has to approve what before the course is released, and what they have signed. */
export const reviewSchema = z.record(id, role.meta(below('title, approves')))

export interface DataFiles {
  'course.yaml': CourseConfig
  'sources.yaml': Record<string, Source>
  'facts.yaml': Record<string, Fact>
  'contacts.yaml': Record<string, Contact>
  'law.yaml': Record<string, Act>
  'brief.yaml': Record<string, BriefElement>
  'review.yaml': Record<string, Role>
}
/** The data files that authors write. Their reader and the schemas for editors follow this list. */
export const dataFileSchemas: { [File in keyof DataFiles]: z.ZodType<DataFiles[File]> } = {
  'course.yaml': courseSchema,
  'sources.yaml': sourcesSchema,
  'facts.yaml': factsSchema,
  'contacts.yaml': contactsSchema,
  'law.yaml': lawSchema,
  'brief.yaml': briefSchema,
  'review.yaml': reviewSchema
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
