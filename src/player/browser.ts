/** What loading asks of the browser. */
import type { Surroundings } from './loading.ts'

export const surroundings: Surroundings = {
  importFrom: (url) => import(/* @vite-ignore */ url),
  online: () => navigator.onLine,
  pause: (milliseconds) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        removeEventListener('online', done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      addEventListener('online', done)
    }),
  status: (url) => {
    const entry = performance.getEntriesByName(url, 'resource').at(-1)
    return (entry as PerformanceResourceTiming | undefined)?.responseStatus
  }
}

/** Milliseconds of rest before each part: the page that was just shown comes first, with its pictures and its save. */
const rest = 3000

/** Resolves when the browser has had time for what matters more. */
export async function idle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, rest))
  // Safari has no requestIdleCallback: there the rest must do.
  if ('requestIdleCallback' in globalThis) await new Promise((resolve) => requestIdleCallback(resolve))
}

/** Whether the learner asked the browser to load no more than is needed. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
