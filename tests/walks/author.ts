/**
 * An author who edits a course between two launches. What is edited has a key of its own, which stays while words,
 * places and numbers change: so a walk knows what a learner did without asking the code that it tests.
 */
import { createOutline } from '../../src/compile/launch.ts'
import { mostPoints, search } from '../../src/components/scenario/graph.ts'
import { components } from '../../src/components/registry.ts'
import type { Item } from '../../src/components/types.ts'
import { emptyLock, type TrackingLock } from '../../src/config/schema.ts'
import { createCourse } from '../../src/model/create-course.ts'
import { retire } from '../../src/model/lock.ts'
import type { Outline } from '../../src/state/outline.ts'

export interface Answer {
  key: string
  text: string
  right: boolean
}

export interface Question {
  kind: 'choice'
  id: string
  multiple: boolean
  answers: Answer[]
  /** Taken out: may be put back, word for word. */
  gone: Answer[]
}

export interface Way {
  key: string
  text: string
  target: string
  score: number
}

export interface Story {
  kind: 'scenario'
  id: string
  scenes: { id: string; ways: Way[] }[]
}

export interface Test {
  kind: 'assessment'
  id: string
  pass?: number
  attempts: number
  draw: number
  final?: boolean
  repeat?: string
  wait?: number
  gated?: boolean
  partial?: boolean
  /** How many of the first questions must be right. */
  critical: number
  questions: Question[]
}

export type Exercise = Question | Story | Test

export interface Sheet {
  id: string
  title: string
  exercises: Exercise[]
}

/** The course as its author sees it. */
export interface Manuscript {
  passMark?: number
  modules: { id: string; sheets: Sheet[] }[]
  /** Makes words and ids that were never there before. */
  fresh: number
}

/** A package: what was written, and what was made of it. */
export interface Package {
  edition: number
  manuscript: Manuscript
  outline: Outline
  lock: TrackingLock
  items: ReadonlyMap<string, Item>
}

const answer = (text: string, right = false): Answer => ({ key: text, text, right })

function question(id: string, right: readonly number[] = [0], of = 3): Question {
  const answers = Array.from({ length: of }, (_, i) => answer(`${id} ${'abcdef'[i]!}`, right.includes(i)))
  return { kind: 'choice', id, multiple: right.length > 1, answers, gone: [] }
}

const story = (): Story => ({
  kind: 'scenario',
  id: 's1',
  scenes: [
    {
      id: 'gate',
      ways: [
        { key: 'ask', text: 'ask', target: 'office', score: 2 },
        { key: 'wait', text: 'wait', target: 'bus', score: 1 },
        { key: 'look', text: 'look around', target: 'gate', score: 0 }
      ]
    },
    {
      id: 'office',
      ways: [
        { key: 'note', text: 'take a note', target: 'end', score: 2 },
        { key: 'leave', text: 'leave', target: 'bus', score: 0 }
      ]
    },
    { id: 'bus', ways: [{ key: 'ride', text: 'ride home', target: 'end', score: 0 }] },
    { id: 'end', ways: [] }
  ]
})

const test = (id: string, more: Partial<Test>): Test => ({
  kind: 'assessment',
  id,
  attempts: 2,
  draw: 2,
  critical: 0,
  questions: [question(`${id}-a`), question(`${id}-b`, [1]), question(`${id}-c`, [0, 2])],
  ...more
})

const sheet = (id: string, ...exercises: Exercise[]): Sheet => ({ id, title: `Page ${id}`, exercises })

