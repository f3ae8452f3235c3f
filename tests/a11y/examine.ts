/**
 * Looks at every page of a course, in every scheme: what axe finds before and after answering, the stops of Tab, what
 * does not fit. Gives figures and findings; what they mean for which criterion is said in criteria.ts.
 */
import type { Browser, Page } from 'playwright'
import { axeVersion, runAxe } from '../e2e/support/axe.ts'
import { answerChoice, playScenario } from '../e2e/support/learner.ts'
import {
  elementsReady,
  goTo,
  isCovered,
  openAlone,
  pagesOf,
  show,
  shownArticle,
  viewsOf
} from './course-page.ts'
import type { CheckId } from './criteria.ts'
import { doubleText, overflow, spaceText, spoiltTexts, textSizes } from './fitting.ts'
import { tabThrough, toTop } from './focus.ts'
import { Keyboard, ways } from './keyboard.ts'
import { light, schemes, type Scheme } from './schemes.ts'

export interface Finding {
  language: string
  page: string
  /** Scheme, size of the window, before or after answering. */
  state: string
  what: string
}

/** What one check came to. */
export interface CheckFigures {
  /** How many things were looked at; in which unit, the check's words say. */
  examined: number
  findings: Finding[]
}

export interface RuleFigures {
  tags: string[]
  passed: number
  broken: Finding[]
  unclear: Finding[]
}

export interface Evidence {
  course: string
  version: string
  languages: string[]
  schemes: string[]
  pages: number
  browser: string
  axe: string
  /** Pages as axe saw them: each page, scheme and state of its exercises counts. */
  views: number
  rules: Map<string, RuleFigures>
  checks: Map<CheckId, CheckFigures>
}

/** What is to be examined. */
export interface Edition {
  language: string
  /** Of the start page, without LMS around it. */
  url: string
  /** Texts of all scripts in the package. */
  scripts: readonly string[]
}

export class Notes {
  readonly rules = new Map<string, RuleFigures>()
  readonly checks = new Map<CheckId, CheckFigures>()
  views = 0

  /** Something was looked at. */
  count(check: CheckId, examined = 1): CheckFigures {
    const figures = this.checks.get(check) ?? { examined: 0, findings: [] }
    figures.examined += examined
    this.checks.set(check, figures)
    return figures
  }

  note(check: CheckId, where: Omit<Finding, 'what'>, found: readonly string[], examined = 1): void {
    this.count(check, examined).findings.push(...found.map((what) => ({ ...where, what })))
  }
}

/** Narrowest window that WCAG 1.4.10 speaks of, a phone, the frame of an LMS. */
const widths = [320, 367, 650]

export async function examine(
  browser: Browser,
  edition: Edition,
  notes: Notes,
  told: (line: string) => void
): Promise<{ pages: number; axe: string }> {
  let axe = ''
  let pages = 0
  for (const scheme of schemes) {
    told(`${edition.language}, ${scheme.name}: axe, stops of Tab`)
    const page = await openAlone(browser, edition.url, scheme, { connected: true })
    const all = await viewsOf(page)
    pages = all.length
    for (const { id, exercises } of all) {
      const where = { language: edition.language, page: id, state: scheme.name }
      await goTo(page, id)
      if (await isCovered(page)) {
        const notice = { ...where, state: `${scheme.name}, content notice` }
        await noteAxe(page, notes, notice, scheme)
        await noteStops(page, notes, notice)
      }
      await show(page, id)
      await noteAxe(page, notes, where, scheme)
      await noteStops(page, notes, where)
      if (exercises.length > 0) await noteAnswered(page, notes, where, scheme, exercises)
    }
    axe = await axeVersion(page)
    await page.context().close()
  }
  told(`${edition.language}: sizes of window and text`)
  for (const width of widths) await noteWidth(browser, edition, notes, width)
  await noteLandscape(browser, edition, notes)
  await noteText(browser, edition, notes, 'text-spacing', 'text spaced', spaceText)
  await noteText(browser, edition, notes, 'text-size', 'text 200 %', doubleText)
  told(`${edition.language}: what the pages hold`)
  await noteContents(browser, edition, notes)
  return { pages, axe }
}

async function noteAxe(
  page: Page,
  notes: Notes,
  where: Omit<Finding, 'what'>,
  { without }: Scheme
): Promise<void> {
  notes.views += 1
  for (const { id, tags, passed, broken, unclear } of await runAxe(page, without)) {
    const sum = notes.rules.get(id) ?? { tags, passed: 0, broken: [], unclear: [] }
    sum.passed += passed
    sum.broken.push(...broken.map((what) => ({ ...where, what })))
    sum.unclear.push(...unclear.map((what) => ({ ...where, what })))
    notes.rules.set(id, sum)
  }
}

