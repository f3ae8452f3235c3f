/** The author page of each component: its examples are what an author may copy, and every setting is told. */
import { describe, expect, it } from 'vitest'
import { components } from '../../../src/components/registry.ts'
import { examplesOf, guideCourse } from '../../../src/guide/guide-course.ts'
import { formatDiagnostic } from '../../../src/shared/code-frame.ts'
import { readTexts } from '../../support/course.ts'
import { componentNames, readmeOf, sampleMedia, sampleTexts } from '../../support/guide.ts'

const sample = new Map(Object.entries(sampleTexts))

function findings(texts: ReadonlyMap<string, string>): string[] {
  const { diagnostics } = readTexts(Object.fromEntries(texts), sampleMedia)
  // A single page of the guide does not show every picture of the sample.
  return diagnostics
    .filter(({ code }) => code !== 'media-unused')
    .map((found) => formatDiagnostic(found, found.file, texts.get(found.file)))
}

describe.each(componentNames.map((name) => ({ name, text: readmeOf(name) ?? '' })))(
  '$name',
  ({ name, text }) => {
    const component = components.get(name)!

    it('has examples, each of which uses it', () => {
      const examples = examplesOf(text)
      expect(examples).not.toEqual([])
      for (const example of examples) expect(example).toMatch(new RegExp(`^:{2,}${name}\\b`, 'm'))
    })

    it('its examples have no finding', () => {
      expect(findings(guideCourse([{ name, text }], sample))).toEqual([])
    })

    it('tells every setting', () => {
      const untold = Object.keys(component.settings).filter((setting) => !text.includes(`\`${setting}`))
      expect(untold).toEqual([])
    })

    it('says everything in Polish and English', () => {
      const { pl = {}, en = {} } = component.messages
      expect(Object.keys(pl).sort()).toEqual(Object.keys(en).sort())
    })
  }
)

it('the guide of all components is one course without a finding', () => {
  const readmes = componentNames.map((name) => ({ name, text: readmeOf(name) ?? '' }))
  expect(findings(guideCourse(readmes, sample))).toEqual([])
})
