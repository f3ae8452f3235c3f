/** Before the browser tests: builds the real course once, as an author does, and finds the browsers. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { findFirefox } from '../../../scripts/find-firefox.mjs'
import { findWebKit, type WebKitPrograms } from '../../../scripts/find-webkit.mjs'
import { main } from '../../../src/cli/main.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: string
    /** Undefined where none can be had. */
    firefox: string | undefined
    /** Undefined where it cannot be had. */
    webkit: WebKitPrograms | undefined
    packages: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), 'scormdown-packages-'))
  const code = await main(['node', 'scormdown', 'build', '--frozen', '--out', out])
  if (code !== 0) throw new Error(`The real course does not build: exit code ${code}`)
  await readFile(join(out, 'build.json'))
  project.provide('packages', out)
  project.provide('browser', findBrowser())
  const firefox = findFirefox()
  if (firefox === undefined) {
    console.log('No Firefox was found: its tests are skipped. SCORMDOWN_FIREFOX can name one.')
  }
  project.provide('firefox', firefox)
  // Its packages take most of a minute to install: only the long run does that.
  const webkit = findWebKit(process.env.LONG !== undefined)
  if (webkit === undefined) console.log('No WebKitWebDriver with Xvfb was found: its tests are skipped.')
  project.provide('webkit', webkit)
  return () => rm(out, { recursive: true, force: true })
}
