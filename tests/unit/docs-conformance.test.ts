/** docs/conformance.md: every rule is there, and every rule has tests that exist. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const rows = readFileSync('docs/conformance.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| R\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, rule, standard, words, reference, held]) => ({ rule, standard, words, reference, held }))

/** Rules of the run-time; the others of the list are about manifests and other standards. */
const rules = [...Array.from({ length: 123 - 57 }, (_, i) => 58 + i), 143, 144, 145, 148, 149]

/** A name is told as a text in the call of a test, or at the start of one of its cases. */
function names(file: string, name: string): boolean {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`[([]\\s*(['"\`])${pattern}\\1`).test(readFileSync(file, 'utf8'))
}

describe('docs/conformance.md', () => {
  it('has every rule of the run-time once, in order', () => {
    expect(rows.map(({ rule }) => rule)).toEqual(rules.map((n) => `R${n}`))
  })

  it('says of each what must hold, for which standard, and where that is written', () => {
    for (const { rule, standard, words, reference } of rows) {
      expect(['1.2', '2004', 'both'], rule).toContain(standard)
      expect(words, rule).not.toBe('')
      expect(reference, rule).not.toBe('')
    }
  })

  it.each(rows)('$rule has tests that exist', ({ held }) => {
    const tests = held!.split('<br>').map((entry) => /^`(tests\/[\w/.-]+\.test\.ts)` `([^`]+)`$/.exec(entry))
    for (const test of tests) {
      expect(test, held).not.toBeNull()
      const [, file, name] = test!
      expect(existsSync(file!), file).toBe(true)
      expect(names(file!, name!), `${file}: ${name}`).toBe(true)
    }
  })
})
