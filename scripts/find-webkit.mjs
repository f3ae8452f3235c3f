// Finds WebKit for tests, the engine of Safari: WebKitGTK with its driver, and a screen that nobody sees to show it on.
import { findProgram, installDebianPackage } from './programs.mjs'

function installedWebKit() {
  const driver = findProgram({ commands: ['WebKitWebDriver'], places: [] })
  const screen = findProgram({ commands: ['Xvfb'], places: [] })
  return driver !== undefined && screen !== undefined ? { driver, screen } : undefined
}

/**
 * Paths of both; undefined where one is missing.
 * @param install true where root may install Debian's packages, which takes most of a minute
 */
export function findWebKit(install = false) {
  const found = installedWebKit()
  if (found !== undefined || !install) return found
  installDebianPackage('--no-install-recommends', 'webkit2gtk-driver', 'xvfb')
  return installedWebKit()
}
