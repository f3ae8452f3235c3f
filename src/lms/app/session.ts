import { createStrictApi, type CallRecord } from '../strict/api.ts'
import { faultRules, noFaults, type FaultName, type Faults } from '../strict/faults.ts'
import { apiNames } from '../strict/functions.ts'
import { createInner } from '../strict/inner.ts'
import {
  CONTENT_BASE,
  recordPath,
  type Launch,
  type Learner,
  type LearnerRecord,
  type Mode
} from '../strict/launch.ts'
import { isContinued, presetValues, recordAfter } from '../strict/sitting.ts'
import { openContent, setOnline, silence, type Content } from './content.ts'
import type { Place } from './options.ts'
import { deleteRecord, fetchRecord, postRecord, type Delivery } from './record-store.ts'

/** Where a sitting is. */
export type Phase = 'loading' | 'open' | 'running' | 'ended' | 'killed'

/** What a sitting is opened with. */
export type Opening = {
  launch: Launch
  learner: Learner
  mode: Mode
  size: string
  fault: FaultName
  place: Place
}

/** The LMS said yes, in whatever form. */
const yes = /^(?:true|1)$/

/**
 * One learner's sittings at one launch after the other: it puts up the API, then the content, and keeps what
 * the page shows. It knows no element of the page but the host of the content.
 */
export class LmsSession {
  phase: Phase = 'loading'
  opening: Opening | null = null
  /** All values that stand in the data model. */
  known = new Map<string, string>()
  /** The values that the LMS provided or gave back at launch. */
  preset = new Map<string, string>()
  /** What the LMS has stored. */
  record: LearnerRecord | null = null
  /** The record of an earlier sitting that was not given back (SCORM 2004 without exit=suspend). */
  dropped = false
  lastDelivery: Delivery | null = null
  calls: CallRecord[] = []
  faults: Faults = noFaults()
  readonly #host: () => Element
  readonly #changed: () => void
  readonly #loaded: () => void
  #content: Content | null = null

  /** @param loaded called each time that the content's window has loaded it */
  constructor(host: () => Element, changed: () => void, loaded: () => void) {
    this.#host = host
    this.#changed = changed
    this.#loaded = loaded
  }

  /** Closes what is open and launches; a new attempt forgets the record first. */
  async launch(opening: Opening, newAttempt: boolean): Promise<void> {
    await this.close()
    await this.#settle()
    this.phase = 'loading'
    this.opening = opening
    const { launch, learner } = opening
    const path = recordPath(launch.standard, learner.id, launch.id)
    if (newAttempt) await deleteRecord(path)
    const record = await fetchRecord(path)
    // A second launch that was asked for meanwhile has the page now.
    if (this.opening !== opening) return
    this.#prepare(opening, record, path)
    this.phase = 'open'
    this.#changed()
    this.#open(opening)
  }

  /** What the content said while it went away travels as a beacon; it must not arrive too late. */
  async #settle(): Promise<void> {
    const { opening, record } = this
    if (!opening || !record || this.lastDelivery !== 'beacon') return
    const path = recordPath(opening.launch.standard, opening.learner.id, opening.launch.id)
    for (let tries = 0; tries < 20; tries++) {
      if (((await fetchRecord(path))?.revision ?? 0) >= record.revision) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** Everything a sitting begins with, before the content is there. */
  #prepare(opening: Opening, record: LearnerRecord | null, path: string): void {
    const { standard } = opening.launch
    this.record = record
    this.dropped = record !== null && !isContinued(standard, record)
    this.preset = presetValues(opening, record)
    const known = new Map(this.preset)
    const faults = noFaults()
    this.known = known
    this.faults = faults
    this.calls = []
    this.lastDelivery = null
    const save = (terminated: boolean) => {
      const next = recordAfter(opening, known, this.record, terminated)
      this.lastDelivery = postRecord(path, next)
      if (this.lastDelivery === 'lost') return false
      this.record = next
      return true
    }
    const api = createStrictApi({
      standard,
      inner: createInner(standard, known, save),
      faults,
      known,
      onCall: (call) => this.#onCall(call)
    })
    this.#uninstall()
    this.setFault(opening.fault)
    if (faultRules[opening.fault].api !== 'missing') Object.assign(window, { [apiNames[standard]]: api })
  }

  #open({ launch, size, place }: Opening): void {
    this.#content = openContent(this.#host(), place, {
      url: CONTENT_BASE + launch.href,
      title: launch.title,
      size,
      onLoad: () => {
        this.#showNetwork()
        this.#loaded()
      }
    })
    this.#showNetwork()
  }

  /** The content's window; null where there is none. */
  get view(): ReturnType<Content['view']> {
    return this.#content?.view() ?? null
  }

  #showNetwork(): void {
    setOnline(this.view, !faultRules[this.faults.name].offline)
  }

  #onCall(call: CallRecord): void {
    this.calls.push(call)
    if (yes.test(call.result) && /Initialize$/.test(call.name)) this.phase = 'running'
    if (yes.test(call.result) && /(?:Finish|Terminate)$/.test(call.name)) this.phase = 'ended'
    this.#changed()
  }

  /** A fault works at once, but for two: an API is missing, or whole again, at the next launch. */
  setFault(fault: FaultName): void {
    if (this.opening) this.opening.fault = fault
    this.faults.name = fault
    this.#showNetwork()
  }

  resize(size: string): void {
    this.#content?.resize(size)
  }

  /** Leaves the content as a learner does who closes it: its pagehide handlers still reach the API. */
  async close(): Promise<void> {
    const content = this.#content
    this.#content = null
    await content?.close()
  }

  /** The browser's process is gone: no handler of the content runs, and no call arrives any more. */
  kill(): void {
    this.faults.dead = true
    silence(this.view)
    void this.close()
    this.#uninstall()
    this.phase = 'killed'
    this.#changed()
  }

  clearCalls(): void {
    this.calls = []
    this.#changed()
  }

  #uninstall(): void {
    for (const name of Object.values(apiNames)) Reflect.deleteProperty(window, name)
  }
}
