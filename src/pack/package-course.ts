/** Course and browser build → the zips of a build. The only writer of packages: everything goes to a temporary folder first. */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { trackedOf } from '../components/registry.ts'
import { createLaunchData, createOutline } from '../compile/launch.ts'
import type { Course } from '../model/course.ts'
import { editionId } from '../standards/identifiers.ts'
import { launchPreset, type LmsPreset } from '../presets/preset.ts'
import { usualPreset } from '../presets/registry.ts'
import { startPage } from '../standards/start-page.ts'
import { startPagePath, type Standard } from '../standards/types.ts'
import { compare } from '../shared/diagnostic.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { worstCase } from '../state/codec.ts'
import type { AppBuild } from '../vite/build-app.ts'
import type { UpdateNote } from './update-note.ts'
import { writeHandover } from './handover.ts'
import { licenseNotices, noticesPath } from './notices.ts'
import { readSchemas } from './schemas.ts'
import { writeZip } from './zip.ts'

/** One package, as build.json lists it; docs/build.schema.json describes the file. */
export interface Artifact {
  file: string
  target: string
  /** Two letters; several with hyphens between them. */
  language: string
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

/** Every file of one package, by path. */
async function packageFiles(
  course: Course,
  standard: Standard,
  app: AppBuild,
  notices: string,
  preset: LmsPreset
): Promise<Map<string, Uint8Array>> {
  const { files, scripts, styles } = app.filesFor(standard, course.languages)
  const title = packageTitle(course)
  const page = startPage({
    language: course.language,
    title,
    description: course.description,
    license: course.license,
    csp: standard.csp,
    scripts,
    styles,
    data: { ...createLaunchData(course), preset: launchPreset(preset), languages: course.languages }
  })
  const encoder = new TextEncoder()
  const content = new Map([
    ...files,
    [startPagePath, encoder.encode(page)],
    [noticesPath, encoder.encode(notices)]
  ])
  const listed = [...content.keys()].sort(compare)
  const own = standard.files({ course, title, files: listed })
  const schemas = await readSchemas(standard)
  return new Map([
    ...content,
    ...own.map(({ path, text }): [string, Uint8Array] => [path, encoder.encode(text)]),
    ...schemas
  ])
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
    const notices = await licenseNotices(app.inputs)
    const artifacts: Artifact[] = []
    for (const course of courses.filter(isFirst)) {
      for (const target of targets) {
        const artifact = await writePackage(course, target, app, notices, preset, temporary)
        artifacts.push(artifact)
        options.onPackage?.(artifact)
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

async function writePackage(
  course: Course,
  target: Standard,
  app: AppBuild,
  notices: string,
  preset: LmsPreset,
  folder: string
): Promise<Artifact> {
  const files = await packageFiles(course, target, app, notices, preset)
  const language = course.languages.join('-')
  const file = `${editionId(course)}-${language}-${course.version}-${target.id}.zip`
  const { bytes, sha256 } = await writeZip(join(folder, file), files)
  return {
    file,
    target: target.id,
    language,
    version: course.version,
    bytes,
    files: files.size,
    sha256,
    resumeCharsWorstCase: worstCase(createOutline(course), trackedOf(course.components)).chars
  }
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
    if (/^[a-z0-9][a-z0-9._-]*\.zip$/.test(file)) await rm(join(out, file), { force: true })
  }
}
