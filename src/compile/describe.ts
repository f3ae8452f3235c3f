/**
 * What a learner did, in plain words: resume data read against a course, for who helps the learner. Words of answers
 * come from the course; with its outline alone they are told by number.
 */
import { components as builtIn, trackedOf } from '../components/registry.ts'
import type { ComponentMap, Item, Part, Teller } from '../components/types.ts'
import type { TrackingLock } from '../config/schema.ts'
import type { Course } from '../model/course.ts'
import { decode, type Decoded, type Saved } from '../state/codec.ts'
import { allItems, allPages, type Outline, type OutlineItem } from '../state/outline.ts'
import { itemResult, progressOf } from '../state/progress.ts'
import type { ItemRecord, TrackedRegistry } from '../state/tracked.ts'

export interface Told {
  sections: readonly ToldSection[]
  /** Why it is not, or not wholly, to be read. */
  problem?: string
}

export interface ToldSection {
  title: string
  entries: readonly { title: string; lines: readonly string[] }[]
}

export interface DescribeOptions {
  outline: Outline
  /** They have the words ({@link itemsOf}). */
  items?: ReadonlyMap<string, Item>
  /** Those of the course, where it brings its own. */
  components?: ComponentMap
  /** Says what numbers meant that the course has no more. */
  lock?: TrackingLock
}

const componentsOf = ({ components = builtIn }: DescribeOptions): ComponentMap => components
const registryOf = (options: DescribeOptions): TrackedRegistry => trackedOf(componentsOf(options))

/** Items of a course by id, the questions of assessments among them. */
export function itemsOf({ modules }: Course): Map<string, Item> {
  const items = modules.flatMap(({ pages }) => pages).flatMap((page) => page.items)
  return new Map(items.flatMap((item) => [item, ...(item.questions ?? [])]).map((item) => [item.id, item]))
}

export function describe(text: string, options: DescribeOptions): Told {
  const decoded = decode(text, options.outline, registryOf(options))
  const problem = problemOf(text, decoded)
  if (decoded.state === 'foreign' || decoded.state === 'empty') return { sections: [], problem: problem! }
  const { saved } = decoded
  return {
    sections: [
      place(saved, options),
      pages(saved, options),
      exercises(saved, options),
      ...rest(saved, options)
    ],
    ...(problem === undefined ? {} : { problem })
  }
}

function problemOf(text: string, { state }: Decoded): string | undefined {
  switch (state) {
    case 'ok':
      return undefined
    case 'empty':
      return 'There are no resume data: nothing was saved yet, or the LMS did not keep it.'
    case 'damaged':
      return 'The end is missing: the LMS cut it, or not all of it was copied. This is what could be read.'
    case 'foreign':
      // In our form, so that only the numbers can be others.
      if (/^1[A-Za-z0-9_-]*$/.test(text)) {
        return 'These resume data belong to another course, or to a package that was built with another tracking.lock.json. Read them with the course that they come from.'
      }
      return /^[2-9][A-Za-z0-9_-]+$/.test(text)
        ? `These resume data are of format ${text[0]!}, which a later scormdown wrote. Read them with that version.`
        : 'These are no resume data of scormdown: they begin with “1” and hold only letters, digits, “-” and “_”.'
  }
}

function place(saved: Saved, options: DescribeOptions): ToldSection {
  const { outline } = options
  const { copy, page } = saved
  const { title } = allPages(outline).find(({ id }) => id === page) ?? {}
  const state = progressOf(outline, saved, registryOf(options))
  const so = state.completed || state.failed ? 'score' : 'score so far'
  const score = state.score === undefined ? [] : [`${so} ${Math.round(state.score * 100)} %`]
  const result = state.completed ? 'completed' : state.failed ? 'failed' : 'not completed'
  return {
    title: `${outline.title} (${outline.id} ${outline.version}, ${outline.language})`,
    entries: [
      `Result: ${[result, ...score].join(', ')}`,
      `Place: ${title === undefined ? 'no page of this course' : named(title, page!)}`,
      `Saved: ${copy === undefined ? 'by nobody yet' : `change ${copy.revision} of attempt ${copy.nonce.toString(36)}`}`
    ].map(line)
  }
}

const line = (title: string) => ({ title, lines: [] })
const named = (title: string, id: string) => `${title} (${id})`

function pages({ visited, reread }: Saved, { outline }: DescribeOptions): ToldSection {
  const all = allPages(outline)
  const opened = all.filter(({ id }) => visited.has(id))
  const asked = allItems(outline).flatMap(({ test }) => test?.repeat ?? [])
  const toReread = outline.modules.filter(({ id }) => asked.includes(id)).flatMap((module) => module.pages)
  const lines = opened.map((page) => {
    const again = reread?.has(page.id) && toReread.includes(page)
    return named(page.title, page.id) + (again ? ', read again for a test' : '')
  })
  return {
    title: `Pages: ${opened.length} of ${all.length} opened`,
    entries: lines.map(line)
  }
}

function exercises(saved: Saved, options: DescribeOptions): ToldSection {
  const { outline } = options
  const items = allItems(outline)
  const done = items.filter((item) => itemResult(item, saved, registryOf(options)).done)
  return {
    title: `Exercises: ${done.length} of ${items.length} done`,
    entries: allPages(outline).flatMap((page) =>
      page.items.flatMap((item) => {
        const record = saved.records.get(item.id)
        if (record === undefined) return []
        return [{ title: `${page.title} › ${item.component} ${item.id}`, lines: tell(item, record, options) }]
      })
    )
  }
}

function tell(item: OutlineItem, record: ItemRecord, options: DescribeOptions): string[] {
  const component = componentsOf(options).get(item.component)
  return component?.tell?.(record, tellerOf(item, options)) ?? ['is kept; there are no words for it']
}

function tellerOf(item: OutlineItem, options: DescribeOptions): Teller {
  return {
    item,
    part: (slot) => partOf(slot, options.items?.get(item.id)),
    answer: (question, answer) => {
      const component = componentsOf(options).get(question.component)
      return component?.tellAnswer?.(answer, tellerOf(question, options)) ?? 'answered'
    }
  }
}

function partOf(slot: number, item: Item | undefined): Part {
  const number = `number ${slot + 1}`
  if (item === undefined) return { group: '', text: number }
  const part = item.parts[item.partSlots.indexOf(slot)]
  return part === undefined
    ? { group: '', text: `${number}, which is no longer there` }
    : { group: part.group, text: `“${part.text}”` }
}

/** What is carried along unread, and why. */
function rest({ carried }: Saved, { outline, lock }: DescribeOptions): ToldSection[] {
  const why = (space: 'pages' | 'items', slot: number): string => {
    const [id, gone] =
      Object.entries(lock?.retired[space] ?? {}).find(([, { slot: own }]) => own === slot) ?? []
    if (gone !== undefined) return `${id!}, taken out of the course with version ${gone.version}`
    const present = space === 'items' ? allItems(outline).find((item) => item.slot === slot) : undefined
    if (present !== undefined) return `${present.id}, which is something else in this course`
    return slot < outline.slots[space] ? 'no longer in the course' : 'of a newer version of the course'
  }
  const lines = [
    ...[...new Set([...carried.visited, ...carried.reread])].map(
      (slot) => `page number ${slot}: ${why('pages', slot)}`
    ),
    ...[...carried.records.keys()].map((slot) => `exercise number ${slot}: ${why('items', slot)}`),
    ...carried.sections.map(({ tag }) => `section ${tag}: stored by a later scormdown`)
  ]
  if (lines.length === 0) return []
  return [{ title: 'Carried along unread', entries: lines.map(line) }]
}
