/** A course under the hands of its author, in words for the page of the preview LMS. */
import { isAbsolute, relative, resolve } from 'node:path'
import type { AuthoringOptions } from '../lms/server/server.ts'
import type { AuthorFinding, AuthorModule } from '../lms/strict/authoring.ts'
import type { LoadedCourse } from '../load-course.ts'
import { frameLines } from '../shared/code-frame.ts'
import { describe, type Diagnostic } from '../shared/diagnostic.ts'
import { positionAt } from '../shared/range.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { standards } from '../standards/registry.ts'
import type { DevCourse } from '../vite/dev-course.ts'

export function authoringOf(course: DevCourse, words: ToolLanguage): AuthoringOptions {
  const { root } = course.loaded()
  const withoutLms = standards.find(({ api }) => api === undefined)!
  return {
    view: () => ({
      words,
      findings: authorFindings(course.loaded(), words),
      modules: byLanguage(course, ({ modules }) =>
        modules.map(({ title, pages }): AuthorModule => ({
          title,
          pages: pages.map((page) => ({ id: page.id, title: page.title }))
        }))
      ),
      alone: byLanguage(course, ({ language }) => `/content/${withoutLms.id}/${language}/index.html`)
    }),
    fileOf(path) {
      const inside = relative(root, resolve(root, path))
      return inside === '' || inside.startsWith('..') || isAbsolute(inside)
        ? undefined
        : resolve(root, inside)
    }
  }
}

function byLanguage<T>(course: DevCourse, of: (one: ReturnType<DevCourse['courses']>[0]) => T) {
  return Object.fromEntries(course.courses().map((one) => [one.language, of(one)]))
}

export function authorFindings(loaded: LoadedCourse, words: ToolLanguage): AuthorFinding[] {
  return loaded.diagnostics.map((diagnostic) => {
    const { severity, code, file, range } = diagnostic
    const text = loaded.texts.get(file) ?? ''
    return {
      severity,
      code,
      ...describe(diagnostic, words),
      file,
      ...positionAt(text, range.start),
      frame: frameLines(diagnostic, text).join('\n'),
      start: range.start,
      end: range.end,
      ...pageOf(diagnostic, loaded)
    }
  })
}

/** The page on which a finding stands: the last one that begins before it. */
function pageOf(
  { file, range }: Diagnostic,
  { courses }: LoadedCourse
): { page?: string; language?: string } {
  for (const { language, modules } of courses) {
    const module = modules.find((candidate) => candidate.file === file)
    const page = module?.pages.findLast((candidate) => candidate.range.start <= range.start)
    if (page !== undefined) return { page: page.id, language }
  }
  return {}
}
