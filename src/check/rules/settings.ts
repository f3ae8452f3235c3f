/** Settings in braces that nothing takes would silently do nothing. */
import { inlines, type Rule } from '../rule.ts'

export const settings: Rule = (course, { report }) => {
  for (const { module, page, node } of inlines(course)) {
    if (node.kind === 'attributes' && !page.taken.has(node)) {
      report(module.file, { code: 'settings-unused', range: node.range })
    }
  }
}
