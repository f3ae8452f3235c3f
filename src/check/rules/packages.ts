/** What course.yaml asks of a build can be built. */
import { suggest } from '../../shared/nearest.ts'
import { listed } from '../../shared/wording/words.ts'
import type { Rule } from '../rule.ts'
import type { CheckCode } from '../wording.ts'

const courseFile = 'course.yaml'

export const packages: Rule = (course, { report, targets, presets, refusals, texts }) => {
  const text = texts.get(courseFile) ?? ''
  const tell = (code: CheckCode, key: string, name: string, known: readonly string[]) => {
    if (known.includes(name)) return
    const start = Math.max(0, text.indexOf(name, text.indexOf(`${key}:`)))
    const range = { start, end: start + name.length }
    const edit = (right: string) => ({ range, text: right })
    report(courseFile, { code, range, params: { name, known: listed(known) }, ...suggest(name, known, edit) })
  }
  for (const name of course.packages.targets ?? []) tell('target-unknown', 'targets', name, targets)
  const { preset } = course.packages
  if (preset !== undefined) tell('preset-unknown', 'preset', preset, presets)
  const start = Math.max(0, text.indexOf('packages:'))
  for (const reason of refusals) {
    const range = { start, end: start + 'packages'.length }
    report(courseFile, { code: 'package-refused', range, params: { reason } })
  }
}
