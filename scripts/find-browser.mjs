// Finds a browser of the Chromium family for tests and measurements; fetches one only where none is installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
]

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of an installed browser; undefined where there is none. */
export function installedBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => commands.map((name) => join(dir, name)))
  const candidates = [process.env.SCORMDOWN_BROWSER ?? '', ...onPath, ...places, chromium.executablePath()]
  return candidates.find((file) => file !== '' && isExecutable(file))
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
    installDebianPackage
  ]
  for (const attempt of tries) {
    attempt()
    const browser = installedBrowser()
    if (browser !== undefined) return browser
  }
  throw new Error('No browser was found. Install Chromium, Chrome or Edge, or name one in SCORMDOWN_BROWSER.')
}

function installDebianPackage() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (process.getuid?.() !== 0 || !/debian|ubuntu/i.test(release)) return
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], options)
  } catch {
    // The caller says what to do.
  }
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
