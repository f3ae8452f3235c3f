/** What course.yaml asks of a build can be built. */
import { suggest } from '../../shared/nearest.ts'
import { listed } from '../../shared/wording/words.ts'
import type { Rule } from '../rule.ts'

const courseFile = 'course.yaml'

export const packages: Rule = (course, { report, targets, texts }) => {
  const text = texts.get(courseFile) ?? ''
  for (const name of course.packages.targets ?? []) {
    if (targets.includes(name)) continue
    const start = Math.max(0, text.indexOf(name, text.indexOf('targets')))
    const range = { start, end: start + name.length }
    const edit = (right: string) => ({ range, text: right })
    const params = { name, known: listed(targets) }
    report(courseFile, { code: 'target-unknown', range, params, ...suggest(name, targets, edit) })
  }
}
