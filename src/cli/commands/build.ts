/** `scormdown build`: every language and target as a zip. */
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { components } from '../../components/registry.ts'
import { loadCourse, type LoadedCourse } from '../../load-course.ts'
import { lockFile } from '../../model/data-files.ts'
import type { Course } from '../../model/course.ts'
import { openPoints } from '../../model/open-points.ts'
import { partChanges } from '../../model/lock.ts'
import { updateNote } from '../../pack/update-note.ts'
import { writePackages, type BuildManifest } from '../../pack/package-course.ts'
import type { LmsPreset } from '../../presets/preset.ts'
import { refusal } from '../../presets/refusal.ts'
import { presets, usualPreset } from '../../presets/registry.ts'
import { openPointWords } from '../../review/open-words.ts'
import { nearestName } from '../../shared/nearest.ts'
import { standards } from '../../standards/registry.ts'
import type { Standard } from '../../standards/types.ts'
import { unitChoices } from '../../standards/units.ts'
import { buildApp } from '../../vite/build-app.ts'
import { commitOf } from '../commit.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { createSteps, printFindings } from '../terminal.ts'
import type { CliWords } from '../wording/en.ts'
import { writeFileWhole } from '../write-file.ts'

export interface BuildOptions {
  course: string
  out: string
  /** Comma-separated ids; all where it is left out. */
  target?: string
  /** How the course is cut; as course.yaml says where it is left out. */
  units?: string
  /** Id of the LMS that the packages are for; any where it is left out. */
  preset?: string
  /** Refuses where tracking.lock.json would change: for machines that build but do not commit. */
  frozen?: boolean
  /** With what is for trainers alone. */
  trainer?: boolean
  /** Refuses while anything has to be signed or made sure of. */
  release?: boolean
}

export async function build(options: BuildOptions, words: CliWords): Promise<number> {
  const asked = options.target === undefined ? undefined : chosenTargets(options.target.split(','), words)
  const units = chosenUnits(options.units, words)
  const wantedPreset = options.preset === undefined ? undefined : chosenPreset(options.preset, words)
  const steps = createSteps()
  steps.begin(words.reading(options.course))
  // Beside the learners' packages, which it does not replace.
  const out = options.trainer === true ? join(options.out, 'trainer') : options.out
  const audience = options.trainer === true ? 'trainer' : 'learner'
  const loaded = await loadCourse(options.course, { targets: asked, audience, units })
  if (printFindings(loaded, words) > 0) {
    steps.done(words.nothingBuilt)
    return exitCodes.mistakes
  }
  if (loaded.losses.length > 0) {
    const ids = loaded.losses.map(({ id }) => id).join(', ')
    steps.done(words.notBuilt(words.lossesStop(loaded.losses.length, ids)))
    return exitCodes.mistakes
  }
  if (options.frozen === true && lockChanges(loaded)) {
    const advice = loaded.texts.has(lockFile) ? words.lockStale : words.lockMissing
    steps.done(words.notBuilt(`${join(options.course, lockFile)} ${advice}`))
    return exitCodes.mistakes
  }
  const open = options.release === true ? openPoints({ ...loaded, courses: loaded.whole() }) : []
  if (open.length > 0) {
    const lines = open.map((point) => `  ${openPointWords(point, words.language)}`)
    steps.done([words.notReleased, ...lines].join('\n'))
    return exitCodes.mistakes
  }
  const { packages, units: cut } = loaded.courses[0]!
  const preset = wantedPreset ?? presets.find(({ id }) => id === packages.preset) ?? usualPreset
  const named = asked ?? (packages.targets && chosenTargets(packages.targets, words))
  const targets = named ?? targetsFor(preset)
  const refused = targets.flatMap(({ id }) => refusal(preset, id, cut)?.[words.language] ?? [])
  if (refused.length > 0) {
    steps.done(words.notBuilt(refused.join('\n')))
    return exitCodes.mistakes
  }
  for (const { id } of untried(targets, preset)) steps.done(words.untried(id, preset.name[words.language]))
  steps.begin(words.buildingPages)
  const isLocked = loaded.texts.has(lockFile)
  const app = await buildApp(providerOf(loaded), targets).catch((error: unknown) =>
    explainFailure(error, loaded, words)
  )
  // Before the packages: a number that is never used costs nothing, one that is lost goes to another page later.
  await writeLock(loaded, words, (text) => steps.done(`${join(options.course, lockFile)}  ${text}`))
  steps.begin(words.writingPackages)
  const isNew = !isLocked
  const written: BuildManifest = await writePackages({
    courses: loaded.courses,
    targets,
    app,
    preset,
    out: resolve(out),
    commit: await commitOf(loaded.root),
    update: updateNote(loaded.lock, { isNew }),
    updateIn: (language) => updateNote(loaded.lock, { isNew, language }),
    onPackage: ({ file, target, bytes, resumeCharsWorstCase }) =>
      steps.done(
        words.package(join(out, file), kilobytes(bytes), resumeCharsWorstCase, limitOf(target, targets))
      )
  })
  for (const line of updateNote(loaded.lock, { isNew, language: words.language }).why) steps.done(line)
  steps.done(words.handover(join(out, 'handover')))
  steps.done(words.packages(written.artifacts.length, join(out, 'SHA256SUMS'), join(out, 'build.json')))
  return exitCodes.ok
}

