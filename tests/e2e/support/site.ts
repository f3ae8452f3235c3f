/** A small course from texts, built as an author builds it and served without LMS. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { main } from '../../../src/cli/main.ts'
import { startPreviewOfZip, type RunningLms } from '../../../src/lms/server/server.ts'
import { card, courseYaml } from '../../support/course.ts'
import type { Target } from './lms-page.ts'
import { openWeb, type WebServer } from './web-server.ts'

export type CourseFolder = Readonly<Record<string, string | Uint8Array>>

/**
 * @param files the course folder, by path; course.yaml, and the card of `pl/01-one.md`, are the smallest valid ones
 * @returns its path, below a temporary folder of its own
 */
export async function writeCourse(files: CourseFolder): Promise<string> {
  const root = join(await mkdtemp(join(tmpdir(), 'scormdown-site-')), 'course')
  for (const [path, content] of Object.entries({ 'course.yaml': courseYaml, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), path === 'pl/01-one.md' ? `${card}${String(content)}` : content)
  }
  return root
}

export async function removeCourse(root: string): Promise<void> {
  await rm(dirname(root), { recursive: true, force: true })
}

export interface Edition {
  /** With what is for trainers alone. */
  trainer?: boolean
}

/** The path of its package, which lies in the course folder. */
export async function buildCourse(
  root: string,
  target: string,
  { trainer = false }: Edition = {}
): Promise<string> {
  const out = join(root, 'dist')
  const options = ['--course', root, '--target', target, '--out', out, ...(trainer ? ['--trainer'] : [])]
  const code = await main(['node', 'scormdown', 'build', ...options])
  if (code !== 0) throw new Error(`The test's course does not build: exit code ${code}`)
  const folder = trainer ? join(out, 'trainer') : out
  const zip = (await readdir(folder)).find((name) => name.endsWith('.zip'))!
  return join(folder, zip)
}

/** @param files as `writeCourse` takes them */
export function buildSite(files: CourseFolder, edition?: Edition): Promise<WebServer> {
  return buildAndOpen(files, 'web', openWeb, edition)
}

/** @param files as `writeCourse` takes them */
export function buildLms(files: CourseFolder, target: Target | 'cmi5'): Promise<RunningLms> {
  return buildAndOpen(files, target, (zip) => startPreviewOfZip(zip))
}

async function buildAndOpen<T>(
  files: CourseFolder,
  target: 'web' | 'cmi5' | Target,
  open: (zip: string) => Promise<T>,
  edition?: Edition
): Promise<T> {
  const root = await writeCourse(files)
  try {
    return await open(await buildCourse(root, target, edition))
  } finally {
    await removeCourse(root)
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
