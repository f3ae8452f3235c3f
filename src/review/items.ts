/** Figures of questions: how many, of what, and whether a key gives itself away. */
import type { Item, Pool } from '../components/types.ts'
import type { Course, Module } from '../model/course.ts'
import { usesOf } from '../model/uses.ts'
import { asksToDo } from './doing.ts'

export interface Bank {
  /** The test; undefined for what is practised. */
  test?: Item
  questions: Item[]
}

/** The questions of each test, and those of practice that have answers to pick from. */
export function banksOf(course: Course): Bank[] {
  const items = course.modules.flatMap((module) => module.pages).flatMap((page) => page.items)
  const tests = items.flatMap((test) =>
    test.questions === undefined ? [] : [{ test, questions: test.questions }]
  )
  return [...tests, { questions: items.filter(({ answers }) => answers !== undefined) }]
}

export interface KeyFigures {
  /** Questions with answers to pick from and one of them right: the others are left out of what follows. */
  single: number
  /** Several right answers. */
  several: number
  /** How often the key stands where, by number of answers: `positions.get(3)` is `[first, second, third]`. */
  positions: Map<number, number[]>
  /** Ids of those whose key is longer than each other answer. */
  longest: string[]
  /** Ids of those whose key is shorter than each other answer. */
  shortest: string[]
  /** Characters, on average; undefined where there is none. */
  keyLength?: number
  otherLength?: number
}

export function keyFigures(questions: readonly Item[]): KeyFigures {
  const picked = questions.filter(({ answers }) => answers !== undefined)
  const rightOf = ({ answers = [] }: Item) => answers.filter(({ right }) => right)
  const single = picked.filter((item) => rightOf(item).length === 1)
  const positions = new Map<number, number[]>()
  for (const { answers = [] } of single) {
    const places = positions.get(answers.length) ?? answers.map(() => 0)
    places[answers.findIndex(({ right }) => right)]! += 1
    positions.set(answers.length, places)
  }
  const lengths = single.map(({ id, answers = [] }) => ({
    id,
    key: answers.find(({ right }) => right)!.text.length,
    others: answers.filter(({ right }) => !right).map(({ text }) => text.length)
  }))
  const keyLength = mean(lengths.map(({ key }) => key))
  const otherLength = mean(lengths.flatMap(({ others }) => others))
  return {
    single: single.length,
    several: picked.length - single.length,
    positions: new Map([...positions].sort(([a], [b]) => a - b)),
    longest: lengths.filter(({ key, others }) => others.every((one) => key > one)).map(({ id }) => id),
    shortest: lengths.filter(({ key, others }) => others.every((one) => key < one)).map(({ id }) => id),
    ...(keyLength === undefined ? {} : { keyLength }),
    ...(otherLength === undefined ? {} : { otherLength })
  }
}

function mean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined
  return Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length)
}

export interface Doing {
  /** Ids of those that ask what the learner does or says. */
  doing: string[]
  knowing: string[]
}

/** Undefined where nobody has a rule for the language. */
export function doingOf(questions: readonly Item[], language: string): Doing | undefined {
  const told = questions.map((item) => ({ id: item.id, isDoing: asksToDo(promptOf(item), language) }))
  if (told.some(({ isDoing }) => isDoing === undefined)) return undefined
  const ids = (wanted: boolean) => told.filter(({ isDoing }) => isDoing === wanted).map(({ id }) => id)
  return { doing: ids(true), knowing: ids(false) }
}

/** The question in plain words; empty where its component does not say. */
export function promptOf({ reports }: Item): string {
  return reports?.[0]?.description ?? ''
}

/**
 * Questions whose right answer, its feedback or the question itself cites a fact with this mark, with the facts. What
 * only wrong answers cite carries nothing.
 */
export function restingOn(course: Course, mark: string): Map<string, string[]> {
  const resting = new Map<string, string[]>()
  for (const [key, uses] of usesOf(course)) {
    if (course.facts.get(key)?.mark !== mark) continue
    for (const { item, isWrong } of uses) {
      if (item === undefined || isWrong || resting.get(item)?.includes(key) === true) continue
      resting.set(item, [...(resting.get(item) ?? []), key])
    }
  }
  return resting
}

/** The module that teaches the objective of a question. */
export function moduleOf(course: Course, { objective }: Item): Module | undefined {
  return course.modules.find(({ objectives }) => objectives.some(({ id }) => id === objective))
}

export interface PoolFigures extends Pool {
  /** Questions of it that must be right. */
  criticalThere: number
  /** Modules that its questions belong to by their objectives. */
  modules: Module[]
}

export function poolsOf(course: Course, { questions = [], pools = [] }: Item): PoolFigures[] {
  return pools.map((pool) => {
    const own = questions.filter(({ id }) => pool.questions.includes(id))
    const modules = new Set(own.map((question) => moduleOf(course, question)))
    return {
      ...pool,
      criticalThere: own.filter(({ critical }) => critical).length,
      modules: course.modules.filter((module) => modules.has(module))
    }
  })
}

/** How many have what, in the order in which it first comes. */
export function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