async function noteStops(page: Page, notes: Notes, where: Omit<Finding, 'what'>): Promise<void> {
  const { stops, leaves, moved } = await tabThrough(page)
  const of = (odd: (stop: (typeof stops)[number]) => boolean) => stops.filter(odd).map(({ what }) => what)
  notes.note(
    'focus-visible',
    where,
    of(({ marked }) => !marked),
    stops.length
  )
  notes.note(
    'focus-shown',
    where,
    of(({ shown }) => !shown),
    stops.length
  )
  notes.note(
    'focus-order',
    where,
    of(({ inOrder }) => !inOrder),
    stops.length
  )
  notes.note('no-trap', where, leaves ? [] : ['focus does not come out of the page again'])
  notes.note(
    'focus-quiet',
    where,
    moved ? ['the page changed while focus went through it'] : [],
    stops.length
  )
}

/** Kinds of exercises that are done with clicks here. The others are done with keys: whether clicks do, a person tries. */
const clickable: ReadonlySet<string> = new Set(['choice', 'scenario'])

/** Wrong answers and right ones look different, and so do the ends of a scenario. */
async function noteAnswered(
  page: Page,
  notes: Notes,
  where: Omit<Finding, 'what'>,
  scheme: Scheme,
  exercises: readonly string[]
): Promise<void> {
  const article = shownArticle(page)
  for (const question of await article.locator('sd-choice').all()) {
    await answerChoice(question, false)
    const retry = question.locator('.actions button')
    notes.note('retry', where, (await retry.count()) > 0 ? [] : ['a wrong answer cannot be given again'])
  }
  await noteAxe(page, notes, { ...where, state: `${where.state}, answered wrongly` }, scheme)
  for (const question of await article.locator('sd-choice').all()) {
    await question.locator('.actions button').click()
    // Focus goes back among the answers, which may scroll the page.
    await question.locator('input:focus').waitFor()
    await answerChoice(question)
  }
  for (const scenario of await article.locator('sd-scenario').all()) await playScenario(scenario)
  const clicked = exercises.filter((name) => clickable.has(name))
  notes.count('clicks', clicked.length)
  for (const name of new Set(exercises.filter((name) => !clickable.has(name)))) {
    notes.note('unclicked', where, [name])
    for (const one of await article.locator(`sd-${name}`).all())
      await ways.get(name)!(new Keyboard(page), one)
  }
  notes.count('unclicked')
  await noteAxe(page, notes, { ...where, state: `${where.state}, answered` }, scheme)
  await noteStops(page, notes, { ...where, state: `${where.state}, answered` })
}

async function eachPage(
  browser: Browser,
  { url }: Edition,
  size: { width: number; height: number },
  look: (page: Page, id: string) => Promise<void>,
  scheme: Scheme = light
): Promise<void> {
  const page = await openAlone(browser, url, scheme, { viewport: size, connected: true })
  for (const { id } of await viewsOf(page)) {
    await show(page, id)
    await look(page, id)
  }
  await page.context().close()
}

async function noteWidth(browser: Browser, edition: Edition, notes: Notes, width: number): Promise<void> {
  await eachPage(browser, edition, { width, height: 666 }, async (page, id) => {
    const where = { language: edition.language, page: id, state: `${width} pixels wide` }
    const over = await overflow(page)
    const found = over > 0 ? [`${over} pixels wider than the window`] : []
    notes.note('reflow', where, [...found, ...(await spoiltTexts(page))])
    if (width === lmsWidth) return
    const targets = (await runAxe(page)).find(({ id }) => id === 'target-size')
    notes.note(
      'targets',
      where,
      targets?.broken ?? [],
      (targets?.passed ?? 0) + (targets?.broken.length ?? 0)
    )
  })
}

const lmsWidth = 650

/** A telephone held either way. */
async function noteLandscape(browser: Browser, edition: Edition, notes: Notes): Promise<void> {
  for (const [width, height] of [
    [367, 666],
    [666, 367]
  ] as const) {
    await eachPage(browser, edition, { width, height }, async (page, id) => {
      const where = { language: edition.language, page: id, state: `${width}×${height}` }
      const isSeen = await shownArticle(page).locator('h1').isVisible()
      const over = await overflow(page)
      notes.note(
        'orientation',
        where,
        isSeen && over <= 0 ? [] : ['the page is not shown in this orientation']
      )
    })
  }
}

