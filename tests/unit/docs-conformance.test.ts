/** docs/conformance.md: every rule is there, and every rule is held by something that exists. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conformance, conformanceFile, conformancePage, count } from '../support/conformance/table.ts'

const rows = conformance()

/** A name is told as a text in the call of a test, or at the start of one of its cases. */
function names(file: string, name: string): boolean {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`[([]\\s*(['"\`])${pattern}\\1`).test(readFileSync(file, 'utf8'))
}

describe(conformanceFile, () => {
  it('is what npm run conformance writes', async () => {
    expect(readFileSync(conformanceFile, 'utf8')).toBe(await conformancePage())
  })

  it('has every rule once, in order', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: count }, (_, i) => `R${i + 1}`))
  })

  it('says of each what must hold, and where that is written', () => {
    for (const { row, holds, reference } of rows) {
      expect(holds, row).not.toBe('')
      expect(reference, row).not.toBe('')
    }
  })

  it('leaves no rule unheld', () => {
    const unheld = rows.filter(({ verify, tests }) => verify.length === 0 && tests.length === 0)
    expect(unheld.map(({ row }) => row)).toEqual([])
  })

  it.each(rows.filter(({ tests }) => tests.length > 0))('$row has tests that exist', ({ tests }) => {
    for (const [file, name] of tests) {
      expect(existsSync(file), file).toBe(true)
      expect(names(file, name), `${file}: ${name}`).toBe(true)
    }
  })

  it('says of no rule that the strict LMS holds it where the strict LMS has no test of it', () => {
    const strict = rows.filter(({ strict: is }) => is)
    const without = strict.filter(({ tests }) => !tests.some(([file]) => file.startsWith('tests/unit/lms/')))
    expect(without.map(({ row }) => row)).toEqual([])
  })
})
