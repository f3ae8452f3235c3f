/** The real course for everyone: axe on pages in each colour scheme, keyboard only, small frames. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningLms } from '../../src/lms/server/server.ts'
import { goTo, isCovered, openAlone, pageIds, show } from '../a11y/course-page.ts'
import { doubleText, spaceText, spoiltTexts } from '../a11y/fitting.ts'
import { tabThrough, type Stop } from '../a11y/focus.ts'
import { reportPage } from '../a11y/report.ts'
import { light, schemes } from '../a11y/schemes.ts'
import { overflow, violations } from './support/axe.ts'
import { answerChoice, playScenario } from './support/learner.ts'
import { launchBrowser, openLms } from './support/lms-page.ts'

/** `npm run a11y` looks at all of them, and at much more. */
const sample = schemes.filter(({ media }) => media.forcedColors === undefined)

/** Other pages each time, all together every fourth; the long run and “npm run a11y” look at all of them. */
const some = (ids: readonly string[], which: number, step: number) =>
  ids.filter((_, i) => process.env.LONG !== undefined || i % step === which * 4)

let browser: Browser
let lms: RunningLms
beforeAll(async () => {
  browser = await launchBrowser()
  lms = await openLms('scorm12')
})
afterAll(async () => {
  await browser.close()
  await lms.close()
})

const open = (scheme = light, width = 650) =>
  openAlone(browser, `${lms.url}content/index.html`, scheme, { viewport: { width, height: 666 } })

describe.each(sample)('$name scheme', (scheme) => {
  it('axe finds nothing on any page, before and after answering', { timeout: 240_000 }, async () => {
    const page = await open(scheme)
    const found: string[] = []
    const look = async (state: string) =>
      found.push(...(await violations(page)).map((violation) => `${state}: ${violation}`))
    const ids = some(await pageIds(page), sample.indexOf(scheme), sample.length * 4)
    for (const id of ids) {
      await goTo(page, id)
      if (await isCovered(page)) await look(`${id} (content notice)`)
      await show(page, id)
      await look(id)
      const questions = await page.locator('article sd-choice').all()
      const scenarios = await page.locator('article sd-scenario').all()
      for (const question of questions) await answerChoice(question, false)
      for (const scenario of scenarios) await playScenario(scenario)
      if (questions.length + scenarios.length > 0) await look(`${id} (answered)`)
    }
    expect(found).toEqual([])
    await page.context().close()
  })
})

it('no page of a sample loses focus or text: stops of Tab, text spaced, text twice as large', async () => {
  const page = await open()
  for (const id of (await pageIds(page)).slice(0, 3)) {
    await show(page, id)
    const { stops, leaves, moved } = await tabThrough(page)
    expect(stops.filter(({ marked, shown, inOrder }) => !marked || !shown || !inOrder)).toEqual([])
    expect({ id, leaves, moved }).toEqual({ id, leaves: true, moved: false })
  }
  await spaceText(page)
  expect(await spoiltTexts(page)).toEqual([])
  await doubleText(page)
  expect(await spoiltTexts(page)).toEqual([])
  await page.context().close()
})

it('a table wider than the window scrolls by itself, with the sources in its cells', async () => {
  const page = await open()
  await show(page, 'talk-open')
  await doubleText(page)
  const frame = page.locator('main .table')
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true)
  expect(await overflow(page)).toBe(0)
  await page.context().close()
})

describe('what is wrong is seen', () => {
  async function faulty(body: string): Promise<Page> {
    const page = await open()
    await page.setContent(`<main><h1>x</h1>${body}</main>`)
    return page
  }

  it('focus that shows nowhere, is covered, jumps, or changes the page', async () => {
    const page = await faulty(`<button>one</button>
      <button style="outline: none">two</button>
      <button onkeydown="this.onkeydown = null; event.preventDefault(); document.querySelectorAll('button')[1].focus()">three</button>
      <button onfocus="document.querySelector('h1').textContent += '!'">four</button>
      <button style="position: fixed; inset: 8rem auto auto 0; height: 3rem">five</button>
      <div style="position: fixed; inset: 7rem 0 auto; height: 5rem; background: white"></div>`)
    const { stops, moved } = await tabThrough(page)
    const of = (odd: (stop: Stop) => boolean) => stops.filter(odd).map(({ what }) => what)
    expect(new Set(of(({ marked }) => !marked))).toEqual(new Set(['<button style="outline: none"></button>']))
    expect(of(({ shown }) => !shown)).toEqual([expect.stringContaining('fixed')])
    // From the third, focus went back to the second once.
    expect(of(({ inOrder }) => !inOrder)).toEqual(['<button style="outline: none"></button>'])
    expect(moved).toBe(true)
    await page.context().close()
  })

  it('a trap', async () => {
    const page = await faulty('<button>one</button><button onkeydown="event.preventDefault()">two</button>')
    expect((await tabThrough(page)).leaves).toBe(false)
    await page.context().close()
  })

  it('texts that are cut off, or lie on one another', async () => {
    const page =
      await faulty(`<p style="height: 1rem; overflow: hidden; width: 5rem">Ucięte słowa, których nie widać</p>
      <p>Pod spodem</p><p style="margin-block-start: -2rem">Na wierzchu</p>`)
    const found = await spoiltTexts(page)
    expect(found).toContainEqual(expect.stringContaining('cut off'))
    expect(found).toContain('“Pod spodem” lies on “Na wierzchu”')
    await page.context().close()
  })
})

