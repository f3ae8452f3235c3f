/** The LMS of a cmi5 package over HTTP: launches, the record store with CORS, and what its page is told. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallRecord } from '../../strict/api.ts'
import { faultRules } from '../../strict/faults.ts'
import { isObject } from '../../strict/cmi5/json.ts'
import {
  EVENTS_PATH,
  FAULT_PATH,
  FETCH_PATH,
  LAUNCH_PATH,
  RETURN_PATH,
  XAPI_PATH,
  type Cmi5Event,
  type Cmi5Fault,
  type Cmi5Session,
  type Cmi5Unit,
  type Json,
  type LaunchReply,
  type LaunchRequest
} from '../../strict/cmi5/session.ts'
import { takenOf } from '../../strict/cmi5/statements.ts'
import { CONTENT_BASE, learners } from '../../strict/launch.ts'
import { readBody, sendJson } from '../records.ts'
import type { Reply } from './reply.ts'
import { Store } from './store.ts'
import { valuesOf } from './values.ts'

type Next = (error?: unknown) => void

export interface Cmi5Lms {
  store: Store
  /** Every request of the course, oldest first. */
  calls: readonly CallRecord[]
  handle(request: IncomingMessage, response: ServerResponse, next: Next): void
}

/** What is played for one session. */
interface Play {
  fault: Cmi5Fault
  listeners: Set<(event: Cmi5Event) => void>
}

/** Bytes that are taken from a course in all, so that none can fill the memory: what it sends is kept for the log. */
export const mostReceived = 128 * 1024 ** 2

/** Milliseconds that an LMS takes that is slow. */
const slow = 2000

export function createCmi5Lms(units: readonly Cmi5Unit[]): Cmi5Lms {
  const store = new Store()
  const calls: CallRecord[] = []
  const plays = new Map<string, Play>()
  let received = 0

  const launch = (body: LaunchRequest): LaunchReply => {
    const unit = units[body.unit]!
    const learner = learners.find(({ id }) => id === body.learner)!
    const returnUrl = (id: string) => `${body.origin}${RETURN_PATH}?session=${id}`
    const session = store.launch({ unit, learner, mode: body.mode, isNew: body.isNew, returnUrl })
    plays.set(session.id, { fault: body.fault, listeners: new Set() })
    return { session: session.id, url: addressOf(session, body.origin), values: valuesOf(store, session) }
  }

  const log = (
    session: Cmi5Session | undefined,
    request: Pick<CallRecord, 'name' | 'args'>,
    { status, text, fault }: Reply,
    begun: number,
    played = ''
  ): void => {
    const message = fault ?? (played || undefined)
    const call: CallRecord = {
      n: calls.length + 1,
      time: begun,
      ...request,
      result: [status, text].join(' ').trim(),
      error: status >= 400 && status !== 404 ? String(status) : '0',
      ...(fault === undefined ? {} : { violation: true }),
      ...(message === undefined ? {} : { message }),
      ms: Date.now() - begun
    }
    calls.push(call)
    if (session === undefined) return
    const event = { call, phase: phaseOf(session), values: valuesOf(store, session) }
    for (const tell of plays.get(session.id)?.listeners ?? []) tell(event)
  }

  const answerXapi = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begun = Date.now()
    const url = new URL(request.url!, 'http://lms')
    const { method = 'GET' } = request
    const headers = request.headers as Record<string, string | undefined>
    const path = url.pathname.slice(XAPI_PATH.length)
    const body = await readBody(request)
    received += body.length
    if (received > mostReceived) return send(request, response, { status: 413, text: '' })
    const session = store.sessionOf(headers.authorization)
    const fault = session === undefined ? 'ok' : (plays.get(session.id)?.fault ?? 'ok')
    const asked = { method, path, query: url.searchParams, headers, body }
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, slow))
    const reply = playedReply(fault) ?? store.answer(asked)
    for (const one of requestsOf(asked)) log(session, one, reply, begun, faultRules[fault].message)
    send(request, response, reply)
  }

  const answerFetch = (request: IncomingMessage, response: ServerResponse): void => {
    const begun = Date.now()
    const id = new URL(request.url!, 'http://lms').searchParams.get('session') ?? ''
    const reply = store.fetch(id, request.method ?? 'GET')
    log(store.session(id), { name: `${request.method} fetch`, args: [] }, reply, begun)
    send(request, response, reply)
  }

  /** The learner comes back: by then the session has to be over. */
  const answerReturn = (request: IncomingMessage, response: ServerResponse): void => {
    const session = store.session(new URL(request.url!, 'http://lms').searchParams.get('session') ?? '')
    const isOver = session?.taken.some(({ verb }) => verb === 'terminated')
    const fault = isOver ? {} : { fault: 'row 142: the learner is led back after “terminated”' }
    log(session, { name: 'GET returnURL', args: [] }, { status: 200, text: '', ...fault }, Date.now())
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<!doctype html><title>LMS</title><main class="end"><h1>LMS</h1></main>')
  }

  const listen = (request: IncomingMessage, response: ServerResponse): void => {
    const play = plays.get(new URL(request.url!, 'http://lms').searchParams.get('session') ?? '')
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    const tell = (event: Cmi5Event) => response.write(`data: ${JSON.stringify(event)}\n\n`)
    response.write(': open\n\n')
    play?.listeners.add(tell)
    response.on('close', () => play?.listeners.delete(tell))
  }

  const answer = async (request: IncomingMessage, response: ServerResponse, next: Next): Promise<void> => {
    const path = request.url!.split('?')[0]!
    const isOpen = path.startsWith(XAPI_PATH) || path === FETCH_PATH
    if (isOpen && request.method === 'OPTIONS') return send(request, response, { status: 204, text: '' })
    if (path.startsWith(XAPI_PATH)) return answerXapi(request, response)
    if (path === FETCH_PATH) return answerFetch(request, response)
    if (path === RETURN_PATH) return answerReturn(request, response)
    if (path === EVENTS_PATH) return listen(request, response)
    if (path !== LAUNCH_PATH && path !== FAULT_PATH) return next()
    const body = JSON.parse(await readBody(request)) as LaunchRequest & { session: string }
    if (path === LAUNCH_PATH) return sendJson(response, 200, launch(body))
    const play = plays.get(body.session)
    if (play !== undefined) play.fault = body.fault
    sendJson(response, 200, null)
  }

  return {
    store,
    calls,
    handle: (request, response, next) => void answer(request, response, next).catch(next)
  }
}

