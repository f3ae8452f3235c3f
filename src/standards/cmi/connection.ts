/** Finds the LMS's API object and calls it. Every result is checked; an API that throws counts as one that refused. */
import type { ApiNames, Connection } from './standard.ts'

type Api = Record<string, (...args: string[]) => unknown>

export function createConnection(names: ApiNames, start: Window = window): Connection {
  const api = findApi(names, start)

  const call = (name: string, ...args: string[]): unknown => {
    try {
      return api?.[name]?.(...args)
    } catch {
      return undefined
    }
  }
  /** The standard says the string "true"; some LMSs return a boolean or 1 (row 65). */
  const succeeded = (result: unknown) => String(result) === 'true' || String(result) === '1'

  /** Error code of a call that failed; undefined where it succeeded. */
  const failed = (name: string, ...args: string[]): string | undefined => {
    if (succeeded(call(name, ...args))) return undefined
    // Read before any other call, while it still speaks of this one (RTE 3.1.6).
    const code = String(call(names.lastError) ?? '')
    const text = String(call(names.errorString, code) ?? '')
    const detail = String(call(names.diagnostic, code) ?? '')
    console.warn(`${name}(${args.join(', ')}) was refused by the LMS: ${code} ${text} ${detail}`)
    return code
  }
  const checked = (name: string) => failed(name, '') === undefined

  /** Some LMSs begin the session themselves and then refuse a second beginning: what can be read is running. */
  const running = (): boolean => {
    call(names.get, names.probe)
    return String(call(names.lastError)) === '0'
  }

  return {
    initialize: () => {
      if (api === undefined) return 'absent'
      return checked(names.initialize) || running() ? 'open' : 'over'
    },
    get: (element) => {
      const value = call(names.get, element)
      if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return String(value)
      return tellsNothing.has(String(call(names.lastError))) ? undefined : ''
    },
    set: (element, value) => {
      const code = failed(names.set, element, value)
      if (code === undefined) return 'taken'
      return names.unknownElement.includes(code) ? 'unknown' : 'refused'
    },
    commit: () => checked(names.commit),
    finish: () => checked(names.finish)
  }
}

/**
 * After these nobody knows whether there is a value: general failure, no session, a session that is over (RTE12 3.3.3,
 * RTE 3.1.7), or an API that is gone. Other codes are said by LMSs of an element that has none.
 */
const tellsNothing = new Set(['101', '301', '122', '123', 'undefined'])

/** Parents first, then the window that opened this one, and its parents (RTE12 3.3, RTE 3.3). */
function findApi(names: ApiNames, start: Window): Api | undefined {
  const above = (window: Window | undefined) => (window === undefined ? undefined : searchUp(names, window))
  return (
    searchUp(names, start) ??
    above(reach(() => start.opener as Window | null)) ??
    // Asked last: some LMSs forbid a look at the topmost window, and hardly any needs it (row 60).
    above(reach(() => start.top?.opener as Window | null))
  )
}

function searchUp(names: ApiNames, start: Window): Api | undefined {
  let current: Window | undefined = start
  for (let hop = 0; hop <= names.maxHops && current !== undefined; hop++) {
    const here: Window = current
    const api = reach(() => (here as unknown as Record<string, Api | undefined>)[names.object])
    if (api !== undefined) return api
    const parent: Window | undefined = reach(() => here.parent)
    current = parent === here ? undefined : parent
  }
  return undefined
}

/** A frame of another origin throws when it is touched: that branch ends there, the search goes on (row 60). */
function reach<T>(look: () => T | null | undefined): T | undefined {
  try {
    return look() ?? undefined
  } catch {
    return undefined
  }
}
