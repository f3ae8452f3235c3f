/** Everything that the record store of the preview can say has a code and Polish words in verify. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFault, storeFaults } from '../../../src/verify/run/cmi5-faults.ts'
import { strictRows } from '../../../src/verify/run/rows.ts'

const folders = ['src/lms/strict/cmi5', 'src/lms/server/cmi5']
const source = folders
  .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')))
  .join('\n')
const said = [...source.matchAll(/['`](row \d+: [^'`]+)['`]/g)].map(([, text]) =>
  text!.replace(/\$\{\w+\}/g, 'something')
)

describe('faults of the record store', () => {
  it.each(said)('%s', (text) => {
    const fault = readFault(text)
    expect(fault).toBeDefined()
    expect(strictRows).toContain(fault!.row)
  })

  it('are all that there are, each with a code of its own', () => {
    const codes = storeFaults.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(said.map((text) => readFault(text)!.code))).toEqual(new Set(codes))
  })

  it('keep what is particular about each', () => {
    expect(readFault('row 141: “passed” is not said in browse mode')).toEqual({
      row: 'R141',
      code: 'mode',
      params: { verb: 'passed', mode: 'browse' }
    })
    expect(readFault('The session was abandoned.')).toBeUndefined()
  })
})
