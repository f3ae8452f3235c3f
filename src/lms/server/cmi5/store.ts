/** A small learning record store with the strictness of cmi5: pure of HTTP, so that tests can ask it. */
import { randomUUID } from 'node:crypto'
import { equal, isObject, objectAt } from '../../strict/cmi5/json.ts'
import {
  cmi5Modes,
  type Cmi5Session,
  type Cmi5Unit,
  type Json,
  type JsonObject
} from '../../strict/cmi5/session.ts'
import { statementFaults, takenOf } from '../../strict/cmi5/statements.ts'
import type { Learner, Mode } from '../../strict/launch.ts'
import { Documents } from './documents.ts'
import { refused, type Reply, type Request } from './reply.ts'

const sessionIdKey = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
/** Of the people and units of this LMS. */
const home = 'https://lms.example'

export interface Launching {
  unit: Cmi5Unit
  learner: Learner
  mode: Mode
  isNew?: boolean
  masteryScore?: number | undefined
  returnUrl?: ((session: string) => string) | undefined
}

interface OpenSession extends Cmi5Session {
  token: string
  isFetched: boolean
}

export class Store {
  /** All statements that were taken, in their order. */
  readonly statements: JsonObject[] = []
  readonly documents = new Documents()
  readonly preferences = new Documents()
  readonly #sessions = new Map<string, OpenSession>()
  readonly #registrations = new Map<string, string>()

  session(id: string): Cmi5Session | undefined {
    return this.#sessions.get(id)
  }

  /** Launches a unit: what stands in LMS.LaunchData is written before (cmi5 10.0). */
  launch({
    unit,
    learner,
    mode,
    isNew = false,
    masteryScore = unit.masteryScore,
    returnUrl
  }: Launching): OpenSession {
    const key = `${learner.id} ${unit.id}`
    if (isNew) this.#registrations.delete(key)
    const registration = this.#registrations.get(key) ?? randomUUID()
    this.#registrations.set(key, registration)
    const before = [...this.#sessions.values()].filter((one) => one.registration === registration)
    for (const one of before) one.abandoned = true
    const id = randomUUID()
    const back = returnUrl?.(id)
    const session: OpenSession = {
      id,
      unit,
      activityId: `${home}/units/${encodeURIComponent(unit.id)}`,
      actor: {
        objectType: 'Agent',
        name: `${learner.given} ${learner.family}`,
        account: { homePage: home, name: learner.id }
      },
      registration,
      mode,
      template: {
        contextActivities: { grouping: [{ objectType: 'Activity', id: unit.id }] },
        extensions: { [sessionIdKey]: id }
      },
      ...(masteryScore === undefined ? {} : { masteryScore }),
      ...(back === undefined ? {} : { returnUrl: back }),
      read: new Set(),
      taken: [],
      before: before.flatMap(({ taken }) => taken),
      abandoned: false,
      token: Buffer.from(`${id}:${randomUUID()}`).toString('base64'),
      isFetched: false
    }
    this.#sessions.set(id, session)
    this.documents.set(this.#stateKey(session, 'LMS.LaunchData'), JSON.stringify(launchData(session)))
    return session
  }

  /** The one-time address of the token (cmi5 8.2). */
  fetch(id: string, method: string): Reply {
    const session = this.#sessions.get(id)
    if (method !== 'POST') return refused(405, 'row 130: the token is asked for with POST')
    const error = (code: string, text: string) => JSON.stringify({ 'error-code': code, 'error-text': text })
    if (session === undefined || session.abandoned)
      return { status: 200, text: error('2', 'There is no such session.') }
    if (session.isFetched) {
      const fault = 'row 130: the token is asked for once in a session'
      return { status: 200, text: error('1', 'The token has been given out already.'), fault }
    }
    session.isFetched = true
    return { status: 200, text: JSON.stringify({ 'auth-token': session.token }) }
  }

  /** Whose token it is; undefined where it is nobody's. */
  sessionOf(authorization: string | undefined): Cmi5Session | undefined {
    return [...this.#sessions.values()].find(
      ({ token, isFetched }) => isFetched && authorization === `Basic ${token}`
    )
  }

  /** The answer to a request below the endpoint. */
  answer(request: Request): Reply {
    const session = this.sessionOf(request.headers.authorization)
    if (session === undefined)
      return refused(401, 'row 130: each call has “Basic” and the token of a session')
    if (!/^(1|2)\.0(\.\d+)?$/.test(request.headers['x-experience-api-version'] ?? ''))
      return refused(400, 'row 142: each call has the header X-Experience-API-Version')
    if (session.abandoned) return { status: 403, text: 'The session was abandoned.' }
    if (request.body !== '' && !isWhatItSays(request))
      return refused(400, 'row 142: what is sent is JSON and says so')
    switch (request.path) {
      case 'activities/state':
        return this.#state(request, session)
      case 'agents/profile':
        return this.#profile(request, session)
      case 'statements':
        return this.#statements(request, session)
      default:
        return { status: 404, text: '' }
    }
  }

  #statements({ method, query, body }: Request, session: Cmi5Session): Reply {
    if (method === 'POST') return this.take(session, JSON.parse(body) as Json)
    const id = query.get('statementId')
    if (method === 'PUT' && id !== null) return this.#put(session, id, JSON.parse(body) as Json)
    if (method !== 'GET' || id === null) return { status: 405, text: '' }
    const found = this.statements.find((statement) => statement.id === id)
    return found === undefined ? { status: 404, text: '' } : { status: 200, text: JSON.stringify(found) }
  }

  /** One statement, whose id stands in the address (xAPI Communication 2.1.1). */
  #put(session: Cmi5Session, id: string, value: Json): Reply {
    if (!isObject(value)) return refused(400, 'row 135: a statement is an object')
    const reply = this.take(session, { ...value, id })
    return reply.status === 200 ? { status: 204, text: '' } : reply
  }

