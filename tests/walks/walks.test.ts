/** A fixed sample of walks; `npm run test:long` takes many more. */
import { expect, it } from 'vitest'
import { runWalks } from './run.ts'

it('what a learner did is there after every walk, and nothing else', { timeout: 60_000 }, () => {
  const seed = Number(process.env.WALKS_SEED ?? 20_261_121)
  const runs = Number(process.env.WALKS_RUNS ?? 1000)
  const { broken } = runWalks({ seed, runs, path: process.env.WALKS_PATH })
  expect(broken, broken).toBeUndefined()
})
