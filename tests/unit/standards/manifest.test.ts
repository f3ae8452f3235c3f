import { describe, expect, it } from 'vitest'
import { standards } from '../../../src/standards/registry.ts'
import { courseOf } from '../../support/course.ts'
import { schemaErrors, schemaSets } from '../../support/xsd.ts'

const files = ['assets/player-abc123.js', 'index.html', 'third-party-licenses.txt']

function manifestOf(id: string): string {
  const course = courseOf('# Strona {#a}\n\nTekst.\n')
  const standard = standards.find((candidate) => candidate.id === id)!
  const input = { course, title: 'Kurs „próbny” & <inny> ŚĆŹ – Київ (wersja robocza do recenzji)', files }
  return standard.files(input).find(({ path }) => path === 'imsmanifest.xml')!.text
}

describe.each(Object.keys(schemaSets) as (keyof typeof schemaSets)[])('imsmanifest.xml of %s', (id) => {
  const set = schemaSets[id]

  it('is what it was', async () => {
    await expect(manifestOf(id)).toMatchFileSnapshot(`../../fixtures/manifests/${id}.xml`)
  })
  it('is valid in every namespace', async () => {
    expect(await schemaErrors(manifestOf(id), set)).toEqual([])
  })
  it('lists every file and names the start page', () => {
    const xml = manifestOf(id)
    expect([...xml.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href)).toEqual(files)
    expect(xml).toContain('href="index.html">')
  })
  it('gives an LMS nothing to overrule the course by: no mastery score, no threshold, no time limit', () => {
    expect(manifestOf(id)).not.toMatch(
      /mastery|threshold|NormalizedMeasure|byMeasure|maxtime|timeLimit|datafromlms/i
    )
  })
  it('has one space of identifiers', () => {
    const ids = [...manifestOf(id).matchAll(/ identifier="([^"]+)"/g)].map(([, value]) => value)
    expect(new Set(ids).size).toBe(4)
    expect(ids).toHaveLength(4)
  })
  it('keeps characters as they are: numeric entities are mangled by Moodle', () => {
    expect(manifestOf(id)).not.toMatch(/&#/)
  })
})

describe('the schemas find what was planted', () => {
  it.each([
    ['scorm12', 'adlcp:scormtype=', 'adlcp:scormType='],
    ['scorm12', 'identifierref=', 'identifierRef='],
    ['scorm2004-4', 'adlcp:scormType=', 'adlcp:scormtype='],
    ['scorm2004-4', 'adlcp:scormType="sco"', 'adlcp:scormType="SCO"'],
    ['scorm2004-4', 'completionSetByContent=', 'completionSetByContents='],
    ['scorm2004-4', 'objectivesGlobalToSystem=', 'objectiveGlobalToSystem='],
    ['scorm2004-4', '<adlnav:hideLMSUI>exit<', '<adlnav:hideLMSUI>leave<'],
    ['scorm2004-4', ' choice="true"', ' choise="true"']
  ] as const)('%s: %s misspelt', async (id, right, wrong) => {
    const xml = manifestOf(id)
    expect(xml).toContain(right)
    expect(await schemaErrors(xml.replace(right, wrong), schemaSets[id])).not.toEqual([])
  })
})