  #state(request: Request, session: Cmi5Session): Reply {
    const { method, query, headers } = request
    const id = query.get('stateId') ?? ''
    if (query.get('activityId') !== session.activityId || query.get('registration') !== session.registration)
      return refused(403, 'row 129: activityId and registration are those of the launch address')
    if (!isAgent(query.get('agent'), session))
      return refused(403, 'row 129: the agent is the actor of the launch')
    const key = this.#stateKey(session, id)
    if (method === 'GET') {
      session.read.add(id)
      return this.documents.read(key)
    }
    if (id === 'LMS.LaunchData') return refused(403, 'row 132: LMS.LaunchData belongs to the LMS')
    if (method === 'DELETE') return this.documents.delete(key)
    if (method !== 'PUT' && method !== 'POST') return { status: 405, text: '' }
    const body = method === 'POST' ? merged(this.documents.get(key), request.body) : request.body
    const conditions = { ifMatch: headers['if-match'], ifNoneMatch: headers['if-none-match'] }
    return this.documents.write(key, body, conditions, headers['content-type'])
  }

  #profile({ method, query }: Request, session: Cmi5Session): Reply {
    const id = query.get('profileId') ?? ''
    if (!isAgent(query.get('agent'), session))
      return refused(403, 'row 129: the agent is the actor of the launch')
    if (method !== 'GET') return { status: 403, text: 'The LMS keeps the learner’s wishes itself.' }
    session.read.add(id)
    return this.preferences.read(profileKey(session, id))
  }

  setPreferences(session: Cmi5Session, preferences: JsonObject): void {
    this.preferences.set(profileKey(session, 'cmi5LearnerPreferences'), JSON.stringify(preferences))
  }

  /** All statements of a request, or none (xAPI Communication 2.1.2). */
  take(session: Cmi5Session, body: Json): Reply {
    const list = Array.isArray(body) ? body : [body]
    const trial: Cmi5Session = { ...session, taken: [...session.taken] }
    for (const value of list) {
      const known = this.statements.find((one) => isObject(value) && one.id === value.id)
      if (known !== undefined) {
        if (equal(known, value)) continue
        return { status: 409, text: `There is another statement with the id ${String(known.id)}.` }
      }
      const faults = statementFaults(value, trial)
      if (faults.length > 0) return refused(403, faults.join('; '))
      trial.taken.push(takenOf(value as JsonObject))
    }
    const news = trial.taken.slice(session.taken.length)
    session.taken.push(...news)
    this.statements.push(...news.map(({ statement }) => statement))
    return { status: 200, text: JSON.stringify(list.map((value) => objectAt({ value }, 'value').id ?? null)) }
  }

  /** What is resumed, as the course keeps it. */
  documentsOf(session: Cmi5Session): ReadonlyMap<string, string> {
    const names = [...session.read].filter((id) => id !== 'LMS.LaunchData')
    return new Map(
      names.flatMap((id) => {
        const document = this.documents.get(this.#stateKey(session, id))
        return document === undefined ? [] : [[id, document] as const]
      })
    )
  }

  #stateKey({ activityId, actor, registration }: Cmi5Session, id: string): string {
    return JSON.stringify([activityId, objectAt(actor, 'account'), registration, id])
  }
}

function launchData({ template, mode, masteryScore, returnUrl, unit }: Cmi5Session): JsonObject {
  const { moveOn, launchParameters, entitlementKey } = unit
  return {
    contextTemplate: template,
    launchMode: cmi5Modes[mode],
    launchMethod: 'AnyWindow',
    moveOn,
    ...(masteryScore === undefined ? {} : { masteryScore }),
    ...(launchParameters === undefined ? {} : { launchParameters }),
    ...(returnUrl === undefined ? {} : { returnURL: returnUrl }),
    ...(entitlementKey === undefined ? {} : { entitlementKey: { courseStructure: entitlementKey } })
  }
}

const profileKey = ({ actor }: Cmi5Session, id: string) => JSON.stringify([objectAt(actor, 'account'), id])

function isAgent(text: string | null, { actor }: Cmi5Session): boolean {
  try {
    return equal(JSON.parse(text ?? '') as Json, actor)
  } catch {
    return false
  }
}

/** A statement is JSON; a document may be of any kind (xAPI Communication 2.2). */
function isWhatItSays({ path, headers, body }: Request): boolean {
  const type = headers['content-type'] ?? ''
  if (path !== 'statements' && type !== '' && !type.startsWith('application/json')) return true
  return type.startsWith('application/json') && parsed(body) !== undefined
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** What POST makes of a document: names that are sent take the place of those that stand there (xAPI Communication 2.2). */
function merged(before: string | undefined, body: string): string {
  const [old, news] = [parsed(before ?? ''), parsed(body)]
  return isObject(old) && isObject(news) ? JSON.stringify({ ...old, ...news }) : body
}
