/** `scormdown build`: every language and target as a zip. */
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { components } from '../../components/registry.ts'
import { loadCourse, type LoadedCourse } from '../../load-course.ts'
import { lockFile } from '../../model/data-files.ts'
import { partChanges, type PartChange } from '../../model/lock.ts'
import { updateNote } from '../../pack/update-note.ts'
import { writePackages, type BuildManifest } from '../../pack/package-course.ts'
import { nearestName } from '../../shared/nearest.ts'
import { standards } from '../../standards/registry.ts'
import type { Standard } from '../../standards/types.ts'
import { buildApp } from '../../vite/build-app.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { count, createSteps, printFindings } from '../terminal.ts'
import { writeFileWhole } from '../write-file.ts'

export interface BuildOptions {
  course: string
  out: string
  /** Comma-separated ids; all where it is left out. */
  target?: string
  /** Refuses where tracking.lock.json would change: for machines that build but do not commit. */
  frozen?: boolean
  /** With what is for trainers alone. */
  trainer?: boolean
}

export async function build(options: BuildOptions): Promise<number> {
  const targets = chosenTargets(options.target)
  const steps = createSteps()
  steps.begin(`Reading ${options.course}`)
  // Beside the learners' packages, which it does not replace.
  const out = options.trainer === true ? join(options.out, 'trainer') : options.out
  const audience = options.trainer === true ? 'trainer' : 'learner'
  const loaded = await loadCourse(options.course, { resumeLimit: resumeLimitOf(targets), audience })
  if (printFindings(loaded) > 0) {
    steps.done('Nothing was built.')
    return exitCodes.mistakes
  }
  if (loaded.losses.length > 0) {
    steps.done(
      `Nothing was built: learners would lose what they did in ${count(loaded.losses.length, 'place')} (above).`
    )
    return exitCodes.mistakes
  }
  if (options.frozen === true && lockChanges(loaded)) {
    steps.done(`Nothing was built: ${join(options.course, lockFile)} ${frozenAdvice(loaded)}`)
    return exitCodes.mistakes
  }
  steps.begin('Building the pages')
  const isLocked = loaded.texts.has(lockFile)
  const app = await buildApp(providerOf(loaded), targets).catch((error: unknown) =>
    explainFailure(error, loaded)
  )
  // Before the packages: a number that is never used costs nothing, one that is lost goes to another page later.
  await writeLock(loaded, (text) => steps.done(`${join(options.course, lockFile)}  ${text}`))
  steps.begin('Writing the packages')
  const written: BuildManifest = await writePackages({
    courses: loaded.courses,
    targets,
    app,
    out: resolve(out),
    commit: await commitOf(loaded.root),
    update: updateNote(loaded.lock, { isNew: !isLocked }),
    onPackage: ({ file, target, bytes, resumeCharsWorstCase }) =>
      steps.done(
        `${join(out, file)}  ${kilobytes(bytes)}  resume data at most ${resumeCharsWorstCase}${limitOf(target, targets)} characters`
      )
  })
  for (const line of written.update.why) steps.done(line)
  steps.done(
    `${count(written.artifacts.length, 'package')}, ${join(out, 'SHA256SUMS')}, ${join(out, 'build.json')}`
  )
  return exitCodes.ok
}

/** Code that a course brings along may not build; all else that fails there is a fault of ours. */
function explainFailure(error: unknown, { courses: [course] }: LoadedCourse): never {
  const own = [...(course?.components.keys() ?? [])].filter((name) => !components.has(name))
  if (own.length === 0 || !(error instanceof Error)) throw error
  // The first line only counts the errors.
  const reason = error.message.replace(/^Build failed with.*\n+/, '').split('\n    at ')[0]!
  throw new CommandError(
    `The component ${own.join(' or ')} could not be built:\n${reason}`,
    exitCodes.mistakes
  )
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

function frozenAdvice({ texts }: LoadedCourse): string {
  return texts.has(lockFile)
    ? 'is not up to date. Run “scormdown build” without --frozen and commit the file.'
    : 'is missing. Bring its last version back. Only where no learner has taken the course yet, run “scormdown build” without --frozen and commit the new file.'
}

/** The commit of the course's repository, with `-dirty` behind it where files were changed since; null without one. */
async function commitOf(folder: string): Promise<string | null> {
  const describe = ['describe', '--always', '--abbrev=40', '--exclude=*', '--dirty']
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...describe])
    return stdout.trim()
  } catch {
    return null
  }
}

/** The smallest number of characters that any of the targets keeps. */
function resumeLimitOf(targets: readonly Standard[]): number {
  return Math.min(...targets.map(({ resumeLimit }) => resumeLimit))
}

/** ` of 4096`; nothing where the target has no limit. */
function limitOf(target: string, targets: readonly Standard[]): string {
  const limit = targets.find(({ id }) => id === target)!.resumeLimit
  return Number.isFinite(limit) ? ` of ${limit}` : ''
}

const lockText = ({ lock }: LoadedCourse) => `${JSON.stringify(lock, null, 2)}\n`
const lockChanges = (loaded: LoadedCourse) => loaded.texts.get(lockFile) !== lockText(loaded)

async function writeLock(loaded: LoadedCourse, tell: (text: string) => void): Promise<void> {
  if (!lockChanges(loaded)) return
  await writeFileWhole(join(loaded.root, lockFile), lockText(loaded))
  const before = loaded.texts.get(lockFile)
  if (before === undefined) {
    tell('new: keep this file with the course')
    tell(
      'If learners take this course already, stop: bring the old file back, or their progress cannot be read.'
    )
    return
  }
  const locked = JSON.parse(before) as LoadedCourse['lock']
  const added = size(loaded.lock) - size(locked)
  tell(`${added > 0 ? count(added, 'new number') : 'changed with the texts'}: keep this file with the course`)
  partChanges(locked, loaded.lock).forEach((change) => tell(sentence(change)))
}

function sentence(change: PartChange): string {
  return change.kind === 'reworded'
    ? `${change.id}: “${change.now}” is taken for “${change.before}” in other words`
    : `${change.id}: “${change.before}” is gone; who picked it keeps the result, but not what was picked`
}

function kilobytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function size({ pages, items }: LoadedCourse['lock']): number {
  return Object.keys(pages).length + Object.keys(items).length
}