it('the report of accessibility is itself for everybody', async () => {
  const page = await open()
  const seen = {
    course: 'c',
    version: '1',
    languages: ['pl'],
    schemes: ['light'],
    pages: 1,
    browser: 'b',
    axe: '4',
    views: 1
  }
  await page.setContent(reportPage({ ...seen, rules: new Map(), checks: new Map() }, 'pl', '2026-11-26'))
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

describe('small frames', () => {
  const widths = [320, 367, 650]
  it.each(widths)(
    '%i pixels wide: nothing has to be scrolled sideways',
    { timeout: 120_000 },
    async (width) => {
      const page = await open(light, width)
      const wide: string[] = []
      for (const id of some(await pageIds(page), widths.indexOf(width), widths.length * 4)) {
        await show(page, id)
        const over = await overflow(page)
        if (over > 0) wide.push(`${id}: ${over}`)
      }
      expect(wide).toEqual([])
      await page.context().close()
    }
  )
})

describe('by keyboard alone', () => {
  /** Presses Tab until the focused element (also within shadow roots) matches. */
  async function tabTo(page: Page, test: string): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      const there = await page.evaluate((selector) => {
        let active = document.activeElement
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        return active?.matches(selector) ?? false
      }, test)
      if (there) return
    }
    throw new Error(`Tab never reaches ${test}`)
  }

  it('skip, read, look a term up, turn the page', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const heading = () => page.evaluate(() => document.activeElement?.textContent)
    expect(await heading()).toBe(await page.locator('main h1').textContent())
    await tabTo(page, 'button[aria-expanded]')
    await page.keyboard.press('Enter')
    const note = page.locator('sd-term .note')
    await note.waitFor()
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
    await tabTo(page, '.turn .next')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => location.hash === '#/pre-check' && document.activeElement?.tagName === 'H1'
    )
    await page.context().close()
  })

  /** The element that has focus, within shadow roots too. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      let active = document.activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      return `${active?.localName}.${active?.className ?? ''}`.trim()
    })

  it('focus stays in the question: on its button, back among the answers, on the verdict at the end', async () => {
    const page = await open()
    await show(page, 'check-contact')
    const question = page.locator('sd-choice').first()
    await answerChoice(question, false)
    expect(await focused(page)).toBe('button.quiet')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('input.')
    await answerChoice(question)
    await expect.poll(() => focused(page)).toContain('p.tag verdict')
    await page.context().close()
  })

  it('a scenario is walked: focus goes to what happened, in front of the next scene', async () => {
    const page = await open()
    await show(page, 'cradles')
    await tabTo(page, '.choices button')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('div.consequence')
    await tabTo(page, '.scene button')
    await page.context().close()
  })

  it('opening a module in the table of contents leaves the table open', async () => {
    const page = await open()
    await page.locator('.outline-button').click()
    await page.locator('#outline summary').nth(1).click()
    expect(await page.locator('#outline').isVisible()).toBe(true)
    await page.locator('#outline details').nth(1).locator('a').first().click()
    await page.locator('#outline').waitFor({ state: 'hidden' })
    await page.context().close()
  })
})

it('focus is not taken when the course opens, and goes to the heading when the learner turns the page', async () => {
  const page = await open()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await page.locator('.turn .next').click()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  const heading = await page.locator('main h1').innerText()
  const module = await page.locator('.place-module').innerText()
  expect(await page.title()).toContain(`${heading} – ${module} – `)
  await page.context().close()
})
