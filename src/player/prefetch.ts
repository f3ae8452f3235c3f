/**
 * What the learner has not opened yet is loaded while the browser has nothing to do: a page is turned without waiting,
 * and a short loss of the network goes unnoticed. What fails says nothing; it is tried again after the next page.
 */

export interface PrefetchOptions {
  /** Ids of all modules, in the order of the course. */
  modules: readonly string[]
  /** Loads a module and the elements on its pages. False where something is missing. */
  load(module: string): Promise<boolean>
  /** Resolves when there is time. */
  idle(): Promise<void>
}

/** Returns what is to be called when a page of a module is shown. */
export function createPrefetch({ modules, load, idle }: PrefetchOptions): (module: string) => void {
  const there = new Set<string>()
  let current: string
  let running = false

  const run = async (): Promise<void> => {
    await idle()
    const next = nextModule(modules, current, there)
    if (next === undefined || !(await load(next))) return
    there.add(next)
    await run()
  }

  return (module) => {
    current = module
    if (running) return
    running = true
    void run().finally(() => (running = false))
  }
}

/** The module that the learner is likely to need next: the one that is open, those behind it, then those before. */
export function nextModule(
  modules: readonly string[],
  current: string,
  there: ReadonlySet<string>
): string | undefined {
  const at = modules.indexOf(current)
  return [...modules.slice(at), ...modules.slice(0, at)].find((module) => !there.has(module))
}
