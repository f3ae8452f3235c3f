// Finds a browser of the Chromium family for tests and measurements; fetches one only where none is installed.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findProgram, installDebianPackage } from './programs.mjs'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
]

/** Path of an installed browser; undefined where there is none. */
export function installedBrowser() {
  return findProgram({
    named: process.env.SCORMDOWN_BROWSER,
    commands,
    places: [...places, chromium.executablePath()]
  })
}

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
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]
