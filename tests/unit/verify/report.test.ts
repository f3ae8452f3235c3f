/** The report as people and programs read it. */
import { readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rules } from '../../../src/verify/rules.ts'
import { runRules } from '../../../src/verify/run/rules.ts'
import { asText } from '../../../src/verify/text.ts'
import { verify, type Report, type VerifyOptions } from '../../../src/verify/verify.ts'
import { foreignNames, readForeign, writeForeign } from '../../support/foreign.ts'

async function reportOf(name: string, options: VerifyOptions): Promise<Report> {
  const path = await writeForeign(name, await readForeign(name))
  try {
    return await verify(path, options)
  } finally {
    rmSync(dirname(path), { recursive: true, force: true })
  }
}

const en = { language: 'en', run: false } as const

describe('JSON', () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync('docs/verify.schema.json', 'utf8')) as never)

  it.each(foreignNames)('of %s is what docs/verify.schema.json says', async (name) => {
    const report: unknown = JSON.parse(JSON.stringify(await reportOf(name, en)))
    expect(() => schema.parse(report)).not.toThrow()
    expect(() => schema.parse({ ...(report as object), more: 1 })).toThrow()
  })
})

describe('text', () => {
  it('tells each group with what was found and what was in order, and the verdict last', async () => {
    const text = asText(await reportOf('zipped-folder-12', en), 'en')
    expect(text).toMatch(/^zipped-folder-12\.zip\nSCORM 1\.2 · Course · /)
    expect(text).toContain(
      'error   ImsManifest.xml: the manifest lies in a folder: my-course/ImsManifest.xml [R2]'
    )
    expect(text).toContain('ok      Every file that the manifest names is in the zip')
    expect(text).toMatch(/\nNot in order: errors \d+, warnings \d+, hints \d+\.$/)
  })

  it('says in Polish the same', async () => {
    const options = { language: 'pl', run: false } as const
    const text = asText(await reportOf('golf-12', options), 'pl')
    expect(text).toContain('\nBudowa\n')
    expect(text).toContain('nie uruchomiono: pominięto przez --no-run')
    expect(text).toMatch(/\nMożna użyć, z zastrzeżeniami: błędy 0, ostrzeżenia 1, wskazówki \d\.$/)
  })

  it.each([
    ['without a browser', 'golf-12', 'not run: no Chromium, Chrome or Edge was found'],
    ['what has no manifest', 'no-manifest', 'not run: there is nothing to run']
  ])('%s is not run, and says so', async (_, name, words) => {
    const report = await reportOf(name, { language: 'en', run: true, browser: undefined })
    expect(report.run.done).toBe(false)
    expect(asText(report, 'en')).toContain(words)
  })
})

describe('rules', () => {
  it('have each a name of their own', () => {
    const ids = [...rules, ...runRules].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('speak both languages', () => {
    for (const { id, words } of [...rules, ...runRules]) {
      expect(words.holds.en, id).not.toBe(words.holds.pl)
      for (const [code, { en: english, pl }] of Object.entries(words.found)) {
        const used = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
        expect(used(pl.message + pl.hint), `${id}/${code}`).toEqual(used(english.message + english.hint))
      }
    }
  })
})
