/**
 * A learner's hand: does to a session what the elements of a page do, and reads what they show. Beside it, the same
 * act as a deed, reckoned without the code that is tested.
 */
import {
  begin,
  finish,
  paperOrder,
  readiness,
  running,
  withRunning
} from '../../src/components/assessment/attempt.ts'
import { maxSeed, type AssessmentRecord } from '../../src/components/assessment/state.ts'
import type { ChoiceRecord } from '../../src/components/choice/state.ts'
import { decisionInteraction } from '../../src/components/scenario/interaction.ts'
import type { ScenarioRecord } from '../../src/components/scenario/state.ts'
import { assessPicks } from '../../src/components/shared/picking/interaction.ts'
import { questionInteraction } from '../../src/components/shared/question/interaction.ts'
import type { Session } from '../../src/player/session.ts'
import type { OutlineItem } from '../../src/state/outline.ts'
import {
  bestPoints,
  exercisesOf,
  sheetsOf,
  type Package,
  type Question,
  type Story,
  type Test
} from './author.ts'
import {
  untouchedChoice,
  untouchedStory,
  untouchedTest,
  walk,
  type ChoiceDeed,
  type Deeds,
  type PaperDeed,
  type StoryDeed,
  type TestDeed
} from './deeds.ts'

/** Numbers of a package in the author's terms, and back. */
export function slotsOf({ items }: Package, one: Question | Story): Map<string, number> {
  const keys =
    one.kind === 'choice'
      ? one.answers.map(({ key }) => key)
      : one.scenes.flatMap(({ ways }) => ways.map(({ key }) => key))
  const { partSlots } = items.get(one.id)!
  return new Map(keys.map((key, i) => [key, partSlots[i]!]))
}

const keysOf = (given: Package, one: Question | Story, slots: readonly number[]): string[] => {
  const bySlot = new Map([...slotsOf(given, one)].map(([key, slot]) => [slot, key]))
  return slots.map((slot) => bySlot.get(slot) ?? `number ${slot}`)
}

/** What the learner sees of what was done before. */
export function see(session: Session, given: Package): Deeds {
  const choices = new Map<string, ChoiceDeed>()
  const stories = new Map<string, StoryDeed>()
  const tests = new Map<string, TestDeed>()
  const reread = new Set<string>()
  let asksToReread = false
  for (const one of exercisesOf(given.manuscript)) {
    const view = session.item(one.id)
    switch (one.kind) {
      case 'choice': {
        const { picked, ...rest } = view.record as ChoiceRecord
        choices.set(one.id, { ...rest, picked: keysOf(given, one, picked) })
        break
      }
      case 'scenario': {
        const { path, ...rest } = view.record as ScenarioRecord
        stories.set(one.id, { ...rest, path: keysOf(given, one, path) })
        break
      }
      case 'assessment': {
        tests.set(one.id, testDeed(given, one, view.record as AssessmentRecord))
        if (one.repeat !== undefined) {
          asksToReread = true
          const left = new Set(view.test!.pagesToReread.map(({ id }) => id))
          const pages = given.manuscript.modules.find(({ id }) => id === one.repeat)!.sheets
          for (const { id } of pages) if (!left.has(id)) reread.add(id)
        }
      }
    }
  }
  const visited = [...session.progress.pages].filter(([, state]) => state !== 'new').map(([id]) => id)
  return {
    place: session.startPage,
    visited: new Set(visited),
    choices,
    stories,
    tests,
    ...(asksToReread ? { reread } : {})
  }
}

function testDeed(given: Package, { questions }: Test, record: AssessmentRecord): TestDeed {
  const { passed, failed, taken, best, rounds, attempts } = record
  return {
    passed,
    failed,
    taken,
    best,
    rounds,
    attempts: attempts.map((attempt): PaperDeed => {
      const asked = [...attempt.paper.known].map(([id, { picked, credit }]) => {
        const one = questions.find((question) => question.id === id)!
        return [id, { picked: keysOf(given, one, picked as number[]), credit: Number(credit) }] as const
      })
      const { finished, score } = attempt
      return { finished, passed: attempt.passed, score, asked: new Map(asked) }
    })
  }
}

