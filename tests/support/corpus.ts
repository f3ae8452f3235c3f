/**
 * Saved states of a released version of the course, with what they meant then: ids and words, no numbers. Later versions
 * of course and code are held to them (tests/unit/state/corpus.test.ts).
 */
import { begin, finish, running, withRunning } from '../../src/components/assessment/attempt.ts'
import type { AssessmentRecord } from '../../src/components/assessment/state.ts'
import type { ChoiceRecord } from '../../src/components/choice/state.ts'
import type { ScenarioRecord } from '../../src/components/scenario/state.ts'
import { assessPicks } from '../../src/components/shared/picking/interaction.ts'
import type { ComponentBlock, Content, Item } from '../../src/components/types.ts'
import { itemsOf } from '../../src/compile/describe.ts'
import { createOutline } from '../../src/compile/launch.ts'
import type { Course } from '../../src/model/course.ts'
import { encode, nonceBits, nothingSaved, type Saved } from '../../src/state/codec.ts'
import { initialRecord, uint } from '../../src/state/fields.ts'
import { allItems, allPages, type Outline, type OutlineItem } from '../../src/state/outline.ts'
import { fieldsOf } from '../../src/state/records.ts'
import type { ItemRecord } from '../../src/state/tracked.ts'
import { registry } from './outline.ts'

export interface CorpusFile {
  version: string
  outline: Outline
  /** What had numbers, by item: answers, choices (with their scene), questions. */
  parts: Record<string, { slot: number; group: string; text: string }[]>
  learners: { did: Did; resumeData: string }[]
}

export interface Did {
  page?: string
  visited: string[]
  items: Record<string, ItemDid>
}

export type ItemDid = ChoiceDid | ScenarioDid | AssessmentDid
export type ChoiceDid = Omit<ChoiceRecord, 'picked'> & { picked: string[] }
export type ScenarioDid = Omit<ScenarioRecord, 'path'> & { way: string[] }
export type AssessmentDid = Omit<AssessmentRecord, 'attempts' | 'seen'> & {
  seen: string[]
  attempts: {
    score: number
    finished: boolean
    passed: boolean
    asked: Record<string, { picked: string[]; credit: number }>
  }[]
}

export type Words = (item: string, slot: number) => string

/** The words behind the numbers of a version; a number where there are none. */
export function wordsOf(parts: CorpusFile['parts']): Words {
  return (item, slot) => {
    const part = parts[item]?.find((one) => one.slot === slot)
    if (part === undefined) return `number ${slot}`
    return [part.group, part.text].filter(Boolean).join(': ')
  }
}

export function partsOf(items: ReadonlyMap<string, Item>): CorpusFile['parts'] {
  return Object.fromEntries(
    [...items].map(([id, { parts, partSlots }]) => [
      id,
      parts.map(({ group, text }, i) => ({ slot: partSlots[i]!, group, text }))
    ])
  )
}

/** A decoded state in the words of a version. */
export function didOf({ page, visited, records }: Saved, outline: Outline, words: Words): Did {
  const items = allItems(outline).flatMap((item) => {
    const record = records.get(item.id)
    return record === undefined ? [] : [[item.id, itemDid(item, record, words)] as const]
  })
  const pages = allPages(outline).map(({ id }) => id)
  return {
    ...(page === undefined ? {} : { page }),
    visited: pages.filter((id) => visited.has(id)),
    items: Object.fromEntries(items)
  }
}

function itemDid({ id, component, questions = [] }: OutlineItem, record: ItemRecord, words: Words): ItemDid {
  switch (component) {
    case 'choice': {
      const { picked, ...rest } = record as ChoiceRecord
      return { picked: picked.map((slot) => words(id, slot)), ...rest }
    }
    case 'scenario': {
      const { path, ...rest } = record as ScenarioRecord
      return { way: path.map((slot) => words(id, slot)), ...rest }
    }
    case 'assessment': {
      const { seen, attempts, ...rest } = record as AssessmentRecord
      const asked = (paper: AssessmentRecord['attempts'][number]['paper']) =>
        questions.flatMap(({ id: question }) => {
          const answer = paper.known.get(question)
          if (answer === undefined) return []
          const picked = (answer.picked as number[]).map((slot) => words(question, slot))
          return [[question, { picked, credit: Number(answer.credit) }] as const]
        })
      return {
        ...rest,
        seen: seen.map((slot) => questions.find((one) => one.slot === slot)?.id ?? `number ${slot}`),
        attempts: attempts.map(({ score, finished, passed, paper }) => ({
          score,
          finished,
          passed,
          asked: Object.fromEntries(asked(paper))
        }))
      }
    }
    default:
      throw new Error(`The corpus has no words for a ${component}: add them here.`)
  }
}

// Learners by chance

/** A small generator of whole numbers below `below` (xorshift): the same on every machine. */
export type Chance = (below: number) => number

export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** The corpus of a course: learners who did nothing, a little, much, everything. */
export function corpusOf(course: Course, seed: number, count = 30): CorpusFile {
  const outline = createOutline(course)
  const items = itemsOf(course)
  const parts = partsOf(items)
  const blocks = blocksOf(course)
  const learners = Array.from({ length: count }, (_, i) => {
    const chance = chanceOf(seed + i)
    const saved = learner(outline, items, blocks, chance, i / (count - 1))
    return { did: didOf(saved, outline, wordsOf(parts)), resumeData: encode(saved, outline, registry) }
  })
  return { version: course.version, outline, parts, learners }
}

