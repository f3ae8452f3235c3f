/** What was ordered is covered by pages that are there. */
import { suggest } from '../../shared/nearest.ts'
import type { Rule } from '../rule.ts'

const file = 'brief.yaml'

export const brief: Rule = (course, { brief: elements, courses, report, texts }) => {
  // The pages are the same in every language.
  if (elements === undefined || course !== courses[0]) return
  const text = texts.get(file) ?? ''
  const known = course.modules.flatMap((module) => module.pages.map(({ id }) => id))
  for (const [id, { pages, note }] of elements) {
    const at = Math.max(0, text.search(new RegExp(`^['"]?${id.replace(/[^\w-]/g, '.')}['"]?:`, 'm')))
    if (pages.length === 0 && note === undefined) {
      report(file, { code: 'brief-open', range: { start: at, end: at + id.length }, params: { id } })
    }
    for (const page of pages.filter((one) => !known.includes(one))) {
      const start = Math.max(at, text.indexOf(page, text.indexOf('pages:', at)))
      const range = { start, end: start + page.length }
      report(file, { code: 'brief-page', range, params: { page, id }, ...suggest(page, known) })
    }
  }
}
