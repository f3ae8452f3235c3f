/** The examples of the authors' pages are read by scormdown itself, and both pages tell the same. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { components } from '../../src/components/registry.ts'
import { card, readTexts } from '../support/course.ts'

const pages = { en: 'docs/authoring.md', pl: 'docs/authoring.pl.md' } as const
const texts = Object.entries(pages).map(([language, path]) => ({
  language,
  page: readFileSync(path, 'utf8')
}))

/** What the examples speak of. */
const data = {
  'sources.yaml': 'ilo-indicators:\n  title: Wskaźniki\n  publisher: MOP\n',
  'facts.yaml': 'STA-001:\n  mark: S\n  source: ilo-indicators\n'
}
const withObjective = card.replace('objectives:\n', 'objectives:\n  o3-1: wymieniam wskaźniki\n')

describe.each(texts)('in $language', ({ page }) => {
  const examples = [...page.matchAll(/^```md\n([\s\S]*?)^```$/gm)].map(([, text]) => text!)

  it.each(examples.map((text, i) => [i + 1, text]))('example %i has no mistakes', (_, text) => {
    const module = text!.toString().startsWith('---')
      ? text!.toString()
      : `${withObjective}# Strona {#strona}\n\n${text}`
    const { diagnostics } = readTexts({ 'pl/01-one.md': module, ...data })
    // An example is a piece of a module, and a pool in it a piece of a pool.
    const piece = ['objective-unassessed', 'assessment-pool-small']
    expect(diagnostics.filter(({ code }) => !piece.includes(code))).toEqual([])
  })

  it.each([
    'sources.yaml',
    'facts.yaml',
    'contacts.yaml',
    'law.yaml',
    'brief.yaml',
    'review.yaml',
    'course.yaml'
  ])('the example of %s has no mistakes', (file) => {
    const block = page.slice(page.lastIndexOf(file === 'course.yaml' ? '## course.yaml' : `\n\`${file}\``))
    const text = /^```yaml\n([\s\S]*?)^```$/m.exec(block)![1]!
    const module = `${card}# Strona {#strona}\n`
    const { diagnostics } = readTexts({ ...data, [file]: text, 'pl/01-one.md': module })
    expect(diagnostics).toEqual([])
  })

  it('tells every block', () => {
    const told = [...page.matchAll(/^### ([a-z-]+)$/gm)].map(([, name]) => name)
    expect(told).toEqual([...components.keys()].sort())
  })
})

it('both tell the same blocks, settings, keys and commands in the same order', () => {
  const [en, pl] = texts.map(({ page }) => sectionsOf(page).map(namesIn))
  expect(pl).toEqual(en)
})

/** The page in pieces, each with its heading. */
function sectionsOf(page: string): string[] {
  return page.split(/^(?=#{2,3} )/m)
}

/** Words for “something”, which each language has for itself. */
const placeholders: Record<string, string> = {
  klucz: 'key',
  kod: 'code',
  '::nazwa': '::name',
  ':::nazwa': ':::name'
}

/** What is written the same in both languages, by name: `pass` of `pass=80`, `duration:` of a key in YAML. */
function namesIn(section: string): string[] {
  const blocks = [...section.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, text]) => text!)
  const prose = section.replace(/^```[\s\S]*?^```$/gm, '')
  const code = [...prose.matchAll(/`([^`]+)`/g)].map(([, text]) => text!)
  const found = [
    ...matchesOf(blocks, /^ *[\w-]+:(?=\s)/gm).map((key) => key.trim()),
    ...matchesOf([...code, ...blocks], /:{2,}[a-z-]+/g),
    ...matchesOf([...code, ...blocks], /[a-z-]+(?==)/g),
    ...matchesOf(code, /^([a-z-]+|(npx scormdown|build|check|format|ids|new) .*|[\w./]+\.[a-z]+)$/g)
  ]
  return [...new Set(found.map((name) => placeholders[name] ?? name.replace(/<.*?>/g, '<>')))].sort()
}

function matchesOf(texts: readonly string[], pattern: RegExp): string[] {
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([match]) => match))
}
