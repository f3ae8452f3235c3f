/** How long a run waits for what, so that no package can hold it up. */

/** Seconds that content has to come to rest. */
export const secondsToRest = 15
/** Milliseconds for one sitting, whatever happens in it. */
export const sittingLimit = secondsToRest * 1000 + 10_000
/** Milliseconds that a page, or the browser, has to close. */
export const closingLimit = 3000

/** What a promise gives in time; undefined where it does not, or fails. */
export async function inTime<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  try {
    return await Promise.race([promise.catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What is asked whether content still does something. */
interface Signs {
  /** Calls that the LMS has heard so far. */
  heard(): number | Promise<number>
  traffic: Readonly<Traffic>
}

/** Requests of a page. */
export interface Traffic {
  /** On their way. */
  open: number
  /** When the last one began or ended. */
  last: number
}

/** Milliseconds without a call or a request that count as rest; more while an answer is waited for, such as a film. */
const quiet = 1000
const quietWaiting = 4000
/** Milliseconds that content without any call is waited for: mere pages never make one. */
const silentWait = 4000

/** Waits until neither a call nor a request has come for a while. False where that never was. */
export async function comeToRest({ heard, traffic }: Signs): Promise<boolean> {
  const began = Date.now()
  let calls = 0
  let since = began
  while (Date.now() - began < secondsToRest * 1000) {
    const now = await heard()
    if (now !== calls) since = Date.now()
    calls = now
    const still = Date.now() - Math.max(since, traffic.last)
    const enough = traffic.open > 0 ? quietWaiting : quiet
    if (still > enough && (calls > 0 || Date.now() - began > silentWait)) return true
    await pause(100)
  }
  return false
}
