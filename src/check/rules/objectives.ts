/** What a module sets out to teach is asked for somewhere. */
import type { Rule } from '../rule.ts'

/** `objective=o1` as it is written, with the slips that there may be in it. */
const written = /objective\s*[=:]\s*["'„“”]?([\w-]+)/g

export const objectives: Rule = (course, { report, texts }) => {
  const items = course.modules.flatMap((module) => module.pages).flatMap((page) => page.items)
  const asked = new Set(
    items.flatMap((item) => [item, ...(item.questions ?? [])]).map(({ objective }) => objective)
  )
  asked.delete(undefined)
  // Where no exercise names any, the author does not reckon by objectives.
  if (asked.size === 0) return
  // Where a question could not be read, that was told.
  for (const { file } of course.modules) {
    for (const [, id] of (texts.get(file) ?? '').matchAll(written)) asked.add(id)
  }
  for (const module of course.modules) {
    for (const { id } of module.objectives) {
      if (asked.has(id)) continue
      const at = Math.max(0, (texts.get(module.file) ?? '').indexOf(`${id}:`))
      report(module.file, {
        code: 'objective-unassessed',
        range: { start: at, end: at + id.length },
        params: { id }
      })
    }
  }
}
