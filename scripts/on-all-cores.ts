/** Work by chance in portions, on all cores: which portion has which seed does not depend on the number of cores. */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Which portions one worker takes. */
interface Part {
  first: number
  step: number
  portions: number
}

/** A worker that says nothing for so long hangs. */
const longestSilence = 300_000

/**
 * Starts the same script again on each core and gathers what the workers say.
 * @param told after each portion, with how many are done
 */
export function onAllCores<Outcome>(
  script: string,
  portions: number,
  told: (done: number) => void
): Promise<Outcome[]> {
  const step = Math.max(1, availableParallelism())
  let done = 0
  const worker = (first: number) =>
    new Promise<Outcome[]>((resolve, reject) => {
      const part: Part = { first, step, portions }
      const child = spawn(process.execPath, ['--import', 'tsx', script], {
        env: { ...process.env, PART: JSON.stringify(part) },
        stdio: ['ignore', 'pipe', 'inherit']
      })
      const outcomes: Outcome[] = []
      let rest = ''
      let alive = 0
      const watch = setInterval(() => {
        if (++alive * 1000 < longestSilence) return
        child.kill('SIGKILL')
        reject(new Error(`a worker hangs in portion ${first + outcomes.length * step}`))
      }, 1000)
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        alive = 0
        const lines = (rest + text).split('\n')
        rest = lines.pop()!
        for (const line of lines) {
          outcomes.push(JSON.parse(line) as Outcome)
          told(++done)
        }
      })
      child.on('close', (code) => {
        clearInterval(watch)
        if (code === 0) resolve(outcomes)
        else reject(new Error(`a worker ended with ${code}`))
      })
    })
  return Promise.all(Array.from({ length: step }, (_, i) => worker(i))).then((lists) => lists.flat())
}

/** In a worker: takes its portions one after the other, until one breaks. False where this is no worker. */
export function workPortions<Outcome extends { broken?: string }>(
  take: (portion: number) => Outcome
): boolean {
  if (process.env.PART === undefined) return false
  const { first, step, portions } = JSON.parse(process.env.PART) as Part
  for (let n = first; n < portions; n += step) {
    const outcome = take(n)
    process.stdout.write(`${JSON.stringify(outcome)}\n`)
    if (outcome.broken !== undefined) break
  }
  return true
}
