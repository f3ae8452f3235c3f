/** Course and browser build → the zips of a build. The only writer of packages: everything goes to a temporary folder first. */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { trackedOf } from '../components/registry.ts'
import { createLaunchData, createOutline } from '../compile/launch.ts'
import type { Course } from '../model/course.ts'
import { editionId } from '../standards/identifiers.ts'
import { launchPreset, type LmsPreset } from '../presets/preset.ts'
import { usualPreset } from '../presets/registry.ts'
import { startPage } from '../standards/start-page.ts'
import type { Standard } from '../standards/types.ts'
import { packagedCourses, type LaunchUnit, type PackagedCourse } from '../standards/units.ts'
import { compare } from '../shared/diagnostic.ts'
import { mediaType } from '../shared/media-file.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { worstCase } from '../state/codec.ts'
import type { AppBuild } from '../vite/build-app.ts'
import type { UpdateNote } from './update-note.ts'
import { writeHandover } from './handover.ts'
import { licenseNotices, noticesPath } from './notices.ts'
import { embeddable, hashedCsp } from './one-file.ts'
import { readSchemas } from './schemas.ts'
import { writeZip } from './zip.ts'

/** One package, as build.json lists it; docs/build.schema.json describes the file. */
export interface Artifact {
  file: string
  target: string
  /** Two letters; several with hyphens between them. */
  language: string
  /** The module that it holds, where each has a package of its own. */
  module?: string
  /** How many things in it an LMS can launch. */
  units: number
  version: string
  bytes: number
  files: number
  sha256: string
  /** Most characters of resume data that any learner of this package can need. */
  resumeCharsWorstCase: number
}

export interface BuildManifest {
  course: string
  version: string
  /** Commit of the course; null where it does not lie in a repository. */
  commit: string | null
  /** Whether these packages may take the place of earlier ones in a running course. */
  update: UpdateNote
  artifacts: Artifact[]
  /** Papers for administrators, relative to this file's folder. */
  handover: string[]
}

const buildFile = 'build.json'
const sumsFile = 'SHA256SUMS'

/** What all packages of a build are made with. */
interface Making {
  app: AppBuild
  notices: string
  preset: LmsPreset
  folder: string
}

/** Every file of one package, by path. */
async function packageFiles(
  { course, units }: PackagedCourse,
  standard: Standard,
  { app, notices, preset }: Making
): Promise<Map<string, Uint8Array>> {
  const { files, scripts, styles } = app.filesFor(standard, course)
  const encoder = new TextEncoder()
  const content = new Map([
    ...files,
    ...units.map((unit): [string, Uint8Array] => {
      const page = startPage({
        ...frameOf(unit, standard, preset),
        csp: standard.csp,
        icon: standard.icon,
        code: { scripts, styles }
      })
      return [unit.href, encoder.encode(page)]
    }),
    [noticesPath, encoder.encode(notices)]
  ])
  const listed = [...content.keys()].sort(compare)
  const own = standard.files({ course, title: packageTitle(course), units, files: listed })
  const schemas = await readSchemas(standard)
  return new Map([
    ...content,
    ...own.map(({ path, text }): [string, Uint8Array] => [path, encoder.encode(text)]),
    ...schemas
  ])
}

/** What a start page says of its course. */
function frameOf({ course }: LaunchUnit, { keeps }: Standard, preset: LmsPreset) {
  const { language, description, license, languages } = course
  const data = { ...createLaunchData(course, keeps === 'browser'), preset: launchPreset(preset), languages }
  return { language, title: packageTitle(course), description, license, data }
}

const draftWords: Record<string, string> = { pl: 'wersja robocza do recenzji', en: 'draft for review' }

const trainerWords: Record<string, string> = { pl: 'wersja dla prowadzących', en: 'for trainers' }

export function packageTitle({ title, draft, language, audience }: Course): string {
  const words = [...(audience === 'trainer' ? [trainerWords] : []), ...(draft ? [draftWords] : [])]
  const behind = words.map((one) => one[language] ?? one.en!)
  return behind.length === 0 ? title : `${title} (${behind.join('; ')})`
}

export interface PackageOptions {
  courses: readonly Course[]
  targets: readonly Standard[]
  app: AppBuild
  /** The LMS that the packages are made for; any, where it is left out. */
  preset?: LmsPreset
  out: string
  commit: string | null
  update: UpdateNote
  /** The same in the language of a paper; as it is where it is left out. */
  updateIn?: (language: ToolLanguage) => UpdateNote
  onPackage?(artifact: Artifact): void
}

