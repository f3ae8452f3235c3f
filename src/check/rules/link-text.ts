/** Links say where they lead (WCAG 2.2, 2.4.4 and 2.4.9). */
import { plainText } from '../../parse/tree.ts'
import { inlines, type Rule } from '../rule.ts'

const empty = new Set([
  ...['here', 'click here', 'link', 'this link', 'more', 'read more', 'see here', 'page', 'this page'],
  ...['tu', 'tutaj', 'kliknij', 'kliknij tu', 'kliknij tutaj', 'link', 'więcej', 'czytaj więcej', 'zobacz'],
  ...['тут', 'сюди', 'докладніше', 'посилання']
])

export const linkText: Rule = (course, { report }) => {
  for (const { module, page, node } of inlines(course)) {
    if (node.kind !== 'link' || page.taken.has(node)) continue
    const words = plainText(node.children)
    const bare = words
      .toLowerCase()
      .replace(/[.…:!»>→]+$/, '')
      .trim()
    if (empty.has(bare)) report(module.file, { code: 'link-text', range: node.range, params: { words } })
  }
}
