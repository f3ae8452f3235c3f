/**
 * Pages and elements come when they are needed, and a request may fail: a lost network, a login page in the place of
 * the script, a package that was replaced meanwhile. Each is tried again before the learner hears of it.
 */

/** A part of the course that is loaded on its own. */
export interface Chunk<T> {
  /** Address of its script; a dev server gives none. */
  url?: string
  load(): Promise<T>
}

/**
 * Why a part is missing. `updated`: the LMS says that there is no such file, which a course meets only when its package
 * was replaced while it was open.
 */
export type LoadFailure = 'offline' | 'updated' | 'failed'

export class LoadError extends Error {
  constructor(readonly failure: LoadFailure) {
    super(failure)
  }
}

/** What loading needs of the browser. */
export interface Surroundings {
  importFrom(url: string): Promise<unknown>
  online(): boolean
  /** Resolves after so many milliseconds, at once when the network comes back. */
  pause(milliseconds: number): Promise<void>
  /** HTTP status of the last answer for an address; undefined where the browser does not tell. */
  status(url: string): number | undefined
}

export interface Loader<T> {
  /** Tries until the part is there or the tries are used up; then rejects with a LoadError. */
  load(): Promise<T>
  /** Tries once, unless it is there already. True where it is there now. */
  prefetch(): Promise<boolean>
}

/** Milliseconds before the second and the third try. */
const pauses = [1000, 4000]
/** Milliseconds after which another try goes beside one that has no answer yet. */
const patience = 30_000

type Outcome = 'there' | 'refused' | 'late'

export function createLoader<T>(chunk: Chunk<T>, around: Surroundings): Loader<T> {
  const addresses: string[] = []
  let tries = 0
  let there = false
  let arrive!: (value: T) => void
  /** Of several tries on their way the first that arrives counts, even one that was given up. */
  const arrival = new Promise<T>((resolve) => (arrive = resolve))
  let underWay: Promise<Outcome> | undefined
  let wanted: Promise<T> | undefined

  /** Browsers keep in mind that an address failed, Firefox for good: every further try has one of its own. */
  const request = (): Promise<T> => {
    const again = tries++
    if (chunk.url === undefined) return chunk.load()
    const url = again === 0 ? chunk.url : `${chunk.url}?retry=${again}`
    addresses.push(url)
    return again === 0 ? chunk.load() : (around.importFrom(url) as Promise<T>)
  }

  const begin = (): Promise<Outcome> => {
    const answer = request().then(
      (value): Outcome => {
        there = true
        arrive(value)
        return 'there'
      },
      (): Outcome => 'refused'
    )
    const outcome = Promise.race([
      answer,
      arrival.then((): Outcome => 'there'),
      around.pause(patience).then((): Outcome => 'late')
    ]).finally(() => (underWay = undefined))
    return outcome
  }

  const attempt = async (): Promise<Outcome> => (there ? 'there' : await (underWay ??= begin()))

  const tryAll = async (): Promise<T> => {
    let outcome = await attempt()
    for (const pause of pauses) {
      if (outcome === 'refused') await around.pause(pause)
      if (outcome !== 'there') outcome = await attempt()
    }
    if (outcome === 'there') return arrival
    throw new LoadError(failure())
  }

  const failure = (): LoadFailure => {
    if (!around.online()) return 'offline'
    const status = addresses.map((url) => around.status(url)).findLast((known) => (known ?? 0) > 0)
    return status === 404 || status === 410 ? 'updated' : 'failed'
  }

  return {
    load: () => (wanted ??= tryAll().finally(() => (wanted = undefined))),
    // Who waits for it already makes the tries; an address more would not help them.
    prefetch: async () =>
      wanted === undefined
        ? (await attempt()) === 'there'
        : wanted.then(
            () => true,
            () => false
          )
  }
}

/** Loaders of the parts with these names. */
export function createLoaders<T>(
  chunks: Readonly<Record<string, Chunk<T>>>,
  around: Surroundings
): ReadonlyMap<string, Loader<T>> {
  return new Map(Object.entries(chunks).map(([name, chunk]) => [name, createLoader(chunk, around)]))
}