/** Pages that can be seen to have been read again: only where a test of the course asks for them. */
export function withVisibleRereading(deeds: Deeds, { manuscript }: Package): Deeds {
  const asking = exercisesOf(manuscript).flatMap((one) =>
    one.kind === 'assessment' && one.repeat !== undefined ? [one.repeat] : []
  )
  const pages = manuscript.modules
    .filter(({ id }) => asking.includes(id))
    .flatMap(({ sheets }) => sheets.map(({ id }) => id))
  const reread = new Set(pages.filter((id) => deeds.reread?.has(id)))
  return { ...deeds, reread }
}

/** An act: what is said of it, what follows from it, and how it is done. Undefined where the page offers no such thing. */
export interface Act {
  told: string
  after: Deeds
  /** Set where only the session knows what comes of it: chance draws the questions. */
  look?: (session: Session) => Deeds
  perform(session: Session): void
}

const keyOf = (given: Package, one: Question) => ({
  plainPrompt: one.id,
  options: one.answers.map(({ key, right }) => ({ slot: slotsOf(given, one).get(key)!, right }))
})

function openPage(deeds: Deeds, page: string): Deeds {
  const { place, visited, reread } = deeds
  if (place === page && visited.has(page) && reread?.has(page) !== false) return deeds
  return {
    ...deeds,
    place: page,
    visited: new Set([...visited, page]),
    ...(reread === undefined ? {} : { reread: new Set([...reread, page]) })
  }
}

export function turnTo(page: string, deeds: Deeds): Act {
  return {
    told: `opens page ${page}`,
    after: openPage(deeds, page),
    perform: (session) => session.open(page)
  }
}

/** To the page of an exercise, where the learner is not there yet. */
export function turnToExercise(id: string, { manuscript }: Package, deeds: Deeds): Act | undefined {
  const page = sheetsOf(manuscript).find(({ exercises }) => exercises.some((one) => one.id === id))!
  return page.id === deeds.place ? undefined : turnTo(page.id, deeds)
}

/** Picks an answer, and checks it where `checks`. */
export function answerQuestion(
  one: Question,
  given: Package,
  deeds: Deeds,
  n: number,
  checks: boolean
): Act | undefined {
  const before = deeds.choices.get(one.id) ?? untouchedChoice
  if (before.checked && before.right) return undefined
  const chosen = one.answers[n % one.answers.length]!
  // “Try again” takes the picks away.
  const kept = before.checked ? [] : before.picked
  const others = one.multiple ? kept.filter((key) => key !== chosen.key) : []
  const picked = kept.includes(chosen.key) && one.multiple ? others : [...others, chosen.key]
  const known = one.answers.filter(({ key }) => picked.includes(key))
  const told = `${one.id}: picks “${known.map(({ text }) => text).join('”, “')}”${checks ? ' and checks' : ''}`
  if (checks && picked.length === 0) return undefined
  const right = one.answers.every((each) => each.right === picked.includes(each.key))
  const pickedNow = { ...before, picked, checked: false }
  const deed = checks
    ? { ...pickedNow, checked: true, right, attempts: Math.min(3, before.attempts + 1) }
    : pickedNow
  return {
    told,
    after: { ...deeds, choices: new Map([...deeds.choices, [one.id, deed]]) },
    perform: (session) => {
      const record = () => session.item(one.id).record as ChoiceRecord
      if (record().checked) session.change(one.id, { ...record(), picked: [], checked: false })
      const slot = slotsOf(given, one).get(chosen.key)!
      const left = one.multiple ? record().picked.filter((other) => other !== slot) : []
      const isPicked = one.multiple && record().picked.includes(slot)
      const next = isPicked ? left : [...left, slot].sort((a, b) => a - b)
      session.change(one.id, { ...record(), picked: next, checked: false })
      if (!checks) return
      const assessed = assessPicks(record(), keyOf(given, one), 'all')
      session.change(
        one.id,
        {
          ...record(),
          attempts: Math.min(3, record().attempts + 1),
          checked: true,
          right: assessed.credit === 1
        },
        [questionInteraction(session.item(one.id), assessed, 1)]
      )
    }
  }
}

