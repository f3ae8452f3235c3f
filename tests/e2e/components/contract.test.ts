/**
 * What every component keeps in a browser, ours of today and of tomorrow: each stands on its page of the component guide
 * with all its examples. `src/guide/contract.ts` holds what needs no browser.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { components } from '../../../src/components/registry.ts'
import { writeGuide } from '../../../src/guide/write-guide.ts'
import { startPreviewOfZip, type RunningLms } from '../../../src/lms/server/server.ts'
import { Keyboard, ways } from '../../a11y/keyboard.ts'
import { overflow, violations } from '../support/axe.ts'
import { launchBrowser, Sitting } from '../support/lms-page.ts'
import { openSite } from '../support/site.ts'
import { openWeb, type WebServer } from '../support/web-server.ts'

/** A component with a test of its own is looked at there; the long run holds it to the contract, too. */
const hasOwn = (name: string) => existsSync(new URL(`./${name}.test.ts`, import.meta.url))
const all = [...components.values()].filter(({ name }) => process.env.LONG !== undefined || !hasOwn(name))
const tracked = all.filter((component) => component.tracked !== undefined)

let folder: string
let browser: Browser
let site: WebServer
let lms: RunningLms
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scormdown-guide-'))
  await writeGuide(folder)
  const options = ['--course', folder, '--out', join(folder, 'dist'), '--trainer', '--target', 'web,scorm12']
  expect(await main(['node', 'scormdown', 'build', ...options])).toBe(0)
  const zip = (target: string) =>
    join(folder, 'dist', 'trainer', `component-guide-trainer-en-1.0.0-${target}.zip`)
  site = await openWeb(zip('web'))
  lms = await startPreviewOfZip(zip('scorm12'))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await lms.close()
  await rm(folder, { recursive: true, force: true })
})

type Options = Parameters<typeof openSite>[2]

async function openPage(name: string, options: Options = {}): Promise<Page> {
  const page = await openSite(browser, site, options)
  await page.evaluate((id) => (location.hash = `#/${id}`), name)
  await page.locator(`sd-course[data-page="${name}"]`).waitFor()
  await ready(page.locator('article'), name)
  return page
}

/** Elements come a moment after their page. */
async function ready(article: Locator, name: string): Promise<void> {
  const { tag } = components.get(name)!
  if (tag === undefined) return
  await article.locator(`${tag}:defined`).first().waitFor()
  await article.locator(tag).first().locator('*').first().waitFor({ state: 'attached' })
}

describe.each(all)('$name', ({ name }) => {
  it('is for everybody: keyboard, colours, narrow screens, paper', async () => {
    const page = await openPage(name, { bypassCSP: true })

    const stops = await tabThrough(page)
    // The browser's own player shows focus on its parts.
    const unseen = stops.filter(({ what, outline }) => !outline && !/^<(audio|video) /.test(what))
    expect.soft(unseen).toEqual([])
    expect.soft(stops.at(-1)!.where, 'focus comes out again').toBe('after')

    for (const summary of await page.locator('article details:not([open]) > summary').all()) {
      if (await summary.isVisible()) await summary.click()
    }
    // Both in the long run: what a scheme changes are tokens, whose contrast is reckoned by check/rules/theme.ts.
    const wanted = process.env.LONG === undefined ? (['light'] as const) : (['light', 'dark'] as const)
    for (const colorScheme of wanted) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await violations(page), colorScheme).toEqual([])
    }

    await page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await overflow(page), 'pixels to scroll sideways').toBeLessThanOrEqual(0)
    const cutOff = (all: Element[]) => all.filter((one) => one.scrollWidth > one.clientWidth).length
    expect.soft(await page.locator('article pre').evaluateAll(cutOff), 'examples cut off').toBe(0)
    await page.context().close()
  })

  it('has nothing to press on paper, and folds nothing away', async () => {
    const page = await openPage(name)
    await page.emulateMedia({ media: 'print' })
    const article = page.locator('article')
    // A term of the glossary is a button, and a word of the text.
    const buttons = await article
      .locator('button:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => (one.getRootNode() as ShadowRoot).host?.localName !== 'sd-term')
          .map((one) => one.outerHTML)
      )
    expect(buttons).toEqual([])
    const folded = await article
      .locator('details:not([open])')
      .evaluateAll((parts) =>
        parts.flatMap((part) => [...part.children].slice(1).filter((inner) => !inner.checkVisibility()))
      )
    expect(folded).toHaveLength(0)
    await page.context().close()
  })
})

