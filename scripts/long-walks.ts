/**
 * `npm run test:long`: many walks (tests/walks), on all cores. A walk that breaks is told as its shortest form, with
 * what is needed to take it again.
 *
 *     WALKS_RUNS=100000   how many
 *     WALKS_SEED=1        where chance begins; without it the time decides
 *     WALKS_PATH=12:0:3   with the seed: one walk again, as it was printed
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { runWalks, type Outcome } from '../tests/walks/run.ts'

/** Walks that a worker takes before it says how far it is. */
const portion = 1000

const { WALKS_RUNS, WALKS_SEED, WALKS_PATH, WALKS_PART } = process.env
const runs = Number(WALKS_RUNS ?? 100_000)
const seed = Number(WALKS_SEED ?? Math.floor(Date.now() / 1000))

interface Part {
  first: number
  step: number
  portions: number
}

if (WALKS_PART === undefined) await all()
else work(JSON.parse(WALKS_PART) as Part)

async function all(): Promise<void> {
  const begun = performance.now()
  const found: Outcome[] =
    WALKS_PATH === undefined ? await onAllCores() : [runWalks({ seed, runs, path: WALKS_PATH })]
  const walks = found.reduce((sum, part) => sum + part.walks, 0)
  const steps = found.reduce((sum, part) => sum + part.steps, 0)
  const undecided = found.reduce((sum, part) => sum + part.undecided, 0)
  const seconds = (performance.now() - begun) / 1000
  const broken = found.flatMap((part) => part.broken ?? [])
  for (const told of broken) console.log(`${told} npm run test:long\n`)
  console.log(
    `seed ${seed}: ${walks} walks (${undecided} undecided), ${steps} steps, ${Math.round(seconds)} s, ${Math.round(walks / seconds)} walks a second`
  )
  console.log(broken.length === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed')
  process.exitCode = broken.length === 0 ? 0 : 1
}

/** Each core takes every n-th portion: which portion has which seed does not depend on the number of cores. */
function onAllCores(): Promise<Outcome[]> {
  const step = Math.max(1, availableParallelism())
  const portions = Math.ceil(runs / portion)
  let done = 0
  const worker = (first: number) =>
    new Promise<Outcome[]>((resolve, reject) => {
      const part: Part = { first, step, portions }
      const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url)], {
        env: { ...process.env, WALKS_SEED: String(seed), WALKS_PART: JSON.stringify(part) },
        stdio: ['ignore', 'pipe', 'inherit']
      })
      const outcomes: Outcome[] = []
      let rest = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const lines = (rest + text).split('\n')
        rest = lines.pop()!
        for (const line of lines) {
          outcomes.push(JSON.parse(line) as Outcome)
          done++
          if (done % 10 === 0) console.error(`${done * portion} of ${portions * portion} walks`)
        }
      })
      child.on('close', (code) =>
        code === 0 ? resolve(outcomes) : reject(new Error(`a worker ended with ${code}`))
      )
    })
  return Promise.all(Array.from({ length: step }, (_, i) => worker(i))).then((lists) => lists.flat())
}

function work({ first, step, portions }: Part): void {
  for (let n = first; n < portions; n += step) {
    const outcome = runWalks({ seed: seed + n, runs: portion })
    process.stdout.write(`${JSON.stringify(outcome)}\n`)
    if (outcome.broken !== undefined) return
  }
}
