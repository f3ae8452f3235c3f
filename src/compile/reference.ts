/** What is one press away on every page: glossary, sources, contacts, and whatever else a component offers. */
import type { Component, Offer } from '../components/types.ts'
import type { Course, Module } from '../model/course.ts'
import { readModule } from '../model/read-module.ts'
import { parseModule } from '../parse/parse-module.ts'
import type { ReferenceLink } from '../standards/start-page.ts'
import { inLanguage } from './messages.ts'

/** What the components of a course offer. */
interface Offered extends Offer {
  component: Component
  title: string
}

function offersOf(course: Course): Offered[] {
  return [...course.components.values()].flatMap((component) => {
    const offer = component.reference?.(course)
    if (offer === undefined) return []
    const title = inLanguage(component.messages, course.language).reference ?? component.name
    return [{ ...offer, component, title }]
  })
}

export function referenceLinks(course: Course): ReferenceLink[] {
  return offersOf(course).map(({ component, title, isHelp }) => ({
    id: component.name,
    title,
    ...(isHelp === undefined ? {} : { isHelp })
  }))
}

/** They are pages like others, of a module that stands in no outline. */
export function referenceModule(course: Course): Module {
  const text = offersOf(course)
    .map(({ component, title, markdown }) => `# ${title} {#${component.name}}\n\n${markdown}\n`)
    .join('\n')
  const { components, audience } = course
  const file = 'reference.md'
  const written = { file, parts: [{ file, start: 0 }], parsed: parseModule(text) }
  return readModule(written, { components, audience, data: course }).module
}
