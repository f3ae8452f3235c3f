/** The stops of Tab on the page that is shown, and what becomes of focus at each. */
import type { Page } from 'playwright'

export interface Stop {
  what: string
  /** It is marked by an outline or a shadow, or its pixels change. */
  marked: boolean
  /** Something of it can be seen (WCAG 2.2, 2.4.11). */
  shown: boolean
  /** It stands behind the stop before it in the document. */
  inOrder: boolean
}

export interface TabWalk {
  stops: Stop[]
  /** Forwards and backwards focus came out of the page again. */
  leaves: boolean
  /** The page was another one after the walk: focus alone did something. */
  moved: boolean
}

/** More stops than any page has. */
const most = 200

/** As if the page had only just come: the next Tab goes to its first stop. */
export async function toTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { body } = document
    body.tabIndex = -1
    body.focus()
    body.removeAttribute('tabindex')
    scrollTo(0, 0)
    Object.assign(globalThis, { lastStop: undefined, firstStop: undefined })
  })
}

/** From the top of the page to its end, and back again. */
export async function tabThrough(page: Page): Promise<TabWalk> {
  const place = () => page.evaluate(() => `${location.hash} ${document.querySelector('main')!.innerText}`)
  const before = await place()
  await toTop(page)
  const stops: Stop[] = []
  while (stops.length < most) {
    await page.keyboard.press('Tab')
    const stop = await look(page)
    if (stop === undefined) break
    if (!stop.marked) stop.marked = await changesPixels(page)
    stops.push(stop)
  }
  const forwards = stops.length < most
  let back = 0
  while (back < most) {
    await page.keyboard.press('Shift+Tab')
    back += 1
    // Where the way forward ended at the first stop again, the first step back only leaves the page.
    if (back > 1 && (await isAtStart(page))) break
  }
  // While the first stop has focus it may stand in the way of everything else.
  await toTop(page)
  return { stops, leaves: forwards && back < most && back >= stops.length, moved: (await place()) !== before }
}

/** Focus is on the first stop again, or has left the page. */
function isAtStart(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return (
      at === null || at === document.body || at === (globalThis as never as { firstStop?: Element }).firstStop
    )
  })
}

/** Where focus is; undefined where it has left the page. */
function look(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    let at = document.activeElement
    if (at === null || at === document.body) return undefined
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const memory = globalThis as never as { lastStop?: Element; firstStop?: Element }
    // A browser without a bar for addresses begins anew at once.
    if (at === memory.firstStop) return undefined
    memory.firstStop ??= at
    /** The parents of both up to the tree that they share, since shadow roots are trees of their own. */
    const chain = (one: Element): Element[] => {
      const host = (one.getRootNode() as ShadowRoot).host as Element | undefined
      return host === undefined ? [one] : [...chain(host), one]
    }
    const follows = (one: Element, other: Element) => {
      const [a, b] = [chain(one), chain(other)]
      const i = a.findIndex((link, n) => link !== b[n])
      if (i < 0 || a[i] === undefined || b[i] === undefined) return true
      return (a[i].compareDocumentPosition(b[i]) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    }
    const inOrder = memory.lastStop === undefined || follows(memory.lastStop, at)
    memory.lastStop = at
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
    const seen = [...at.getClientRects()].some((box) =>
      [0.05, 0.25, 0.5, 0.75, 0.95].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const point = [box.left + x * box.width, box.top + y * box.height] as const
          let top = document.elementFromPoint(...point)
          while (top?.shadowRoot) {
            const inner = top.shadowRoot.elementFromPoint(...point)
            if (inner === null || inner === top) break
            top = inner
          }
          const label = (at as HTMLInputElement).labels?.[0]
          // On words that stand in a slot, the element that has the slot is met.
          const isOwn = top !== null && (at.contains(top) || top.contains(at) || chain(at).includes(top))
          return isOwn || label?.contains(top) === true
        })
      )
    )
    const what = (at.cloneNode() as Element).outerHTML
    return { what, marked: outlined || boxShadow !== 'none', shown: seen, inOrder }
  })
}

/** Whether what has focus looks another without it. */
async function changesPixels(page: Page): Promise<boolean> {
  const picture = () => page.screenshot({ animations: 'disabled', caret: 'hide' })
  const focused = await picture()
  await page.evaluate(() => {
    let at = document.activeElement as HTMLElement
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement
    Object.assign(globalThis, { back: at })
    at.blur()
  })
  const blurred = await picture()
  await page.evaluate(() => (globalThis as never as { back: HTMLElement }).back.focus())
  return !focused.equals(blurred)
}
