/** `cmi5.xml`: its form, its ids, and what the LMS is told to wait for. */
import { describe, expect, it } from 'vitest'
import { createLaunchData } from '../../../../src/compile/launch.ts'
import { readUnits } from '../../../../src/lms/server/cmi5/course-structure.ts'
import type { Course } from '../../../../src/model/course.ts'
import { cmi5 } from '../../../../src/standards/cmi5/index.ts'
import { courseIri, courseKey, objectiveIri } from '../../../../src/standards/cmi5/iris.ts'
import { packagedCourses } from '../../../../src/standards/units.ts'
import { courseOf, readTexts } from '../../../support/course.ts'
import { courseStructureErrors } from '../../../support/xsd.ts'

const question = `:::choice{#q objective=o1}
Kto?

- [x] Ja
- [ ] Ty
:::
`
const page = `# Strona {#a}\n\nTekst.\n\n${question}`
const marked = {
  'course.yaml': 'id: demo\nversion: 1.0.0\nlanguages: [pl]\ntitle:\n  pl: Kurs\npassMark: 80\n'
}

const title = 'Kurs „próbny” & <inny> ŚĆŹ – Київ'
function structureOf(course: Course): string {
  const [packaged] = packagedCourses(course, true)
  const hrefs = packaged!.units.map(({ href }) => href)
  const files = cmi5.files({ ...packaged!, title, files: hrefs })
  expect(files.map(({ path }) => path)).toEqual(['cmi5.xml'])
  return files[0]!.text
}

describe('cmi5.xml', () => {
  it('is what it was', async () => {
    await expect(structureOf(courseOf(page))).toMatchFileSnapshot('../../../fixtures/manifests/cmi5.xml')
  })
  it('has the form of the schema', async () => {
    expect(await courseStructureErrors(structureOf(courseOf(page)))).toEqual([])
    expect(await courseStructureErrors(structureOf(courseOf('# Strona {#a}\n\nTekst.\n', marked)))).toEqual(
      []
    )
  })
  it.each([
    ['url', 'address'],
    ['moveOn="Completed"', 'moveOn="Done"'],
    ['launchMethod="AnyWindow"', 'launchMethod="any"'],
    ['id="urn:scormdown:pl-demo:unit:demo"', 'id="demo"'],
    ['id="urn:scormdown:pl-demo:unit:demo"', 'id="urn:scormdown:pl-demo"']
  ])('the schema finds what was planted: %s → %s', async (right, wrong) => {
    const xml = structureOf(courseOf(page))
    expect(xml).toContain(right)
    expect(await courseStructureErrors(xml.replaceAll(right, wrong))).not.toEqual([])
  })
  it('names a file of the package, relative, with no query', () => {
    expect(readUnits(structureOf(courseOf(page))).map(({ href }) => href)).toEqual(['index.html'])
  })
  it('each reference to an objective is to one that is there', () => {
    const xml = structureOf(courseOf(page))
    const ids = [...xml.matchAll(/<objective id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['urn:scormdown:pl-demo:objective:o1'])
    expect([...xml.matchAll(/idref="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids)
  })
  it('of several units names each, with what is its own, as the running unit calls itself', async () => {
    const { course } = readTexts({
      'course.yaml': `${marked['course.yaml']}packages:\n  units: modules-together\n`,
      'pl/01-one.md': `---\nid: one\ntitle: Pierwszy\nobjectives:\n  o1: cel\n---\n${page}`,
      'pl/02-two.md': '---\nid: two\ntitle: Drugi\n---\n# Inna {#b}\n\nTekst.\n'
    })
    const xml = structureOf(course)
    expect(await courseStructureErrors(xml)).toEqual([])
    expect(readUnits(xml).map(({ href, title: name }) => [href, name])).toEqual([
      ['one.html', 'Pierwszy'],
      ['two.html', 'Drugi']
    ])
    expect([...xml.matchAll(/<au id="([^"]+)" moveOn="([^"]+)"/g)].map(([, ...found]) => found)).toEqual([
      ['urn:scormdown:pl-demo:unit:one', 'CompletedOrPassed'],
      ['urn:scormdown:pl-demo:unit:two', 'Completed']
    ])
    const [first] = packagedCourses(course, true)[0]!.units
    const { outline } = createLaunchData(first!.course)
    expect(xml).toContain(`<objective id="${objectiveIri(courseKey(outline.id, ['pl']), 'o1')}"`)
  })
  it('the running course calls itself as the package does', () => {
    const course = courseOf(page)
    const { outline } = createLaunchData(course)
    expect(structureOf(course)).toContain(
      `<course id="${courseIri(courseKey(outline.id, course.languages))}"`
    )
  })
  it('another version has the same ids; another language, and the trainers’ edition, have others', () => {
    const ids = (course: Course) => structureOf(course).match(/ id="[^"]+"/g)
    const course = courseOf(page)
    expect(ids({ ...course, version: '2.0.0' })).toEqual(ids(course))
    const others = [
      { ...course, language: 'en', languages: ['en'] },
      { ...course, languages: ['pl', 'en'] },
      { ...course, audience: 'trainer' as const }
    ].map(ids)
    expect(new Set([ids(course), ...others].map(String)).size).toBe(4)
  })
})

describe('what the LMS waits for', () => {
  it('is “completed” where nobody is passed or failed', () => {
    expect(readUnits(structureOf(courseOf(page)))[0]).toMatchObject({ moveOn: 'Completed' })
  })
  it('is either word where the course has a mark: it says both together', () => {
    expect(readUnits(structureOf(courseOf(page, marked)))[0]).toMatchObject({ moveOn: 'CompletedOrPassed' })
  })
  it('is no score: the course may ask for more than that', () => {
    expect(structureOf(courseOf(page, marked))).not.toContain('masteryScore')
  })
})