export function takeWay(one: Story, given: Package, deeds: Deeds, n: number): Act | undefined {
  const before = deeds.stories.get(one.id) ?? untouchedStory
  const steps = walk(one, before.path)
  const sceneId = steps.at(-1)?.target ?? one.scenes[0]!.id
  const scene = one.scenes.find(({ id }) => id === sceneId)!
  const way = scene.ways[n % Math.max(1, scene.ways.length)]
  const room = given.items.get(one.id)!.params.steps!
  // Whoever walks in circles for longer has no more room: that is the one thing that is not kept.
  if (way === undefined || steps.length >= room) return undefined
  // However often a circle leads to it, a choice counts once.
  const points = [...new Set([...steps, way])].reduce((sum, { score }) => sum + score, 0)
  const most = bestPoints(one)
  const ended = one.scenes.find(({ id }) => id === way.target)!.ways.length === 0
  const result = most === 0 ? 100 : Math.min(100, Math.round((100 * points) / most))
  const deed: StoryDeed = {
    path: [...steps.map(({ key }) => key), way.key],
    done: before.done || ended,
    best: ended ? Math.max(before.best, result) : before.best
  }
  return {
    told: `${one.id}: in “${scene.id}” takes “${way.text}”`,
    after: { ...deeds, stories: new Map([...deeds.stories, [one.id, deed]]) },
    perform: (session) => {
      const record = session.item(one.id).record as ScenarioRecord
      const slot = slotsOf(given, one).get(way.key)!
      session.change(
        one.id,
        {
          path: [...record.path.slice(0, steps.length), slot],
          done: record.done || ended,
          best: ended ? Math.max(record.best, result) : record.best
        },
        [
          decisionInteraction({
            scenario: one.id,
            node: scene.id,
            scene: scene.id,
            taken: scene.ways.indexOf(way),
            scores: scene.ways.map(({ score }) => score),
            latencySeconds: 1
          })
        ]
      )
    }
  }
}

export function restartStory(one: Story, deeds: Deeds): Act | undefined {
  const before = deeds.stories.get(one.id) ?? untouchedStory
  if (walk(one, before.path).length === 0) return undefined
  return {
    told: `${one.id}: starts again`,
    after: { ...deeds, stories: new Map([...deeds.stories, [one.id, { ...before, path: [] }]]) },
    perform: (session) => session.change(one.id, { ...session.item(one.id).record, path: [] })
  }
}

const testItems = (session: Session, one: Test): ReadonlyMap<string, OutlineItem> =>
  new Map([...session.item(one.id).test!.questions].map(([id, { item }]) => [id, item]))

export function beginTest(one: Test, given: Package, session: Session, deeds: Deeds): Act | undefined {
  const view = session.item(one.id)
  const record = view.record as AssessmentRecord
  const { rules, questions, chance, openPages, pagesToReread, minute } = view.test!
  if (view.readonly || running(record) !== undefined) return undefined
  const numbers = { openPages: openPages.length, pagesToReread: pagesToReread.length, minute: minute() }
  if (readiness(record, rules, numbers).state !== 'ready') return undefined
  if (!view.test!.confirm()) return undefined
  const before = deeds.tests.get(one.id) ?? untouchedTest
  const pool = {
    draw: Math.min(one.draw, one.questions.length),
    questions: one.questions.map(({ id }) => id)
  }
  return {
    told: `${one.id}: begins an attempt`,
    after: deeds,
    look: (now) => {
      const seen = testDeed(given, one, now.item(one.id).record as AssessmentRecord)
      const paper = seen.attempts.at(-1)
      const asked = [...(paper?.asked ?? [])]
      const untouched = asked.every(([, { picked, credit }]) => picked.length === 0 && credit === 0)
      if (paper === undefined || asked.length !== pool.draw || !untouched || paper.finished) {
        throw new Error(`a new paper of ${one.id} is odd: ${JSON.stringify(asked)}`)
      }
      const attempts = before.attempts.length >= one.attempts ? [paper] : [...before.attempts, paper]
      return { ...deeds, tests: new Map([...deeds.tests, [one.id, { ...before, attempts }]]) }
    },
    perform: (now) => {
      const initial = ({ id }: { id: string }) => questions.get(id)!.initial
      const next = begin(record, rules, [pool], testItems(now, one), chance(maxSeed), initial)
      now.change(one.id, next, [], { urgent: true })
    }
  }
}

