// Finds a Firefox for tests. Other than Chromium, without which there are no browser tests, it may be missing.
import { findProgram, installDebianPackage } from './programs.mjs'

const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'
]

function installedFirefox() {
  return findProgram({ named: process.env.SCORMDOWN_FIREFOX, commands: ['firefox-esr', 'firefox'], places })
}

/** Path of an installed Firefox, or of Debian's package where root may install it; undefined where there is none. */
export function findFirefox() {
  const found = installedFirefox()
  if (found !== undefined) return found
  installDebianPackage('firefox-esr')
  return installedFirefox()
}
