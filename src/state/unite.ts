/**
 * Two savings of one attempt that went apart, as when the machine's storage could not be read for a while: everything
 * of the newer one, and what only the older has. Of an exercise that is in both, the newer's record counts.
 */
import type { Saved } from './codec.ts'

export function unite(newer: Saved, older: Saved): Saved {
  const [{ carried }, before] = [newer, older.carried]
  return {
    ...newer,
    visited: new Set([...older.visited, ...newer.visited]),
    marked: new Set([...older.marked, ...newer.marked]),
    skipped: new Set([...older.skipped, ...newer.skipped]),
    records: new Map([...older.records, ...newer.records]),
    carried: {
      ...carried,
      visited: [...new Set([...before.visited, ...carried.visited])],
      marked: [...new Set([...before.marked, ...carried.marked])],
      skipped: [...new Set([...before.skipped, ...carried.skipped])],
      records: new Map([...before.records, ...carried.records])
    }
  }
}

/** How much it holds: of two of which one is a part of the other, the larger says more. */
export function extent({ visited, records, carried }: Saved): number {
  return visited.size + records.size + carried.visited.length + carried.records.size
}