/** The courses that walks begin with. */
export const firstDrafts: readonly Manuscript[] = [
  {
    modules: [
      { id: 'm1', sheets: [sheet('p1', question('q1')), sheet('p2', question('q2', [0, 2], 4))] },
      { id: 'm2', sheets: [sheet('p3', story())] }
    ],
    fresh: 0
  },
  {
    passMark: 50,
    modules: [
      { id: 'm1', sheets: [sheet('p1', question('q1')), sheet('p2', question('q2', [1]), question('q3'))] }
    ],
    fresh: 0
  },
  {
    modules: [
      { id: 'm1', sheets: [sheet('p1', question('q1')), sheet('p2')] },
      { id: 'm2', sheets: [sheet('p3', test('t1', { pass: 50, repeat: 'm1' }))] }
    ],
    fresh: 0
  },
  {
    modules: [
      { id: 'm1', sheets: [sheet('p1', test('t0', { draw: 3, attempts: 1 }))] },
      {
        id: 'm2',
        sheets: [
          sheet('p2', story()),
          sheet('p3', test('t1', { pass: 100, final: true, critical: 1, wait: 30, partial: true }))
        ]
      }
    ],
    fresh: 0
  }
]

export const sheetsOf = ({ modules }: Manuscript): Sheet[] => modules.flatMap(({ sheets }) => sheets)
export const exercisesOf = (manuscript: Manuscript): Exercise[] =>
  sheetsOf(manuscript).flatMap(({ exercises }) => exercises)
export const questionsOf = (manuscript: Manuscript): Question[] =>
  exercisesOf(manuscript).flatMap((one) =>
    one.kind === 'choice' ? [one] : one.kind === 'assessment' ? one.questions : []
  )

/** Most points on one way, for the story's result. */
export function bestPoints({ scenes }: Story): number {
  const nodes = scenes.map(({ id, ways }) => ({ id, choices: ways }))
  return mostPoints(search({ start: scenes[0]!.id, nodes }))
}

// Writing

function markdown(exercise: Exercise): string {
  switch (exercise.kind) {
    case 'choice':
      return questionText(exercise)
    case 'scenario':
      return storyText(exercise)
    case 'assessment':
      return testText(exercise)
  }
}

function questionText({ id, multiple, answers }: Question, more = ''): string {
  const lines = answers.map(({ text, right }) => `- [${right ? 'x' : ' '}] ${text}`)
  return `:::choice{#${id}${multiple ? ' multiple' : ''}${more}}\nWhat of ${id}?\n\n${lines.join('\n')}\n:::`
}

function storyText({ id, scenes }: Story): string {
  const nodes = scenes.map(({ id: scene, ways }) => {
    const lines = ways.map(({ text, target, score }) => `- [${text}](#${target}){score=${score}}`)
    return `:::node{#${scene}}\nScene ${scene}.\n\n${lines.join('\n')}\n:::`
  })
  return `::::scenario[Story]{#${id} start=${scenes[0]!.id}}\n${nodes.join('\n')}\n::::`
}

function testText({ id, questions, draw, critical, ...rules }: Test): string {
  const settings = [
    rules.pass !== undefined && `pass=${rules.pass}`,
    rules.pass !== undefined && `attempts=${rules.attempts}`,
    rules.final && 'final',
    rules.repeat !== undefined && `repeat=${rules.repeat}`,
    rules.wait !== undefined && `wait=${rules.wait}`,
    rules.gated && 'gated',
    rules.partial && 'scoring=partial'
  ].filter((setting) => typeof setting === 'string')
  const asked = questions.map((one, i) => questionText(one, i < critical ? ' critical' : ''))
  return [
    `:::::assessment[Test]{#${id} ${settings.join(' ')}}`,
    `::::pool{draw=${Math.min(draw, questions.length)}}`,
    ...asked,
    '::::',
    ':::::'
  ].join('\n')
}

function textsOf({ modules, passMark }: Manuscript): Map<string, string> {
  const mark = passMark === undefined ? '' : `passMark: ${passMark}\n`
  const texts = new Map([
    ['course.yaml', `id: demo\nversion: 1.0.0\nlanguages: [en]\n${mark}title:\n  en: Demo\n`]
  ])
  modules.forEach(({ id, sheets }, i) => {
    const pages = sheets.map(
      (page) => `# ${page.title} {#${page.id}}\n\nWords.\n\n${page.exercises.map(markdown).join('\n\n')}\n`
    )
    texts.set(`en/${i}-${id}.md`, `---\nid: ${id}\ntitle: Module ${id}\n---\n\n${pages.join('\n')}`)
  })
  return texts
}

