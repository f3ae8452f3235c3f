/** What a learner did stays within one launch unit: an LMS shows it to no other. */
import type { Rule } from '../rule.ts'

export const units: Rule = (course, { report }) => {
  if (course.units === 'course' || course.modules.length < 2) return
  for (const module of course.modules) {
    const items = module.pages.flatMap((page) => page.items)
    const own = new Set([module.id, ...items.map(({ id }) => id)])
    for (const item of items) {
      for (const { to, id, range } of item.references) {
        if (to === 'objective' || own.has(id)) continue
        report(module.file, { code: 'unit-reference', range, params: { id } })
      }
      if (item.test?.gated)
        report(module.file, { code: 'unit-gate', range: item.range, params: { id: item.id } })
    }
  }
}
