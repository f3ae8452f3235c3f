/** Runs every rule over a course. The list is what an author can be told, in one place. */
import type { Course } from '../model/course.ts'
import { toDiagnostic, type Diagnostic } from '../shared/diagnostic.ts'
import { placed } from '../model/places.ts'
import type { Rule } from './rule.ts'
import { files } from './rules/files.ts'
import { headings } from './rules/headings.ts'
import { links } from './rules/links.ts'
import { references } from './rules/references.ts'
import { resumeSize } from './rules/resume-size.ts'
import { settings } from './rules/settings.ts'

const rules: readonly Rule[] = [headings, settings, files, links, references, resumeSize]

export function checkCourse(course: Course, media: ReadonlySet<string>, resumeLimit: number): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const rule of rules) {
    rule(course, {
      media,
      resumeLimit,
      report: (file, problem) => {
        const parts = course.modules.find((module) => module.file === file)?.parts
        diagnostics.push(parts === undefined ? toDiagnostic(file, problem) : placed(parts, problem))
      }
    })
  }
  return diagnostics
}
