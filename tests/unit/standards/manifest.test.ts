import { describe, expect, it } from 'vitest'
import { standards } from '../../../src/standards/registry.ts'
import type { Course } from '../../../src/model/course.ts'
import { packagedCourses } from '../../../src/standards/units.ts'
import { card, readTexts } from '../../support/course.ts'
import { schemaErrors, schemaSets } from '../../support/xsd.ts'

const shared = ['assets/player-abc123.js', 'third-party-licenses.txt']

const ids = Object.keys(schemaSets) as (keyof typeof schemaSets)[]

const modules = {
  'pl/01-one.md': `${card.replace('objectives:', 'duration: 8 min\nobjectives:')}# Strona {#a}\n\n:::true-false{#q answer=true objective=o1}\nUmowa może być ustna.\n:::\n`,
  'pl/02-two.md':
    '---\nid: two\ntitle: Moduł „drugi” & ostatni\nduration: 7 min\n---\n\n# Inna {#b}\n\nTekst.\n'
}

const yaml = (units: string) => `id: demo
version: 1.0.0
languages: [pl]
title:
  pl: Kurs próbny
description:
  pl: Opis „kursu” & <jego> treści
keywords:
  pl: [praca przymusowa, handel ludźmi]
license: CC BY 4.0
packages:
  units: ${units}
`

function packagesOf(id: string, units: string): { course: Course; xml: string; files: string[] }[] {
  const { course, diagnostics } = readTexts({ ...modules, 'course.yaml': yaml(units) })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const standard = standards.find((candidate) => candidate.id === id)!
  return packagedCourses(course, standard.severalUnits).map((one) => {
    const title = `${one.course.title} „próbny” & <inny> ŚĆŹ – Київ (wersja robocza do recenzji)`
    const files = [...shared, ...one.units.map(({ href }) => href)].sort()
    const written = standard.files({ ...one, title, files })
    return { course: one.course, files, xml: written.find(({ path }) => path === 'imsmanifest.xml')!.text }
  })
}

const manifestOf = (id: string, units = 'course') => packagesOf(id, units)[0]!.xml

const cases = ids.flatMap((id) =>
  (['course', 'modules', 'modules-together'] as const).map((units) => ({ id, units }))
)

describe.each(cases)('imsmanifest.xml of $id with units: $units', ({ id, units }) => {
  const made = packagesOf(id, units)

  it('is what it was', async () => {
    const all = made.map(({ xml }) => xml).join('\n')
    await expect(all).toMatchFileSnapshot(`../../fixtures/manifests/${id}-${units}.xml`)
  })
  it('is valid in every namespace', async () => {
    for (const { xml } of made) expect(await schemaErrors(xml, schemaSets[id])).toEqual([])
  })
  it('lists every file once and names the start pages', () => {
    for (const { xml, files } of made) {
      expect([...xml.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href).sort()).toEqual(files)
      const started = [...xml.matchAll(/<resource [^>]*href="([^"]+)"/g)].map(([, href]) => href)
      expect(started).toEqual(units === 'modules-together' ? ['one.html', 'two.html'] : ['index.html'])
    }
  })
  it('gives an LMS nothing to overrule the course by: no mastery score, no passing measure, no time limit', () => {
    for (const { xml } of made)
      expect(xml).not.toMatch(/mastery|NormalizedMeasure|satisfiedByMeasure|maxtime|timeLimit|datafromlms/i)
  })
  it('has one space of identifiers', () => {
    for (const { xml } of made) {
      const all = [...xml.matchAll(/ identifier="([^"]+)"/g)].map(([, value]) => value)
      expect(new Set(all).size).toBe(all.length)
      expect(all).toHaveLength(units === 'modules-together' ? 7 : 4)
    }
  })
  it('keeps characters as they are: numeric entities are mangled by Moodle', () => {
    for (const { xml } of made) expect(xml).not.toMatch(/&#/)
  })
})

describe('units', () => {
  it('of a module keep its numbers, and have a pass mark only where something counts', () => {
    const { course } = readTexts({ ...modules, 'course.yaml': `${yaml('modules')}passMark: 80\n` })
    const [one, two] = packagedCourses(course, true).map((packaged) => packaged.course)
    expect([one!.id, two!.id]).toEqual(['demo-one', 'demo-two'])
    expect([one!.passMark, two!.passMark]).toEqual([80, undefined])
    expect(two!.modules[0]!.pages[0]!.slot).toBe(course.modules[1]!.pages[0]!.slot)
    expect(two!.origin).toBe(course.origin)
  })
  it('have identifiers that their packages share with no other', () => {
    const all = ids.flatMap((id) =>
      packagesOf(id, 'modules').map(({ xml }) => /<manifest[^>]* identifier="([^"]+)"/.exec(xml)![1])
    )
    expect(new Set(all)).toEqual(new Set(['pl-one-demo', 'pl-two-demo']))
  })
  it('of a target without several units stay together', () => {
    const { course } = readTexts({ ...modules, 'course.yaml': yaml('modules-together') })
    expect(packagedCourses(course, false).map(({ units }) => units.length)).toEqual([1])
  })
})

describe('the schemas find what was planted', () => {
  it.each([
    ['scorm12', 'adlcp:scormtype=', 'adlcp:scormType='],
    ['scorm12', 'identifierref=', 'identifierRef='],
    ['scorm12', 'imsmd:datetime>', 'imsmd:dateandtime>'],
    ['scorm12', 'imsmd:keyword', 'imsmd:keywords'],
    ['scorm2004-3', '>1.0</adlcp:completionThreshold>', '>1.5</adlcp:completionThreshold>'],
    ['scorm2004-4', 'minProgressMeasure=', 'minimumProgressMeasure='],
    ['scorm2004-4', 'adlcp:scormType=', 'adlcp:scormtype='],
    ['scorm2004-4', 'adlcp:scormType="sco"', 'adlcp:scormType="SCO"'],
    ['scorm2004-4', 'completionSetByContent=', 'completionSetByContents='],
    ['scorm2004-4', 'objectivesGlobalToSystem=', 'objectiveGlobalToSystem='],
    ['scorm2004-4', '<adlnav:hideLMSUI>exit<', '<adlnav:hideLMSUI>leave<'],
    ['scorm2004-4', ' choice="true"', ' choise="true"']
  ] as const)('%s: %s misspelt', async (id, right, wrong) => {
    const xml = manifestOf(id)
    expect(xml).toContain(right)
    expect(await schemaErrors(xml.replaceAll(right, wrong), schemaSets[id])).not.toEqual([])
  })
})
