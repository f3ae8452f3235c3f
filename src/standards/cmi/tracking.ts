/**
 * Tracking over a SCORM API. Reads a fixed number of elements at the start; then writes only what changed, in one go
 * with the commit. Both SCORM families run through here: what differs is in their CmiStandard.
 */
import type { Preset } from '../preset.ts'
import type { Answer, Clock, Launch, ObjectiveReport, PromptTracking, Report } from '../tracking.ts'
import { count, type CmiStandard, type Connection, type StartValues, type Write } from './standard.ts'

/** Milliseconds between two writes of the session time; the last is at the end. */
const timeEvery = 30_000

export function createCmiTracking(
  standard: CmiStandard,
  connection: Connection,
  preset: Preset,
  clock: Clock
): PromptTracking {
  const written = new Map<string, string>()
  /** Elements that this LMS does not have, with `n` for each index. */
  const lacking = new Set<string>()
  /** Known objectives; undefined before the first is written, and empty for ever where the LMS keeps none. */
  let objectiveIndexes: Map<string, number> | undefined
  let keepsObjectives = true
  const pending: Answer[] = []
  /** What the LMS did not take of answers that it has; given up where it takes everything else and not this, twice. */
  let owed: { entry: Write; again: boolean }[] = []
  let latest: Report | undefined
  let startedAt = 0
  let timeWrittenAt = 0
  /** Between a start that the LMS confirmed and the end. */
  let running = false
  let writable = false
  let released = false
  /** Nothing was set since the last commit that the LMS confirmed. */
  let committed = true
  let values: StartValues = {}
  let completed = false
  let bestScore: number | undefined
  let interactions: number | undefined
  /** What must stand before anything else, and is not taken yet. */
  let opening: readonly Write[] = []
  /** What the LMS took may not have arrived anywhere: it is said again until it confirms. */
  let unsure = false

  /** True where the LMS has the value, or has no such element. What it refuses is tried again with the next report. */
  const write = ([element, value]: Write): boolean => {
    const place = element.replace(/\.\d+(?=\.)/g, '.n')
    if (written.get(element) === value || lacking.has(place)) return true
    const answer = connection.set(element, value)
    if (answer === 'unknown' && standard.optional.test(element)) {
      lacking.add(place)
      return true
    }
    if (answer !== 'taken') return false
    // Kept in the order of the last writing: said again, a score comes before the status that came after it.
    written.delete(element)
    written.set(element, value)
    committed = false
    return true
  }
  const writeAll = (writes: readonly Write[]) => writes.map(write).every(Boolean)

  /** Read once, before the first objective is written: a manifest or an earlier sitting may have made some. */
  const readObjectives = (own: readonly ObjectiveReport[]): Map<string, number> => {
    const known = new Map<string, number>()
    const size = count(connection.get(standard.objectiveCount) ?? '')
    keepsObjectives = size !== undefined
    for (let n = 0; n < (size ?? 0); n++) {
      const id = connection.get(standard.objectiveId(n)) ?? ''
      known.set(id, n)
      if (own.some((objective) => objective.id === id)) written.set(standard.objectiveId(n), id)
    }
    return known
  }

  /** The index must have no gap: it moves on once the entry exists, that is, once its id was taken. */
  const writeInteractions = (): boolean => {
    let ok = true
    while (interactions !== undefined && pending.length > 0) {
      const { interaction, at } = pending[0]!
      const [id, ...rest] = standard.interaction(interaction, interactions, new Date(at))
      if (id === undefined || !write(id)) return false
      const left = rest.filter((entry) => !write(entry))
      owed.push(...left.map((entry) => ({ entry, again: false })))
      ok = left.length === 0 && ok
      interactions++
      pending.shift()
    }
    return ok
  }

  const writeObjectives = (objectives: readonly ObjectiveReport[]): boolean => {
    const telling = objectives.filter((objective) => objective.score !== undefined || objective.done)
    if (telling.length === 0) return true
    const indexes = (objectiveIndexes ??= readObjectives(objectives))
    if (!keepsObjectives) return true
    return telling
      .map((objective) => {
        const index = indexes.get(objective.id) ?? indexes.size
        indexes.set(objective.id, index)
        return writeAll(standard.objective(objective, index))
      })
      .every(Boolean)
  }

  const writeTime = (): boolean => {
    timeWrittenAt = clock.elapsed()
    return write(standard.sessionTime((timeWrittenAt - startedAt) / 1000))
  }

  /** What was reached stays reached, in this sitting as from earlier ones, and the score can only rise. */
  const neverLess = (report: Report): Report => {
    completed ||= report.completed
    if (!completed) return report
    if (report.score !== undefined) bestScore = Math.max(report.score, bestScore ?? 0)
    const { measure, location, resumeData, objectives } = report
    return {
      measure,
      location,
      resumeData,
      objectives,
      completed,
      ...(report.passed === undefined ? {} : { passed: true }),
      ...(bestScore === undefined ? {} : { score: bestScore })
    }
  }

  const writeOpening = (): boolean => {
    opening = opening.filter((entry) => !write(entry))
    return opening.length === 0
  }

  /** In the order in which they were set: ids before what hangs on them, score before status. */
  const sayAgain = (): boolean =>
    [...written].map(([element, value]) => connection.set(element, value) === 'taken').every(Boolean)

  const writeReport = (): boolean => {
    let ok = !unsure || sayAgain()
    ok = writeOpening() && ok
    owed = owed.filter(({ entry }) => !write(entry)).map(({ entry }) => ({ entry, again: true }))
    ok = writeInteractions() && ok
    if (latest !== undefined) {
      const report = neverLess(latest)
      ok = writeAll(standard.place(report)) && ok
      if (standard.credit(values)) {
        ok = writeObjectives(report.objectives) && ok
        const completion = standard.wasCompleted(values) ? standard.completionElement : undefined
        ok = writeAll(standard.result(report, preset).filter(([element]) => element !== completion)) && ok
      }
    }
    return ok
  }

  const send = (): boolean => {
    const ok = connection.commit()
    committed = ok
    if (ok) owed = owed.filter(({ again }) => !again)
    return ok
  }

  const commit = (): boolean => {
    if (!writable) return false
    const written = writeReport()
    // The time of the sitting goes along now and then, so that a page turn costs no extra call.
    const timed = clock.elapsed() - timeWrittenAt < timeEvery || writeTime()
    const ok = send() && written && timed
    if (ok) unsure = false
    return ok
  }

  /** The LMS says that nobody has begun: then there is nothing to write over, whatever it says of the resume data. */
  const isFirst = (read: ReadonlyMap<string, string | undefined>) => {
    const status = read.get(standard.completionElement)
    const untouched =
      status !== undefined && standard.firstStatus({ [standard.completionElement]: status }).length > 0
    return untouched || connection.get(standard.entryElement) === 'ab-initio'
  }

  return {
    resumeLimit: standard.resumeLimit,

    start(): Launch {
      startedAt = timeWrittenAt = clock.elapsed()
      const state = connection.initialize()
      if (state !== 'open') return { mode: 'normal', resumeData: '', connection: state, completed: false }
      running = true
      const read = new Map(standard.startElements.map((element) => [element, connection.get(element)]))
      // A sitting that began without what may be there would write over all that the learner did.
      if (read.get(standard.resumeElement) === undefined && !isFirst(read)) {
        return { mode: 'normal', resumeData: '', connection: 'over', completed: false }
      }
      values = Object.fromEntries([...read].map(([element, value]) => [element, value ?? '']))
      const mode = standard.mode(values)
      interactions = standard.interactionCount(values)
      completed = standard.wasCompleted(values)
      if (completed) bestScore = standard.earlierScore(values)
      writable = mode === 'normal'
      if (writable) {
        opening = [...(standard.credit(values) ? standard.firstStatus(values) : []), standard.suspend]
        writeOpening()
        send()
      }
      return {
        mode,
        resumeData: values[standard.resumeElement] ?? '',
        connection: 'open',
        completed,
        preference: standard.preference(values)
      }
    },

    report(report) {
      latest = report
    },

    interaction(answer) {
      if (writable) pending.push(answer)
    },

    commit,

    doubt() {
      unsure = true
    },

    isLocal: false,

    release() {
      released = true
      writable = false
    },

    finish() {
      if (released || !running) return false
      running = false
      if (!writable) return connection.finish()
      const written = writeReport()
      // Committed first, so that little is left for the end, which some LMSs send with a size limit; but after “save
      // and exit” only the time is left, and a second commit would keep the learner waiting for nothing.
      const clean = committed
      const timed = writeTime()
      const kept = clean || send()
      writable = false
      return connection.finish() && written && timed && kept
    }
  }
}
