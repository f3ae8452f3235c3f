import { parseSize, type Place } from './options.ts'
import { words } from './words.ts'

/** Content that was opened. */
export type Content = {
  /** The window that it runs in; null where there is none (yet, or any more). */
  view(): (Window & typeof globalThis) | null
  resize(size: string): void
  /** Leaves it as a learner does: over once its last words were said. */
  close(): Promise<void>
}

/** What content is opened with; `onLoad` is called each time that it was loaded. */
export type Opened = { url: string; title: string; size: string; onLoad: () => void }

type View = ReturnType<Content['view']>

/** Name of the content's window, and of its frame. */
const NAME = 'content'

/** How many frames lie between the window with the API and the content that lies deep. */
const FRAMES_BETWEEN = 6

/** Opens the content in its place. The API has to be there before. */
export function openContent(host: Element, place: Place, opened: Opened): Content {
  if (place === 'window') return openWindow(host, opened)
  const frame = createFrame(opened)
  if (place === 'deep') {
    const query = new URLSearchParams({ content: opened.url, left: String(FRAMES_BETWEEN - 1) })
    frame.name = 'deep'
    frame.src = `/lms/places/deep.html?${query.toString()}`
  }
  const neighbours = place === 'beside-foreign' ? [createNeighbour()] : []
  host.replaceChildren(...neighbours, frame)
  return {
    view: () => findContent(frame.contentWindow as View),
    resize: (size) => resizeFrame(frame, size),
    close: () => {
      host.replaceChildren()
      return Promise.resolve()
    }
  }
}

function createFrame({ url, title, size, onLoad }: Opened): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.name = NAME
  frame.title = title
  frame.allow = 'fullscreen'
  resizeFrame(frame, size)
  frame.src = url
  frame.addEventListener('load', onLoad)
  return frame
}

/** Down through the frames between: they hold one frame each. */
function findContent(view: View): View {
  let current = view
  while (current && current.name !== NAME) current = (current.frames[0] ?? null) as View
  return current
}

/** Gives the frame a size in pixels, or all the place there is. */
function resizeFrame(frame: HTMLIFrameElement, size: string): void {
  const pixels = parseSize(size)
  frame.classList.toggle('fill', pixels === null)
  frame.width = pixels ? String(pixels.width) : ''
  frame.height = pixels ? String(pixels.height) : ''
}

/** A frame that throws when it is touched, as an advertisement or a chat beside the course does. */
function createNeighbour(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.className = 'neighbour'
  frame.title = words.anotherSite
  frame.src = `${foreignOrigin()}/lms/places/beside.html`
  return frame
}

function openWindow(host: Element, { url, size, onLoad }: Opened): Content {
  const pixels = parseSize(size)
  const features = pixels ? `popup,width=${pixels.width},height=${pixels.height}` : 'popup'
  const view = window.open(url, NAME, features) as View
  view?.addEventListener('load', onLoad)
  const note = document.createElement('p')
  note.className = 'elsewhere'
  note.textContent = view ? words.inWindow : words.noWindow
  host.replaceChildren(note)
  return {
    view: () => (view?.closed ? null : view),
    resize: (now) => {
      const wanted = parseSize(now)
      if (wanted) view?.resizeTo(wanted.width, wanted.height)
    },
    close: () => closeWindow(view)
  }
}

/** A window goes away a moment after it was told to; one that does not say so is not waited for. */
function closeWindow(view: View): Promise<void> {
  if (!view || view.closed) return Promise.resolve()
  return new Promise((resolve) => {
    view.addEventListener('pagehide', () => resolve())
    setTimeout(resolve, 1000)
    view.close()
  })
}

/** The same server under its other name: for the browser that is another site. */
export function foreignOrigin({ protocol, hostname, port }: Location = location): string {
  return `${protocol}//${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`
}

const GOODBYES = ['beforeunload', 'pagehide', 'unload', 'visibilitychange', 'freeze']

/**
 * Takes from the content its last words: the process of a killed tab runs no handler any more. A capturing
 * listener on the window is asked before the content's own.
 */
export function silence(view: View): void {
  for (const type of GOODBYES) {
    view?.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true })
  }
}

/** Lets the content see the browser online or offline, as it would without a network. */
export function setOnline(view: View, online: boolean): void {
  if (!view || view.navigator.onLine === online) return
  Object.defineProperty(view.navigator, 'onLine', { configurable: true, get: () => online })
  view.dispatchEvent(new view.Event(online ? 'online' : 'offline'))
}
