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
      const at = placeOfChange(old, now)
      const page = module.pages.findLast(({ range }) => range.start < at) ?? module.pages[0]
      if (page !== undefined) return { language, page: page.id }
    }
  }
  return undefined
}

/**
 * Behind the first character that is new: what was added may begin with blank lines, and then with a heading. Where
 * something was taken out alone, the texts differ at what came behind it, maybe the heading of the next page.
 */
function placeOfChange(old: string, now: string): number {
  const most = Math.min(old.length, now.length)
  let at = 0
  while (at < most && old[at] === now[at]) at++
  let same = 0
  while (same < most - at && old.at(-1 - same) === now.at(-1 - same)) same++
  const first = now.slice(at, now.length - same).search(/\S/)
  return first < 0 ? at : at + first + 1
}
