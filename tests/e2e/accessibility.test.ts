/** The real course for everyone: axe on every page in both colour schemes, keyboard only, small frames. */
import { createRequire } from 'node:module'
import type { Browser, Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningLms } from '../../src/lms/server/server.ts'
import { answerChoice, playScenario } from './support/learner.ts'
import { launchBrowser, openLms } from './support/lms-page.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

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

interface Violation {
  page: string
  rule: string
  nodes: string[]
}

/** The course alone in the window, with the LMS's API from a window above it missing: only its looks matter here. */
async function openAlone(scheme: 'light' | 'dark', size = { width: 650, height: 666 }): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: size,
    bypassCSP: true,
    reducedMotion: 'reduce'
  })
  const page = await context.newPage()
  await page.goto(`${lms.url}content/index.html`)
  await page.locator('main h1').waitFor()
  return page
}

const pageIds = (page: Page) =>
  page.evaluate(() => {
    const data = JSON.parse(document.getElementById('scormdown-launch')!.textContent) as {
      outline: { modules: { pages: { id: string }[] }[] }
    }
    return data.outline.modules.flatMap((module) => module.pages.map(({ id }) => id))
  })

async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((target) => (location.hash = `#/${target}`), id)
  await page.locator(`#outline a[href="#/${id}"][aria-current=page]`).waitFor({ state: 'attached' })
  await page.waitForFunction(
    (target) => document.querySelector('sd-course')!.getAttribute('data-page') === target,
    id
  )
}

async function violations(page: Page | Frame, id: string): Promise<Violation[]> {
  const results = await page.evaluate(async () => {
    const axe = (
      globalThis as never as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    return (await axe.run()).violations.map((violation) => ({
      rule: violation.id,
      nodes: violation.nodes.map(({ html }) => html)
    }))
  })
  return results.map((result) => ({ page: id, ...result }))
}

describe.each(['light', 'dark'] as const)('%s scheme', (scheme) => {
  it('axe finds nothing on any page, before and after answering', { timeout: 240_000 }, async () => {
    const page = await openAlone(scheme)
    await page.addScriptTag({ path: axePath })
    const found: Violation[] = []
    for (const id of await pageIds(page)) {
      await show(page, id)
      found.push(...(await violations(page, id)))
      const questions = await page.locator('article sd-choice').all()
      const scenarios = await page.locator('article sd-scenario').all()
      for (const question of questions) await answerChoice(question, false)
      for (const scenario of scenarios) await playScenario(scenario)
      if (questions.length + scenarios.length > 0) found.push(...(await violations(page, `${id} (answered)`)))
    }
    expect(found).toEqual([])
    await page.context().close()
  })
})

describe('small frames', () => {
  it.each([320, 367, 650])(
    '%i pixels wide: nothing has to be scrolled sideways',
    { timeout: 120_000 },
    async (width) => {
      const page = await openAlone('light', { width, height: 666 })
      const wide: string[] = []
      for (const id of await pageIds(page)) {
        await show(page, id)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        )
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
    const page = await openAlone('light')
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
      () => location.hash === '#/four-verbs' && document.activeElement?.tagName === 'H1'
    )
    await page.context().close()
  })

  it('a question is answered', async () => {
    const page = await openAlone('light')
    await show(page, 'counting')
    await tabTo(page, 'sd-choice, sd-choice input, input[type=radio]')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'button')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('sd-choice').first().locator('.verdict').innerText()).not.toBe('')
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
    const page = await openAlone('light')
    await show(page, 'counting')
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
    const page = await openAlone('light')
    await show(page, 'cradles')
    await tabTo(page, '.choices button')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('div.consequence')
    await tabTo(page, '.scene button')
    await page.context().close()
  })

  it('opening a module in the table of contents leaves the table open', async () => {
    const page = await openAlone('light')
    await page.locator('.outline-button').click()
    await page.locator('#outline summary').nth(1).click()
    expect(await page.locator('#outline').isVisible()).toBe(true)
    await page.locator('#outline details').nth(1).locator('a').first().click()
    await page.locator('#outline').waitFor({ state: 'hidden' })
    await page.context().close()
  })
})

it('focus is not taken when the course opens, and goes to the heading when the learner turns the page', async () => {
  const page = await openAlone('light')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await page.locator('.turn .next').click()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(await page.title()).toContain(await page.locator('main h1').innerText())
  await page.context().close()
})
