/** What a browser has and Node has not: storage with an end, and windows that hear each other. */

/** @param room characters that fit */
export function fakeStorage(room = 5_000_000): Storage {
  const values = new Map<string, string>()
  return {
    get length() {
      return values.size
    },
    key: (i) => [...values.keys()][i] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      const others = [...values].filter(([name]) => name !== key)
      const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0)
      if (used + key.length + value.length > room) throw new DOMException('full', 'QuotaExceededError')
      values.set(key, value)
    },
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear()
  }
}

/** A BroadcastChannel whose messages arrive at once. */
export class FakeChannel {
  private readonly listeners: ((event: { data: unknown }) => void)[] = []

  constructor(
    private readonly name: string,
    private readonly all: Map<string, Set<FakeChannel>>
  ) {
    all.set(name, new Set([...(all.get(name) ?? []), this]))
  }

  addEventListener(_: 'message', listener: (event: { data: unknown }) => void): void {
    this.listeners.push(listener)
  }

  postMessage(data: unknown): void {
    for (const other of this.all.get(this.name) ?? []) {
      if (other !== this) other.listeners.forEach((listener) => listener({ data }))
    }
  }

  close(): void {
    this.all.get(this.name)?.delete(this)
  }
}
