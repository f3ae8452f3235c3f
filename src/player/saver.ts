/**
 * When to save. A commit is a synchronous request in many LMSs, during which the page stands still: changes of one
 * second go together, and the learner's page is drawn first. Where such commits are slow and what waits is safe on this
 * machine, they become rarer and wait for a pause in what the learner does. An answer that comes later holds nobody up;
 * one save follows the other. What the LMS refuses is tried again at growing intervals.
 */
import { after, type Confirmed } from '../standards/tracking.ts'

export type SaveState = 'saved' | 'failed'

export interface Saver {
  /**
   * Something changed: save soon. What is only half done (a pick that is not checked yet) may wait longer, as long as
   * it is safe on this machine.
   */
  schedule(half?: boolean): void
  /** Save now what is waiting. True where nothing is left. */
  flush(): Confirmed
  stop(): void
}

export interface SaverOptions {
  save(): Confirmed
  onState(state: SaveState): void
  /** Milliseconds, for durations. */
  elapsed(): number
  /** Milliseconds since the learner last pressed or typed something. */
  idleFor(): number
  /** What waits is kept on this machine, too. */
  isSafe(): boolean
}

/** Milliseconds between the first unsaved change and its save; of what is only half done. */
const delay = 1000
const halfDelay = 5000
/** A save that takes longer than this many milliseconds is felt: it waits for a pause of the learner. */
const felt = 250
/** Saves that take longer than this take at most a share of the time, and come every `rarest` milliseconds at least. */
const slow = 1000
const share = 0.05
const rarest = 30_000
/** A pause of the learner, in milliseconds, and how long one is waited for. */
const pause = 1500
const patience = 10_000
/** Milliseconds to the next try after a refusal; then one comes every `rarest` milliseconds. */
const retries = [2000, 5000, 10_000]

export function createSaver({ save, onState, elapsed, idleFor, isSafe }: SaverOptions): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let waiting = false
  /** How long the last save held the page up. */
  let took = 0
  let dueAt = 0
  /** A save that the LMS has not answered yet. */
  let underWay: Promise<boolean> | undefined
  let stopped = false

  const run = (): Confirmed => {
    clearTimeout(timer)
    timer = undefined
    // What changed since then goes behind it.
    if (underWay !== undefined) return underWay.then((saved) => (saved && waiting ? run() : saved))
    const begun = elapsed()
    waiting = false
    const answer = after(save(), settle)
    took = elapsed() - begun
    if (typeof answer !== 'boolean') underWay = answer
    return answer
  }

  const settle = (saved: boolean): boolean => {
    underWay = undefined
    if (stopped) return saved
    if (saved) {
      failures = 0
    } else {
      waiting = true
      clearTimeout(timer)
      timer = setTimeout(run, retries[failures++] ?? rarest)
    }
    onState(saved ? 'saved' : 'failed')
    return saved
  }

  const whenQuiet = (): void => {
    if (took > felt && isSafe() && idleFor() < pause && elapsed() - dueAt < patience) {
      timer = setTimeout(whenQuiet, pause - idleFor())
    } else {
      run()
    }
  }

  return {
    schedule(half = false) {
      waiting = true
      const usual = half && isSafe() ? halfDelay : delay
      const wait = took > slow && isSafe() ? Math.min(rarest, Math.max(usual, took / share)) : usual
      // What was to come sooner comes as it was to come; a try after a refusal, too.
      if (timer !== undefined && (failures > 0 || dueAt <= elapsed() + wait)) return
      clearTimeout(timer)
      dueAt = elapsed() + wait
      timer = setTimeout(whenQuiet, wait)
    },
    flush: () => (waiting ? run() : (underWay ?? true)),
    stop() {
      clearTimeout(timer)
      timer = undefined
      waiting = false
      stopped = true
    }
  }
}