/** Pixels. What is large text by WCAG (18 points) may grow less, as long as it is twice that at the end. */
const largeTwice = 48

async function noteText(
  browser: Browser,
  edition: Edition,
  notes: Notes,
  check: 'text-spacing' | 'text-size',
  state: string,
  change: (page: Page) => Promise<void>
): Promise<void> {
  await eachPage(browser, edition, { width: 650, height: 666 }, async (page, id) => {
    const before = await textSizes(page)
    await change(page)
    const found = await spoiltTexts(page)
    const after = await textSizes(page)
    const still =
      check === 'text-size' && before.length === after.length
        ? after
            .filter(({ size }, i) => size < Math.min(before[i]!.size * 1.9, largeTwice))
            .map(({ text }) => `stays as small: ${text}`)
        : []
    const over = await overflow(page)
    const wide = over > 0 ? [`${over} pixels wider than the window`] : []
    const where = { language: edition.language, page: id, state }
    notes.note(check, where, [...found, ...still, ...wide], after.length)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  })
}

/** Counts what criteria depend on: films, fields, movement, what is listened to; and looks at titles and languages. */
async function noteContents(browser: Browser, edition: Edition, notes: Notes): Promise<void> {
  const { language } = edition
  const titles = new Map<string, string>()
  let frame: string | undefined
  const linked = new Set<string>()
  await eachPage(browser, edition, { width: 650, height: 666 }, async (page, id) => {
    const where = { language, page: id, state: light.name }
    await elementsReady(shownArticle(page))
    const held = await page.evaluate(contents)
    for (const check of [
      'media',
      'moving',
      'fields',
      'passwords',
      'documents',
      'dragging',
      'images'
    ] as const) {
      notes.note(check, where, held[check])
    }
    notes.note('language', where, held.language === language ? [] : [`lang="${held.language}"`])
    const sameTitle = titles.get(held.title)
    const isNamed = held.title.includes(held.heading) && sameTitle === undefined
    notes.note('titles', where, isNamed ? [] : [`“${held.title}” (${sameTitle ?? 'without the heading'})`])
    titles.set(held.title, id)
    frame ??= held.frame
    notes.note('navigation', where, held.frame === frame ? [] : [`${held.frame} instead of ${frame}`])
    held.linked.forEach((target) => linked.add(target))
    const changed = await pressLetters(page)
    notes.note('single-keys', where, changed)
    const heard = await page.evaluate(() => [...(globalThis as never as { heard: Set<string> }).heard])

    notes.note(
      'motion',
      where,
      heard.filter((type) => type.startsWith('device'))
    )
    notes.note('skip', where, await skip(page))
    await notePresses(page, notes, where)
  })
  const calls = edition.scripts.filter((script) => /getUserMedia|RTCPeerConnection/.test(script))
  notes.note(
    'voice',
    { language, page: '', state: 'package' },
    calls.map((script) => script.slice(0, 80)),
    edition.scripts.length
  )
  const page = await openAlone(browser, edition.url, light, { connected: true })
  for (const { id, timed } of await pagesOf(page)) {
    const where = { language, page: id, state: light.name }
    notes.note('timed', where, timed)
    notes.note('ways', where, linked.has(`#/${id}`) ? [] : ['not in the table of contents'])
  }
  await noteErrors(page, edition, notes)
  await page.context().close()
}

/** Runs in the page. */
function contents() {
  const all: HTMLElement[] = []
  const collect = (root: Document | ShadowRoot) => {
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      all.push(one)
      if (one.shadowRoot !== null) collect(one.shadowRoot)
    }
  }
  collect(document)
  const found = (selector: string) =>
    all.filter((one) => one.matches(selector)).map((one) => (one.cloneNode() as Element).outerHTML)
  /** Without what only breaks lines. */
  const plain = (words: string) =>
    words
      .replace(/[\u00AD\u200B\u2060]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  const endless = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 5000)
    .map(({ effect }) => ((effect as KeyframeEffect).target?.cloneNode() as Element).outerHTML)
  return {
    media: found('audio, video, object, embed, iframe'),
    moving: [...endless, ...found('marquee, video[autoplay], img[src$=".gif"], img[src$=".apng"]')],
    fields: found('input:not([type=radio], [type=checkbox]), textarea, select'),
    passwords: found('input[type=password], [autocomplete*=password]'),
    documents: found(
      ':is(a[href*=".pdf"], a[href*=".doc"], a[href*=".odt"], a[href*=".ppt"], a[href*=".xls"])'
    ),
    dragging: found('[draggable=true], input[type=range]'),
    images: found('article img, canvas'),
    language: document.documentElement.lang,
    title: plain(document.title),
    heading: plain(document.querySelector('main > :not([hidden]) h1')!.textContent),
    linked: found('#outline a[href]').map((link) => /href="([^"]*)"/.exec(link)![1]!),
    frame: [...document.querySelectorAll('header button, header [role], header progress, nav')]
      .map((one) => `${one.localName}.${one.className} ${one.getAttribute('aria-label') ?? ''}`)
      .join(', ')
  }
}