const parsed = new Map()
const published = new Map<string, Package>()

/** The author builds the package; what was taken out is retired, as `scormdown ids retire` does it. */
export function publish(manuscript: Manuscript, before?: Package): Package {
  const name = JSON.stringify([manuscript, before?.lock, before?.edition])
  const known = published.get(name)
  if (known !== undefined) return known
  // What many walks have in common is made once; the rest must not fill the memory.
  if (published.size > 2000) published.clear()
  if (parsed.size > 2000) parsed.clear()
  const input = { texts: textsOf(manuscript), media: new Map(), components, cache: parsed }
  const lockBefore = before?.lock ?? emptyLock
  const first = createCourse({ ...input, lock: lockBefore })
  const { courses, lock, diagnostics } =
    first.losses.length === 0
      ? first
      : createCourse({ ...input, lock: retire(lockBefore, first.losses, '1.0.0') })
  const wrong = diagnostics.filter(({ severity }) => severity === 'error')
  if (wrong.length > 0) throw new Error(`The author made a mistake: ${JSON.stringify(wrong, null, 2)}`)
  const [course] = courses
  const items = course!.modules.flatMap(({ pages }) => pages).flatMap((page) => page.items)
  const made: Package = {
    edition: (before?.edition ?? 0) + 1,
    manuscript,
    outline: createOutline(course!),
    lock,
    items: new Map(items.flatMap((item) => [item, ...(item.questions ?? [])]).map((item) => [item.id, item]))
  }
  published.set(name, made)
  return made
}

// Editing

/** Picks of a step, made to fit what is there. */
export const pick = <T>(list: readonly T[], n: number): T | undefined =>
  list.length === 0 ? undefined : list[n % list.length]

type Edit = (manuscript: Manuscript, a: number, b: number) => string | undefined

const words = (manuscript: Manuscript, prefix: string): string => `${prefix}${++manuscript.fresh}`

/** One more word, in letters: with another number in it an answer is another one. */
function inOtherWords(manuscript: Manuscript, text: string): string {
  const word = String(++manuscript.fresh).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)
  return `${text} ${word}`
}

/** Valid as the checks have it: at least two answers, one of them right, not all. */
const isValid = ({ answers }: Question): boolean =>
  answers.length >= 2 && answers.some(({ right }) => right) && answers.some(({ right }) => !right)

/** Changes a copy and keeps it where the question stays valid. */
function withAnswers(one: Question, answers: Answer[]): boolean {
  const multiple = one.multiple || answers.filter(({ right }) => right).length > 1
  const next = { ...one, answers, multiple }
  if (!isValid(next)) return false
  Object.assign(one, next)
  return true
}

