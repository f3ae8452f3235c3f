/**
 * Half of `npm run test:long`: many walks (tests/walks), on all cores. A walk that breaks is told as its shortest form, with
 * what is needed to take it again.
 *
 *     WALKS_RUNS=100000   how many
 *     WALKS_SEED=1        where chance begins; without it the time decides
 *     WALKS_PATH=12:0:3   with the seed: one walk again, as it was printed
 */
import { fileURLToPath } from 'node:url'
import { runWalks, type Outcome } from '../tests/walks/run.ts'
import { onAllCores, workPortions } from './on-all-cores.ts'

/** Walks that a worker takes before it says how far it is. */
const portion = 1000

const { WALKS_RUNS, WALKS_SEED, WALKS_PATH } = process.env
const runs = Number(WALKS_RUNS ?? 100_000)
const seed = Number(WALKS_SEED ?? Math.floor(Date.now() / 1000))

if (!workPortions((n) => runWalks({ seed: seed + n, runs: portion }))) await all()

async function all(): Promise<void> {
  // Workers begin with the same seed.
  process.env.WALKS_SEED = String(seed)
  const begun = performance.now()
  const found: Outcome[] =
    WALKS_PATH === undefined ? await walkOnAllCores() : [runWalks({ seed, runs, path: WALKS_PATH })]
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

function walkOnAllCores(): Promise<Outcome[]> {
  const portions = Math.ceil(runs / portion)
  return onAllCores<Outcome>(fileURLToPath(import.meta.url), portions, (done) => {
    if (done % 10 === 0) console.error(`${done * portion} of ${portions * portion} walks`)
  })
}
