/** `cmi5.xml` (cmi5 13.1, CourseStructure.xsd v1): one assignable unit for each that an LMS launches. */
import type { Course } from '../../model/course.ts'
import { editionId } from '../identifiers.ts'
import type { PackageInput } from '../types.ts'
import { xmlText, type XmlTree } from '../xml.ts'
import type { LaunchUnit } from '../units.ts'
import { courseIri, courseKey, objectiveIri, unitIri } from './iris.ts'

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'

export function courseStructure({ course, title, units }: PackageInput): string {
  const text = (value: string) => langstring(value, course.language)
  const objectives = units.flatMap(objectivesOf)
  return xmlText({
    courseStructure: {
      '@xmlns': namespace,
      course: {
        '@id': courseIri(keyOf(course)),
        title: text(title),
        description: text(course.description ?? title)
      },
      ...(objectives.length === 0
        ? {}
        : {
            objectives: {
              objective: objectives.map(({ iri, words }) => ({
                '@id': iri,
                title: text(words),
                description: text(words)
              }))
            }
          }),
      au: units.map((unit) =>
        assignableUnit(unit, { title: units.length === 1 ? title : unit.title, course })
      )
    }
  })
}

function assignableUnit(unit: LaunchUnit, { title, course }: { title: string; course: Course }): XmlTree {
  const text = (value: string) => langstring(value, course.language)
  const objectives = objectivesOf(unit)
  return {
    '@id': unitIri(keyOf(course), unit.id ?? editionId(course)),
    '@moveOn': moveOn(unit.course),
    '@launchMethod': 'AnyWindow',
    title: text(title),
    description: text(course.description ?? title),
    ...(objectives.length === 0
      ? {}
      : { objectives: { objective: objectives.map(({ iri }) => ({ '@idref': iri })) } }),
    url: unit.href
  }
}

const keyOf = (course: Course) => courseKey(editionId(course), course.languages)

/** As the running unit calls them, which knows itself alone. */
function objectivesOf({ course }: LaunchUnit): { iri: string; words: string }[] {
  return course.modules.flatMap(({ objectives }) =>
    objectives.map(({ id, text }) => ({ iri: objectiveIri(keyOf(course), id), words: text }))
  )
}

const langstring = (text: string, language: string) => ({ langstring: { '@lang': language, '#': text } })

/**
 * What must be said for the unit to count as done. Where a course can be passed, it says `completed` and `passed` only
 * together and only with its mark reached, so that neither can satisfy the LMS too early; `CompletedOrPassed` keeps
 * those satisfied who had completed an edition without a mark. There is no `masteryScore`: a course may ask for more
 * than a score, such as answers that must be right, and an LMS would overrule it (cmi5 9.3.4).
 */
function moveOn(course: Course): 'Completed' | 'CompletedOrPassed' {
  const items = course.modules
    .flatMap((module) => module.pages)
    .filter(({ optional }) => optional !== true)
    .flatMap((page) => page.items)
  const canBePassed = course.passMark !== undefined || items.some(({ test }) => test?.pass !== undefined)
  return canBePassed ? 'CompletedOrPassed' : 'Completed'
}
