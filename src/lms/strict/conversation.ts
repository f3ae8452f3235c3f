import { checkGet, checkSet, findRule, type Violation } from './check.ts'
import { answerOfFault, block, faultRules, type FaultAnswer, type Faults } from './faults.ts'
import {
  ARGUMENT_ERROR,
  errorStrings,
  functionNames,
  stateCodes,
  type CallState,
  type Role
} from './functions.ts'
import type { DataModel, Standard } from './model.ts'
import { models } from './models.ts'
import { countEntries } from './paths.ts'

/** What a call comes to. */
export type Outcome = { result: string; code: number; message?: string; violation?: boolean }

type ConversationOptions = {
  standard: Standard
  inner: object
  faults: Faults
  known?: Map<string, string>
  now: () => number
}

type InnerFunctions = Record<string, (...args: unknown[]) => unknown>

/** The conversation between one launch of the content and the LMS. */
export class Conversation {
  lastError = 0
  #state: CallState = 'before'
  #lastMessage = ''
  readonly #standard: Standard
  readonly #model: DataModel
  readonly #inner: InnerFunctions
  readonly #faults: Faults
  readonly #known: Map<string, string>
  readonly #now: () => number

  constructor(options: ConversationOptions) {
    this.#standard = options.standard
    this.#model = models[options.standard]
    this.#inner = options.inner as InnerFunctions
    this.#faults = options.faults
    this.#known = options.known ?? new Map<string, string>()
    this.#now = options.now
  }

  perform(role: Role, args: unknown[]): Outcome {
    if (role === 'lastError') return this.#ask(String(this.lastError))
    if (role === 'errorString' || role === 'diagnostic') return this.#explain(role, args[0])
    const outcome = this.#checkState(role) ?? this.#checkArguments(role, args) ?? this.#run(role, args)
    this.lastError = outcome.code
    this.#lastMessage = outcome.message ?? ''
    return outcome
  }

  /** The three functions about errors change neither the state nor the last error (RTE 3.1.6). */
  #ask(result: string): Outcome {
    return { result, code: this.lastError }
  }

  #explain(role: 'errorString' | 'diagnostic', argument: unknown): Outcome {
    const code = typeof argument === 'string' ? argument : ''
    const text = errorStrings[this.#standard][code] ?? ''
    if (role === 'errorString') return this.#ask(text)
    const aboutLast = code === '' || code === String(this.lastError)
    return this.#ask(((aboutLast && this.#lastMessage) || text).slice(0, 255))
  }

  #refuse(role: Role, { code, message }: Violation, violation = true): Outcome {
    return { result: role === 'get' ? '' : 'false', code, message, violation }
  }

  #checkState(role: Role): Outcome | null {
    const code = stateCodes[this.#standard][role]?.[this.#state]
    if (code === undefined) return null
    const name = functionNames[this.#standard][role]
    const words = { before: 'before Initialize', running: 'a second time', after: 'after the end' }
    return this.#refuse(role, { code, message: `${name} was called ${words[this.#state]}` })
  }

  /** Every argument is a string, and the one of Initialize, Commit and Terminate is empty (rows 62–66). */
  #checkArguments(role: Role, args: unknown[]): Outcome | null {
    const count = role === 'set' ? 2 : 1
    for (let at = 0; at < count; at++) {
      if (typeof args[at] === 'string') continue
      const message = `argument ${at + 1} must be a string, not ${typeof args[at]}`
      return this.#refuse(role, { code: ARGUMENT_ERROR, message })
    }
    if (role === 'get' || role === 'set' || args[0] === '') return null
    return this.#refuse(role, { code: ARGUMENT_ERROR, message: 'the argument must be the empty string ""' })
  }

  #run(role: Role, args: unknown[]): Outcome {
    const [element = '', value = ''] = args as string[]
    switch (role) {
      case 'get':
        return this.#get(element)
      case 'set':
        return this.#set(element, value)
      case 'commit':
      case 'finish':
        return this.#store(role)
      default:
        return this.#initialize()
    }
  }

  #initialize(): Outcome {
    const outcome = this.#delegate('initialize', [''])
    if (outcome.result === 'true') this.#state = 'running'
    return outcome
  }

  #get(element: string): Outcome {
    const violation = checkGet(this.#model, element, this.#known)
    if (violation) return this.#refuse('get', violation, violation.code !== this.#model.codes.unset)
    const fault = this.#answerOfFault('get', element)
    if (fault) return fault
    const rule = findRule(this.#model, element)
    if (element.endsWith('._count')) {
      return { result: String(countEntries(this.#known, element.slice(0, -'._count'.length))), code: 0 }
    }
    const value = this.#known.get(element)
    if (value !== undefined && !rule?.evaluated) return { result: value, code: 0 }
    // scorm-again invents values nobody has set (a score.max of 100 in SCORM 1.2); the standard's answer is "".
    if (rule?.type.is !== 'keyword' && rule?.initial === undefined) return { result: '', code: 0 }
    const outcome = this.#delegate('get', [element])
    // What the standard lets be read is read, also where scorm-again knows it as write-only.
    return outcome.code === 0 ? outcome : { result: value ?? rule.initial ?? '', code: 0 }
  }

  #set(element: string, value: string): Outcome {
    const violation = checkSet(this.#model, element, value, this.#known)
    if (violation) return this.#refuse('set', violation)
    const fault = this.#answerOfFault('set', element)
    if (fault) return fault
    const appends = findRule(this.#model, element)?.appends
    const whole = appends ? (this.#known.get(element) ?? '') + value : value
    this.#known.set(element, whole)
    // scorm-again refuses a few values that the standard allows (an empty location in SCORM 2004, a comma
    // twice in a long text). The standard decides, and what has been set is read back from `known`.
    this.#delegate('set', [element, whole])
    return { result: 'true', code: 0 }
  }

  #store(role: 'commit' | 'finish'): Outcome {
    block(faultRules[this.#faults.name].blocks ?? 0, this.#now)
    const outcome = this.#answerOfFault(role) ?? this.#delegate(role, [''])
    if (role === 'finish' && outcome.result === 'true') this.#state = 'after'
    return outcome
  }

  #answerOfFault(role: Role, element = ''): FaultAnswer | null {
    return answerOfFault(this.#faults.name, this.#standard, role, element)
  }

  #delegate(role: Role, args: string[]): Outcome {
    const names = functionNames[this.#standard]
    const result = String(this.#inner[names[role]]?.(...args) ?? '')
    const code = Number(this.#inner[names.lastError]?.() ?? 0)
    if (code === 0) return { result, code }
    return { result, code, message: `the LMS behind answers ${code}` }
  }
}
