import type { IncomingMessage, ServerResponse } from 'node:http'
import { recordPath, type LearnerRecord } from '../strict/launch.ts'

/** The learners' records, in memory: they are gone when the preview ends, and no course folder is touched. */
export type Records = {
  get(path: string): LearnerRecord | null
  /** Keeps a record unless a newer one of the same attempt is there already. */
  set(path: string, record: LearnerRecord): void
  delete(path: string): void
  clear(): void
  /** All of them, by `<standard>/<learner>/<launch id>`. */
  all(): Record<string, LearnerRecord>
}

/** An empty store. */
export function createRecords(): Records {
  const records = new Map<string, LearnerRecord>()
  return {
    get: (path) => records.get(path) ?? null,
    set: (path, record) => {
      // The beacon of a page that went away may overtake, or be overtaken by, a request of the next one.
      const kept = records.get(path)
      if (!kept || record.revision >= kept.revision) records.set(path, record)
    },
    delete: (path) => records.delete(path),
    clear: () => records.clear(),
    all: () => Object.fromEntries([...records].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

const BASE = '/lms/records'
const MAX_BODY = 2_000_000

type Next = (error?: unknown) => void

/**
 * `GET /lms/records` gives everything, `DELETE` forgets it; below it, `/<standard>/<learner>/<launch id>` is
 * one record (GET, POST, DELETE). A record that is not there yet is `null`, not an error.
 */
export function createRecordsHandler(records: Records) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    if (path !== BASE && !path.startsWith(`${BASE}/`)) return next()
    answer(records, request, decodePath(path))
      .then(({ status, body }) => sendJson(response, status, body))
      .catch((error: unknown) => sendJson(response, 400, { error: String(error) }))
  }
}

type Answer = { status: number; body: unknown }

/** `scorm12/anna/item-1`, `''` for everything, null for what is no address of a record. */
function decodePath(path: string): string | null {
  const parts = path
    .slice(BASE.length + 1)
    .split('/')
    .filter(Boolean)
  if (parts.length === 0) return ''
  if (parts.length !== 3 || !/^scorm(?:12|2004)$/.test(parts[0] ?? '')) return null
  return parts.map(decodeURIComponent).join('/')
}

async function answer(records: Records, request: IncomingMessage, key: string | null): Promise<Answer> {
  if (key === null) {
    return { status: 404, body: { error: `no record here; one is ${recordPath('scorm12', 'anna', 'ID')}` } }
  }
  switch (request.method) {
    case 'GET':
      return { status: 200, body: key === '' ? records.all() : records.get(key) }
    case 'DELETE':
      if (key === '') records.clear()
      else records.delete(key)
      return { status: 200, body: null }
    case 'POST':
      if (key === '') break
      records.set(key, toRecord(JSON.parse(await readBody(request))))
      return { status: 200, body: { stored: true } }
  }
  return { status: 405, body: { error: `${request.method} is not possible here` } }
}

/** The body of a request as text; an error where it is larger than any record. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > MAX_BODY) throw new Error('the record is too large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function toRecord(body: unknown): LearnerRecord {
  const { revision, terminated, values } = body as Partial<LearnerRecord>
  const valid =
    Number.isInteger(revision) &&
    typeof terminated === 'boolean' &&
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every((value) => typeof value === 'string')
  if (!valid) throw new Error('a record is { revision, terminated, values: { element: "value" } }')
  return { revision, terminated, values } as LearnerRecord
}

/** Answers with JSON that nobody keeps. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify(body))
}
