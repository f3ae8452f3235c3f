/**
 * Tracking over xAPI. One queue of statements: `initialized` first, `terminated` last, and each keeps its id until the
 * LMS has confirmed it, so that a second sending is the same statement. The State document goes before what follows
 * from it.
 */
import { after, type Clock, type Launch, type Report, type Tracking } from '../tracking.ts'
import type { Opened } from './connect.ts'
import { due } from './due.ts'
import type { CourseKey } from './iris.ts'
import { onceId } from './once-id.ts'
import { sessionIdOf } from './launch-data.ts'
import { budget, lastWords } from './last-words.ts'
import type { Answer } from './lrs.ts'
import { readSaved, resumeLimit, writeSaved, type Once, type Saved } from './saved.ts'
import {
  answered,
  completed,
  failed,
  initialized,
  passed,
  terminated,
  type Stamp,
  type Voice
} from './statements.ts'
import { verbs, type Statement } from './xapi.ts'

export interface Surroundings {
  clock: Clock
  /** A new UUID. */
  newId(): string
  pause(milliseconds: number): Promise<unknown>
  /** Length in UTF-8. */
  bytes(text: string): number
  /** Leads the learner to another address. */
  go(url: string): void
}

/** Statements in one request: some servers take no large ones. */
const most = 20
/** Milliseconds before the end is said again where nobody answered. */
const endPauses = [2000, 5000]

const once = { completed, passed, failed }
const isConfirmed = ({ status }: Answer) => status >= 200 && status < 300
/** The LMS has one with this id already. */
const isThere = ({ status }: Answer) => status === 409
/** The LMS will not have it, now or later (cmi5 6.3). */
const isRefused = ({ status }: Answer) => status === 400 || status === 403

