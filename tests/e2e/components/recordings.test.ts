/** Films and sounds on their page: in a package, while an author writes, by keyboard, on small screens and on paper. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, FrameLocator, Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startDev, type RunningDev } from '../../../src/cli/commands/dev.ts'
import { en } from '../../../src/cli/wording/en.ts'
import { startPreviewOfZip, type RunningLms } from '../../../src/lms/server/server.ts'
import { launchBrowser, Sitting } from '../support/lms-page.ts'
import { buildCourse, openSite, removeCourse, writeCourse } from '../support/site.ts'
import { openWeb, type WebServer } from '../support/web-server.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const media = (name: string) =>
  readFileSync(new URL(`../../../src/guide/sample/media/${name}`, import.meta.url))
const names = ['square.mp4', 'square.svg', 'square.en.vtt', 'square.pl.vtt', 'square-silent.mp4', 'tone.mp3']

const files = {
  ...Object.fromEntries(names.map((name) => [`media/${name}`, media(name)])),
  'pl/01-one.md': `# Film {#film}

:::video
[Kwadrat i dźwięk](../media/square.mp4)
[English captions](../media/square.en.vtt)
[Polskie napisy](../media/square.pl.vtt)

![Kwadrat przy lewym brzegu](../media/square.svg)

Zobacz, gdzie jest kwadrat.

:::transcript
[Kwadrat wędruje w prawo, dźwięk staje się wyższy.]
:::
:::

:::audio
[Dźwięk](../media/tone.mp3)

:::transcript
[Dźwięk staje się wyższy.]
:::
:::

:::video{silent}
[Kwadrat bez dźwięku](../media/square-silent.mp4)

:::description
Kwadrat dochodzi do środka.
:::
:::

# Dalej {#dalej}

Druga strona.
`
}

let browser: Browser
let root: string
let site: WebServer
let lms: RunningLms
let dev: RunningDev
beforeAll(async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  browser = await launchBrowser()
  root = await writeCourse(files)
  site = await openWeb(await buildCourse(root, 'web'))
  lms = await startPreviewOfZip(await buildCourse(root, 'scorm12'))
  dev = (await startDev({ course: root }, en))!
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await lms.close()
  await dev.close()
  await removeCourse(root)
})

type Content = Page | FrameLocator | Frame
const film = (content: Content) => content.locator('video').first()
const sound = (content: Content) => content.locator('audio')
const isPaused = (player: ReturnType<typeof film>) =>
  player.evaluate((element) => (element as HTMLMediaElement).paused)

describe.each([
  ['in a package in an LMS', () => lms],
  ['while an author writes', () => dev]
])('%s', (_, server) => {
  it('the film has its size, shows captions of the course’s language, and can be gone through', async () => {
    const refused: string[] = []
    const statuses = new Map<string, number>()
    const sitting = await Sitting.open(browser, server(), '', async (page) => {
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
      })
      page.on('response', (response) => {
        const name = /square[\w.-]*\.(mp4|vtt|svg)/.exec(response.url())?.[1]
        if (name !== undefined) statuses.set(name, response.status())
      })
      await page.setViewportSize({ width: 1366, height: 768 })
    })
    const player = film(sitting.content)
    const known = () =>
      player.evaluate((element) => {
        const { duration, videoWidth, videoHeight, seekable } = element as HTMLVideoElement
        const end = seekable.length === 0 ? 0 : seekable.end(0)
        return { duration: Math.round(duration), videoWidth, videoHeight, end: Math.round(end) }
      })
    await expect.poll(known).toEqual({ duration: 6, videoWidth: 480, videoHeight: 270, end: 6 })
    const shown = () =>
      player.evaluate((element) =>
        [...(element as HTMLVideoElement).textTracks].map(({ kind, language, label, mode }) => [
          kind,
          language,
          label,
          mode
        ])
      )
    await expect.poll(shown).toEqual([
      ['captions', 'en', 'English captions', 'disabled'],
      ['captions', 'pl', 'Polskie napisy', 'showing']
    ])
    await player.evaluate((element) => {
      ;(element as HTMLVideoElement).currentTime = 4
    })
    const caption = () =>
      player.evaluate((element) => {
        const { currentTime, textTracks } = element as HTMLVideoElement
        const cues = [...textTracks].flatMap(({ activeCues }) => [...(activeCues ?? [])])
        return [currentTime, ...cues.map((cue) => (cue as VTTCue).text)]
      })
    await expect.poll(caption).toEqual([4, '[dźwięk staje się coraz wyższy]'])
    expect(statuses).toEqual(
      new Map([
        ['mp4', 206],
        ['vtt', 200],
        ['svg', 200]
      ])
    )
    expect(refused).toEqual([])
    await sitting.close()
  })
})

it('by keyboard: one plays at a time, and turning the page stops it', async () => {
  const page = await openSite(browser, site)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const tabTo = async (name: string) => {
    for (let i = 0; i < 60 && (await focused()) !== name; i++) await page.keyboard.press('Tab')
    expect(await focused()).toBe(name)
  }
  expect(await page.locator('[autoplay]').count()).toBe(0)
  await tabTo('Kwadrat i dźwięk')
  await page.keyboard.press('Space')
  await expect.poll(() => isPaused(film(page))).toBe(false)
  await tabTo('Dźwięk')
  await page.keyboard.press('Space')
  await expect.poll(() => isPaused(sound(page))).toBe(false)
  expect(await isPaused(film(page))).toBe(true)

  const player = await sound(page).elementHandle()
  await page.evaluate(() => (location.hash = '#/dalej'))
  await page.getByRole('heading', { name: 'Dalej' }).waitFor()
  await expect.poll(() => player!.evaluate((element) => (element as HTMLMediaElement).paused)).toBe(true)
  await page.context().close()
})

it('takes its room before it has come, and less than a small screen', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await page.route(/\.mp4$/, (route) => route.abort())
  await page.goto(site.url)
  await page.locator('main h1').waitFor()
  const { width, height } = (await film(page).boundingBox())!
  expect(width).toBeLessThan(320)
  expect(Math.round((width / height) * 100)).toBe(178)
  const across = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(across).toBeLessThanOrEqual(0)
  await context.close()
})

it('on paper stand picture, name and transcript in place of the player', async () => {
  const page = await openSite(browser, site)
  const words = () => page.locator('main').innerText()
  expect(await words()).not.toContain('film do obejrzenia w kursie')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('video:visible, audio:visible').count()).toBe(0)
  expect(await page.getByRole('img', { name: 'Kwadrat przy lewym brzegu' }).isVisible()).toBe(true)
  for (const part of [
    'Kwadrat i dźwięk (6 s) – film do obejrzenia w kursie',
    '[Kwadrat wędruje w prawo, dźwięk staje się wyższy.]',
    'Dźwięk (4 s) – nagranie do odsłuchania w kursie',
    '[Dźwięk staje się wyższy.]',
    'Kwadrat dochodzi do środka.'
  ]) {
    expect((await words()).replaceAll('\u00a0', ' ')).toContain(part)
  }
  await page.context().close()
})

it.each(['light', 'dark'] as const)(
  'axe finds nothing in the %s scheme, opened and closed',
  async (scheme) => {
    const page = await openSite(browser, site, { colorScheme: scheme, bypassCSP: true })
    await page.addScriptTag({ path: axePath })
    const violations = () =>
      page.evaluate(async () => {
        const { axe } = globalThis as never as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
        return (await axe.run()).violations.map(({ id }) => id)
      })
    expect(await violations()).toEqual([])
    for (const summary of await page.locator('main summary').all()) await summary.click()
    expect(await violations()).toEqual([])
    await page.context().close()
  }
)
