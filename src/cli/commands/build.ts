/** `scormdown build`: every language and target as a zip. */
import { execFile } from 'node:child_process'
import { rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { loadCourse, type LoadedCourse } from '../../load-course.ts'
import { lockFile } from '../../model/data-files.ts'
import { writePackages, type BuildManifest } from '../../pack/package-course.ts'
import { nearestName } from '../../shared/nearest.ts'
import { standards } from '../../standards/registry.ts'
import type { Standard } from '../../standards/types.ts'
import { buildApp } from '../../vite/build-app.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { count, createSteps, printFindings } from '../terminal.ts'

export interface BuildOptions {
  course: string
  out: string
  /** Comma-separated ids; all where it is left out. */
  target?: string
}

export async function build(options: BuildOptions): Promise<number> {
  const targets = chosenTargets(options.target)
  const steps = createSteps()
  steps.begin(`Reading ${options.course}`)
  const loaded = await loadCourse(options.course)
  if (printFindings(loaded) > 0) {
    steps.done('Nothing was built.')
    return exitCodes.mistakes
  }
  steps.begin('Building the pages')
  const app = await buildApp(providerOf(loaded), targets)
  // Before the packages: a number that is never used costs nothing, one that is lost goes to another page later.
  const added = await writeLock(loaded)
  if (added > 0)
    steps.done(
      `${join(options.course, lockFile)}  ${count(added, 'new number')}: keep this file with the course`
    )
  steps.begin('Writing the packages')
  const out = resolve(options.out)
  const written: BuildManifest = await writePackages({
    courses: loaded.courses,
    targets,
    app,
    out,
    commit: await commitOf(loaded.root),
    onPackage: ({ file, bytes, resumeCharsWorstCase }) =>
      steps.done(
        `${join(options.out, file)}  ${kilobytes(bytes)}  resume data at most ${resumeCharsWorstCase} characters`
      )
  })
  steps.done(
    `${count(written.artifacts.length, 'package')}, ${join(options.out, 'SHA256SUMS')}, ${join(options.out, 'build.json')}`
  )
  return exitCodes.ok
}

function chosenTargets(list: string | undefined): Standard[] {
  if (list === undefined) return [...standards]
  const known = standards.map(({ id }) => id)
  return list.split(',').map((name) => {
    const target = standards.find(({ id }) => id === name.trim())
    if (target !== undefined) return target
    const suggestion = nearestName(name, known)
    const hint = suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`
    throw new CommandError(`There is no target “${name}”.${hint} Known targets: ${known.join(', ')}.`)
  })
}

function providerOf(loaded: LoadedCourse) {
  return { root: loaded.root, courses: () => loaded.courses, hasTheme: () => loaded.texts.has('theme.css') }
}

async function commitOf(folder: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, 'rev-parse', 'HEAD'])
    return stdout.trim()
  } catch {
    return null
  }
}

/** Returns how many numbers are new. A lock that was cut while it is written would lose all of them: it is moved in. */
async function writeLock({ root, texts, lock }: LoadedCourse): Promise<number> {
  const text = `${JSON.stringify(lock, null, 2)}\n`
  const before = texts.get(lockFile)
  if (before === text) return 0
  const temporary = join(root, `.${lockFile}`)
  await writeFile(temporary, text)
  await rename(temporary, join(root, lockFile))
  return size(lock) - (before === undefined ? 0 : size(JSON.parse(before) as LoadedCourse['lock']))
}

function kilobytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function size({ pages, items }: LoadedCourse['lock']): number {
  return Object.keys(pages).length + Object.keys(items).length
}
