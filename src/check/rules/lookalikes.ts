/** What Markdown takes as text though the author surely meant something else. */
import { blocks, within, type Rule } from '../rule.ts'

/** `-[x]`, `- [x]text`, `- [ x ]`, `- ( )`, `[x] text`. */
const checkbox = /^(?:[-*+]\s*)?[[(]\s*[xXvV✓]?\s*[\])]/
const tableRow = /^\s*\|.*\|\s*$/

export const lookalikes: Rule = (course, { report }) => {
  for (const { module, page, block } of blocks(course)) {
    if (block.kind === 'list') {
      for (const { checked, children } of block.items) {
        const [first] = children
        const words = first?.kind === 'paragraph' ? first.children[0] : undefined
        if (checked !== undefined || words?.kind !== 'text' || page.taken.has(words)) continue
        const match = /^[[(]\s*[xXvV✓]?\s*[\])]/.exec(words.text)
        if (match !== null) {
          report(module.file, { code: 'checkbox-form', range: within(words, 0, match[0].length) })
        }
      }
    }
    if (block.kind !== 'paragraph') continue
    const [first] = block.children
    if (first?.kind !== 'text') continue
    const lines = first.text.split('\n')
    const box = /^[-*+]\s*[[(]/.test(first.text) ? checkbox.exec(first.text) : null
    if (box !== null) report(module.file, { code: 'checkbox-form', range: within(first, 0, box[0].length) })
    if (lines.length >= 2 && lines.every((line) => tableRow.test(line))) {
      report(module.file, { code: 'table-form', range: within(first, 0, lines[0]!.length) })
    }
  }
}
