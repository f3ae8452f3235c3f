import { parseSize } from './options.ts'

/** Puts the content into the page. The API has to be there before. */
export function createFrame(host: Element, url: string, title: string, size: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.name = 'content'
  frame.title = title
  frame.allow = 'fullscreen'
  resizeFrame(frame, size)
  frame.src = url
  host.replaceChildren(frame)
  return frame
}

/** Gives the frame a size in pixels, or all the place there is. */
export function resizeFrame(frame: HTMLIFrameElement, size: string): void {
  const pixels = parseSize(size)
  frame.classList.toggle('fill', pixels === null)
  frame.width = pixels ? String(pixels.width) : ''
  frame.height = pixels ? String(pixels.height) : ''
}

const GOODBYES = ['beforeunload', 'pagehide', 'unload', 'visibilitychange', 'freeze']

/**
 * Takes from the content its last words: the process of a killed tab runs no handler any more. A capturing
 * listener on the window is asked before the content's own.
 */
export function silenceFrame(frame: HTMLIFrameElement): void {
  for (const type of GOODBYES) {
    frame.contentWindow?.addEventListener(type, (event) => event.stopImmediatePropagation(), {
      capture: true
    })
  }
}

/** Lets the content see the browser online or offline, as it would without a network. */
export function setFrameOnline(frame: HTMLIFrameElement, online: boolean): void {
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  if (!view || view.navigator.onLine === online) return
  Object.defineProperty(view.navigator, 'onLine', { configurable: true, get: () => online })
  view.dispatchEvent(new view.Event(online ? 'online' : 'offline'))
}