interface Stop {
  what: string
  where: 'article' | 'after'
  outline: boolean
}

/** From the page's heading, until focus has left the page's text behind. */
async function tabThrough(page: Page): Promise<Stop[]> {
  await page.locator('article h1').evaluate((heading: HTMLElement) => {
    heading.tabIndex = -1
    heading.focus()
  })
  const stops: Stop[] = []
  while (stops.at(-1)?.where !== 'after' && stops.length < 400) {
    await page.keyboard.press('Tab')
    stops.push(
      await page.evaluate((): Stop => {
        let at = document.activeElement!
        const where = at.closest('article') === null ? 'after' : 'article'
        while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
        const { outlineStyle, boxShadow } = getComputedStyle(at)
        return { what: at.outerHTML, where, outline: outlineStyle !== 'none' || boxShadow !== 'none' }
      })
    )
  }
  return stops
}

const control =
  ':is(input, select, textarea, button, [role="button"]):visible:not(:disabled, [aria-disabled="true"])'

describe.each(tracked)('$name keeps what was done', ({ name, tag }) => {
  it('after a break it looks as it was left', async () => {
    const page = await openPage(name)
    const element = page.locator(`article ${tag}`).first()
    const untouched = await looks(element)
    await touch(element.locator(control).first())
    await expect.poll(() => looks(element)).not.toEqual(untouched)
    const left = await looks(element)
    await page.reload()
    await page.locator(`sd-course[data-page="${name}"]`).waitFor()
    await expect.poll(() => looks(element)).toEqual(left)
    await page.context().close()
  })

  // The first example of each is done so by spoken.test.ts, too.
  it.runIf(process.env.LONG)('is done by keyboard alone', async () => {
    const page = await openPage(name)
    const element = page.locator(`article ${tag}`).first()
    const untouched = await looks(element)
    await ways.get(name)!(new Keyboard(page), element)
    expect(await looks(element)).not.toEqual(untouched)
    await page.context().close()
  })

  it('in review nothing can be changed', async () => {
    const sitting = await Sitting.open(browser, lms, 'mode=review')
    await sitting.goTo(name)
    const article = sitting.content.locator('article')
    await ready(article, name)
    const before = await looks(article.locator(tag!).first())
    for (const one of await article.locator(tag!).all()) {
      for (const part of await one.locator(control).all()) {
        await part.click({ noWaitAfter: true })
      }
    }
    expect(await looks(article.locator(tag!).first())).toEqual(before)
    await sitting.close()
  })
})

/** Whatever a control is for, it is used once. */
async function touch(part: Locator): Promise<void> {
  const kind = await part.evaluate((one) => (one as HTMLInputElement).type || one.localName)
  if (kind === 'select-one') await part.selectOption({ index: 1 })
  else if (kind === 'text') await part.fill('siedem')
  else if (kind === 'textarea') {
    // What is written freely is never kept; that it was done is.
    await part.fill('siedem')
    await part.press('Tab')
    await part.page().keyboard.press('Enter')
  } else await part.click()
}

/** Words and states of an element, as a learner finds them. */
function looks(element: Locator): Promise<unknown> {
  return element.evaluate((host) => {
    const root = host.shadowRoot ?? host
    const controls = [
      ...root.querySelectorAll<HTMLInputElement>('input, select, textarea, button, [role="button"]')
    ]
    const words = [...root.children].map((child) => (child as HTMLElement).innerText).join(' ')
    // What is only read out comes and goes.
    const aloud = [...root.querySelectorAll<HTMLElement>('.visually-hidden')].map((one) => one.innerText)
    return {
      words: aloud.reduce((text, spoken) => text.replace(spoken, ''), words).replace(/\s+/g, ' '),
      states: controls.map((one) => [
        one.checked,
        ['radio', 'checkbox', 'textarea'].includes(one.type) ? undefined : one.value,
        one.ariaPressed
      ])
    }
  })
}
