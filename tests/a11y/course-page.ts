/** The course alone in a tab: only its looks and its keys matter here, no LMS. */
import type { Browser, Frame, Locator, Page } from 'playwright'
import { wear, type Scheme } from './schemes.ts'

/** The frame that the course has in most LMSs. */
export const lmsFrame = { width: 650, height: 666 }

export interface Size {
  width: number
  height: number
}

/**
 * @param url of the start page
 * @param connected an LMS answers, so that no notice says that there is none
 */
export async function openAlone(
  browser: Browser,
  url: string,
  scheme: Scheme,
  { viewport = lmsFrame, connected = false }: { viewport?: Size; connected?: boolean } = {}
): Promise<Page> {
  const context = await browser.newContext({ viewport, bypassCSP: true, reducedMotion: 'reduce' })
  // Where tsx runs this file, it keeps the names of functions by a helper, which a page does not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  await context.addInitScript(noteListeners)
  if (connected) await context.addInitScript(playLms)
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('main h1').waitFor()
  await wear(page, scheme)
  return page
}

/** The API of SCORM 1.2, which takes everything and has nothing. */
function playLms(): void {
  const values = new Map<string, string>()
  Object.assign(globalThis, {
    API: {
      LMSInitialize: () => 'true',
      LMSFinish: () => 'true',
      LMSCommit: () => 'true',
      LMSGetValue: (name: string) => values.get(name) ?? '',
      LMSSetValue: (name: string, value: string) => {
        values.set(name, value)
        return 'true'
      },
      LMSGetLastError: () => '0',
      LMSGetErrorString: () => '',
      LMSGetDiagnostic: () => ''
    }
  })
}

/** Keeps the kinds of events that the course listens to in `heard`. */
function noteListeners(): void {
  const heard = new Set<string>()
  Object.assign(globalThis, { heard })
  const original = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
    heard.add(type)
    return (original as (...args: unknown[]) => void).call(this, type, ...rest)
  } as never
}

interface Outline {
  modules: {
    pages: { id: string; items: { id: string; component: string; test?: { minutes?: number } }[] }[]
  }[]
}

export interface CoursePage {
  id: string
  /** Component of each exercise on it, in the order of the text. */
  exercises: string[]
  /** Ids of tests with a time limit. */
  timed: string[]
}

/** The course's pages in their order. */
export async function pagesOf(page: Page | Frame): Promise<CoursePage[]> {
  const text = await page.locator('#scormdown-launch').textContent()
  const { outline } = JSON.parse(text!) as { outline: Outline }
  return outline.modules.flatMap(({ pages }) =>
    pages.map(({ id, items }) => ({
      id,
      exercises: items.map(({ component }) => component),
      timed: items.filter(({ test }) => test?.minutes !== undefined).map((item) => item.id)
    }))
  )
}

/** What a learner can look at: the pages, and the tools beside them, which are called as their address has them. */
export async function viewsOf(page: Page): Promise<CoursePage[]> {
  const links = page.locator('#tools a')
  const tools = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)))
  return [...(await pagesOf(page)), ...tools.map((id) => ({ id, exercises: [], timed: [] }))]
}

export async function pageIds(page: Page): Promise<string[]> {
  return (await pagesOf(page)).map(({ id }) => id)
}

/** A page, past its content notice where it has one; or a tool. */
export async function show(page: Page, id: string): Promise<void> {
  await goTo(page, id)
  if (!(await isCovered(page))) return
  await showAll(page).click()
  await elementsReady(shownArticle(page))
}

const showAll = (page: Page) => shownArticle(page).locator('.care .primary')

/** Whether the content notice of a page stands before it. */
export function isCovered(page: Page): Promise<boolean> {
  return showAll(page).isVisible()
}

/** A page as a learner comes to it, or a tool. */
export async function goTo(page: Page, id: string): Promise<void> {
  if (id.startsWith(':')) {
    await page.evaluate((target) => (location.hash = `#${target}`), id)
    await page.locator(`#tools a[href="#${id}"][aria-current]`).waitFor({ state: 'attached' })
    await elementsReady(shownArticle(page))
    return
  }
  await page.evaluate((target) => (location.hash = `#/${target}`), id)
  await page.locator(`#outline a[href="#/${id}"][aria-current=page]`).waitFor({ state: 'attached' })
  await page.locator(`sd-course[data-page="${id}"]`).waitFor()
  await elementsReady(shownArticle(page))
}

/** The page behind a tool waits unseen. */
export function shownArticle(page: Page): Locator {
  return page.locator('main > :not([hidden]) article')
}

/** Elements come a moment after their page. */
export function elementsReady(article: Locator): Promise<unknown> {
  return article.evaluate(async (root) => {
    const own = [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))
    await Promise.all(own.map(({ localName }) => customElements.whenDefined(localName)))
    await Promise.all(
      own.map((one) => (one as never as { updateComplete?: Promise<unknown> }).updateComplete)
    )
  })
}
