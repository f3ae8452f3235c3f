/** What is left of Markdown where there is room for words alone: manifests, reports, search. */
import { expect, it } from 'vitest'
import { parseModule } from '../../../src/parse/parse-module.ts'
import { plainBlocks } from '../../../src/parse/tree.ts'

it.each([
  ['A fact with its source [@law-a].', 'A fact with its source.'],
  ['A fact [@law-a] in the middle.', 'A fact in the middle.'],
  ['A note.[^1] And more.\n\n[^1]: There.', 'A note. And more. There.'],
  ['**Bold** and [a *link*](#x), `code` too', 'Bold and a link, code too']
])('%j → %j', (markdown, words) => {
  expect(plainBlocks(parseModule(`---\nid: a\ntitle: A\n---\n${markdown}\n`).blocks)).toBe(words)
})
