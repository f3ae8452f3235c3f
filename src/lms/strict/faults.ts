import { storeCodes, type Role } from './functions.ts'
import type { Standard } from './model.ts'

/** The faults of an LMS that can be chosen. */
export type FaultName =
  | 'ok'
  | 'refuse'
  | 'slow'
  | 'session-expired'
  | 'offline-true'
  | 'api-missing'
  | 'throws'
  | 'vanishes'
  | 'numbers'
  | 'booleans'
  | 'empty'
  | 'silent'
  | 'set-refused'

/** What an LMS does otherwise than one that works; what is left out is as it should be. */
export type FaultRule = {
  /** What the log says where the fault answers. */
  message: string
  /** The answer to Commit and to the end; nothing is stored. Without a code it is the one of a failed store. */
  store?: { result: 'true' | 'false' | ''; code?: number }
  /** How long Commit and the end block the page, in milliseconds. Moodle's request is synchronous too. */
  blocks?: number
  /** The browser knows that it has no network. */
  offline?: true
  /** The API is not shown at all, throws at each call, or loses its functions after the first Commit. */
  api?: 'missing' | 'throws' | 'vanishes'
  /** What stands for the words "true" and "false", and for numbers in a text. */
  form?: 'numbers' | 'booleans'
  /** Elements for which GetValue answers "". */
  blank?: readonly string[]
  /** Elements that SetValue refuses. */
  full?: readonly string[]
}

/** Everything that the preview knows of its faults, but for their words on the page. */
export const faultRules: Record<FaultName, FaultRule> = {
  ok: { message: '' },
  refuse: { message: 'fault: the LMS refuses to store', store: { result: 'false' } },
  slow: { message: 'fault: the LMS is slow', blocks: 2000 },
  // Seen in Moodle 4.5 for both standards: "false" and 101 until the learner has logged in again.
  'session-expired': {
    message: 'fault: the session has expired, nothing is stored',
    store: { result: 'false', code: 101 }
  },
  // Seen in Moodle 4.5: without a network the call answers "true" and the data is gone.
  'offline-true': {
    message: 'fault: offline, answers "true" but nothing is stored',
    store: { result: 'true', code: 0 },
    offline: true
  },
  'api-missing': { message: 'fault: there is no API', api: 'missing' },
  throws: { message: 'fault: the API throws', api: 'throws' },
  // The page of the LMS was replaced: the object that the content holds is an empty shell.
  vanishes: { message: 'fault: the API is gone after this call', api: 'vanishes' },
  numbers: { message: 'fault: answers with numbers', form: 'numbers' },
  booleans: { message: 'fault: answers with booleans', form: 'booleans' },
  empty: {
    message: 'fault: answers "" for mode, credit, status and entry',
    blank: [
      'cmi.core.lesson_mode',
      'cmi.core.credit',
      'cmi.core.lesson_status',
      'cmi.core.entry',
      'cmi.mode',
      'cmi.credit',
      'cmi.completion_status',
      'cmi.success_status',
      'cmi.entry'
    ]
  },
  silent: {
    message: 'fault: answers neither "true" nor "false", nothing is stored',
    store: { result: '', code: 0 }
  },
  'set-refused': { message: 'fault: no room for the resume data', full: ['cmi.suspend_data'] }
}

/** The fault that is on while content runs; the strict API reads it at each call. */
export type Faults = {
  name: FaultName
  /** The tab's process is gone: calls reach nobody any more. */
  dead: boolean
}

/** An LMS that works. */
export const noFaults = (): Faults => ({ name: 'ok', dead: false })

/** What a fault makes of a call instead of what the LMS would do; null where it does its work. */
export type FaultAnswer = { result: string; code: number; message: string }

/** The answer that a fault puts in the place of the LMS's own. */
export function answerOfFault(
  fault: FaultName,
  standard: Standard,
  role: Role,
  element: string
): FaultAnswer | null {
  const { message, store, blank, full } = faultRules[fault]
  const codes = storeCodes[standard]
  switch (role) {
    case 'commit':
    case 'finish':
      return store ? { result: store.result, code: store.code ?? codes[role], message } : null
    case 'get':
      return blank?.includes(element) ? { result: '', code: 0, message } : null
    case 'set':
      return full?.includes(element) ? { result: 'false', code: codes.set, message } : null
    default:
      return null
  }
}

/** What a function of the API gives back. */
export type Answer = string | number | boolean

/** An answer as it leaves the API. */
export function inForm(form: FaultRule['form'], role: Role, result: string): Answer {
  if (role === 'errorString' || role === 'diagnostic') return result
  const isText = role === 'get' || role === 'lastError'
  if (form === 'booleans') return isText ? result : result === 'true'
  if (form !== 'numbers') return result
  if (!isText) return result === 'true' ? 1 : 0
  // A text that only looks like a number would not come back as it was.
  return String(Number(result)) === result ? Number(result) : result
}

/**
 * Blocks until the time is over, as a synchronous request does. A busy loop is meant: content must not run
 * meanwhile.
 */
export function block(ms: number, now: () => number): void {
  const end = now() + ms
  while (now() < end) continue
}