/** Picks an answer to one of the questions of a running attempt. */
export function answerInTest(one: Test, given: Package, deeds: Deeds, n: number, m: number): Act | undefined {
  const before = deeds.tests.get(one.id) ?? untouchedTest
  const paper = before.attempts.at(-1)
  if (paper === undefined || paper.finished) return undefined
  const there = one.questions.filter(({ id }) => paper.asked.has(id))
  const question = there[n % Math.max(1, there.length)]
  if (question === undefined) return undefined
  const { picked: kept } = paper.asked.get(question.id)!
  const chosen = question.answers[m % question.answers.length]!
  const others = question.multiple ? kept.filter((key) => key !== chosen.key) : []
  const picked = kept.includes(chosen.key) && question.multiple ? others : [...others, chosen.key]
  const credit = creditOf(question, picked, one.partial ?? false)
  const asked = new Map([...paper.asked, [question.id, { picked, credit }]])
  const attempts = [...before.attempts.slice(0, -1), { ...paper, asked }]
  const words = question.answers.filter(({ key }) => picked.includes(key)).map(({ text }) => text)
  return {
    told: `${one.id}: to ${question.id} picks “${words.join('”, “')}”`,
    after: { ...deeds, tests: new Map([...deeds.tests, [one.id, { ...before, attempts }]]) },
    perform: (session) => {
      const record = session.item(one.id).record as AssessmentRecord
      const attempt = running(record)!
      const answer = attempt.paper.known.get(question.id)!
      const slot = slotsOf(given, question).get(chosen.key)!
      const slots = answer.picked as readonly number[]
      const left = question.multiple ? slots.filter((other) => other !== slot) : []
      const next = question.multiple && slots.includes(slot) ? left : [...left, slot].sort((a, b) => a - b)
      const { credit: reached } = assessPicks(
        { picked: next },
        keyOf(given, question),
        one.partial ? 'partial' : 'all'
      )
      const known = new Map([
        ...attempt.paper.known,
        [question.id, { picked: next, credit: Math.round(reached * 100) }]
      ])
      session.change(one.id, withRunning(record, { paper: { ...attempt.paper, known } }))
    }
  }
}

function creditOf({ answers }: Question, picked: readonly string[], partial: boolean): number {
  const right = answers.filter((one) => one.right)
  const hits = right.filter(({ key }) => picked.includes(key)).length
  const misses = answers.filter((one) => !one.right && picked.includes(one.key)).length
  if (hits === right.length && misses === 0) return 100
  return partial ? Math.round((100 * Math.max(0, hits - misses)) / right.length) : 0
}

export function finishTest(one: Test, given: Package, deeds: Deeds): Act | undefined {
  const before = deeds.tests.get(one.id) ?? untouchedTest
  const paper = before.attempts.at(-1)
  if (paper === undefined || paper.finished) return undefined
  const there = one.questions.filter(({ id }) => paper.asked.has(id))
  const sum = there.reduce((total, { id }) => total + paper.asked.get(id)!.credit, 0)
  const score = there.length === 0 ? 0 : Math.round(sum / there.length)
  const critical = one.questions.slice(0, one.critical).map(({ id }) => id)
  const allCritical = critical.every((id) => (paper.asked.get(id)?.credit ?? 100) === 100)
  const passed = one.pass !== undefined && score >= one.pass && allCritical
  const attempts = [...before.attempts.slice(0, -1), { ...paper, finished: true, passed, score }]
  const usedUp = one.pass !== undefined && !passed && attempts.length >= one.attempts
  const deed: TestDeed = {
    attempts,
    taken: true,
    passed: before.passed || passed,
    best: passed ? score : Math.max(before.best, score),
    rounds: before.rounds + (usedUp ? 1 : 0),
    failed: usedUp && one.final === true
  }
  const asksToReread = usedUp && one.repeat !== undefined
  return {
    told: `${one.id}: finishes with ${score} %`,
    after: {
      ...deeds,
      tests: new Map([...deeds.tests, [one.id, deed]]),
      // The page of the test itself is open already.
      ...(asksToReread ? { reread: new Set(deeds.place === undefined ? [] : [deeds.place]) } : {})
    },
    perform: (session) => {
      const { record, test } = session.item(one.id)
      const { rules, minute, questions } = test!
      const items = testItems(session, one)
      const attempt = running(record as AssessmentRecord)!
      const next = finish(record as AssessmentRecord, items, rules, minute())
      const interactions = paperOrder(attempt, items, rules).map((id) => {
        const { question, item } = questions.get(id)!
        const written = one.questions.find((each) => each.id === id)!
        const assessed = question.assess(attempt.paper.known.get(id)!, keyOf(given, written), rules.scoring)
        return questionInteraction({ ...item, id: `${one.id}.${id}` }, assessed, 1)
      })
      const over = !next.passed && next.attempts.length >= rules.attempts
      session.change(one.id, next, interactions, {
        urgent: true,
        ...(over && rules.repeat !== undefined ? { reread: true as const } : {})
      })
    }
  }
}
