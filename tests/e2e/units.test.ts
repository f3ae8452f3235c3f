/** A course cut into launch units, and the course as one file: each package in a real browser. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { startPreviewOfZip, type RunningLms } from '../../src/lms/server/server.ts'
import { cutCourse } from './support/cut-course.ts'
import { Firefox } from './support/firefox.ts'
import { answerChoice } from './support/learner.ts'
import { launchBrowser, newContext, Sitting } from './support/lms-page.ts'
import { removeCourse, writeCourse } from './support/site.ts'
import { unzip } from './support/unzip.ts'

let root: string
let browser: Browser
beforeAll(async () => {
  root = await writeCourse(cutCourse)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await removeCourse(root)
})

/** Paths of what is built. */
async function build(units: string, target: string): Promise<string[]> {
  const out = join(root, 'dist', `${units}-${target}`)
  const options = ['--course', root, '--units', units, '--target', target, '--out', out]
  expect(await main(['node', 'scormdown', 'build', ...options])).toBe(0)
  return (await readdir(out)).filter((name) => /\.(zip|html)$/.test(name)).map((name) => join(out, name))
}

/** The first module, done to its end. */
async function takeFirst(sitting: Sitting): Promise<void> {
  await sitting.goTo('way')
  await sitting.goTo('signs')
  await answerChoice(sitting.content.locator('sd-choice'))
}

/** Without the hard spaces of typography. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** The editions of SCORM 2004 differ in their manifests alone. */
const targets =
  process.env.LONG === undefined ? ['scorm12', 'scorm2004-4'] : ['scorm12', 'scorm2004-4', 'scorm2004-3']

describe.each(targets)('several units in one package of %s', (target) => {
  let lms: RunningLms
  let context: BrowserContext
  beforeAll(async () => {
    const [zip, ...others] = await build('modules-together', target)
    expect(others).toEqual([])
    expect(zip).toMatch(new RegExp(`cut-pl-en-1\\.2\\.3-${target}-modules\\.zip$`))
    lms = await startPreviewOfZip(zip!)
    context = await newContext(browser)
  })
  afterAll(async () => {
    await context.close()
    await lms.close()
  })

  it('each has its own status, score and place', async () => {
    const first = await Sitting.open(context, lms, 'launch=0')
    await takeFirst(first)
    await first.exit()
    await first.close()
    const second = await Sitting.open(context, lms, 'launch=1')
    expect(await second.heading()).toBe('Ćwiczenia')
    expect(await second.content.locator('.turn .next').count()).toBe(0)
    await second.exit()
    const calls = await second.calls()
    expect(calls.filter(({ violation, result }) => violation === true || result === 'false')).toEqual([])
    await second.close()
    const is12 = target === 'scorm12'
    const records = Object.values(lms.records.all()).map(({ values }) => ({
      done: values[is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status'],
      passed: is12 ? '' : (values['cmi.success_status'] ?? ''),
      score: values[is12 ? 'cmi.core.score.raw' : 'cmi.score.raw'] ?? '',
      place: values[is12 ? 'cmi.core.lesson_location' : 'cmi.location']
    }))
    expect(records).toEqual([
      { done: 'completed', passed: is12 ? '' : 'passed', score: '100', place: 'signs' },
      { done: 'completed', passed: '', score: '', place: 'drill' }
    ])
  })

  it('a link into another unit is words that name it; search and the other language stay within', async () => {
    const sitting = await Sitting.open(context, lms, 'launch=0')
    const { content } = sitting
    await sitting.goTo('way')
    const paragraph = content.locator('.prose p').first()
    expect(plain(await paragraph.innerText())).toContain('w drugim module (w module „Moduł drugi”)')
    expect(await paragraph.locator('a').allInnerTexts()).toHaveLength(1)
    await content.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => sitting.heading()).toBe('The way')
    expect(plain(await content.locator('.prose p').first().innerText())).toContain(
      '(in the module “Module two”)'
    )
    expect(await content.locator('.outline a').allInnerTexts()).not.toContain('Drills')
    await sitting.page.keyboard.press('Alt+Shift+F')
    const field = content.getByRole('searchbox')
    await field.fill('extinguisher')
    await expect.poll(() => content.locator('.found li').count()).toBe(0)
    await field.fill('arrow')
    await expect.poll(() => content.locator('.found a').allInnerTexts()).toEqual(['The way'])
    await sitting.close()
  })
})

it('a package of each module holds that module alone, as a course of its own', async () => {
  const zips = await build('modules', 'scorm12')
  expect(zips.map((path) => path.slice(path.lastIndexOf('/') + 1))).toEqual([
    'cut-one-pl-en-1.2.3-scorm12.zip',
    'cut-two-pl-en-1.2.3-scorm12.zip'
  ])
  const files = await unzip(zips[0]!)
  const pages = [...files.keys()].filter((name) => /^assets\/(one|two)-/.test(name))
  expect(pages).toHaveLength(2)
  expect(pages.every((name) => name.startsWith('assets/one-'))).toBe(true)
  const lms = await startPreviewOfZip(zips[0]!)
  const sitting = await Sitting.open(browser, lms)
  await takeFirst(sitting)
  await sitting.exit()
  const values = Object.values(lms.records.all())[0]!.values
  expect(values).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' })
  await sitting.close()
  await lms.close()
})

describe('the course as one file', () => {
  let url: string
  beforeAll(async () => {
    const [file, ...others] = await build('course', 'web-file')
    expect(others).toEqual([])
    url = pathToFileURL(file!).href
  })

  async function open(context: BrowserContext): Promise<{ page: Page; told: string[] }> {
    const page = await context.newPage()
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', (error) => told.push(error.message))
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) told.push(request.url())
    })
    await page.goto(url)
    await page.locator('main h1').waitFor()
    return { page, told }
  }

  it('opens from the disk, shows its pictures, asks for nothing else, and goes on where it was left', async () => {
    const context = await newContext(browser)
    const { page, told } = await open(context)
    await expect
      .poll(() => page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    await page.locator('.turn .next').click()
    await answerChoice(page.locator('sd-choice'))
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.locator('main h1').innerText()).toBe('Signs')
    await page.keyboard.press('Alt+Shift+F')
    await page.getByRole('searchbox').fill('extinguisher')
    await expect.poll(() => page.locator('.found a').allInnerTexts()).toEqual(['Drills'])
    await page.close({ runBeforeUnload: true })
    const again = await open(context)
    expect(await again.page.locator('main h1').innerText()).toBe('Signs')
    await expect.poll(() => again.page.locator('sd-choice .verdict').innerText()).toContain('Right')
    expect([...told, ...again.told]).toEqual([])
    await context.close()
  })

  it('lets no other script run, not even one that is put into the page', async () => {
    const { page, told } = await open(await newContext(browser))
    const put = () =>
      page.evaluate(() => {
        const script = document.createElement('script')
        script.append('document.title = "foreign"')
        document.head.append(script)
      })
    await put().catch(() => undefined)
    expect(await page.title()).not.toBe('foreign')
    expect(told.join()).toContain('TrustedScript')
    await page.context().close()
  })

  it.skipIf(inject('firefox') === undefined)('opens in Firefox, too', async () => {
    const firefox = await Firefox.launch()
    const page = await firefox.openFile(url)
    expect(await page.$eval('main h1', (heading) => (heading as HTMLElement).innerText)).toBe('Droga')
    expect(await page.$eval('main img', (image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(
      0
    )
    await firefox.close()
  })
})
