// Programs that are installed on this machine, and Debian's way to install one.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export { findProgram } from '../src/verify/run/browser.ts'

/** As root on Debian or Ubuntu; elsewhere, and where it fails, nothing happens. Whoever asked looks again. */
export function installDebianPackage(...names) {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (process.getuid?.() !== 0 || !/debian|ubuntu/i.test(release)) return
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', ...names], options)
  } catch {
    // The caller says what to do.
  }
}
