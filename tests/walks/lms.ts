/** An LMS in memory that takes the standard at its word, with every way in which LMSs were seen to fail. */
import type { CmiStandard } from '../../src/standards/cmi/standard.ts'
import type { Time } from './machine.ts'

export const faults = [
  'none',
  'slow',
  'booleans',
  'numbers',
  'empty answers',
  'refuses to store',
  'refuses everything',
  'throws',
  'offline, says "true"',
  'session expired',
  'vanished',
  'cuts the resume data',
  'gives nothing out'
] as const
export type Fault = (typeof faults)[number]

/** Faults in which everything is stored and confirmed all the same. */
export const harmless: readonly Fault[] = ['none', 'slow', 'booleans', 'numbers']

/** How LMSs differ without being wrong. */
export interface Habits {
  /** A commit sends what changed since the last one, or everything. */
  sends: 'all' | 'changes'
  /** A session can begin again where one ended. */
  beginsAgain: boolean
  /** It begins the session itself, and refuses the content's own beginning. */
  beginsItself: boolean
}

/** What is kept of a learner between launches. */
export interface LmsRecord {
  values: Map<string, string>
  /** What the resume data mean, as the walk knows it. */
  meaning: unknown
  /** The resume data are not whole. */
  cut: boolean
}

export const emptyRecord = (): LmsRecord => ({ values: new Map(), meaning: undefined, cut: false })

const suspendData = 'cmi.suspend_data'

interface Words {
  mode: string
  status: string
  exit: string
  scores: readonly string[]
  done: readonly string[]
  final: readonly string[]
  untouched: readonly string[]
}

const words = {
  API: {
    mode: 'cmi.core.lesson_mode',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    scores: ['cmi.core.score.raw'],
    done: ['completed', 'passed'],
    final: ['completed', 'passed', 'failed'],
    untouched: ['', 'not attempted']
  },
  API_1484_11: {
    mode: 'cmi.mode',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    scores: ['cmi.score.raw', 'cmi.score.scaled'],
    done: ['completed'],
    final: ['completed'],
    untouched: ['', 'unknown']
  }
} as const satisfies Record<string, Words>

export class Lms {
  fault: Fault = 'none'
  readonly record: LmsRecord = emptyRecord()
  /** What no LMS should ever see. */
  readonly violations: string[] = []
  readonly words: Words

  constructor(
    readonly standard: CmiStandard,
    readonly habits: Habits,
    private readonly time: Time
  ) {
    this.words = words[standard.api.object]
  }

  /** A new attempt, at the wish of an administrator or of the learner. */
  forget(): void {
    this.record.values.clear()
    this.record.meaning = undefined
    this.record.cut = false
  }

  get status(): string {
    return this.record.values.get(this.words.status) ?? ''
  }

  get isCompleted(): boolean {
    return this.words.done.includes(this.status)
  }

  /** Ids and answers of what was reported; `?` where there is no answer, or not yet. */
  get reported(): string[] {
    const { values } = this.record
    const list: string[] = []
    for (let n = 0; values.has(`cmi.interactions.${n}.id`); n++) {
      const entry = `cmi.interactions.${n}`
      const response =
        values.get(`${entry}.student_response`) ?? values.get(`${entry}.learner_response`) ?? ''
      list.push(`${values.get(`${entry}.id`)!} ${response.replaceAll('[,]', ',') || '?'}`)
    }
    return list
  }

  /** One launch: a window with an API object in it. */
  open(mode: 'normal' | 'review', meaning: () => unknown): Sitting {
    return new Sitting(this, mode, meaning, this.time)
  }
}

export class Sitting {
  private state: 'before' | 'running' | 'after' = 'before'
  private values = new Map<string, string>()
  private changed = new Set<string>()
  private meaning: unknown
  private lastError = '0'

  constructor(
    private readonly lms: Lms,
    private readonly mode: 'normal' | 'review',
    public meaningNow: () => unknown,
    private readonly time: Time
  ) {
    if (lms.habits.beginsItself) this.begin()
  }

  /** The window as the content finds it. */
  get window(): Window {
    const { api } = this.lms.standard
    const object = this.object()
    const { lms } = this
    const window = {
      get [api.object]() {
        return lms.fault === 'vanished' ? undefined : object
      },
      get parent(): unknown {
        return window
      }
    }
    return window as unknown as Window
  }

  /** After a reload an LMS goes on with the session, or is through with it. */
  reload(): void {
    if (this.state === 'after' && this.lms.habits.beginsAgain) {
      this.state = 'before'
      if (this.lms.habits.beginsItself) this.begin()
    }
  }

  /** What it gives out beyond what is stored: a session that goes on after a reload has it still. */
  get unstored(): unknown {
    return this.state === 'running' && this.meaning !== this.lms.record.meaning ? this.meaning : undefined
  }

  private begin(): void {
    const { record, words } = this.lms
    this.values = new Map(record.values)
    this.changed.clear()
    this.meaning = record.meaning
    // SCORM 2004 RTE 4.2.8, and so do some LMSs in SCORM 1.2: without “suspend” the next launch begins anew.
    if (record.values.get(words.exit) !== 'suspend') {
      this.values.delete(suspendData)
      this.meaning = undefined
    }
    // The exit is of one session.
    this.values.delete(words.exit)
    this.state = 'running'
  }

