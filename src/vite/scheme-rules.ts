/**
 * Authors write `@media (prefers-color-scheme: dark)` as everywhere. A learner may choose a scheme of their own, and
 * paper is always light: each such rule is made to hold for the system's wish where the learner has none, and for the
 * learner's (`data-scheme` of the root, player/comfort.ts).
 */
import postcss, { type AtRule, type ChildNode, type Plugin, type Rule } from 'postcss'

const scheme = /^\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)$/

export const schemeRules: Plugin = {
  postcssPlugin: 'scormdown-scheme-rules',
  Once(root) {
    root.walkAtRules('media', (media) => {
      const wanted = scheme.exec(media.params)?.[1]
      if (wanted === undefined) return
      media.before(under(`screen and (prefers-color-scheme: ${wanted})`, ':root:not([data-scheme])', media))
      media.before(under('screen', `:root[data-scheme=${wanted}]`, media))
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
