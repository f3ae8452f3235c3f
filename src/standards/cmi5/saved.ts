/** The course's own State document: what the next sitting has to know (cmi5 7.1, xAPI Communication 2.3). */
import { isObject, parse } from './launch-data.ts'

export const stateId = 'scormdown'

/**
 * Most characters of resume data. A State document may be larger; but what is sent while the page goes away has 64 KiB
 * in all (Fetch, `keepalive`), and answers go with it.
 */
export const resumeLimit = 32_000

/** What may be said once in a registration (cmi5 9.3). */
export type Once = 'completed' | 'passed' | 'failed'

/**
 * Noted before it is sent, so that it is never said twice: a sitting that cannot know whether it arrived says it again
 * under the same id.
 */
export interface Said {
  id: string
  timestamp: string
  /** Session in which it was said. */
  session: string
  /** The LMS confirmed it. */
  sure?: true
}

export interface Saved {
  resumeData: string
  location: string
  said: Partial<Record<Once, Said>>
}

export const nothingSaved: Saved = { resumeData: '', location: '', said: {} }

export function writeSaved(saved: Saved): string {
  return JSON.stringify(saved)
}

/** Undefined where it is not ours: it must not be written over. */
export function readSaved(document: string): Saved | undefined {
  const data = parse(document)
  if (!isObject(data) || typeof data.resumeData !== 'string' || !isObject(data.said)) return undefined
  return { resumeData: data.resumeData, location: String(data.location ?? ''), said: data.said }
}
