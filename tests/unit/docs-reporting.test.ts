/** docs/reporting.md is what the components report. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { components } from '../../src/components/registry.ts'
import { reportingPage, reportingRows } from '../support/reporting.ts'

it('is not stale: npm run reporting writes it', () => {
  expect(readFileSync('docs/reporting.md', 'utf8')).toBe(reportingPage())
})

describe('the components', () => {
  const rows = reportingRows()

  it.each([...components.values()].filter(({ tracked }) => tracked?.question !== undefined))(
    '$name says what is reported of it, and what is right',
    (component) => {
      const own = rows.filter((row) => row.component === component)
      expect(own.length).toBeGreaterThan(0)
      for (const { answer } of own) {
        expect(answer.interaction.description).not.toBe('')
        expect(answer.interaction.correct.length).toBeGreaterThan(0)
      }
    }
  )

  it('cover every moment at which something is reported', () => {
    const moments = new Set(rows.map(({ answer }) => answer.when))
    expect([...moments].sort()).toEqual(['checked', 'decided', 'ended', 'finished', 'sent'])
  })
})
