/** Links lead to a page of the course or to the web. */
import type { Inline } from '../../parse/tree.ts'
import type { Fix } from '../../shared/diagnostic.ts'
import type { Course } from '../../model/course.ts'
import { suggest } from '../../shared/nearest.ts'
import { inlines, type Rule } from '../rule.ts'

export const links: Rule = (course, { report }) => {
  const pages = pageIds(course)
  for (const { module, page, node } of inlines(course)) {
    if (node.kind !== 'link' || page.taken.has(node) || /^(https?|mailto|tel):/.test(node.href)) continue
    const { href, range } = node
    if (!href.startsWith('#')) {
      report(module.file, { code: 'link-file', range, params: { target: href }, ...meant(node) })
      continue
    }
    const target = href.slice(1)
    if (pages.has(target)) continue
    const { target: place } = node
    const edit = place && ((id: string) => ({ range: place, text: `#${id}` }))
    report(module.file, { code: 'link-broken', range, params: { target }, ...suggest(target, pages, edit) })
  }
}

/** A web address or a mail address without its beginning; a picture without its mark. */
function meant({ href, target }: Extract<Inline, { kind: 'link' }>): { suggestion?: string; fix?: Fix } {
  const whole = /^www\.[^/\s]+\./i.test(href)
    ? `https://${href}`
    : /^[^\s/@:]+@[^\s/@:]+\.[a-z]+$/i.test(href)
      ? `mailto:${href}`
      : undefined
  if (whole === undefined)
    return /\.(svg|png|jpe?g|webp|avif|gif)$/i.test(href) ? { suggestion: `![…](${href})` } : {}
  const fix = target && { fix: { edits: [{ range: target, text: whole }] } }
  return { suggestion: whole, ...fix }
}

function pageIds(course: Course): Set<string> {
  return new Set(course.modules.flatMap((module) => module.pages.map((page) => page.id)))
}
