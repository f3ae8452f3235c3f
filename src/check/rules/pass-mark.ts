/** Whoever passes the tests of a course can complete it. */
import type { Rule } from '../rule.ts'

/**
 * A test that is passed is over. Where its mark is so low that the course's own is out of reach with it, though all else
 * be right, a learner is stuck.
 */
export const passMark: Rule = (course, { report }) => {
  const { passMark: needed } = course
  if (needed === undefined) return
  const items = course.modules.flatMap((module) =>
    module.pages.flatMap((page) => page.items.map((item) => ({ module, item })))
  )
  const sum = (share: (mark: number | undefined) => number) =>
    items.reduce((total, { item }) => total + item.points * share(item.test?.pass), 0)
  const least = (100 * sum((mark) => (mark ?? 100) / 100)) / sum(() => 1)
  // As it is compared when learners have their score: rounded.
  if (!(Math.round(least) < needed)) return
  for (const { module, item } of items) {
    const { pass } = item.test ?? {}
    if (pass === undefined || pass >= needed || item.points === 0) continue
    const params = { pass: String(pass), needed: String(needed), least: String(Math.round(least)) }
    report(module.file, { code: 'pass-below-course', range: item.range, params })
  }
}
