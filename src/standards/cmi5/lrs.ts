/** The calls that a course makes to the LMS's record store (xAPI Communication 2.1–2.6), each with its outcome. */
import type { LaunchParameters } from './launch-data.ts'
import { stateId } from './saved.ts'

/** What came back. `status` 0 where nothing did: no network, no permission, or too long a wait. */
export interface Answer {
  status: number
  text: string
  /** Of a State document; undefined where the LMS does not tell. */
  etag?: string
}

export interface Lrs {
  launchData(): Promise<Answer>
  wishes(): Promise<Answer>
  saved(): Promise<Answer>
  /** @param etag of the document that it takes the place of, `*` for whatever is there; undefined for a first one */
  save(document: string, etag: string | undefined, options?: SendOptions): Promise<Answer>
  say(statements: string, options?: SendOptions): Promise<Answer>
  /** Asks for a statement by its id. */
  said(statementId: string): Promise<Answer>
}

export interface SendOptions {
  /** The page may be going away: the request outlives it. */
  last?: boolean
}

/** Milliseconds after which no answer counts as none. */
const patience = 20_000

export function createLrs(
  { endpoint, agent, registration, activityId }: LaunchParameters,
  token: string,
  send: typeof sendRequest = sendRequest
): Lrs {
  const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' }
  const json = { ...headers, 'content-type': 'application/json' }
  const address = (path: string, query: Record<string, string>) =>
    `${endpoint}${path}?${new URLSearchParams(query).toString()}`
  const state = (id: string) => address('activities/state', { activityId, agent, registration, stateId: id })

  return {
    launchData: () => send('GET', state('LMS.LaunchData'), headers),
    wishes: () =>
      send('GET', address('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }), headers),
    saved: () => send('GET', state(stateId), headers),
    save(document, etag, options) {
      const condition: Record<string, string> =
        etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag }
      return send('PUT', state(stateId), { ...json, ...condition }, document, options)
    },
    said: (statementId) => send('GET', address('statements', { statementId }), headers),
    say: (statements, options) => send('POST', `${endpoint}statements`, json, statements, options)
  }
}

/** The token of the session: given out once (cmi5 8.2). */
export function fetchToken(url: string, send: typeof sendRequest = sendRequest): Promise<Answer> {
  return send('POST', url, {})
}

export async function sendRequest(
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: string,
  { last = false }: SendOptions = {}
): Promise<Answer> {
  // Firefox before 133 drops what is under way when a page goes; a call that waits is heard (Fetch, `keepalive`).
  if (last && !('keepalive' in Request.prototype)) return sendWaiting(method, url, headers, body)
  try {
    const response = await fetch(url, {
      method,
      headers,
      cache: 'no-store',
      credentials: 'omit',
      ...(body === undefined ? {} : { body }),
      ...(last ? { keepalive: true } : { signal: AbortSignal.timeout(patience) })
    })
    const text = await response.text()
    // The page of a login says yes in the place of the LMS; a refusal may be told in a page.
    const isPage = response.ok && response.headers.get('content-type')?.includes('text/html')
    const etag = response.headers.get('etag')
    return { status: isPage ? 0 : response.status, text, ...(etag === null ? {} : { etag }) }
  } catch {
    return { status: 0, text: '' }
  }
}

function sendWaiting(
  method: string,
  url: string,
  headers: Record<string, string>,
  body: string | undefined
): Answer {
  const request = new XMLHttpRequest()
  try {
    request.open(method, url, false)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.send(body ?? null)
    return { status: request.status, text: request.responseText }
  } catch {
    return { status: 0, text: '' }
  }
}
