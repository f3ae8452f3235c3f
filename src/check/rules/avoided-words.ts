/** Terms are used as the glossary has them: words that it says are to be avoided do not stand in texts. */
import { inlinesOf } from '../../model/walk.ts'
import { pages, within, type Rule } from '../rule.ts'

/** What somebody says may be said in any words. */
const spoken = /„[^”]*”|“[^”]*”|«[^»]*»/g

export const avoidedWords: Rule = (course, { report }) => {
  const avoided = [...course.terms.values()].flatMap(({ name, avoid }) =>
    avoid.map((words) => ({ name, source: sourceOf(words) }))
  )
  if (avoided.length === 0) return
  const any = wholly(avoided.map(({ source }) => source).join('|'), 'giu')
  const each = avoided.map(({ name, source }) => ({ name, pattern: wholly(source, 'iu') }))
  for (const { module, page } of pages(course)) {
    if (page.glossaryLinks === false) continue
    for (const node of inlinesOf(page.source)) {
      if (node.kind !== 'text' || node.filled === true) continue
      const text = node.text.replace(spoken, (quoted) => ' '.repeat(quoted.length))
      for (const { 0: words, index } of text.matchAll(any)) {
        const { name } = each.find(({ pattern }) => pattern.test(words))!
        const range = within(node, index, words.length)
        report(module.file, { code: 'word-avoided', range, params: { words, name } })
      }
    }
  }
}

/** A hyphen at the end stands for any ending. */
function sourceOf(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-$/, '\\p{L}*')
}

/** Whole words, in any capitals. */
function wholly(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, flags)
}
