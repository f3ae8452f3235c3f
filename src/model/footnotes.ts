/** Footnotes of a page: each mark has a note, each note a mark. */
import type { Block } from '../parse/tree.ts'
import type { Problem } from '../shared/diagnostic.ts'
import { suggest } from '../shared/nearest.ts'
import { blocksOf, inlinesOf } from './walk.ts'

export function footnoteProblems(blocks: readonly Block[]): Problem[] {
  const notes = [...blocksOf(blocks)].filter((block) => block.kind === 'footnote')
  const marks = [...inlinesOf(blocks)].filter((node) => node.kind === 'footnote-mark')
  const labels = notes.map(({ label }) => label.value)
  const used = new Set(marks.map(({ label }) => label))
  return [
    ...marks
      .filter(({ label }) => !labels.includes(label))
      .map(({ label, range }): Problem => {
        const meant = suggest(label, labels, (name) => ({ range, text: `[^${name}]` }))
        return { code: 'footnote-missing', range, params: { label }, ...meant }
      }),
    ...notes.flatMap(({ label: { value: label, range } }, i): Problem[] => {
      if (labels.indexOf(label) < i) return [{ code: 'footnote-twice', range, params: { label } }]
      return used.has(label) ? [] : [{ code: 'footnote-unused', range, params: { label } }]
    })
  ]
}
