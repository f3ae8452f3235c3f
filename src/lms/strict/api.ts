import { Conversation } from './conversation.ts'
import { faultRules, inForm, type Answer, type Faults } from './faults.ts'
import { functionNames, type Role } from './functions.ts'
import type { Standard } from './model.ts'

/** One call of the content, as it is shown in the log. */
export type CallRecord = {
  /** Counts from 1. */
  n: number
  /** When it came, in milliseconds (the clock given as `now`). */
  time: number
  name: string
  args: string[]
  /** What the content heard. */
  result: string
  /** The error code GetLastError gives after it. */
  error: string
  /** The content broke a rule of the standard. */
  violation?: true
  /** What was wrong, or which fault answered. */
  message?: string
  ms: number
}

/** The functions of an API object, by their names in the standard. */
export type ApiFunctions = Record<string, (...args: unknown[]) => Answer>

/** What the strict API stands in front of: a scorm-again API, or anything with the same eight functions. */
export type InnerApi = object

/** What `createStrictApi` needs. */
export type StrictApiOptions = {
  standard: Standard
  inner: InnerApi
  faults: Faults
  onCall: (call: CallRecord) => void
  /** The values at launch; kept up to date with each value that is set. */
  known?: Map<string, string>
  now?: () => number
}

const ROLES = Object.keys(functionNames.scorm12) as Role[]

/**
 * An API object that takes the standard at its word. It checks the state of the conversation, the arguments
 * and the values before scorm-again sees them, plays the faults, and reports every call.
 *
 * Sources: SCORM 1.2 RTE 3.3, SCORM 2004 RTE 3.1.
 */
export function createStrictApi(options: StrictApiOptions): ApiFunctions {
  const { standard, faults, onCall, now = Date.now } = options
  const conversation = new Conversation({ ...options, now })
  const names = functionNames[standard]
  const api: ApiFunctions = {}
  let n = 0
  for (const role of ROLES) {
    const name = names[role]
    api[name] = (...args) => {
      if (faults.dead) return role === 'get' ? '' : 'false'
      const fault = faultRules[faults.name]
      const throws = fault.api === 'throws'
      const time = now()
      const { result, message, violation } = throws
        ? { result: '', message: fault.message }
        : conversation.perform(role, args)
      const answer = inForm(fault.form, role, result)
      const call: CallRecord = {
        n: ++n,
        time,
        name,
        args: args.map(show),
        result: String(answer),
        error: String(conversation.lastError),
        ms: now() - time
      }
      if (message !== undefined) call.message = message
      if (violation) call.violation = true
      if (fault.api === 'vanishes' && role === 'commit') {
        for (const each of Object.keys(api)) Reflect.deleteProperty(api, each)
        call.message ??= fault.message
      }
      onCall(call)
      if (throws) throw new Error(fault.message)
      return answer
    }
  }
  return api
}

const show = (argument: unknown) => (typeof argument === 'string' ? argument : `<${typeof argument}>`)
