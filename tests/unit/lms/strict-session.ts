import { createStrictApi, type ApiFunctions, type CallRecord } from '../../../src/lms/strict/api.ts'
import { noFaults, type Answer, type Faults } from '../../../src/lms/strict/faults.ts'
import { functionNames, type Role } from '../../../src/lms/strict/functions.ts'
import { createInner } from '../../../src/lms/strict/inner.ts'
import type { Standard } from '../../../src/lms/strict/model.ts'

/** A strict API in a test, called by what a function does and not by its name in a standard. */
export type StrictSession = {
  call(role: Role, ...args: unknown[]): Answer
  calls: CallRecord[]
  /** The object that content finds. */
  api: ApiFunctions
  faults: Faults
  known: Map<string, string>
  /** Copies of the values at each moment the LMS stored them. */
  stored: Map<string, string>[]
}

/** In front of a fake that says yes to everything and counts what it stores. */
export function fakeSession(standard: Standard, preset: Record<string, string> = {}): StrictSession {
  return createSession(standard, preset, (known, store) => {
    const names = functionNames[standard]
    const yes = () => 'true'
    return {
      [names.initialize]: yes,
      [names.set]: yes,
      [names.get]: (element: string) => known.get(element) ?? '',
      [names.commit]: () => (store(), 'true'),
      [names.finish]: () => (store(), 'true'),
      [names.lastError]: () => '0'
    }
  })
}

/** In front of scorm-again. */
export function realSession(standard: Standard, preset: Record<string, string> = {}): StrictSession {
  return createSession(standard, preset, (known, store) =>
    createInner(standard, known, () => (store(), true))
  )
}

function createSession(
  standard: Standard,
  preset: Record<string, string>,
  createBehind: (known: Map<string, string>, store: () => void) => object
): StrictSession {
  const known = new Map(Object.entries(preset))
  const calls: CallRecord[] = []
  const faults = noFaults()
  const stored: Map<string, string>[] = []
  let clock = 0
  const api: ApiFunctions = createStrictApi({
    standard,
    inner: createBehind(known, () => stored.push(new Map(known))),
    faults,
    known,
    onCall: (call) => calls.push(call),
    // Every look at the clock takes half a second: a slow commit ends without anybody waiting.
    now: () => (clock += 500)
  })
  const call = (role: Role, ...args: unknown[]) => api[functionNames[standard][role]]!(...args)
  return { call, calls, api, faults, known, stored }
}
