/** The preview LMS's own page: what its controls do to a running course. */
import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Frame } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPreviewOfZip, type RunningLms } from '../../src/lms/server/server.ts'
import { writeZip } from '../../src/pack/zip.ts'
import { tellOf } from '../../src/cli/commands/preview.ts'
import { launchBrowser, openLms, packagePath, Sitting } from './support/lms-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('a running course', () => {
  let lms: RunningLms
  let sitting: Sitting
  beforeEach(async () => {
    lms = await openLms('scorm12')
    sitting = await Sitting.open(browser, lms)
  })
  afterEach(async () => {
    await sitting.close()
    await lms.close()
  })

  const press = (name: string) => sitting.page.getByRole('button', { name }).first().click()
  const stored = () => Object.values(lms.records.all())[0]?.values['cmi.core.lesson_location']

  it('that is killed at a click comes back where the learner was, though the LMS has only the last save', async () => {
    await sitting.goTo('check-contact')
    await expect.poll(stored, { timeout: 3000 }).toBe('check-contact')
    await sitting.goTo('four-verbs')
    await press('Kill the tab')
    expect(stored()).toBe('check-contact')
    await press('Launch again')
    await expect.poll(() => sitting.heading()).toContain('Cztery czynności')
    expect(await sitting.content.locator('.notice.restored').isVisible()).toBe(true)
    await sitting.goTo('check-contact')
    await expect.poll(stored, { timeout: 3000 }).toBe('check-contact')
  })

  it('another learner, or a new attempt, begins at the beginning', async () => {
    await sitting.goTo('check-contact')
    await sitting.page.getByLabel('Learner', { exact: true }).selectOption({ index: 1 })
    await expect.poll(() => sitting.heading()).toBe('Zanim zaczniesz')
    await sitting.page.getByLabel('Learner', { exact: true }).selectOption({ index: 0 })
    await expect.poll(() => sitting.heading()).toContain('zwykła kontrola')
    await press('New attempt')
    await expect.poll(() => sitting.heading()).toBe('Zanim zaczniesz')
  })

  it.each(['1366x768', '650x666', '367x666'])('is shown at %s', async (size) => {
    await sitting.page.getByLabel('Frame').selectOption(size)
    const [width, height] = size.split('x').map(Number)
    const box = () =>
      sitting.content.locator('html').evaluate(() => ({ width: innerWidth, height: innerHeight }))
    await expect.poll(box).toEqual({ width, height })
  })
})

describe('a course in another place', () => {
  let lms: RunningLms
  beforeEach(async () => {
    lms = await openLms('scorm12')
  })
  afterEach(() => lms.close())

  const record = () => Object.values(lms.records.all())[0]
  const contentOf = ({ page, content }: Sitting): Frame =>
    'mainFrame' in content ? content.mainFrame() : page.frame({ name: 'content' })!

  /** How far up the API is: the number of windows, `opener`, or nothing. */
  const findApi = () => {
    let view: Window = window
    for (let up = 0; ; up++) {
      if ('API' in view) return up
      if (view.parent === view) return view.opener && 'API' in view.opener ? 'opener' : undefined
      view = view.parent
    }
  }

  it.each([
    ['frame', 1],
    ['deep', 7],
    ['window', 'opener'],
    ['beside-foreign', 1]
  ])('%s: it is found, speaks with the LMS and has its last word', async (place, distance) => {
    const sitting = await Sitting.open(browser, lms, `place=${place}`)
    expect(await contentOf(sitting).evaluate(findApi)).toBe(distance)
    await sitting.goTo('check-contact')
    await sitting.setFault('offline-true')
    await sitting.content.locator('.notice.offline').waitFor()
    await sitting.setFault('ok')
    expect((await sitting.calls()).filter(({ violation }) => violation)).toEqual([])
    await sitting.lms.getByRole('button', { name: 'Launch again' }).click()
    await expect.poll(() => record()?.terminated).toBe(true)
    expect(record()?.values['cmi.core.lesson_location']).toBe('check-contact')
  })

  it('beside a frame of another site, both it and the window above throw when they are touched', async () => {
    const sitting = await Sitting.open(browser, lms, 'place=beside-foreign')
    const touch = () => {
      const looks = [() => window.top!.location.href, () => window.parent.frames[0]!.location.href]
      return looks.map((look) => {
        try {
          return look()
        } catch {
          return 'throws'
        }
      })
    }
    expect(await contentOf(sitting).evaluate(touch)).toEqual(['throws', 'throws'])
    await sitting.close()
  })
})

it('what the learner did is told beside a package of ours', async () => {
  const lms = await startPreviewOfZip(packagePath('scorm2004-4'), { tellOf, language: 'pl' })
  const sitting = await Sitting.open(browser, lms)
  // The page speaks the language of the tool, and says why answers are numbers.
  expect(await sitting.page.getByLabel('Awaria').inputValue()).toBe('ok')
  await sitting.page.getByRole('button', { name: 'Nowe podejście' }).waitFor()
  const told = sitting.page.getByRole('region', { name: 'Co zrobiła osoba ucząca się' })
  await sitting.goTo('check-contact')
  await expect
    .poll(() => told.innerText(), { timeout: 3000 })
    .toContain('Sprawdź się: zwykła kontrola (check-contact)')
  expect(await told.innerText()).toContain('Odpowiedzi są podane numerami')
  expect(await told.innerText()).toContain('Wynik: kurs nieukończony')
  expect(await told.innerText()).toMatch(/Strony: otwarte \d+ z \d+/)
  expect(await sitting.page.locator('html').getAttribute('lang')).toBe('pl')
  await sitting.close()
  await lms.close()
})

describe('a package of someone else', () => {
  const page = `<!doctype html><title>x</title><script>
    const api = parent.API
    api.LMSInitialize('')
    api.LMSSetValue('cmi.suspend_data', 'x'.repeat(4097))
    api.LMSSetValue('cmi.interactions.1.id', 'gap')
    api.LMSSetValue('cmi.core.lesson_status', 'done')
    api.LMSSetValue('cmi.core.lesson_status', 'passed')
    api.LMSCommit('')
  </script>`

  it('is held to the standard, and each breach is told', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scormdown-stranger-'))
    const manifest = (await readFile('tests/fixtures/manifests/scorm12-course.xml'))
      .toString()
      .replaceAll('index.html', 'start.html')
    const bytes = (text: string) => new TextEncoder().encode(text)
    const zip = join(folder, 'stranger.zip')
    await writeZip(
      zip,
      new Map([
        ['imsmanifest.xml', bytes(manifest)],
        ['start.html', bytes(page)]
      ])
    )
    const lms = await startPreviewOfZip(zip, { tellOf })
    const tab = await browser.newPage()
    await tab.goto(lms.url)
    const breaches = () =>
      tab.evaluate(() => {
        const { calls } = (
          globalThis as never as {
            lmsPreview: { calls: { violation?: boolean; error: string; args: string[] }[] }
          }
        ).lmsPreview
        return calls.filter(({ violation }) => violation).map(({ args, error }) => [args[0], Number(error)])
      })
    await expect.poll(breaches).toEqual([
      ['cmi.suspend_data', 405],
      ['cmi.interactions.1.id', 201],
      ['cmi.core.lesson_status', 405]
    ])
    expect(await tab.getByText('What the learner did').count()).toBe(0)
    await expect
      .poll(() => Object.values(lms.records.all())[0]?.values['cmi.core.lesson_status'])
      .toBe('passed')
    await tab.close()
    await lms.close()
    await rm(folder, { recursive: true, force: true })
  })
})