function blocksOf({ modules }: Course): Map<string, ComponentBlock> {
  const found = new Map<string, ComponentBlock>()
  const look = (content: readonly Content[]): void => {
    for (const block of content) {
      if (block.kind === 'component' && block.item !== undefined) found.set(block.item.id, block)
      if (block.kind === 'quote') look(block.children)
      if (block.kind === 'list') block.items.forEach((item) => look(item.children))
    }
  }
  for (const { pages } of modules) for (const { content } of pages) look(content)
  return found
}

/** @param share 0 … 1: how much of the course was done */
function learner(
  outline: Outline,
  items: ReadonlyMap<string, Item>,
  blocks: ReadonlyMap<string, ComponentBlock>,
  chance: Chance,
  share: number
): Saved {
  const happens = () => chance(1000) < share * 1000
  const pages = allPages(outline).filter(happens)
  const records = allItems(outline)
    .filter(happens)
    .flatMap((item) => {
      const { props } = blocks.get(item.id)!
      return [[item.id, recordOf(item, items.get(item.id)!, props, chance)] as const]
    })
  const place = pages[chance(Math.max(1, pages.length))]?.id
  return {
    ...nothingSaved,
    ...(place === undefined ? {} : { page: place }),
    visited: new Set(pages.map(({ id }) => id)),
    records: new Map(records),
    copy: { nonce: chance(2 ** 31) * 2 ** (nonceBits - 31), revision: chance(500) }
  }
}

function recordOf(outlineItem: OutlineItem, item: Item, props: unknown, chance: Chance): ItemRecord {
  const initial = initialRecord(fieldsOf(outlineItem, registry)!)
  switch (item.component) {
    case 'choice':
      return { ...initial, ...choiceRecord(item, props as ChoiceProps, chance) }
    case 'scenario':
      return { ...initial, ...scenarioRecord(outlineItem, item, props as ScenarioProps, chance) }
    case 'assessment':
      return assessmentRecord(outlineItem, props as AssessmentProps, initial as AssessmentRecord, chance)
    default:
      throw new Error(`The corpus has no learner for a ${item.component}: add one here.`)
  }
}

interface ChoiceProps {
  multiple: boolean
  options: { right: boolean }[]
}

interface ScenarioProps {
  start: string
  points: number
  nodes: { id: string; choices: { target: string; score: number }[] }[]
}

interface AssessmentProps {
  pools: { draw: number; critical?: number; blocks: ComponentBlock[] }[]
}

function picks({ partSlots }: Item, { multiple }: ChoiceProps, chance: Chance): number[] {
  const some = partSlots.filter(() => multiple && chance(2) === 0)
  const picked = some.length > 0 ? some : [partSlots[chance(partSlots.length)]!]
  return picked.sort((a, b) => a - b)
}

const keyOf = ({ partSlots }: Item, { options }: ChoiceProps) => ({
  plainPrompt: '',
  options: options.map(({ right }, i) => ({ slot: partSlots[i]!, right }))
})

function choiceRecord(item: Item, props: ChoiceProps, chance: Chance): ChoiceRecord {
  const picked = picks(item, props, chance)
  const checked = chance(4) > 0
  const right = checked && assessPicks({ picked }, keyOf(item, props), 'all').credit === 1
  return { picked, checked, right, attempts: checked ? 1 + chance(3) : chance(3) }
}

function scenarioRecord(
  { params }: OutlineItem,
  { partSlots }: Item,
  { start, points, nodes }: ScenarioProps,
  chance: Chance
): ScenarioRecord {
  const slots = partSlots.values()
  const scenes = new Map(
    nodes.map(({ id, choices }) => [id, choices.map((choice) => ({ ...choice, slot: slots.next().value! }))])
  )
  const path: number[] = []
  let reached = 0
  let scene = scenes.get(start)!
  for (let left = 1 + chance(params.steps!); left > 0 && scene.length > 0; left--) {
    const choice = scene[chance(scene.length)]!
    path.push(choice.slot)
    reached += choice.score
    scene = scenes.get(choice.target)!
  }
  const done = scene.length === 0
  const best = points === 0 ? 100 : Math.min(100, Math.round((reached / points) * 100))
  return { path, done, best: done ? best : 0 }
}

function assessmentRecord(
  { questions = [], test }: OutlineItem,
  { pools }: AssessmentProps,
  untouched: AssessmentRecord,
  chance: Chance
): AssessmentRecord {
  const asked = new Map(questions.map((question) => [question.id, question]))
  const blocks = new Map(pools.flatMap((pool) => pool.blocks).map((block) => [block.item!.id, block]))
  const drawn = pools.map(({ blocks: own, ...pool }) => ({
    ...pool,
    questions: own.map((one) => one.item!.id)
  }))
  const initial = (one: OutlineItem) =>
    initialRecord({ credit: uint(100), ...registry[one.component]!.question!.answer(one.params) })
  let record = untouched
  for (let left = 1 + chance(test!.attempts + 1); left > 0 && !record.passed && !record.failed; left--) {
    record = begin(record, test!, drawn, asked, chance(65_536), initial)
    const attempt = running(record)!
    const known = [...attempt.paper.known.keys()].map((id) => {
      const block = blocks.get(id)!
      const props = block.props as ChoiceProps
      const picked = picks(block.item!, props, chance)
      const { credit } = assessPicks({ picked }, keyOf(block.item!, props), test!.scoring)
      return [id, { picked, credit: Math.round(credit * 100) }] as const
    })
    record = withRunning(record, { paper: { ...attempt.paper, known: new Map(known) } })
    if (left > 1 || chance(2) === 0) record = finish(record, asked, test!, chance(2_000_000))
  }
  return record
}
