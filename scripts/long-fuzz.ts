/**
 * Half of `npm run test:long`: many files with slips of every kind (tests/fuzz), on all cores. A file that breaks
 * something is told in its shortest form, with what is needed to read it again.
 *
 *     FUZZ_RUNS=50000     how many
 *     FUZZ_SEED=1         where chance begins; without it the time decides
 *     FUZZ_PATH=12:0:3    with the seed: one file again, as it was printed
 */
import { fileURLToPath } from 'node:url'
import { runFuzz, type Outcome } from '../tests/fuzz/run.ts'
import { onAllCores, workPortions } from './on-all-cores.ts'

/** Files that a worker reads before it says how far it is. */
const portion = 500

const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env
const runs = Number(FUZZ_RUNS ?? 50_000)
const seed = Number(FUZZ_SEED ?? Math.floor(Date.now() / 1000))

if (!workPortions((n) => runFuzz({ seed: seed + n, runs: portion }))) await all()

async function all(): Promise<void> {
  // Workers begin with the same seed.
  process.env.FUZZ_SEED = String(seed)
  const begun = performance.now()
  const found = FUZZ_PATH === undefined ? await onAll() : [runFuzz({ seed, runs, path: FUZZ_PATH })]
  const sum = (of: (one: Outcome) => number) => found.reduce((total, one) => total + of(one), 0)
  const seconds = Math.round((performance.now() - begun) / 1000)
  const broken = found.flatMap((part) => part.broken ?? [])
  for (const told of broken) console.log(`${told} npm run test:long\n`)
  console.log(
    `seed ${seed}: ${sum(({ files }) => files)} files, ${sum(({ compiled }) => compiled)} of them without errors, ${sum(({ findings }) => findings)} findings, ${seconds} s`
  )
  console.log(broken.length === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed')
  process.exitCode = broken.length === 0 ? 0 : 1
}

function onAll(): Promise<Outcome[]> {
  const portions = Math.ceil(runs / portion)
  return onAllCores<Outcome>(fileURLToPath(import.meta.url), portions, (done) => {
    if (done % 10 === 0) console.error(`${done * portion} of ${portions * portion} files`)
  })
}
