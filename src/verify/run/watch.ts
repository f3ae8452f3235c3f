/** What a browser tells of the content in a page: requests, faults, windows. */
import type { Page } from 'playwright-core'
import { CONTENT_BASE } from '../../lms/strict/launch.ts'
import type { Traffic } from './time.ts'
import type { Incident } from './types.ts'

/** Lines of the console about what is a finding of its own: missing files, blocked hosts, the end by unload. */
const toldOtherwise = /^Failed to load resource|net::ERR_|^Permissions policy violation: unload/

/** Lets nothing out of the page but to `origins`, the first of which is the LMS’s page; incidents are added as they come. */
export async function watch(
  page: Page,
  origins: readonly string[],
  incidents: Incident[]
): Promise<Readonly<Traffic>> {
  const tell = (kind: Incident['kind'], text: string) => void incidents.push({ kind, text })
  await closeOff(page, origins, tell)
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url())
    if (response.status() === 404 && origins.includes(origin) && pathname.startsWith(CONTENT_BASE)) {
      tell('missing', decoded(pathname.slice(CONTENT_BASE.length)))
    }
  })
  page.on('pageerror', (error) => tell('script', error.message))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() !== 'error' || toldOtherwise.test(text)) return
    tell(/Content Security Policy/i.test(text) ? 'csp' : 'script', text)
  })
  watchWindows(page, origins[0]!, tell)
  return countTraffic(page)
}

/** Content that goes sends its last words itself: held up on their way, some would be lost. The walls stay. */
export function openUp(page: Page): Promise<void> {
  return page.unrouteAll({ behavior: 'ignoreErrors' })
}

type Tell = (kind: Incident['kind'], text: string) => void

async function closeOff(page: Page, origins: readonly string[], tell: Tell): Promise<void> {
  const hosts = origins.map((origin) => new URL(origin).host)
  page.on('request', (request) => {
    const { origin, host, protocol } = new URL(request.url())
    if (!/^https?:$/.test(protocol) || origins.includes(origin)) return
    tell(/^(GET|HEAD|OPTIONS)$/.test(request.method()) ? 'foreign' : 'sends', host)
  })
  await page.route(
    (address) => !origins.includes(address.origin),
    (route) => route.abort().catch(() => undefined)
  )
  await page.routeWebSocket(
    (address) => !hosts.includes(address.host),
    async (socket) => {
      tell('sends', new URL(socket.url()).host)
      await socket.close().catch(() => undefined)
    }
  )
}

function watchWindows(page: Page, origin: string, tell: Tell): void {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  page.on('popup', (popup) => {
    tell('window', decoded(popup.url()).replace(origin + CONTENT_BASE, ''))
    void popup.close().catch(() => undefined)
  })
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url().startsWith(`${origin}/?`)) return
    if (frame.url() !== `${origin}/`) tell('broke-out', decoded(frame.url()).replace(origin, ''))
  })
}

function countTraffic(page: Page): Traffic {
  const traffic: Traffic = { open: 0, last: Date.now() }
  const change = (by: number) => (request: { resourceType(): string }) => {
    // A stream of events has no end that could be waited for.
    if (request.resourceType() === 'eventsource') return
    traffic.open += by
    traffic.last = Date.now()
  }
  page.on('request', change(1))
  page.on('requestfinished', change(-1))
  page.on('requestfailed', change(-1))
  return traffic
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
