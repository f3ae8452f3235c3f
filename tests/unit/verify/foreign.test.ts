/** What verify finds in packages of others, to the letter. `UPDATE=1` writes the outputs anew; read the difference. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/verify/rules.ts'
import { verify } from '../../../src/verify/verify.ts'
import { findingsOf, foreignFile, foreignNames, readForeign, writeForeign } from '../../support/foreign.ts'
import { joinSections } from '../../support/sections.ts'

/** In tests/unit/verify/zip.test.ts, where such zips are made. */
const elsewhere = [
  'R1/empty',
  'zip-bomb/',
  'size/',
  'R3/unreadable',
  'R3/not-utf8',
  'R4/spaces',
  'schema/more',
  'schema/gave-up'
]

const seen = new Set<string>()

describe('packages of others', () => {
  it.each(foreignNames)('%s', async (name) => {
    const sections = await readForeign(name)
    const path = await writeForeign(name, sections)
    try {
      const en = await verify(path, { language: 'en', run: false })
      const pl = await verify(path, { language: 'pl', run: false })
      for (const { rule, code } of en.findings) seen.add(`${rule}/${code}`)
      const told = { output: findingsOf(en), 'output pl': findingsOf(pl) }
      if (process.env.UPDATE !== undefined) {
        const run = sections.get('run')
        sections.delete('run')
        for (const [key, text] of Object.entries(told)) sections.set(key, text)
        if (run !== undefined) sections.set('run', run)
        writeFileSync(foreignFile(name), joinSections(sections))
      }
      expect(told.output).toBe(sections.get('output'))
      expect(told['output pl']).toBe(sections.get('output pl'))
      expect(told.output + told['output pl']).not.toMatch(/\{\w+\}/)
    } finally {
      rmSync(dirname(path), { recursive: true, force: true })
    }
  })

  it('show everything that rules can find', () => {
    const all = rules.flatMap(({ id, words }) => Object.keys(words.found).map((code) => `${id}/${code}`))
    const left = all.filter((one) => !seen.has(one) && !elsewhere.some((start) => one.startsWith(start)))
    expect(left).toEqual([])
  })
})

it('docs/verify.md explains each of them, and no others', () => {
  const told = [...readFileSync('docs/verify.md', 'utf8').matchAll(/^### `([^`]+)`/gm)].map(
    ([, name]) => name
  )
  expect(told).toEqual(foreignNames.filter((name) => !name.startsWith('planted-')))
})
