/** Terms are used as the glossary has them: words that it says are to be avoided do not stand in texts. */
import { inlinesOf } from '../../model/walk.ts'
import { pages, within, type Rule } from '../rule.ts'

/** What somebody says may be said in any words. */
const spoken = /„[^”]*”|“[^”]*”|«[^»]*»/g

export const avoidedWords: Rule = (course, { report }) => {
  const avoided = [...course.terms.values()].flatMap(({ name, avoid }) =>
    avoid.map((words) => ({ name, words }))
  )
  if (avoided.length === 0) return
  const patterns = avoided.map(({ name, words }) => ({
    name,
    // Whole words, in any capitals; a hyphen at the end stands for any ending.
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-$/, '\\p{L}*')}(?![\\p{L}\\d])`,
      'giu'
    )
  }))
  for (const { module, page } of pages(course)) {
    if (page.glossaryLinks === false) continue
    for (const node of inlinesOf(page.source)) {
      if (node.kind !== 'text' || node.filled === true) continue
      const text = node.text.replace(spoken, (quoted) => ' '.repeat(quoted.length))
      for (const { name, pattern } of patterns) {
        for (const { 0: words, index } of text.matchAll(pattern)) {
          const range = within(node, index, words.length)
          report(module.file, { code: 'word-avoided', range, params: { words, name } })
        }
      }
    }
  }
}
