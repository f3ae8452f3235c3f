/**
 * Tracking over a SCORM API. Reads a fixed number of elements at the start; then writes only what changed, in one go
 * with the commit. Both SCORM families run through here: what differs is in their CmiStandard.
 */
import type { Preset } from '../preset.ts'
import type { Answer, Clock, Launch, ObjectiveReport, Report, Tracking } from '../tracking.ts'
import type { CmiStandard, Connection, StartValues, Write } from './standard.ts'

/** Milliseconds between two writes of the session time; the last is at the end. */
const timeEvery = 30_000

export function createCmiTracking(
  standard: CmiStandard,
  connection: Connection,
  preset: Preset,
  clock: Clock
): Tracking {
  const written = new Map<string, string>()
  const objectiveIndexes = new Map<string, number>()
  let objectivesRead = false
  const pending: Answer[] = []
  let latest: Report | undefined
  let startedAt = 0
  let timeWrittenAt = 0
  let writable = false
  let released = false
  let values: StartValues = {}
  let interactions: number | undefined
  /** What must stand before anything else, and is not taken yet. */
  let opening: readonly Write[] = []
  /** What the LMS took may not have arrived anywhere: it is said again until it confirms. */
  let unsure = false

  /** True where the LMS has the value. What it refuses is tried again with the next report. */
  const write = ([element, value]: Write): boolean => {
    if (written.get(element) === value) return true
    const ok = connection.set(element, value)
    if (ok) {
      // Kept in the order of the last writing: `repeat` says a score again before the status that came after it.
      written.delete(element)
      written.set(element, value)
    }
    return ok
  }
  const writeAll = (writes: readonly Write[]) => writes.map(write).every(Boolean)

  /** Looked up once, at the first objective that is written: a manifest or an earlier sitting may have made some. */
  const objectiveIndex = ({ id }: ObjectiveReport): number => {
    if (!objectivesRead) {
      objectivesRead = true
      const count = Number(connection.get(standard.objectiveCount)) || 0
      for (let n = 0; n < count; n++) objectiveIndexes.set(connection.get(standard.objectiveId(n)) ?? '', n)
    }
    const known = objectiveIndexes.get(id)
    if (known !== undefined) {
      written.set(standard.objectiveId(known), id)
      return known
    }
    const index = objectiveIndexes.size
    objectiveIndexes.set(id, index)
    return index
  }

  /** The index must have no gap: it moves on once the entry exists, that is, once its id was taken. */
  const writeInteractions = (): boolean => {
    let ok = true
    while (interactions !== undefined && pending.length > 0) {
      const { interaction, at } = pending[0]!
      const [id, ...rest] = standard.interaction(interaction, interactions, new Date(at))
      if (id === undefined || !write(id)) return false
      ok = writeAll(rest) && ok
      interactions++
      pending.shift()
    }
    return ok
  }

  const writeObjectives = (objectives: readonly ObjectiveReport[]): boolean =>
    objectives
      .filter((objective) => objective.score !== undefined || objective.done)
      .map((objective) => writeAll(standard.objective(objective, objectiveIndex(objective))))
      .every(Boolean)

  const writeTime = (): boolean => {
    timeWrittenAt = clock.elapsed()
    return write(standard.sessionTime((timeWrittenAt - startedAt) / 1000))
  }

  const writeOpening = (): boolean => {
    opening = opening.filter((entry) => !write(entry))
    return opening.length === 0
  }

  /** In the order in which they were set: ids before what hangs on them, score before status. */
  const sayAgain = (): boolean =>
    [...written].map(([element, value]) => connection.set(element, value)).every(Boolean)

  const writeReport = (): boolean => {
    let ok = !unsure || sayAgain()
    ok = writeOpening() && ok
    ok = writeInteractions() && ok
    if (latest !== undefined) {
      const report = neverLess(latest, standard, values)
      ok = writeAll(standard.place(report)) && ok
      if (standard.credit(values)) {
        ok = writeObjectives(report.objectives) && ok
        const completion = standard.wasCompleted(values) ? standard.completionElement : undefined
        ok = writeAll(standard.result(report, preset).filter(([element]) => element !== completion)) && ok
      }
    }
    return ok
  }

  const commit = (): boolean => {
    if (!writable) return false
    const written = writeReport()
    // The time of the sitting goes along now and then, so that a page turn costs no extra call.
    const timed = clock.elapsed() - timeWrittenAt < timeEvery || writeTime()
    const ok = connection.commit() && written && timed
    if (ok) unsure = false
    return ok
  }

  return {
    resumeLimit: standard.resumeLimit,

    start(): Launch {
      startedAt = timeWrittenAt = clock.elapsed()
      const state = connection.initialize()
      if (state !== 'open') return { mode: 'normal', resumeData: '', connection: state, completed: false }
      const read = new Map(standard.startElements.map((element) => [element, connection.get(element)]))
      const resumeData = read.get(standard.resumeElement)
      // A sitting that began without what may be there would write over all that the learner did.
      if (resumeData === undefined)
        return { mode: 'normal', resumeData: '', connection: 'over', completed: false }
      values = Object.fromEntries([...read].map(([element, value]) => [element, value ?? '']))
      const mode = standard.mode(values)
      interactions = standard.interactionCount(values)
      writable = mode === 'normal'
      if (writable) {
        opening = [...(standard.credit(values) ? standard.firstStatus(values) : []), standard.suspend]
        writeOpening()
        connection.commit()
      }
      return {
        mode,
        resumeData,
        connection: 'open',
        completed: standard.wasCompleted(values)
      }
    },

    report(report) {
      latest = report
    },

    interaction(answer) {
      if (writable) pending.push(answer)
    },

    commit,

    repeat() {
      unsure = true
      return commit()
    },

    reopens: false,

    release() {
      released = true
      writable = false
    },

    finish() {
      if (released) return false
      if (!writable) return connection.finish()
      const written = writeReport()
      const timed = writeTime()
      writable = false
      // Committed first, so that little is left for the end, which some LMSs send with a size limit.
      const committed = connection.commit()
      return connection.finish() && written && timed && committed
    }
  }
}

/** What an earlier sitting reached stays reached, and the score can only rise. */
function neverLess(report: Report, standard: CmiStandard, values: StartValues): Report {
  if (!standard.wasCompleted(values)) return report
  const earlier = standard.earlierScore(values)
  const score = Math.max(report.score ?? 0, earlier ?? 0)
  return {
    ...report,
    completed: true,
    ...(report.passed === undefined ? {} : { passed: true }),
    ...(report.score === undefined && earlier === undefined ? {} : { score })
  }
}
