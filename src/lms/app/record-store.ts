import type { LearnerRecord } from '../strict/launch.ts'

/** How a record went out; `lost` where it did not. */
export type Delivery = 'stored' | 'beacon' | 'lost'

/**
 * Sends a record while the content waits, as real LMSs do: with a synchronous request. A page that is being
 * left may not send one, then a beacon goes out; its limit is 64 KiB, and what is larger is lost.
 */
export function postRecord(path: string, record: LearnerRecord): Delivery {
  const body = JSON.stringify(record)
  try {
    const request = new XMLHttpRequest()
    request.open('POST', path, false)
    request.setRequestHeader('Content-Type', 'application/json')
    request.send(body)
    return request.status === 200 ? 'stored' : 'lost'
  } catch {
    const blob = new Blob([body], { type: 'application/json' })
    return navigator.sendBeacon(path, blob) ? 'beacon' : 'lost'
  }
}

/** The record of an attempt, or null before the first commit. */
export async function fetchRecord(path: string): Promise<LearnerRecord | null> {
  const response = await fetch(path)
  return (await response.json()) as LearnerRecord | null
}

/** Forgets an attempt. */
export async function deleteRecord(path: string): Promise<void> {
  await fetch(path, { method: 'DELETE' })
}