/** No letter or digit does anything by itself (WCAG 2.2, 2.1.4). */
async function pressLetters(page: Page): Promise<string[]> {
  const place = () => page.evaluate(() => `${location.hash} ${document.body.innerText}`)
  const before = await place()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?.,') await page.keyboard.press(key)
  return (await place()) === before ? [] : ['a letter, digit or sign changed the page']
}

/** Who presses a button of the mouse, and lets it go elsewhere, has done nothing (WCAG 2.2, 2.5.2). */
async function notePresses(page: Page, notes: Notes, where: Omit<Finding, 'what'>): Promise<void> {
  const place = () => page.evaluate(() => `${location.hash} ${document.body.innerText}`)
  await toTop(page)
  for (const control of await page
    .locator(':is(a[href], button, summary, input, [role=button]):visible')
    .all()) {
    await control.scrollIntoViewIfNeeded()
    const box = await control.boundingBox()
    if (box === null) continue
    const before = await place()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    const pressed = await place()
    await page.mouse.move(1, 1)
    await page.mouse.up()
    const isQuiet = pressed === before && (await place()) === before
    notes.note(
      'press-away',
      where,
      isQuiet ? [] : [await control.evaluate((one) => (one.cloneNode() as Element).outerHTML)]
    )
  }
}

/** The first stop of Tab leads to the text. */
async function skip(page: Page): Promise<string[]> {
  await toTop(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const at = await page.evaluate(() => document.activeElement?.matches('main > :not([hidden]) h1'))
  return at === true ? [] : ['the first stop of Tab does not lead to the heading']
}

/** Who answers nothing, and who answers, is told so where a screen reader hears it; nothing else changes. */
async function noteErrors(page: Page, { language }: Edition, notes: Notes): Promise<void> {
  for (const { id, exercises } of await pagesOf(page)) {
    await show(page, id)
    const where = { language, page: id, state: light.name }
    const questions = await page.locator('article sd-choice').all()
    for (const question of questions) {
      const told = question.locator('.verdict[role=status]')
      await question.locator('.actions button').click()
      const words = (await told.count()) > 0 ? await told.innerText() : ''
      notes.note('errors', where, words.trim() === '' ? ['nothing says that an answer is missing'] : [])
    }
    const keyboard = new Keyboard(page)
    for (const name of new Set(exercises)) {
      for (const exercise of await page.locator(`article sd-${name}`).all()) {
        await listen(page)
        await ways.get(name)!(keyboard, exercise)
        const { heard, focus } = await listened(page)
        notes.note('status', where, heard || focus ? [] : [`nothing is read out after “${name}” was done`])
        const stays = page.url().endsWith(`#/${id}`)
        notes.note('input-quiet', where, stays ? [] : [`answering “${name}” led elsewhere`])
      }
    }
  }
}

/** Notes whether words come into a region that is read out, or focus goes to words. */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const state = { heard: false }
    Object.assign(globalThis, { state })
    const watch = (root: Document | ShadowRoot) => {
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const at = target instanceof Element ? target : target.parentElement
          if (at?.closest('[role=status], [role=alert], [aria-live]')) state.heard = true
        }
      }).observe(root, { childList: true, characterData: true, subtree: true })
      for (const one of root.querySelectorAll('*')) if (one.shadowRoot !== null) watch(one.shadowRoot)
    }
    watch(document)
  })
}

function listened(page: Page): Promise<{ heard: boolean; focus: boolean }> {
  return page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const { heard } = (globalThis as never as { state: { heard: boolean } }).state
    return { heard, focus: at?.getAttribute('tabindex') === '-1' && at.textContent.trim() !== '' }
  })
}
