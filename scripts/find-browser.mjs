// Finds a browser of the Chromium family for tests and measurements; fetches one only where none is installed.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { browserArgs as ownArgs, installedBrowser } from '../src/verify/run/browser.ts'
import { installDebianPackage } from './programs.mjs'

export { installedBrowser }

/** Path of a browser. Tries in turn: an installed one, Playwright's own download, as root on Debian its package. */
export function findBrowser() {
  const found = installedBrowser()
  if (found !== undefined) return found
  const tries = [
    () =>
      spawnSync(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
        stdio: 'inherit'
      }),
    () => installDebianPackage('chromium')
  ]
  for (const attempt of tries) {
    attempt()
    const browser = installedBrowser()
    if (browser !== undefined) return browser
  }
  throw new Error('No browser was found. Install Chromium, Chrome or Edge, or name one in SCORMDOWN_BROWSER.')
}

/** No network of its own, and a root user may start it. */
export const browserArgs = ['--no-sandbox', ...ownArgs]
