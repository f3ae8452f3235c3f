/** A small course from texts, built as an author builds it and served without LMS. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { main } from '../../../src/cli/main.ts'
import { card, courseYaml } from '../../support/course.ts'
import { openWeb, type WebServer } from './web-server.ts'

/**
 * @param files the course folder, by path; course.yaml, and the card of `pl/01-one.md`, are the smallest valid ones
 * @param edition `trainer`: with what is for trainers alone
 */
export async function buildSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  { trainer = false } = {}
): Promise<WebServer> {
  const root = await mkdtemp(join(tmpdir(), 'scormdown-site-'))
  try {
    for (const [path, content] of Object.entries({ 'course.yaml': courseYaml, ...files })) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), path === 'pl/01-one.md' ? `${card}${String(content)}` : content)
    }
    const out = join(root, 'dist')
    const edition = trainer ? ['--trainer'] : []
    const options = ['--course', root, '--target', 'web', '--out', out, ...edition]
    const code = await main(['node', 'scormdown', 'build', ...options])
    if (code !== 0) throw new Error(`The test's course does not build: exit code ${code}`)
    const folder = trainer ? join(out, 'trainer') : out
    const zip = (await readdir(folder)).find((name) => name.endsWith('.zip'))!
    return await openWeb(join(folder, zip))
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** The site's first page, in a browser that keeps nothing of another test. */
export async function openSite(
  browser: Browser,
  site: WebServer,
  options: BrowserContextOptions = {}
): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  await page.goto(site.url)
  await page.locator('main h1').waitFor()
  return page
}