  private object(): Record<string, unknown> {
    const { api } = this.lms.standard
    const functions: Record<string, (...args: string[]) => unknown> = {
      [api.initialize]: () => this.initialize(),
      [api.get]: (element) => this.get(element!),
      [api.set]: (element, value) => this.set(element!, value!),
      [api.commit]: () => this.commit(),
      [api.finish]: () => this.finish(),
      [api.lastError]: () => this.lastError,
      [api.errorString]: () => '',
      [api.diagnostic]: () => ''
    }
    return new Proxy(functions, {
      get: (_, name) => {
        const { fault } = this.lms
        if (fault === 'vanished') return undefined
        if (fault === 'throws') {
          return () => {
            throw new Error('the LMS is broken')
          }
        }
        return functions[String(name)]
      }
    })
  }

  private say(ok: boolean, error = '101'): unknown {
    this.lastError = ok ? '0' : error
    switch (this.lms.fault) {
      case 'booleans':
        return ok
      case 'numbers':
        return ok ? 1 : 0
      case 'empty answers':
        return ''
      default:
        return String(ok)
    }
  }

  private initialize(): unknown {
    if (this.lms.fault === 'session expired' || this.state !== 'before') return this.say(false)
    this.begin()
    return this.say(true)
  }

  private get(element: string): unknown {
    const { fault, words } = this.lms
    if (this.state !== 'running' || fault === 'session expired' || fault === 'gives nothing out') {
      this.lastError = '301'
      return ''
    }
    this.lastError = '0'
    if (element === words.mode) return this.mode
    const list = /^(cmi\.\w+)\._count$/.exec(element)?.[1]
    if (list !== undefined) {
      const count = this.countOf(list)
      return fault === 'numbers' ? count : String(count)
    }
    if (element === words.status) return this.values.get(element) ?? words.untouched.at(-1)!
    return this.values.get(element) ?? ''
  }

  private countOf(list: string): number {
    let count = 0
    while (this.values.has(`${list}.${count}.id`)) count++
    return count
  }

  private set(element: string, value: string): unknown {
    const { fault, violations, standard } = this.lms
    if (this.mode === 'review') violations.push(`in review ${element} was set`)
    if (this.state !== 'running') {
      violations.push(`${element} was set ${this.state} the session`)
      return this.say(false)
    }
    if (fault === 'refuses everything' || fault === 'session expired') return this.say(false)
    const [, list, n] = /^(cmi\.\w+)\.(\d+)\./.exec(element) ?? []
    if (list !== undefined && Number(n) > this.countOf(list)) {
      violations.push(`${element} leaves a gap: there are ${this.countOf(list)}`)
      return this.say(false, '201')
    }
    if (element === suspendData) {
      if (value.length > standard.resumeLimit) violations.push(`resume data of ${value.length} characters`)
      this.meaning = this.meaningNow()
    }
    this.values.set(element, value)
    this.changed.add(element)
    return this.say(true)
  }

  private commit(): unknown {
    if (this.mode === 'review') this.lms.violations.push('in review something was committed')
    if (this.state !== 'running') return this.say(false)
    return this.say(this.store())
  }

  private finish(): unknown {
    if (this.state !== 'running') return this.say(false)
    const { words, violations } = this.lms
    if (this.mode === 'review') {
      this.state = 'after'
      return this.say(true)
    }
    const ok = this.store()
    if (ok) this.state = 'after'
    // SCORM 1.2 RTE 3.4.4: what has no status at the end is complete.
    const noStatus = words.untouched.includes(this.values.get(words.status) ?? '')
    if (ok && words.exit === 'cmi.core.exit' && noStatus) {
      violations.push('the session ended without a status, so that the LMS sets “completed”')
    }
    return this.say(ok)
  }

  /** Sends to the server what the content has set; true where the content hears so. */
  private store(): boolean {
    const { fault, habits, record, words, violations } = this.lms
    if (fault === 'slow') this.time.block(2000)
    if (fault === 'refuses to store' || fault === 'refuses everything' || fault === 'session expired') {
      return false
    }
    if (fault === 'offline, says "true"') {
      this.changed.clear()
      return true
    }
    const elements = habits.sends === 'all' ? [...this.values.keys()] : [...this.changed]
    this.changed.clear()
    const before = record.values.get(words.status) ?? ''
    if (!this.values.has(words.exit)) record.values.delete(words.exit)
    for (const element of elements) {
      const value = this.values.get(element)!
      if (element !== suspendData) {
        record.values.set(element, value)
        continue
      }
      const kept = fault === 'cuts the resume data' ? cut(value) : value
      record.cut = kept !== value || (record.cut && record.values.get(element) === value)
      record.values.set(element, kept)
      record.meaning = this.meaning
    }
    const status = record.values.get(words.status) ?? ''
    if (words.done.includes(before) && !words.done.includes(status)) {
      violations.push(`the status went from ${before} to ${status}`)
    }
    const scored = words.scores.some((element) => record.values.has(element))
    const final = words.final.includes(status) || record.values.get('cmi.success_status') === 'failed'
    if (scored && !final) violations.push(`a score was sent while the status is “${status}”`)
    return true
  }
}

/** Takes some of the last characters; the number of the attempt, which stands first, stays. */
function cut(text: string): string {
  return text.slice(0, Math.max(16, text.length - 5))
}
