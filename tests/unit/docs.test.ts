/** The examples of the author's page are read by scormdown itself. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { card, readTexts } from '../support/course.ts'

const page = readFileSync('docs/authoring.md', 'utf8')
const examples = [...page.matchAll(/^```md\n([\s\S]*?)^```$/gm)].map(([, text]) => text!)

/** What the examples speak of. */
const data = {
  'sources.yaml': 'ilo-indicators:\n  title: Wskaźniki\n  publisher: MOP\n',
  'facts.yaml': 'STA-001:\n  mark: S\n  source: ilo-indicators\n'
}
const withObjective = card.replace('objectives:\n', 'objectives:\n  o3-1: wymieniam wskaźniki\n')

it.each(examples.map((text, i) => [i + 1, text]))('example %i has no mistakes', (_, text) => {
  const module = text!.toString().startsWith('---')
    ? text!.toString()
    : `${withObjective}# Strona {#strona}\n\n${text}`
  const { diagnostics } = readTexts({ 'pl/01-one.md': module, ...data })
  // An example is a piece of a module, and a pool in it a piece of a pool.
  const piece = ['objective-unassessed', 'assessment-pool-small']
  expect(diagnostics.filter(({ code }) => !piece.includes(code))).toEqual([])
})

it.each(['sources.yaml', 'facts.yaml', 'course.yaml'])('the example of %s has no mistakes', (file) => {
  const block = page.slice(page.lastIndexOf(file === 'course.yaml' ? '## course.yaml' : `\n\`${file}\``))
  const text = /^```yaml\n([\s\S]*?)^```$/m.exec(block)![1]!
  const { diagnostics } = readTexts({ ...data, [file]: text, 'pl/01-one.md': `${card}# Strona {#strona}\n` })
  expect(diagnostics).toEqual([])
})
