/**
 * How long an author waits: from writing a file to the changed word in the browser, for courses of 20, 500 and 5,000
 * pages. The dev server is a process of its own; the browser says by its own clock when the word was in the page.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Frame, type Page } from 'playwright'
import { writeFixtureCourse } from '../tests/support/fixture-course.ts'
import { browserArgs, findBrowser } from './find-browser.mjs'

const edits = 20
const pagesPerModule = 10
/** Milliseconds between two edits, in which the server comes to rest. */
const rest = 1500
const command = new URL('./scormdown.mjs', import.meta.url).pathname

export async function benchDev(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs })
  for (const modules of [2, 50, 500]) {
    const folder = await mkdtemp(join(tmpdir(), 'scormdown-bench-dev-'))
    const course = join(folder, 'course')
    await writeFixtureCourse(course, {
      modules,
      pages: pagesPerModule,
      words: 300,
      questionEvery: pagesPerModule
    })
    const { server, url } = await start(course)
    const page = await browser.newPage()
    const times = await measure(page, url, join(course, 'en', 'm001.md'))
    const sorted = times.sort((a, b) => a - b)
    console.log(
      `${String(modules * pagesPerModule).padStart(5)} pages   edit to browser: median ` +
        `${sorted[Math.floor(edits / 2)]!.toFixed(0)} ms, longest ${sorted.at(-1)!.toFixed(0)} ms, ${edits} edits`
    )
    await page.close()
    server.kill()
    await rm(folder, { recursive: true, force: true })
  }
  await browser.close()
}

function start(course: string): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, [command, 'dev', '--course', course, '--lang', 'en'], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`dev ended with ${code}`)))
    server.stdout.on('data', (chunk: Buffer) => {
      const url = /http:\S+\//.exec(String(chunk))?.[0]
      if (url !== undefined) resolve({ server, url })
    })
  })
}

async function measure(page: Page, url: string, file: string): Promise<number[]> {
  await page.goto(url)
  await page.frameLocator('iframe[name=content]').locator('main h1').waitFor()
  const frame = page.frame('content')!
  const text = await readFile(file, 'utf8')
  const times: number[] = []
  for (let edit = 0; edit < edits; edit++) {
    await new Promise((resolve) => setTimeout(resolve, rest))
    const word = `edit${edit}`
    const seen = appearance(frame, word)
    const written = performance.timeOrigin + performance.now()
    await writeFile(file, text.replace(/^(# Page 1\.1 .*\n\n.*\n\n)/m, `$1${word} `))
    times.push((await seen) - written)
  }
  return times
}

/** When the word is in the page, by the clock that both processes share. */
function appearance(frame: Frame, word: string): Promise<number> {
  return frame.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('article')?.textContent.includes(wanted)) return
          observer.disconnect()
          resolve(performance.timeOrigin + performance.now())
        }).observe(document.body, { childList: true, subtree: true, characterData: true })
      }),
    word
  )
}