/** The launch address (cmi5 8.1). */
function addressOf(session: Cmi5Session, origin: string): string {
  const { href } = session.unit
  const query = new URLSearchParams({
    endpoint: `${origin}${XAPI_PATH}`,
    fetch: `${origin}${FETCH_PATH}?session=${session.id}`,
    actor: JSON.stringify(session.actor),
    registration: session.registration,
    activityId: session.activityId
  }).toString()
  const base = /^https?:/.test(href) ? href : CONTENT_BASE + href
  return `${base}${base.includes('?') ? '&' : '?'}${query}`
}

/** One line of the log for each statement, since these are what an administrator looks for. */
function requestsOf(asked: { method: string; path: string; query: URLSearchParams; body: string }) {
  const { method, path, query, body } = asked
  if (path !== 'statements' || body === '') {
    const id = query.get('stateId') ?? query.get('profileId') ?? ''
    return [{ name: `${method} ${id || path}`, args: body === '' ? [] : [body] }]
  }
  return statementsOf(body).map((value) => ({
    name: `${method} ${isObject(value) ? takenOf(value).verb : 'statement'}`,
    args: [JSON.stringify(value)]
  }))
}

function statementsOf(body: string): Json[] {
  try {
    const value = JSON.parse(body) as Json
    return Array.isArray(value) ? value : [value]
  } catch {
    return [body]
  }
}

function playedReply(fault: Cmi5Fault): Reply | undefined {
  if (fault === 'refuse') return { status: 503, text: '' }
  return fault === 'session-expired' ? { status: 401, text: '' } : undefined
}

function phaseOf({ taken }: Cmi5Session): Cmi5Event['phase'] {
  if (taken.some(({ verb }) => verb === 'terminated')) return 'ended'
  return taken.length > 0 ? 'running' : 'open'
}

/** With what the course of another origin may read and send (xAPI Communication 1.3, Fetch 3.2). */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, text, etag, type = 'application/json' }: Reply
): void {
  const allowed = ['authorization', 'content-type', 'x-experience-api-version', 'if-match', 'if-none-match']
  response.writeHead(status, {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-methods': 'GET, PUT, POST, DELETE',
    'access-control-allow-headers': allowed.join(', '),
    'access-control-expose-headers': 'etag, x-experience-api-version',
    'access-control-max-age': '600',
    vary: 'origin',
    'cache-control': 'no-store',
    'x-experience-api-version': '1.0.3',
    ...(text === '' ? {} : { 'content-type': type }),
    ...(etag === undefined ? {} : { etag })
  })
  response.end(text)
}
