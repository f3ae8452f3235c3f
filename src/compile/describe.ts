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
import type { ToolLanguage } from '../shared/wording/words.ts'
import { toldWords, type ToldWords } from './told-words.ts'

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
  /** English where it is left out. */
  language?: ToolLanguage
  /** They have the words ({@link itemsOf}). */
  items?: ReadonlyMap<string, Item>
  /** Those of the course, where it brings its own. */
  components?: ComponentMap
  /** Says what numbers meant that the course has no more. */
  lock?: TrackingLock
}

const componentsOf = ({ components = builtIn }: DescribeOptions): ComponentMap => components
const languageOf = ({ language = 'en' }: DescribeOptions): ToolLanguage => language
const wordsOf = (options: DescribeOptions): ToldWords => toldWords[languageOf(options)]
const registryOf = (options: DescribeOptions): TrackedRegistry => trackedOf(componentsOf(options))

/** Items of a course by id, the questions of assessments among them. */
export function itemsOf({ modules }: Course): Map<string, Item> {
  const items = modules.flatMap(({ pages }) => pages).flatMap((page) => page.items)
  return new Map(items.flatMap((item) => [item, ...(item.questions ?? [])]).map((item) => [item.id, item]))
}

export function describe(text: string, options: DescribeOptions): Told {
  const decoded = decode(text, options.outline, registryOf(options))
  const problem = problemOf(text, decoded, wordsOf(options))
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

function problemOf(text: string, { state }: Decoded, words: ToldWords): string | undefined {
  switch (state) {
    case 'ok':
      return undefined
    case 'empty':
      return words.nothing
    case 'damaged':
      return words.damaged
    case 'foreign':
      // In our form, so that only the numbers can be others.
      if (/^1[A-Za-z0-9_-]*$/.test(text)) return words.otherCourse
      return /^[2-9][A-Za-z0-9_-]+$/.test(text) ? words.laterFormat(text[0]!) : words.foreign
  }
}

function place(saved: Saved, options: DescribeOptions): ToldSection {
  const { outline } = options
  const { copy, page } = saved
  const { title } = allPages(outline).find(({ id }) => id === page) ?? {}
  const state = progressOf(outline, saved, registryOf(options))
  const words = wordsOf(options)
  const points = state.completed || state.failed ? words.score : words.scoreSoFar
  const score = state.score === undefined ? [] : [points(Math.round(state.score * 100))]
  const result = state.completed ? words.completed : state.failed ? words.failed : words.notCompleted
  return {
    title: `${outline.title} (${outline.id} ${outline.version}, ${outline.language})`,
    entries: [
      words.result([result, ...score].join(', ')),
      words.place(title === undefined ? words.noPage : named(title, page!)),
      words.saved(copy === undefined ? words.byNobody : words.change(copy.revision, copy.nonce.toString(36)))
    ].map(line)
  }
}

const line = (title: string) => ({ title, lines: [] })
const named = (title: string, id: string) => `${title} (${id})`

function pages({ visited, reread, marked, skipped }: Saved, options: DescribeOptions): ToldSection {
  const { outline } = options
  const words = wordsOf(options)
  const all = allPages(outline)
  const opened = all.filter(({ id }) => visited.has(id))
  const asked = allItems(outline).flatMap(({ test }) => test?.repeat ?? [])
  const toReread = outline.modules.filter(({ id }) => asked.includes(id)).flatMap((module) => module.pages)
  const lines = opened.map((page) => {
    const again = reread?.has(page.id) && toReread.includes(page)
    return [
      named(page.title, page.id),
      ...(again ? [words.reread] : []),
      ...(marked.has(page.id) ? [words.marked] : []),
      ...(skipped.has(page.id) ? [words.skipped] : [])
    ].join(', ')
  })
  return {
    title: words.pages(opened.length, all.length),
    entries: lines.map(line)
  }
}

function exercises(saved: Saved, options: DescribeOptions): ToldSection {
  const { outline } = options
  const items = allItems(outline)
  const done = items.filter((item) => itemResult(item, saved, registryOf(options)).done)
  return {
    title: wordsOf(options).exercises(done.length, items.length),
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
  return component?.tell?.(record, tellerOf(item, options)) ?? [wordsOf(options).kept]
}

function tellerOf(item: OutlineItem, options: DescribeOptions): Teller {
  return {
    language: languageOf(options),
    item,
    part: (slot) => partOf(slot, options.items?.get(item.id), wordsOf(options)),
    answer: (question, answer) => {
      const component = componentsOf(options).get(question.component)
      return component?.tellAnswer?.(answer, tellerOf(question, options)) ?? wordsOf(options).answered
    }
  }
}

function partOf(slot: number, item: Item | undefined, words: ToldWords): Part {
  const number = words.number(slot + 1)
  if (item === undefined) return { group: '', text: number }
  const part = item.parts[item.partSlots.indexOf(slot)]
  return part === undefined
    ? { group: '', text: number + words.gone }
    : { group: part.group, text: words.quoted(part.text) }
}

/** What is carried along unread, and why. */
function rest({ carried }: Saved, options: DescribeOptions): ToldSection[] {
  const { outline, lock } = options
  const words = wordsOf(options)
  const why = (space: 'pages' | 'items', slot: number): string => {
    const [id, gone] =
      Object.entries(lock?.retired[space] ?? {}).find(([, { slot: own }]) => own === slot) ?? []
    if (gone !== undefined) return words.takenOut(id!, gone.version)
    const present = space === 'items' ? allItems(outline).find((item) => item.slot === slot) : undefined
    if (present !== undefined) return words.somethingElse(present.id)
    return slot < outline.slots[space] ? words.noLonger : words.newer
  }
  const lines = [
    ...[...new Set([carried.visited, carried.reread, carried.marked, carried.skipped].flat())].map((slot) =>
      words.pageNumber(slot, why('pages', slot))
    ),
    ...[...carried.records.keys()].map((slot) => words.exerciseNumber(slot, why('items', slot))),
    ...carried.sections.map(({ tag }) => words.section(tag))
  ]
  if (lines.length === 0) return []
  return [{ title: words.unread, entries: lines.map(line) }]
}
