/** What the start page of a package carries as data: the outline, and the texts of player and components in one language. */
import type { Component } from '../components/types.ts'
import type { Item } from '../components/types.ts'
import type { Course } from '../model/course.ts'
import { editionId } from '../standards/identifiers.ts'
import type { LanguageFrame } from '../standards/start-page.ts'
import type { Outline, OutlineItem } from '../state/outline.ts'
import { playerMessages } from '../player/messages.ts'
import { wordsFor } from '../shared/words-for.ts'
import { inLanguage } from './messages.ts'
import { referenceLinks } from './reference.ts'

/** @param isLocal progress is kept in the browser, and no LMS is there */
export function createLaunchData(course: Course, isLocal = false): LanguageFrame {
  const tracked = usedComponents([course]).filter((component) => component.tracked !== undefined)
  return {
    outline: createOutline(course),
    references: referenceLinks(course),
    messages: {
      player: wordsFor(inLanguage(playerMessages, course.language), isLocal),
      ...Object.fromEntries(
        tracked.map(({ name, messages }) => [name, wordsFor(inLanguage(messages, course.language), isLocal)])
      )
    }
  }
}

export function createOutline(course: Course): Outline {
  return {
    id: editionId(course),
    version: course.version,
    title: course.title,
    language: course.language,
    draft: course.draft,
    origin: course.origin,
    slots: course.slots,
    modules: course.modules.map(({ id, title, minutes, objectives, pages }) => ({
      id,
      title,
      objectives,
      pages: pages.map((page) => ({
        id: page.id,
        title: page.title,
        slot: page.slot,
        items: page.items.map(outlineItem),
        ...(page.objectives.length === 0 ? {} : { objectives: page.objectives }),
        ...(page.minutes === undefined ? {} : { minutes: page.minutes }),
        ...(page.optional === undefined ? {} : { optional: page.optional }),
        ...(page.care === undefined ? {} : { care: page.care })
      })),
      ...(minutes === undefined ? {} : { minutes })
    })),
    ...(course.passMark === undefined ? {} : { passMark: course.passMark })
  }
}

function outlineItem(item: Item): OutlineItem {
  const { id, slot, component, params, points, objective, critical, anchor, questions, test } = item
  return {
    id,
    slot,
    component,
    params,
    points,
    ...(objective === undefined ? {} : { objective }),
    ...(critical === undefined ? {} : { critical }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(questions === undefined ? {} : { questions: questions.map(outlineItem) }),
    ...(test === undefined ? {} : { test })
  }
}

/** The components that courses use, in the registry's order. */
export function usedComponents(courses: readonly Course[]): Component[] {
  const pages = courses.flatMap((course) => course.modules.flatMap((module) => module.pages))
  const names = new Set(pages.flatMap((page) => page.components))
  return [...(courses[0]?.components.values() ?? [])].filter(({ name }) => names.has(name))
}