/** @param language in which the questions are asked now */
export function createCmi5Tracking(
  opened: Opened,
  course: CourseKey,
  language: () => string,
  { clock, newId, pause, bytes, go }: Surroundings
): Tracking {
  const { parameters, data, lrs, notes } = opened
  const voice: Voice = { parameters, data, course }
  const session = sessionIdOf(data.template)
  const isWritten = data.mode === 'normal'
  let { saved, etag } = opened
  let latest: Report | undefined
  let queue: Statement[] = []
  /** How often the LMS would not have a statement, by id. */
  const refusals = new Map<string, number>()
  /** What the State document holds as far as is known. */
  let held: string | undefined
  /** A save was sent, and its answer is not there. */
  let writing = false
  /** None came: nobody knows whether the document is ours. */
  let unsure = false
  let running = false
  let startedAt = 0
  let lastTime = ''
  let chain: Promise<unknown> = Promise.resolve()

  const seconds = () => (clock.elapsed() - startedAt) / 1000

  /**
   * None before the one that was said before it, whatever the machine's clock does, since the order is told by it
   * (cmi5 9.3); and none in the future.
   */
  const stamp = (at?: string, id = newId()): Stamp => {
    const now = clock.now().toISOString()
    const time = at === undefined || at > now ? now : at
    if (time > lastTime) lastTime = time
    return { id, timestamp: lastTime }
  }

  const idOf = (what: Once) => onceId(parameters.registration, parameters.activityId, what)

  /** What the report makes it time to say, noted in what is saved before it is sent. */
  const takeReport = (): void => {
    if (latest === undefined) return
    const { resumeData, location } = latest
    saved = { ...saved, resumeData, location }
    for (const { what, score } of due(latest, saved.said, session, data.masteryScore)) {
      const mark = stamp(undefined, idOf(what))
      queue.push(once[what](voice, mark, seconds(), score))
      saved = { ...saved, said: { ...saved.said, [what]: { ...mark, session } } }
    }
  }

  const confirm = (statements: readonly Statement[]): void => {
    const ids = new Set(statements.map(({ id }) => id))
    queue = queue.filter(({ id }) => !ids.has(id))
    for (const [what, said] of Object.entries(saved.said)) {
      if (ids.has(said.id)) saved = { ...saved, said: { ...saved.said, [what]: { ...said, sure: true } } }
    }
  }

  /** Writes what is to be resumed. Where another sitting wrote meanwhile, what it did is taken in first. */
  const save = async (tries = 3): Promise<boolean> => {
    const document = writeSaved(saved)
    if (document === held) return true
    writing = true
    const answer = await lrs.save(document, unsure && etag !== undefined ? '*' : etag)
    writing = false
    unsure = answer.status === 0 || answer.status >= 500
    if (isConfirmed(answer)) {
      held = document
      etag = answer.etag ?? '*'
      return true
    }
    if (answer.status !== 412 || tries === 0 || !(await takeOther(document))) return false
    return save(tries - 1)
  }

  const takeOther = async (document: string): Promise<boolean> => {
    const answer = await lrs.saved()
    if (answer.status === 404) etag = undefined
    else if (answer.status !== 200) return false
    else {
      etag = answer.etag ?? '*'
      // Ours had arrived; its answer had not.
      if (answer.text === document) held = document
      else {
        const other = readSaved(answer.text)
        if (other === undefined) return false
        saved = { ...saved, said: { ...saved.said, ...other.said } }
        tracking.onOther?.(other.resumeData)
        takeReport()
      }
    }
    return true
  }

  /** Sends the queue from its front, as far as it gets. */
  const deliver = async (): Promise<boolean> => {
    while (queue.length > 0) {
      if (!running) return false
      const batch = queue.slice(0, most)
      const answer = await lrs.say(JSON.stringify(batch))
      if (isConfirmed(answer)) confirm(batch)
      else if (!tellsOfOne(answer) || !(await deliverEach(batch))) return false
    }
    return true
  }

  /** Something is wrong with one of them, or the request is too large. */
  const tellsOfOne = (answer: Answer) => isThere(answer) || isRefused(answer) || answer.status === 413

  const deliverEach = async (batch: readonly Statement[]): Promise<boolean> => {
    for (const statement of batch) {
      if (!running) return false
      const answer = await lrs.say(JSON.stringify([statement]))
      if (isConfirmed(answer) || isThere(answer) || (await isSettled(statement, answer))) confirm([statement])
      else return false
    }
    return true
  }

  /**
   * Whether there is no use in saying it again: the LMS has it, or may have had it in an earlier sitting; and an answer
   * that it will not have twice is given up, so that what follows it arrives.
   */
  const isSettled = async (statement: Statement, answer: Answer): Promise<boolean> => {
    if (!isRefused(answer)) return false
    console.warn(`The LMS refused “${statement.verb.display.en}”: ${answer.status} ${answer.text}`)
    if (statement.verb.id !== verbs.answered.id) {
      return resaid.has(statement.id) || isConfirmed(await lrs.said(statement.id))
    }
    const times = (refusals.get(statement.id) ?? 0) + 1
    refusals.set(statement.id, times)
    return times > 1
  }

  /** Ids of statements of an earlier sitting of which nobody knows whether they arrived. */
  const resaid = new Set<string>()

  /** Of “passed” and “failed” one alone may be said in a session, and the latter is over once the former was said. */
  const sayUnsure = (): void => {
    for (const [what, { id, timestamp, sure }] of Object.entries(saved.said) as [
      Once,
      Saved['said'][Once] & object
    ][]) {
      if (sure || (what === 'failed' && saved.said.passed !== undefined)) continue
      resaid.add(id)
      const mark = stamp(timestamp, id)
      queue.push(once[what](voice, mark, seconds()))
      saved = { ...saved, said: { ...saved.said, [what]: { ...mark, session } } }
    }
  }

  /** One thing after the other. */
  const behind = (job: () => Promise<boolean>): Promise<boolean> => {
    const done = chain.then(() => running && job())
    chain = done
    return done
  }

  const tracking: Tracking = {
    resumeLimit,
    isLocal: false,

    start(): Launch {
      const first = notes.read().initialized ?? stamp()
      lastTime = first.timestamp
      notes.add({ initialized: first })
      startedAt = clock.elapsed() - Math.max(0, clock.now().getTime() - Date.parse(first.timestamp))
      running = true
      // Said before the page was loaded anew, it is the same statement again.
      queue.push(initialized(voice, first))
      if (isWritten) sayUnsure()
      void behind(deliver)
      const { captions, language: wanted } = opened.wishes
      return {
        mode: data.mode,
        resumeData: saved.resumeData,
        connection: 'open',
        completed: saved.said.completed !== undefined,
        preference: { captions, language: wanted }
      }
    },

    report(report) {
      latest = report
    },

    interaction({ interaction, at }) {
      if (isWritten && running) queue.push(answered(voice, stamp(at), interaction, language()))
    },

    commit() {
      if (!isWritten || !running) return false
      return behind(async () => {
        takeReport()
        return (await save()) && (await deliver())
      })
    },

    doubt() {
      held = undefined
    },

    release() {
      running = false
    },

    finish(isWanted) {
      if (!running) return false
      running = false
      notes.add({ ended: true })
      if (isWritten) takeReport()
      const progress = saved.said.completed === undefined && isWritten ? latest?.measure : undefined
      queue.push(terminated(voice, stamp(), seconds(), progress))
      return after(end(), (confirmed) => {
        if (confirmed && isWanted && data.returnUrl !== undefined) go(data.returnUrl)
        return confirmed
      })
    }
  }

  /** All at once: the page may be gone before there is an answer. */
  const end = async (): Promise<boolean> => {
    const document = writeSaved(saved)
    const isHeld = !isWritten || held === document || !hasNews(document, held)
    const replaced = isHeld ? [] : replacedAtEnd(bytes(document))
    const saves = replaced.map((one) => lrs.save(document, one, { last: true }))
    const words = lastWords(queue, budget - replaced.length * bytes(document), bytes)
    let answer = await lrs.say(JSON.stringify(words), { last: true })
    for (const wait of endPauses) {
      if (answer.status !== 0 && answer.status < 500) break
      await pause(wait)
      answer = await lrs.say(JSON.stringify(words))
    }
    const isSaved = isHeld || (await Promise.all(saves)).some(isConfirmed)
    return isSaved && words.length === queue.length && (isConfirmed(answer) || isThere(answer))
  }

  /**
   * What the last save takes the place of. Beside one whose answer is not there nobody knows what the document is; after
   * a first one not even whether there is any: then it is sent for both cases, where the room allows it.
   */
  const replacedAtEnd = (size: number): (string | undefined)[] => {
    if (!writing && !unsure) return [etag]
    return etag === undefined && size < budget / 4 ? [undefined, '*'] : ['*']
  }

  return tracking
}

/** Whether a document says more than that what was said has arrived. */
function hasNews(document: string, held: string | undefined): boolean {
  const bare = (text: string) => text.replaceAll(',"sure":true', '')
  return held === undefined || bare(document) !== bare(held)
}
