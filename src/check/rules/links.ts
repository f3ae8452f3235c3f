/** Links lead to a page of the course or to the web. */
import type { Course } from '../../model/course.ts'
import { suggest } from '../../shared/nearest.ts'
import { inlines, type Rule } from '../rule.ts'

export const links: Rule = (course, { report }) => {
  const pages = pageIds(course)
  for (const { module, page, node } of inlines(course)) {
    if (node.kind !== 'link' || page.taken.has(node) || /^(https?|mailto|tel):/.test(node.href)) continue
    const { href, range } = node
    if (!href.startsWith('#')) {
      report(module.file, { code: 'link-file', range, params: { target: href } })
      continue
    }
    const target = href.slice(1)
    if (pages.has(target)) continue
    const { target: place } = node
    const edit = place && ((id: string) => ({ range: place, text: `#${id}` }))
    report(module.file, { code: 'link-broken', range, params: { target }, ...suggest(target, pages, edit) })
  }
}

function pageIds(course: Course): Set<string> {
  return new Set(course.modules.flatMap((module) => module.pages.map((page) => page.id)))
}
