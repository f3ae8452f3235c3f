/** Runs walks by chance: which steps there are, how a failing one is told, how it is run again. */
import fc from 'fast-check'
import { inBrowser } from './machine.ts'
import { Broken, Undecided, Walk, type Setting } from './walk.ts'

const waits = [300, 1200, 5000, 45_000, 31 * 60_000]
const clocks = [-120, -1, 1, 45, 60 * 24 * 365]

type Step = (walk: Walk, a: number, b: number) => void

/** Name, how often in relation to the others, and what it does. */
const steps: readonly (readonly [name: string, weight: number, step: Step])[] = [
  ['wait', 10, (walk, a) => walk.wait(waits[a % waits.length]!)],
  ['open a page', 8, (walk, a) => walk.openPage(a)],
  ['answer', 10, (walk, a, b) => walk.answer(a, b, true)],
  ['pick', 3, (walk, a, b) => walk.answer(a, b, false)],
  ['take a way', 8, (walk, a) => walk.step(a)],
  ['restart the story', 1, (walk) => walk.restart()],
  ['begin a test', 6, (walk, a) => walk.inTest('begin', a, 0)],
  ['answer in a test', 8, (walk, a, b) => walk.inTest('answer', a, b)],
  ['finish a test', 6, (walk, a) => walk.inTest('finish', a, 0)],
  ['go on', 8, (walk, a) => walk.goOn(1 + (a % 12))],
  ['hide', 2, (walk) => walk.hide()],
  ['save and exit', 3, (walk) => walk.exit()],
  ['close', 3, (walk) => walk.close()],
  ['kill', 5, (walk) => walk.kill()],
  ['reload', 3, (walk) => walk.reload()],
  ['launch', 4, (walk) => walk.again('normal')],
  ['review', 2, (walk) => walk.again('review')],
  ['switch learner', 2, (walk) => walk.switchLearner()],
  ['new attempt', 1, (walk) => walk.newAttempt()],
  ['LMS fault', 5, (walk, a) => walk.breakSomehow(a)],
  ['LMS works', 4, (walk) => walk.break('none')],
  ['storage blocked', 2, (walk) => walk.storage('blocked')],
  ['storage full', 1, (walk) => walk.storage('full')],
  ['storage works', 3, (walk) => walk.storage('works')],
  ['clock', 1, (walk, a) => walk.setClock(clocks[a % clocks.length]!)],
  ['update', 6, (walk, a, b) => walk.update(a, b >> 4, b)],
  ['update, and launch', 5, (walk, a, b) => (walk.update(a, b >> 4, b), walk.relaunch())],
  ['roll back', 2, (walk) => walk.rollBack()],
  ['detour', 3, (walk, a) => walk.detour(a)],
  ['newest edition', 2, (walk) => walk.deployLatest()]
]

interface Taken {
  name: string
  a: number
  b: number
}

const byName = new Map(steps.map(([name, , step]) => [name, step]))

const taken: fc.Arbitrary<Taken> = fc.record({
  name: fc.oneof(...steps.map(([name, weight]) => ({ arbitrary: fc.constant(name), weight }))),
  a: fc.nat(59),
  b: fc.nat(255)
})

const setting: fc.Arbitrary<Setting> = fc.record({
  draft: fc.nat(3),
  target: fc.constantFrom('scorm12', 'scorm2004', 'web'),
  habits: fc.record({
    sends: fc.constantFrom('all', 'changes'),
    beginsAgain: fc.boolean(),
    beginsItself: fc.boolean()
  }),
  chance: fc.nat(2 ** 31 - 1)
})

export interface Settings {
  seed: number
  runs: number
  /** Of a failing walk, as it was printed. */
  path?: string | undefined
}

export interface Outcome {
  walks: number
  steps: number
  /** Walks that ended early, since nobody can know what must be there. */
  undecided: number
  milliseconds: number
  /** Told in words where a walk broke. */
  broken?: string
}

export function runWalks({ seed, runs, path }: Settings): Outcome {
  let walks = 0
  let count = 0
  let undecided = 0
  let current: Walk | undefined
  let trace: readonly string[] = []
  const begun = performance.now()
  const property = fc.property(
    setting,
    fc.array(taken, { minLength: 5, maxLength: 40, size: 'max' }),
    (given, list) => {
      const walk = new Walk(given)
      current = walk
      trace = walk.trace
      walks++
      for (const { name, a, b } of list) {
        try {
          byName.get(name)!(walk, a, b)
        } catch (error) {
          if (!(error instanceof Undecided)) throw error
          undecided++
          return
        }
        walk.check()
        count++
      }
    }
  )
  const details = inBrowser(
    () => current!,
    () => fc.check(property, { seed, numRuns: runs, ...(path === undefined ? {} : { path }) })
  )
  const outcome = { walks, steps: count, undecided, milliseconds: performance.now() - begun }
  if (!details.failed) return outcome
  // Once more, so that the trace is the one of the shortest walk.
  inBrowser(
    () => current!,
    () => {
      try {
        property.run(details.counterexample!)
      } catch {
        // It is told below.
      }
    }
  )
  const error = details.errorInstance
  const what = error instanceof Broken ? error.message : String((error as Error | null)?.stack ?? error)
  const again = `WALKS_SEED=${details.seed} WALKS_PATH=${details.counterexamplePath}`
  return { ...outcome, broken: [...trace, '', what, '', `Again: ${again}`].join('\n') }
}
