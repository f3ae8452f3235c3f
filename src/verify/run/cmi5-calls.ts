/** What can be told from the requests of an assignable unit, as the LMS wrote them down. */
import type { CallRecord } from '../../lms/strict/api.ts'

const isTaken = ({ error }: CallRecord) => error === '0'

/** A statement has a verb; a document of the course may be anything. */
function isStatement({ args }: CallRecord): boolean {
  try {
    const value = JSON.parse(args[0] ?? '') as { verb?: unknown; actor?: unknown } | null
    return value?.verb !== undefined && value.actor !== undefined
  } catch {
    return false
  }
}

/** “POST initialized” → `initialized`. */
const objectOf = ({ name }: CallRecord) => name.slice(name.indexOf(' ') + 1)

/** Verbs of the statements, in their order; those that the LMS took, or all. */
export function sayings(calls: readonly CallRecord[], isAny = false): string[] {
  return calls.filter((call) => isStatement(call) && (isAny || isTaken(call))).map(objectOf)
}

/** Names of the documents that the course keeps for itself. */
export function stateWritten(calls: readonly CallRecord[]): string[] {
  const written = calls.filter((call) => /^(PUT|POST) /.test(call.name) && isTaken(call))
  return written.filter((call) => !isStatement(call) && call.args.length > 0).map(objectOf)
}

/** Whether one of those that the first sitting kept is asked for in the second. */
export function stateRead(first: readonly CallRecord[], second: readonly CallRecord[]): boolean {
  const kept = new Set(stateWritten(first))
  return second.some((call) => call.name.startsWith('GET ') && kept.has(objectOf(call)))
}
