// Programs that are installed on this machine, and Debian's way to install one.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Path of the first program that can be started: one that is named outright, then a command on the PATH, then one at a
 * usual place. Undefined where there is none.
 */
export function findProgram({ named, commands, places }) {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => commands.map((name) => join(dir, name)))
  return [named ?? '', ...onPath, ...places].find((file) => file !== '' && isExecutable(file))
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

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
