/** Everything that must be read before a course can begin (cmi5 8.2, 10, 11): token, launch data, wishes, progress. */
import type { LaunchData, LaunchParameters, Wishes } from './launch-data.ts'
import { isObject, parse, readLaunchData, readWishes } from './launch-data.ts'
import { createLrs, fetchToken, type Answer, type Lrs } from './lrs.ts'
import { nothingSaved, readSaved, type Saved } from './saved.ts'
import type { NoteBook } from './session-notes.ts'

export interface Opened {
  state: 'open'
  parameters: LaunchParameters
  data: LaunchData
  wishes: Wishes
  saved: Saved
  /** Of the State document; undefined where there is none yet. */
  etag: string | undefined
  lrs: Lrs
  notes: NoteBook
}

/** `over`: the LMS lets this session not begin, or not again. `failed`: nobody answers, which may pass. */
export type Connected = Opened | { state: 'over' } | { state: 'failed' }

const hears = ({ status }: Answer) => status !== 0 && status < 500 && status !== 429

export async function connect(
  parameters: LaunchParameters,
  languages: readonly string[],
  notes: NoteBook,
  send?: Parameters<typeof createLrs>[2]
): Promise<Connected> {
  if (notes.read().ended) return { state: 'over' }
  let { token } = notes.read()
  if (token === undefined) {
    const answer = await fetchToken(parameters.fetch, send)
    if (!hears(answer)) return { state: 'failed' }
    token = tokenOf(answer)
    if (token === undefined) return { state: 'over' }
    notes.add({ token })
  }
  const lrs = createLrs(parameters, token, send)
  const answers = await Promise.all([lrs.launchData(), lrs.wishes(), lrs.saved()])
  if (!answers.every(hears)) return { state: 'failed' }
  const [launch, wishes, state] = answers
  const data = launch.status === 200 ? readLaunchData(launch.text) : undefined
  // A sitting that began without what may be there would write over all that the learner did.
  const saved = state.status === 404 ? nothingSaved : state.status === 200 ? readSaved(state.text) : undefined
  if (data === undefined || saved === undefined) return { state: 'over' }
  return {
    state: 'open',
    parameters,
    data,
    wishes: wishes.status === 200 ? readWishes(wishes.text, languages) : {},
    saved,
    etag: state.status === 404 ? undefined : (state.etag ?? '*'),
    lrs,
    notes
  }
}

/** Undefined where the LMS gives an error in its place (cmi5 8.2.3). */
function tokenOf({ status, text }: Answer): string | undefined {
  const reply = status === 200 ? parse(text) : undefined
  const token = isObject(reply) ? reply['auth-token'] : undefined
  return typeof token === 'string' && token !== '' ? token : undefined
}
