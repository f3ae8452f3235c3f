/** Remembers the last value under each key for as long as what it was made of stays the same. */
export class Memo<T> {
  private readonly known = new Map<string, { from: readonly unknown[]; value: T }>()

  /** @param from all that `make` looks at; compared one by one, as `Object.is` does */
  get(key: string, from: readonly unknown[], make: () => T): T {
    const last = this.known.get(key)
    if (last?.from.length === from.length && from.every((one, i) => Object.is(one, last.from[i]))) {
      return last.value
    }
    const value = make()
    this.known.set(key, { from, value })
    return value
  }
}
