/** A learner's machine: time that passes only when a walk says so, windows that end in every way, a disk with moods. */
import { fakeStorage } from '../support/browser.ts'

interface Timer {
  id: number
  owner: object | undefined
  at: number
  run: () => void
}

/** Each timer belongs to the window in which it was set, and dies with it. */
export class Time {
  /** Milliseconds since the walk began. */
  elapsed = 0
  /** What the machine's clock shows is wrong by this many milliseconds. */
  wrongBy = 0
  private timers: Timer[] = []
  private next = 1
  private owner: object | undefined

  now(): Date {
    return new Date(Date.UTC(2026, 10, 21, 8) + this.elapsed + this.wrongBy)
  }

  /** Runs something as this window. */
  as<T>(owner: object | undefined, run: () => T): T {
    const before = this.owner
    this.owner = owner
    try {
      return run()
    } finally {
      this.owner = before
    }
  }

  set(run: () => void, delay = 0, owner = this.owner): number {
    this.timers.push({ id: this.next, owner, at: this.elapsed + delay, run })
    return this.next++
  }

  clear(id: number | undefined): void {
    this.timers = this.timers.filter((timer) => timer.id !== id)
  }

  drop(owner: object): void {
    this.timers = this.timers.filter((timer) => timer.owner !== owner)
  }

  pass(milliseconds: number): void {
    const end = this.elapsed + milliseconds
    for (;;) {
      const due = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at || a.id - b.id)[0]
      if (due === undefined) break
      this.clear(due.id)
      // A slow call may have taken the time beyond what was due.
      this.elapsed = Math.max(this.elapsed, due.at)
      this.as(due.owner, due.run)
    }
    this.elapsed = Math.max(this.elapsed, end)
  }

  /** A call that stands still until it is answered. */
  block(milliseconds: number): void {
    this.elapsed += milliseconds
  }
}

/** Made once: a walk meets them by the thousand. */
const full = new DOMException('full', 'QuotaExceededError')
const blocked = new DOMException('blocked', 'SecurityError')

export type Mood = 'works' | 'blocked' | 'full'

/** What a browser keeps. */
export class Disk {
  mood: Mood = 'works'
  private readonly kept = fakeStorage()
  private readonly face: Storage

  constructor() {
    const refuse = () => {
      throw full
    }
    const { kept } = this
    this.face = new Proxy(kept, {
      get: (_, name) => (name === 'setItem' && this.mood === 'full' ? refuse : kept[name as keyof Storage])
    })
  }

  /** As `localStorage`: touching it throws where the browser blocks it. */
  get storage(): Storage {
    if (this.mood === 'blocked') throw blocked
    return this.face
  }

  /** What lies there, whatever the mood. */
  get content(): Storage {
    return this.kept
  }
}

/** Windows of one browser hear each other a moment later. */
export class Air {
  private readonly channels = new Set<Channel>()
  private waiting: { from: Channel; data: unknown }[] = []

  constructor(private readonly time: Time) {}

  open(name: string, owner: object): Channel {
    const channel = new Channel(name, owner, this)
    this.channels.add(channel)
    return channel
  }

  send(from: Channel, data: unknown): void {
    this.waiting.push({ from, data })
  }

  /** The moment later. */
  deliver(): void {
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      const { from, data } = next
      for (const other of [...this.channels]) {
        if (other !== from && other.name === from.name) this.time.as(other.owner, () => other.hear(data))
      }
    }
  }

  close(channel: Channel): void {
    this.channels.delete(channel)
  }

  drop(owner: object): void {
    for (const channel of this.channels) if (channel.owner === owner) this.channels.delete(channel)
  }
}

export class Channel {
  private readonly listeners: ((event: { data: unknown }) => void)[] = []

  constructor(
    readonly name: string,
    readonly owner: object,
    private readonly air: Air
  ) {}

  addEventListener(_: 'message', listener: (event: { data: unknown }) => void): void {
    this.listeners.push(listener)
  }

  postMessage(data: unknown): void {
    this.air.send(this, data)
  }

  hear(data: unknown): void {
    this.listeners.forEach((listener) => listener({ data }))
  }

  close(): void {
    this.air.close(this)
  }
}

/** The browser's globals for as long as `run` takes. */
export function inBrowser<T>(machine: () => { time: Time; disk: Disk }, run: () => T): T {
  const names = ['setTimeout', 'clearTimeout', 'localStorage'] as const
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  const { warn } = console
  const give = (name: string, get: () => unknown) =>
    Object.defineProperty(globalThis, name, { configurable: true, get })
  give('setTimeout', () => (what: () => void, delay?: number) => machine().time.set(what, delay))
  give('clearTimeout', () => (id?: number) => machine().time.clear(id))
  give('localStorage', () => machine().disk.storage)
  // What the LMS refuses is told on the console: here it refuses on purpose.
  console.warn = () => undefined
  try {
    return run()
  } finally {
    console.warn = warn
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
  }
}
