/** What other programs are told of a course. */
import { readFileSync } from 'node:fs'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toEntries } from '../../../src/cli/reports/entry.ts'
import { githubReport } from '../../../src/cli/reports/github.ts'
import { jsonReport } from '../../../src/cli/reports/json.ts'
import { sarifReport } from '../../../src/cli/reports/sarif.ts'
import { card, readTexts } from '../../support/course.ts'

const texts = {
  'pl/01-moduł.md': `${card}# Strona {#strona}

:::Callout
50% <b>
:::

:::choice{#q}
Co?

- [x] a
- [x] b
:::

::::scenario{#s}
`,
  'course.yaml': `id: demo
version: 1.0.0
languages: [pl]
title:
  pl: Kurs próbny
checks:
  question-all-right: hint
`
}
const { diagnostics } = readTexts(texts)
const read = new Map(Object.entries(texts))
const entries = toEntries(diagnostics, read, {
  language: 'en',
  hasPage: (code) => code !== 'scenario-empty',
  pathOf: (file) => `kurs\\${file}`
})
const rule = (code: string) => ({
  message: code,
  hint: code,
  text: `**${code}**`,
  page: `file:///docs/findings/${code}.md`
})
const sarif = (language: 'en' | 'pl' = 'en') =>
  JSON.parse(sarifReport(entries, { version: '1.2.3', language, rule })) as Log

it('the course of these tests has findings of several kinds', () => {
  expect(entries.map(({ code }) => code)).toEqual([
    'block-unknown',
    'html-raw',
    'question-all-right',
    'block-unclosed',
    'scenario-empty'
  ])
})

describe('JSON', () => {
  const report = JSON.parse(jsonReport(entries)) as { findings: Record<string, unknown>[] }

  it('is what docs/check.schema.json says, whatever is found', () => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync('docs/check.schema.json', 'utf8')) as never)
    expect(() => schema.parse(report)).not.toThrow()
    expect(() => schema.parse(JSON.parse(jsonReport([])))).not.toThrow()
    expect(() => schema.parse({ ...report, more: 1 })).toThrow()
  })

  it('tells places, words and the fix', () => {
    expect(report.findings[0]).toEqual({
      file: 'kurs/pl/01-moduł.md',
      line: 9,
      column: 4,
      endLine: 9,
      endColumn: 11,
      severity: 'error',
      code: 'block-unknown',
      message: 'There is no block called “Callout”.',
      hint: expect.stringMatching(/^Did you mean “callout”\? Known blocks: /),
      suggestion: 'callout',
      fix: [{ line: 9, column: 4, endLine: 9, endColumn: 11, text: 'callout' }],
      docs: 'docs/findings/block-unknown.md'
    })
    expect(report).toMatchObject({ errors: 4, warnings: 0, hints: 1 })
    expect(report.findings.at(-1)).not.toHaveProperty('docs')
  })

  it('speaks the language that was asked for', () => {
    const [first] = toEntries(diagnostics, read, {
      language: 'pl',
      hasPage: () => true,
      pathOf: (file) => file
    })
    expect(first!.message).toBe('Nie ma bloku o nazwie „Callout”.')
  })
})

describe('GitHub', () => {
  const lines = githubReport(entries).split('\n')

  it('has one command for each finding, by severity', () => {
    const commands = lines.map((line) => /^::(\w+) file=kurs\/pl\/01-moduł\.md,/.exec(line)?.[1])
    expect(commands).toEqual(['error', 'error', 'notice', 'error', 'error'])
  })

  it('names the place; the last column is counted in', () => {
    expect(lines[0]).toContain(',line=9,endLine=9,col=4,endColumn=10,title=block-unknown::There is no block')
  })

  it('masks what would end a command or a property', () => {
    const [entry] = entries
    const report = githubReport([{ ...entry!, file: 'a,b:c.md', message: '100 %\r\nright', hint: '' }])
    expect(report).toContain('file=a%2Cb%3Ac.md,')
    expect(report).toMatch(/::100 %25%0D%0Aright%0A%0Anpx scormdown explain block-unknown$/)
    expect(report).not.toContain('\n')
  })

  it('gives no columns where the place has several lines', () => {
    expect(githubReport([{ ...entries[0]!, endLine: 12 }])).toContain(',line=9,endLine=12,title=')
  })
})

describe('SARIF', () => {
  it('is of version 2.1.0 and says who speaks, in which language', () => {
    const log = sarif('pl')
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/)
    expect(log.runs[0]).toMatchObject({ language: 'pl', columnKind: 'utf16CodeUnits' })
    expect(log.runs[0]!.tool.driver).toMatchObject({ name: 'scormdown', version: '1.2.3' })
  })

  it('has each rule once, with the address of its page, and each result its rule', () => {
    const [{ tool, results }] = sarif().runs as [Log['runs'][0]]
    const rules = tool.driver.rules!
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, help, helpUri } of rules) {
      expect(new URL(helpUri!).pathname).toBe(`/docs/findings/${id}.md`)
      expect(help!.markdown).toBe(`**${id}**`)
    }
    expect(results!.map(({ ruleIndex }) => rules[ruleIndex!]!.id)).toEqual(
      results!.map(({ ruleId }) => ruleId)
    )
    expect(results!.map(({ level }) => level)).toEqual(['error', 'error', 'note', 'error', 'error'])
  })

  it('addresses files and places as the standard asks', () => {
    const places = sarif().runs[0]!.results!.map(({ locations }) => locations![0]!.physicalLocation!)
    for (const { artifactLocation, region } of places) {
      expect(artifactLocation!.uri).toBe('kurs/pl/01-modu%C5%82.md')
      const { startLine, startColumn, endLine, endColumn } = region!
      expect([startLine, startColumn, endLine, endColumn].every((n) => n! >= 1)).toBe(true)
      expect(endLine! > startLine! || endColumn! >= startColumn!).toBe(true)
    }
    const absolute = sarifReport([{ ...entries[0]!, file: 'D:/kurs/a.md' }], {
      version: '1',
      language: 'en',
      rule
    })
    expect(absolute).toContain('"uri": "file:///D:/kurs/a.md"')
  })

  it('carries fixes as replacements of regions', () => {
    const { fixes } = sarif().runs[0]!.results![0]!
    expect(fixes![0]!.artifactChanges[0]!.replacements).toEqual([
      {
        deletedRegion: { startLine: 9, startColumn: 4, endLine: 9, endColumn: 11 },
        insertedContent: { text: 'callout' }
      }
    ])
    expect(sarif().runs[0]!.results![1]!.fixes).toBeUndefined()
  })
})
