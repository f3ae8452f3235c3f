/** Runs every rule over a course. The list is what an author can be told, in one place. */
import type { Course } from '../model/course.ts'
import { placed } from '../model/places.ts'
import { toDiagnostic, type Diagnostic } from '../shared/diagnostic.ts'
import { Memo } from '../shared/memo.ts'
import type { Finding } from '../shared/wording/words.ts'
import { contentFindings } from './wording.ts'
import type { CheckContext, Rule } from './rule.ts'
import { avoidedWords } from './rules/avoided-words.ts'
import { brief } from './rules/brief.ts'
import { byHand } from './rules/by-hand.ts'
import { captions } from './rules/captions.ts'
import { courseSize } from './rules/course-size.ts'
import { files } from './rules/files.ts'
import { freshness } from './rules/freshness.ts'
import { giveAway } from './rules/give-away.ts'
import { headings } from './rules/headings.ts'
import { languages } from './rules/languages.ts'
import { linkText } from './rules/link-text.ts'
import { links } from './rules/links.ts'
import { lookalikes } from './rules/lookalikes.ts'
import { media } from './rules/media.ts'
import { numbers } from './rules/numbers.ts'
import { objectives } from './rules/objectives.ts'
import { passMark } from './rules/pass-mark.ts'
import { packages } from './rules/packages.ts'
import { reading } from './rules/reading.ts'
import { references } from './rules/references.ts'
import { resumeSize } from './rules/resume-size.ts'
import { signOffs } from './rules/sign-offs.ts'
import { settings } from './rules/settings.ts'
import { tables } from './rules/tables.ts'
import { theme } from './rules/theme.ts'
import { translation } from './rules/translation.ts'
import { units } from './rules/units.ts'
import { unusedFiles } from './rules/unused-files.ts'

/** Look at one module at a time: what they find in it does not depend on the others. */
const moduleRules: readonly Rule[] = [
  headings,
  settings,
  files,
  media,
  linkText,
  references,
  lookalikes,
  byHand,
  numbers,
  avoidedWords,
  reading,
  tables
]

/** Look at the whole course. */
const courseRules: readonly Rule[] = [
  captions,
  links,
  freshness,
  giveAway,
  objectives,
  passMark,
  brief,
  signOffs,
  theme,
  languages,
  translation,
  unusedFiles,
  courseSize,
  packages,
  units,
  resumeSize
]

export type CheckInput = Omit<CheckContext, 'report'>

/** What was found in modules before, by language and file. */
export type CheckMemory = Memo<Diagnostic[]>

export function checkCourse(course: Course, input: CheckInput, memory?: CheckMemory): Diagnostic[] {
  return [...checkModules(course, input, memory), ...apply(courseRules, course, input)]
}

/** The part of the findings that is there at once where little changed. */
export function checkModules(
  course: Course,
  input: CheckInput,
  memory: CheckMemory = new Memo()
): Diagnostic[] {
  const { language, draft, terms, sources, facts, law, contacts, unread, components } = course
  const around = [
    draft,
    terms,
    sources,
    facts,
    law,
    contacts,
    unread,
    components,
    course.media,
    input.signOffs.roles.size > 0
  ]
  return course.modules.flatMap((module) =>
    memory.get(`${language}/${module.file}`, [module, ...around], () =>
      apply(moduleRules, { ...course, modules: [module] }, input)
    )
  )
}

function apply(rules: readonly Rule[], course: Course, input: CheckInput): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const report: CheckContext['report'] = (file, problem) => {
    const finding = (contentFindings as Readonly<Record<string, Finding>>)[problem.code]
    const worded = finding === undefined ? problem : { ...problem, finding }
    const parts = course.modules.find((module) => module.file === file)?.parts
    diagnostics.push(parts === undefined ? toDiagnostic(file, worded) : placed(parts, worded))
  }
  for (const rule of rules) rule(course, { ...input, report })
  return diagnostics
}
