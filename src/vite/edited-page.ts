/** Which page an author has just written. */
import type { LoadedCourse } from '../load-course.ts'

export interface EditedPage {
  language: string
  page: string
}

/** The page with the first difference in the first module that changed; undefined where there is none. */
export function editedPage(
  before: ReadonlyMap<string, string>,
  { texts, courses }: LoadedCourse,
  changed: Iterable<string>
): EditedPage | undefined {
  for (const file of changed) {
    const [old = '', now = ''] = [before.get(file), texts.get(file)]
    if (old === now) continue
    for (const { language, modules } of courses) {
      const module = modules.find((candidate) => candidate.file === file)
      if (module === undefined) continue
      // Where the end of a page was taken out, the texts differ at the heading of the next.
      const at = firstDifference(old, now)
      const page = module.pages.findLast(({ range }) => range.start < at) ?? module.pages[0]
      if (page !== undefined) return { language, page: page.id }
    }
  }
  return undefined
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
