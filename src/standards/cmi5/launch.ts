/** Where a cmi5 package begins in the browser. */
import { readLaunchData as readStartPage } from '../../player/launch-data.ts'
import { startPlayer } from '../../player/start.ts'
import { connect, type Connected } from './connect.ts'
import { courseKey } from './iris.ts'
import { launchParameters, type LaunchParameters } from './launch-data.ts'
import { messagesIn } from './messages.ts'
import { allowOnly } from './policy.ts'
import { createNoteBook } from './session-notes.ts'
import { createCmi5Tracking } from './tracking.ts'
import { unconnected } from './unconnected.ts'
import { showWaiting } from './waiting.ts'

const query = new URLSearchParams(location.search)
const parameters = launchParameters((name) => query.get(name))
allowOnly(parameters === undefined ? [] : [parameters.endpoint, parameters.fetch])
if (parameters === undefined) startPlayer(() => unconnected('absent'))
else void begin(parameters)

async function begin(parameters: LaunchParameters): Promise<void> {
  const { languages, outline } = readStartPage()
  const waiting = showWaiting(messagesIn(document.documentElement.lang))
  const notes = createNoteBook(parameters.fetch, () => sessionStorage)
  let connected: Connected = await connect(parameters, languages, notes)
  while (connected.state === 'failed') {
    await waiting.failed()
    connected = await connect(parameters, languages, notes)
  }
  waiting.remove()
  if (connected.state === 'over') return startPlayer(() => unconnected('over'))
  if (connected.wishes.muted) beginSilent()
  const opened = connected
  startPlayer(({ clock }) =>
    createCmi5Tracking(
      opened,
      courseKey(outline.id, languages),
      // The page says in which language it is shown now.
      () => document.documentElement.lang,
      { clock, newId, pause, bytes, go: (url) => location.replace(url) }
    )
  )
}

/** `randomUUID` is not there on plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const encoder = new TextEncoder()
const bytes = (text: string) => encoder.encode(text).length

/** Each film and each sound is silent when it is first played; then the learner decides (cmi5 11.2). */
function beginSilent(): void {
  const met = new WeakSet<EventTarget>()
  const silence = ({ target }: Event) => {
    if (!(target instanceof HTMLMediaElement) || met.has(target)) return
    met.add(target)
    target.muted = true
  }
  // The event does not bubble.
  document.addEventListener('play', silence, { capture: true })
}
