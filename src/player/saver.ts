/**
 * When to save. A commit is a synchronous request in many LMSs: changes of one second go together, the learner's page
 * is drawn first, and what the LMS refuses is tried again at growing intervals.
 */

export type SaveState = 'saved' | 'failed'

export interface Saver {
  /** Something changed: save within a second. */
  schedule(): void
  /** Save now what is waiting. True where nothing is left. */
  flush(): boolean
  stop(): void
}

/** Milliseconds between the first unsaved change and its save. */
const delay = 1000
/** Milliseconds to the next try after a refusal; the last is repeated. */
const retries = [2000, 5000, 10_000, 30_000]

export function createSaver({
  save,
  onState
}: {
  save: () => boolean
  onState: (state: SaveState) => void
}): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let waiting = false

  const run = (): boolean => {
    clearTimeout(timer)
    timer = undefined
    waiting = !save()
    if (waiting) {
      timer = setTimeout(run, retries[Math.min(failures, retries.length - 1)])
      failures++
    } else {
      failures = 0
    }
    onState(waiting ? 'failed' : 'saved')
    return !waiting
  }

  return {
    schedule() {
      waiting = true
      timer ??= setTimeout(run, delay)
    },
    flush: () => !waiting || run(),
    stop() {
      clearTimeout(timer)
      timer = undefined
      waiting = false
    }
  }
}
