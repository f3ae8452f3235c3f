/** A course that speaks cmi5 to a record store in memory, over a network that can be disturbed. */
import { Store, type Launching } from '../../src/lms/server/cmi5/store.ts'
import { learners } from '../../src/lms/strict/launch.ts'
import { takenOf } from '../../src/lms/strict/cmi5/statements.ts'
import type { Cmi5Unit } from '../../src/lms/strict/cmi5/session.ts'
import { connect, type Connected } from '../../src/standards/cmi5/connect.ts'
import { launchParameters, type LaunchParameters } from '../../src/standards/cmi5/launch-data.ts'
import type { Answer, sendRequest } from '../../src/standards/cmi5/lrs.ts'
import { createNoteBook, type NoteBook } from '../../src/standards/cmi5/session-notes.ts'
import { createCmi5Tracking } from '../../src/standards/cmi5/tracking.ts'
import type { Report, Tracking } from '../../src/standards/tracking.ts'
import { fakeStorage } from './browser.ts'

export const unit: Cmi5Unit = {
  id: 'urn:scormdown:pl-demo:unit:demo',
  title: 'Demo',
  href: 'index.html',
  moveOn: 'CompletedOrPassed'
}

/** `down`: nothing arrives. `deaf`: it arrives, and its answer does not. A number: what a proxy answers instead. */
export type Network = 'up' | 'down' | 'deaf' | number

export interface Sent {
  method: string
  url: URL
  headers: Record<string, string>
  body: string
  last: boolean
  status: number
  fault?: string
}

const endpoint = 'https://lrs.example/xapi/'

export class World {
  readonly store = new Store()
  readonly sent: Sent[] = []
  readonly went: string[] = []
  network: Network | ((sent: Sent) => Network) = 'up'
  /** Seconds since the beginning. */
  time = 0
  /** Of the machine, in seconds: how wrong its clock is. */
  drift = 0
  private ids = 0
  private readonly storage = fakeStorage()

  readonly clock = {
    elapsed: () => this.time * 1000,
    now: () => new Date(Date.UTC(2026, 10, 21, 8) + (this.time + this.drift) * 1000)
  }

  launch(more: Partial<Launching> = {}): LaunchParameters {
    const session = this.store.launch({ unit, learner: learners[0]!, mode: 'normal', ...more })
    const query = new URLSearchParams({
      registration: session.registration,
      endpoint,
      activityId: session.activityId,
      fetch: `https://lms.example/fetch?session=${session.id}`,
      actor: JSON.stringify(session.actor)
    })
    return launchParameters((name) => query.get(name))!
  }

  notes({ fetch }: LaunchParameters): NoteBook {
    return createNoteBook(fetch, () => this.storage)
  }

  connect(parameters: LaunchParameters, notes = this.notes(parameters)): Promise<Connected> {
    return connect(parameters, ['pl', 'en'], notes, this.send)
  }

  /** A page with the course in it. */
  async open(parameters = this.launch()): Promise<Tracking> {
    const connected = await this.connect(parameters)
    if (connected.state !== 'open') throw new Error(`The course is not let in: ${connected.state}`)
    return createCmi5Tracking(connected, 'pl-demo', () => 'pl', {
      clock: this.clock,
      newId: () => `00000000-0000-4000-8000-${String(++this.ids).padStart(12, '0')}`,
      pause: () => Promise.resolve(),
      bytes: (text) => Buffer.byteLength(text),
      go: (url) => this.went.push(url)
    })
  }

  readonly send: typeof sendRequest = (method, url, headers, body = '', { last = false } = {}) => {
    const entry: Sent = { method, url: new URL(url), headers, body, last, status: 0 }
    this.sent.push(entry)
    const network = typeof this.network === 'function' ? this.network(entry) : this.network
    if (network === 'down') return Promise.resolve({ status: 0, text: '' })
    if (typeof network === 'number') return Promise.resolve({ status: network, text: '' })
    const { fault, ...reply } = this.answer(entry)
    Object.assign(entry, { status: reply.status, ...(fault === undefined ? {} : { fault }) })
    return Promise.resolve<Answer>(network === 'deaf' ? { status: 0, text: '' } : reply)
  }

  private answer({ method, url, headers, body }: Sent) {
    if (!url.href.startsWith(endpoint)) return this.store.fetch(url.searchParams.get('session')!, method)
    const path = url.href.slice(endpoint.length).split('?')[0]!
    return this.store.answer({ method, path, query: url.searchParams, headers, body })
  }

  /** Rules that were broken. */
  get faults(): string[] {
    return this.sent.flatMap(({ fault }) => fault ?? [])
  }

  get verbs(): string[] {
    return this.store.statements.map((statement) => takenOf(statement).verb)
  }
}

export const begun: Report = {
  completed: false,
  measure: 0.5,
  location: 'a',
  resumeData: '1abc',
  objectives: []
}
export const done: Report = { ...begun, completed: true, measure: 1, resumeData: '1done' }
