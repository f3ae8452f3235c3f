/** Snippets for editors are the first examples of the author pages, and stay them. */
import { describe, expect, it } from 'vitest'
import { readAuthorPages } from '../../../src/new/author-page.ts'
import { snippetBody, snippetFile } from '../../../src/new/snippet.ts'

/** What an editor writes where its user only presses Tab. */
function written(body: readonly string[]): string {
  const words = new Map<string, string>()
  const plain = (text: string) => text.replace(/\\([\\$}])/g, '$1')
  return body
    .join('\n')
    .replace(/\$\{(\d+):((?:\\.|[^\\}])*)\}|\$(\d+)|\\([\\$}])/g, (_, stop, text, mirror, escaped) => {
      if (escaped !== undefined) return String(escaped)
      if (mirror !== undefined) return words.get(String(mirror)) ?? `no stop ${mirror}`
      words.set(String(stop), plain(String(text)))
      return words.get(String(stop))!
    })
}

describe.each(['en', 'pl'] as const)('in %s', async (language) => {
  const pages = await readAuthorPages(language)

  it.each(pages)('$name, untouched, is its example', ({ example }) => {
    const body = snippetBody(example)
    expect(written(body)).toBe(example)
    // Where there are words of the example's own, there is something to type over them.
    expect(body.join('\n').includes('${1:')).toBe(/\s/.test(example.trim()))
  })

  it('has one for each author page, told in a sentence', () => {
    const file = JSON.parse(snippetFile(pages)) as Record<string, { prefix: string; description: string }>
    expect(Object.keys(file)).toEqual(pages.map(({ name }) => name))
    for (const [name, { prefix, description }] of Object.entries(file)) {
      expect(prefix).toBe(name)
      expect(description).toMatch(/[.:]$/)
    }
  })
})

it('an id that stands in several places is written once', () => {
  const example =
    '::::story[A]{#one start=two}\n:::node{#two}\n- [Costs 5 $ {really}](#two) {score=1}\n:::\n::::'
  expect(snippetBody(example)).toEqual([
    '::::story[${1:A}]{#${2:one} start=${3:two}}',
    ':::node{#$3}',
    '- [${4:Costs 5 \\$ {really\\}}](#$3) {score=1}',
    ':::',
    '::::'
  ])
  expect(written(snippetBody(example))).toBe(example)
})