const edits: Readonly<Record<string, Edit>> = {
  'reword an answer': (manuscript, a, b) => {
    const one = pick(questionsOf(manuscript), a)
    const chosen = one && pick(one.answers, b)
    if (one === undefined || chosen === undefined) return undefined
    const before = chosen.text
    chosen.text = inOtherWords(manuscript, before)
    return `${one.id}: “${before}” → “${chosen.text}”`
  },
  'add an answer': (manuscript, a, b) => {
    const one = pick(questionsOf(manuscript), a)
    if (one === undefined || one.answers.length > 6) return undefined
    const text = words(manuscript, 'new ')
    const at = b % (one.answers.length + 1)
    one.answers.splice(at, 0, { key: text, text, right: false })
    return `${one.id}: “${text}” at ${at}`
  },
  'take an answer out': (manuscript, a, b) => {
    const one = pick(questionsOf(manuscript), a)
    const chosen = one && pick(one.answers, b)
    if (one === undefined || chosen === undefined) return undefined
    const left = one.answers.filter((other) => other !== chosen)
    if (!withAnswers(one, left)) return undefined
    one.gone.push(chosen)
    return `${one.id}: “${chosen.text}”`
  },
  'put an answer back': (manuscript, a, b) => {
    const one = pick(
      questionsOf(manuscript).filter(({ gone }) => gone.length > 0),
      a
    )
    const back = one && pick(one.gone, b)
    if (one === undefined || back === undefined) return undefined
    if (!withAnswers(one, [back, ...one.answers])) return undefined
    one.gone = one.gone.filter((other) => other !== back)
    return `${one.id}: “${back.text}”`
  },
  'reorder answers': (manuscript, a, b) => {
    const one = pick(questionsOf(manuscript), a)
    if (one === undefined) return undefined
    const at = b % one.answers.length
    one.answers = [...one.answers.slice(at), ...one.answers.slice(0, at)].reverse()
    return `${one.id}: ${one.answers.map(({ text }) => text).join(', ')}`
  },
  'correct the key': (manuscript, a, b) => {
    const one = pick(questionsOf(manuscript), a)
    if (one === undefined) return undefined
    const answers = one.answers.map((each, i) =>
      i === b % one.answers.length ? { ...each, right: !each.right } : each
    )
    return withAnswers(one, answers) ? `${one.id}: ${answers[b % answers.length]!.text}` : undefined
  },
  'add a question': (manuscript, a) => {
    const page = pick(sheetsOf(manuscript), a)
    if (page === undefined || exercisesOf(manuscript).length > 8) return undefined
    const one = question(words(manuscript, 'q-new-'))
    page.exercises.push(one)
    return `${one.id} on ${page.id}`
  },
  'add a page': (manuscript, a, b) => {
    const module = pick(manuscript.modules, a)
    if (module === undefined || sheetsOf(manuscript).length > 7) return undefined
    const page = sheet(words(manuscript, 'p-new-'))
    module.sheets.splice(b % (module.sheets.length + 1), 0, page)
    return `${page.id} in ${module.id}`
  },
  'move a page': (manuscript, a, b) => {
    const page = pick(sheetsOf(manuscript), a)
    const from = manuscript.modules.find(({ sheets }) => sheets.includes(page!))
    const to = pick(manuscript.modules, b)
    if (page === undefined || from === undefined || to === undefined) return undefined
    if (from !== to && from.sheets.length < 2) return undefined
    from.sheets = from.sheets.filter((other) => other !== page)
    to.sheets.splice((a + b) % (to.sheets.length + 1), 0, page)
    return `${page.id} to ${to.id}: ${to.sheets.map(({ id }) => id).join(', ')}`
  },
  'rename a page': (manuscript, a) => {
    const page = pick(sheetsOf(manuscript), a)
    if (page === undefined) return undefined
    page.title = words(manuscript, 'Title ')
    return `${page.id}: “${page.title}”`
  },
  'move an exercise': (manuscript, a, b) => {
    const from = pick(
      sheetsOf(manuscript).filter(({ exercises }) => exercises.length > 0),
      a
    )
    const to = pick(sheetsOf(manuscript), b)
    const one = from && pick(from.exercises, b)
    if (from === undefined || to === undefined || one === undefined) return undefined
    from.exercises = from.exercises.filter((other) => other !== one)
    to.exercises.unshift(one)
    return `${one.id} from ${from.id} to ${to.id}`
  },
  'retire an exercise': (manuscript, a) => {
    const page = pick(
      sheetsOf(manuscript).filter(({ exercises }) => exercises.length > 0),
      a
    )
    if (page === undefined || exercisesOf(manuscript).length < 2) return undefined
    const [one, ...rest] = page.exercises
    page.exercises = rest
    return one!.id
  },
  'retire a page': (manuscript, a) => {
    const module = pick(
      manuscript.modules.filter(({ sheets }) => sheets.length > 1),
      a
    )
    const page = module && pick(module.sheets, a)
    if (module === undefined || page === undefined || page.exercises.length > 0) return undefined
    module.sheets = module.sheets.filter((other) => other !== page)
    return page.id
  },
  'add to a pool': (manuscript, a, b) => {
    const one = pick(testsOf(manuscript), a)
    if (one === undefined || one.questions.length > 6) return undefined
    const asked = question(words(manuscript, `${one.id}-new-`))
    one.questions.splice(b % (one.questions.length + 1), 0, asked)
    return `${asked.id} in ${one.id}`
  },
  'retire from a pool': (manuscript, a, b) => {
    const one = pick(testsOf(manuscript), a)
    if (one === undefined || one.questions.length < 2) return undefined
    const gone = pick(one.questions, b)!
    one.questions = one.questions.filter((other) => other !== gone)
    one.critical = Math.min(one.critical, one.questions.length)
    return `${gone.id} of ${one.id}`
  },
  'change the rules of a test': (manuscript, a, b) => {
    const one = pick(testsOf(manuscript), a)
    if (one === undefined) return undefined
    if (b % 3 === 0) one.draw = 1 + (a % one.questions.length)
    else if (b % 3 === 1 && one.pass !== undefined) one.attempts = 1 + (a % 4)
    else one.gated = !one.gated
    return `${one.id}: draw ${one.draw}, ${one.attempts} attempts, gated ${one.gated ?? false}`
  },
  'reword a way': (manuscript, a, b) => {
    const way = pick(waysOf(manuscript, a), b)
    if (way === undefined) return undefined
    const before = way.text
    way.text = inOtherWords(manuscript, before)
    return `“${before}” → “${way.text}”`
  },
  'add a way': (manuscript, a, b) => {
    const one = pick(storiesOf(manuscript), a)
    const scene =
      one &&
      pick(
        one.scenes.filter(({ ways }) => ways.length > 0),
        b
      )
    const target = one && pick(one.scenes, a)
    if (scene === undefined || target === undefined || scene.ways.length > 5) return undefined
    const text = words(manuscript, 'way ')
    scene.ways.splice(b % (scene.ways.length + 1), 0, { key: text, text, target: target.id, score: a % 3 })
    return `${scene.id}: “${text}” → ${target.id}`
  },
  'reorder ways': (manuscript, a, b) => {
    const one = pick(storiesOf(manuscript), a)
    const scene = one && pick(one.scenes, b)
    if (scene === undefined || scene.ways.length < 2) return undefined
    scene.ways.reverse()
    return `${scene.id}: ${scene.ways.map(({ text }) => text).join(', ')}`
  },
  'take a way out': (manuscript, a, b) => {
    const one = pick(storiesOf(manuscript), a)
    const scene = one && pick(one.scenes, b)
    // The last way of a scene is the one that leads on.
    if (scene === undefined || scene.id === 'office' || scene.ways.length < 2) return undefined
    const at = scene.ways.findIndex(({ key }) => !['ask', 'wait', 'note', 'ride'].includes(key))
    if (at === -1) return undefined
    const [gone] = scene.ways.splice(at, 1)
    return `${scene.id}: “${gone!.text}”`
  }
}

export const testsOf = (manuscript: Manuscript): Test[] =>
  exercisesOf(manuscript).filter((one) => one.kind === 'assessment')
export const storiesOf = (manuscript: Manuscript): Story[] =>
  exercisesOf(manuscript).filter((one) => one.kind === 'scenario')

function waysOf(manuscript: Manuscript, n: number): Way[] {
  return pick(storiesOf(manuscript), n)?.scenes.flatMap(({ ways }) => ways) ?? []
}

export const editNames = Object.keys(edits)

/** The next package with one edit; undefined where the edit has no place in this course. */
export function revise(before: Package, name: string, a: number, b: number) {
  const manuscript = structuredClone(before.manuscript)
  const told = edits[name]!(manuscript, a, b)
  return told === undefined ? undefined : { told, next: publish(manuscript, before) }
}
