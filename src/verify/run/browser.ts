/** A browser of the Chromium family that is installed on this machine; none is ever fetched from here. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
]

/** Path of an installed browser, or of the one that SCORMDOWN_BROWSER names; undefined where there is none. */
export function installedBrowser(): string | undefined {
  const named = process.env.SCORMDOWN_BROWSER
  return findProgram({ named, commands, places: [...places, chromium.executablePath()] })
}

/** No network of its own. */
export const browserArgs: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Path of the first program that can be started: one that is named outright, then a command on the PATH, then a usual place. */
export function findProgram(wanted: {
  named: string | undefined
  commands: readonly string[]
  places: readonly string[]
}): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => wanted.commands.map((name) => join(dir, name)))
  return [wanted.named ?? '', ...onPath, ...wanted.places].find((file) => file !== '' && isExecutable(file))
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