/** Code that a course brings along may not build; all else that fails there is a fault of ours. */
function explainFailure(error: unknown, { courses: [course] }: LoadedCourse, words: CliWords): never {
  const own = [...(course?.components.keys() ?? [])].filter((name) => !components.has(name))
  if (own.length === 0 || !(error instanceof Error)) throw error
  // The first line only counts the errors.
  const reason = stripVTControlCharacters(error.message)
    .replace(/^Build failed with.*\n+/, '')
    .split('\n    at ')[0]!
  throw new CommandError(words.notBuildable(own.join(', '), reason), exitCodes.mistakes)
}

function chosenUnits(written: string | undefined, words: CliWords): Course['units'] | undefined {
  const known = unitChoices.find((name) => name === written)
  if (written === undefined || known !== undefined) return known
  const nearest = nearestName(written, unitChoices)
  throw new CommandError(words.unknownUnits(written, unitChoices.join(', '), nearest))
}

/** What is best for an LMS; everything where nobody said which LMS it is. */
function targetsFor(preset: LmsPreset): readonly Standard[] {
  if (preset === usualPreset) return standards
  return standards.filter(({ id }) => preset.recommends.includes(id))
}

/** Targets of which nobody knows whether the LMS takes them. */
function untried(targets: readonly Standard[], preset: LmsPreset): Standard[] {
  const { recommends, permits } = preset
  return targets.filter(({ id, keeps }) => keeps !== 'browser' && ![...recommends, ...permits].includes(id))
}

function chosenTargets(names: readonly string[], words: CliWords): Standard[] {
  const known = standards.map(({ id }) => id)
  return names.map((name) => {
    const target = standards.find(({ id }) => id === name.trim())
    if (target !== undefined) return target
    throw new CommandError(words.unknownTarget(name, known.join(', '), nearestName(name, known)))
  })
}

function chosenPreset(name: string, words: CliWords): LmsPreset {
  const known = presets.map(({ id }) => id)
  const preset = presets.find(({ id }) => id === name)
  if (preset !== undefined) return preset
  throw new CommandError(words.unknownPreset(name, known.join(', '), nearestName(name, known)))
}

function providerOf(loaded: LoadedCourse) {
  return { root: loaded.root, courses: () => loaded.courses, hasTheme: () => loaded.texts.has('theme.css') }
}

/** Undefined where the target has no limit. */
function limitOf(target: string, targets: readonly Standard[]): number | undefined {
  const { resumeLimit } = targets.find(({ id }) => id === target)!
  return Number.isFinite(resumeLimit) ? resumeLimit : undefined
}

const lockText = ({ lock }: LoadedCourse) => `${JSON.stringify(lock, null, 2)}\n`
const lockChanges = (loaded: LoadedCourse) => loaded.texts.get(lockFile) !== lockText(loaded)

async function writeLock(loaded: LoadedCourse, words: CliWords, tell: (text: string) => void): Promise<void> {
  if (!lockChanges(loaded)) return
  await writeFileWhole(join(loaded.root, lockFile), lockText(loaded))
  const before = loaded.texts.get(lockFile)
  if (before === undefined) {
    tell(words.lockNew)
    return
  }
  const locked = JSON.parse(before) as LoadedCourse['lock']
  const added = size(loaded.lock) - size(locked)
  tell(added > 0 ? words.lockGrown(added) : words.lockChanged)
  for (const change of partChanges(locked, loaded.lock)) {
    const { id, before } = change
    tell(change.kind === 'reworded' ? words.reworded(id, change.now, before) : words.gone(id, before))
  }
}

function kilobytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function size({ pages, items }: LoadedCourse['lock']): number {
  return Object.keys(pages).length + Object.keys(items).length
}
