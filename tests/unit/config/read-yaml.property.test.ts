/** Whatever an author writes in a data file is read, or told in words and at a place; nothing is thrown. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readYaml } from '../../../src/config/read-yaml.ts'
import { dataFileSchemas, type DataFiles } from '../../../src/config/schema.ts'
import { describe as words } from '../../../src/shared/diagnostic.ts'

const pieces = [
  'id',
  'title',
  'pl',
  'version',
  'mark',
  ': ',
  ':',
  '\n',
  '\n  ',
  '\t',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '*x',
  '**x**',
  '&x ',
  '<<: *x',
  '!!js ',
  '@',
  '%',
  '`',
  '#',
  '|',
  '>',
  '?',
  '---',
  '...',
  '112',
  '1.0',
  'null',
  '~',
  'ż',
  '„tekst”',
  ' ',
  '\\q',
  '\ufeff'
]

it('every text gives a value or findings with a place inside it', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''))
  const files = fc.constantFrom(...(Object.keys(dataFileSchemas) as (keyof DataFiles)[]))
  fc.assert(
    fc.property(texts, files, (text, file) => {
      const { value, problems } = readYaml(text, dataFileSchemas[file])
      expect(value === undefined).toBe(problems.length > 0)
      for (const problem of problems) {
        const { start, end } = problem.range
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        // The end of the file is a place, too.
        expect(end).toBeLessThanOrEqual(text.length + 1)
        const { message, hint } = words(problem)
        expect(`${message} ${hint}`).not.toMatch(/\{\w+\}|undefined|Too (big|small)|received|[Ii]mplicit/)
      }
    }),
    { numRuns: 3000 }
  )
})
