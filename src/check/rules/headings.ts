/**
 * Headings of a page, those inside blocks included, go down one level at a time (WCAG 2.2, 1.3.1 and 2.4.6). A page has
 * more than its heading.
 */
import { blocksOf } from '../../model/walk.ts'
import type { Rule } from '../rule.ts'

export const headings: Rule = (course, { report }) => {
  for (const module of course.modules) {
    for (const page of module.pages) {
      // The last one may be begun and not yet written.
      const isEmpty = page.source.length === 0 && page !== module.pages.at(-1)
      if (isEmpty) report(module.file, { code: 'page-empty', range: page.range })
      let previous = 1
      for (const block of blocksOf(page.source)) {
        if (block.kind !== 'heading') continue
        if (block.level > previous + 1) {
          const params = {
            level: String(block.level),
            previous: String(previous),
            marks: '#'.repeat(previous + 1)
          }
          report(module.file, { code: 'heading-order', range: block.range, params })
        }
        previous = block.level
      }
    }
  }
}