/** Writes all zips, SHA256SUMS and build.json into `out`; either all of them or none. */
export async function writePackages(options: PackageOptions): Promise<BuildManifest> {
  const { courses, targets, app, out, commit, update, preset = usualPreset } = options
  await mkdir(out, { recursive: true })
  const temporary = await mkdtemp(join(out, '.building-'))
  try {
    const making = { app, notices: await licenseNotices(app.inputs), preset, folder: temporary }
    const artifacts: Artifact[] = []
    for (const course of courses.filter(isFirst)) {
      for (const target of targets) {
        for (const packaged of packagedCourses(course, target.severalUnits)) {
          const artifact = await writePackage(packaged, target, making)
          artifacts.push(artifact)
          options.onPackage?.(artifact)
        }
      }
    }
    const all = courses as readonly [Course, ...Course[]]
    const handover = await writeHandover(temporary, {
      courses: all,
      packages: artifacts,
      preset,
      commit,
      update: options.updateIn ?? (() => update)
    })
    const [{ id, version }] = all
    const manifest: BuildManifest = { course: id, version, commit, update, artifacts, handover }
    const sums = artifacts.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('')
    await writeFile(join(temporary, sumsFile), sums)
    await writeFile(join(temporary, buildFile), `${JSON.stringify(manifest, null, 2)}\n`)
    await removeEarlier(out)
    for (const name of [...artifacts.map(({ file }) => file), ...handover, sumsFile, buildFile]) {
      await mkdir(dirname(join(out, name)), { recursive: true })
      await rename(join(temporary, name), join(out, name))
    }
    return manifest
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Of several languages in one package, the one that it begins in stands for it. */
function isFirst({ language, languages }: Course, _: number, courses: readonly Course[]): boolean {
  return languages.length === 1 || language === courses[0]!.language
}

async function writePackage(packaged: PackagedCourse, target: Standard, making: Making): Promise<Artifact> {
  const { course, units, module } = packaged
  const language = course.languages.join('-')
  const several = units.length > 1 ? '-modules' : ''
  const name = `${editionId(course)}-${language}-${course.version}-${target.id}${several}`
  const file = `${name}.${target.oneFile === true ? 'html' : 'zip'}`
  const path = join(making.folder, file)
  const written =
    target.oneFile === true
      ? await writeOneFile(path, units[0]!, target, making)
      : await writeZipOf(path, packaged, target, making)
  const chars = units.map((unit) => worstCase(createOutline(unit.course), trackedOf(course.components)).chars)
  return {
    file,
    target: target.id,
    language,
    ...(module === undefined ? {} : { module }),
    units: units.length,
    version: course.version,
    ...written,
    resumeCharsWorstCase: Math.max(...chars)
  }
}

type Written = Pick<Artifact, 'bytes' | 'files' | 'sha256'>

async function writeZipOf(path: string, ...what: Parameters<typeof packageFiles>): Promise<Written> {
  const files = await packageFiles(...what)
  const { bytes, sha256 } = await writeZip(path, files)
  return { bytes, files: files.size, sha256 }
}

/** The licences' texts stand at its end, as a comment: there is no other file for them. */
async function writeOneFile(
  path: string,
  unit: LaunchUnit,
  target: Standard,
  { app, preset }: Making
): Promise<Written> {
  const { inputs, ...built } = await app.oneFileFor(target, unit.course)
  const code = embeddable(built)
  const own = target.files({
    course: unit.course,
    title: packageTitle(unit.course),
    units: [unit],
    files: []
  })
  const icon = own.find(({ path }) => path === target.icon)
  const page = startPage({
    ...frameOf(unit, target, preset),
    csp: hashedCsp(code),
    icon: icon && `data:${mediaType(icon.path)},${encodeURIComponent(icon.text)}`,
    code
  })
  const notices = (await licenseNotices(inputs)).replaceAll('--', '- -')
  const bytes = Buffer.from(`${page}<!--\n${notices}-->\n`)
  await writeFile(path, bytes)
  return { bytes: bytes.length, files: 1, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Packages of the build before are taken away, so that nobody uploads a stale one; other files are not touched. */
async function removeEarlier(out: string): Promise<void> {
  const text = await readFile(join(out, buildFile), 'utf8').catch(() => '{}')
  let earlier: Partial<BuildManifest> = {}
  try {
    earlier = JSON.parse(text) as Partial<BuildManifest>
  } catch {
    // Not ours, or cut: it is replaced.
  }
  for (const path of earlier.handover ?? []) {
    if (/^handover\/[a-z]{2}\/[a-z-]+\.html$/.test(path)) await rm(join(out, path), { force: true })
  }
  for (const { file } of earlier.artifacts ?? []) {
    if (/^[a-z0-9][a-z0-9._-]*\.(zip|html)$/.test(file)) await rm(join(out, file), { force: true })
  }
}
