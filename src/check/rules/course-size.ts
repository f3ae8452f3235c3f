/** The packages are not larger than LMSs take. */
import { coursePath } from '../../model/course.ts'
import { listed } from '../../shared/wording/words.ts'
import { inlines, type Rule } from '../rule.ts'
import { inMega, mega } from '../size.ts'

/** Many LMSs take no larger upload unless their administrator changes a setting, as Moodle with PHP's usual limits. */
const limit = 100 * mega

export const courseSize: Rule = (course, { report }) => {
  const sizes = new Map<string, number>()
  const add = (file: string, address: string) => {
    const path = coursePath(file, address) ?? ''
    sizes.set(path, course.media.get(path)?.bytes ?? 0)
  }
  for (const { module, node } of inlines(course)) if (node.kind === 'image') add(module.file, node.src)
  for (const { file, pages } of course.modules) {
    for (const use of pages.flatMap((page) => page.files)) add(file, use.address)
  }
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  if (total <= limit) return
  const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 3)
  const params = { size: inMega(total), limit: inMega(limit), largest: listed(largest.map(([path]) => path)) }
  report('course.yaml', { code: 'course-large', range: { start: 0, end: 1 }, params })
}
