/**
 * Authors write `@media (prefers-color-scheme: dark)` as everywhere. A learner may choose a scheme of their own, and
 * paper is always light: each such rule is made to hold for the system's wish where the learner has none, and for the
 * learner's (`data-scheme` of the root, player/comfort.ts).
 */
import postcss, { type AtRule, type ChildNode, type Plugin, type Rule } from 'postcss'

const scheme = /^\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)$/

/** What else such a rule asks for; undefined where the scheme is not one of several demands that must all hold. */
function demands(params: string): { wanted: string; others: string[] } | undefined {
  const all = params.split(/\s+and\s+/).map((one) => one.trim())
  const wanted = all.map((one) => scheme.exec(one)?.[1]).find((found) => found !== undefined)
  if (wanted === undefined || /,|\b(not|or|only|print)\b/.test(params)) return undefined
  return { wanted, others: all.filter((one) => one !== 'screen' && one !== 'all' && !scheme.test(one)) }
}

export const schemeRules: Plugin = {
  postcssPlugin: 'scormdown-scheme-rules',
  Once(root) {
    root.walkAtRules('media', (media) => {
      const found = demands(media.params)
      if (found === undefined) return
      const { wanted, others } = found
      const params = (...more: string[]) => ['screen', ...more, ...others].join(' and ')
      media.before(under(params(`(prefers-color-scheme: ${wanted})`), ':root:not([data-scheme])', media))
      media.before(under(params(), `:root[data-scheme=${wanted}]`, media))
      media.remove()
    })
  }
}

function under(params: string, root: string, media: AtRule): AtRule {
  const copy = postcss.atRule({ name: 'media', params })
  for (const node of media.nodes ?? []) copy.append(node.clone() as ChildNode)
  copy.walkRules((rule: Rule) => {
    // What stands inside a rule of this one has its root already.
    if (rule.parent?.type !== 'rule')
      rule.selectors = rule.selectors.map((selector) => rooted(selector, root))
  })
  return copy
}

function rooted(selector: string, root: string): string {
  return /^(:root|html)\b/.test(selector) ? selector.replace(/^(:root|html)/, root) : `${root} ${selector}`
}
