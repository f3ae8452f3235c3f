/** All that `npm run a11y` does with packages that are built: looks, walks, and gives what was seen. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { components } from '../../src/components/registry.ts'
import { startPreviewOfZip } from '../../src/lms/server/server.ts'
import { unzip } from '../e2e/support/unzip.ts'
import { pagesOf } from './course-page.ts'
import { examine, Notes, type Evidence } from './examine.ts'
import { walkCourse } from './keyboard.ts'
import { schemes } from './schemes.ts'

interface Build {
  course: string
  version: string
  artifacts: { file: string; target: string; language: string }[]
}

/** Components whose exercises are done. */
const tracked = [...components.values()].flatMap(({ name, tracked }) => (tracked === undefined ? [] : [name]))

/**
 * @param folder with the packages and their build.json
 * @param told after each step, what is done next
 */
export async function runAll(
  browser: Browser,
  folder: string,
  told: (line: string) => void
): Promise<Evidence> {
  const build = JSON.parse(await readFile(join(folder, 'build.json'), 'utf8')) as Build
  const notes = new Notes()
  const editions = build.artifacts.filter(({ target }) => target === 'scorm12')
  let seen = { pages: 0, axe: '' }
  for (const { file, language } of editions) {
    const zip = join(folder, file)
    const lms = await startPreviewOfZip(zip)
    try {
      const url = `${lms.url}content/index.html`
      seen = await examine(browser, { language, url, scripts: await scriptsOf(zip) }, notes, told)
      told(`${language}: the whole course by keyboard alone`)
      await noteWalk(browser, lms, language, notes)
    } finally {
      await lms.close()
    }
  }
  return {
    course: build.course,
    version: build.version,
    languages: editions.map(({ language }) => language),
    schemes: schemes.map(({ name }) => name),
    browser: `Chromium ${browser.version()}`,
    ...seen,
    views: notes.views,
    rules: notes.rules,
    checks: notes.checks
  }
}

async function scriptsOf(zip: string): Promise<string[]> {
  return [...(await unzip(zip))].flatMap(([name, bytes]) => (name.endsWith('.js') ? [bytes.toString()] : []))
}

type Lms = Awaited<ReturnType<typeof startPreviewOfZip>>

/** A walk that comes to no end is a finding, and so is a status that is not what it should be. */
async function noteWalk(browser: Browser, lms: Lms, language: string, notes: Notes): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  await context.addInitScript('globalThis.__name = (named) => named')
  const page = await context.newPage()
  await page.goto(lms.url)
  await page.frameLocator('iframe[name=content]').locator('main h1').waitFor()
  const content = page.frame('content')!
  const all = await pagesOf(content)
  const found: string[] = []
  try {
    const { pages, done } = await walkCourse(page, content, tracked)
    const exercises = all.flatMap(({ exercises }) => exercises)
    notes.count('keyboard-walk', pages.length + done.length)
    if (done.join() !== exercises.join())
      found.push(`${done.length} of ${exercises.length} exercises were done`)
    const status = Object.values(lms.records.all())[0]?.values['cmi.core.lesson_status']
    if (status !== 'completed') found.push(`The LMS has the status “${status}”`)
  } catch (error) {
    found.push(error instanceof Error ? error.message.split('\n')[0]! : String(error))
  }
  const at = (await content.locator('sd-course').getAttribute('data-page')) ?? ''
  notes.note('keyboard-walk', { language, page: at, state: 'LMS' }, found, 0)
  await context.close()
}
