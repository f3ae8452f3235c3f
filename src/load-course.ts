/** Course folder → courses and findings. `dev`, `check`, `build` and the tests all begin here. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkCourse, checkModules, type CheckMemory } from './check/check-course.ts'
import { weigh } from './check/findings.ts'
import { components as builtIn } from './components/registry.ts'
import type { Audience, ComponentMap } from './components/types.ts'
import {
  emptyLock,
  type BriefElement,
  type CourseConfig,
  type Role,
  type TrackingLock
} from './config/schema.ts'
import { createCourse, createReadingMemory, type ReadingMemory } from './model/create-course.ts'
import type { Course } from './model/course.ts'
import { withOwnComponents, type OwnComponents } from './model/own-components.ts'
import { signOffsOf } from './model/sign-offs.ts'
import type { Loss } from './model/lock.ts'
import { sortDiagnostics, toDiagnostic, type Diagnostic } from './shared/diagnostic.ts'
import { Memo } from './shared/memo.ts'
import type { Words } from './shared/wording/words.ts'
import { refusal } from './presets/refusal.ts'
import { presets } from './presets/registry.ts'
import { standards } from './standards/registry.ts'
import type { Standard } from './standards/types.ts'
import { readOwnComponents } from './source/own-components.ts'
import { readAgain, readCourse, type CourseFiles } from './source/read-course.ts'

export interface LoadedCourse {
  /** Absolute path of the course folder. */
  root: string
  /** With those of its own. */
  components: ComponentMap
  /** One for each language of course.yaml. */
  courses: Course[]
  /** In reading order; nothing was built from a course with errors. */
  diagnostics: Diagnostic[]
  /** Texts by path, for showing findings in their place. */
  texts: ReadonlyMap<string, string>
  /** The lock that belongs to this course; to be written where it differs from the one on disk. */
  lock: TrackingLock
  /** What learners would lose if this course took the place of the one that the lock on disk knows. */
  losses: Loss[]
  /** The same with what is for trainers alone: what is reviewed and signed. */
  whole(): readonly Course[]
  /** As course.yaml says; a course whose review is open is a draft all the same. */
  status: CourseConfig['status']
  /** What was ordered; undefined where the course has no brief.yaml. */
  brief: ReadonlyMap<string, BriefElement> | undefined
  /** Who has to approve what; undefined where the course has no review.yaml. */
  roles: ReadonlyMap<string, Role> | undefined
}

const tokens = readFileSync(new URL('./player/styles/tokens.css', import.meta.url), 'utf8')

export interface LoadOptions {
  /** What earlier readings of the same folder left; this one leaves its own in it. */
  memory?: CourseMemory
  /** The only paths in the folder, with `/`, that may have changed since; all where it is left out. */
  changed?: ReadonlySet<string>
  /** What is built of it; as course.yaml says where it is left out. */
  targets?: readonly Standard[] | undefined
  /** As in `2026-11-21`; the machine's where it is left out. */
  today?: string
  /** What an LMS launches of it; as course.yaml says where it is left out. */
  units?: Course['units'] | undefined
  /** Who the course is for; learners where it is left out. */
  audience?: Audience
  /** Numbers given in an earlier reading that were not written to disk. */
  lock?: TrackingLock
}

/** So that a course that is read again and again costs what changed in it, not what it holds. */
export interface CourseMemory {
  files?: CourseFiles | undefined
  own?: OwnComponents
  reading: ReadingMemory
  findings: CheckMemory
}

export function createCourseMemory(): CourseMemory {
  return { reading: createReadingMemory(), findings: new Memo() }
}

/** A course that can be shown; its findings are those of each module on its own. */
export interface OpenedCourse extends LoadedCourse {
  /** With all findings: this looks at the whole course. */
  check(): LoadedCourse
}

export async function loadCourse(folder: string, options: LoadOptions = {}): Promise<LoadedCourse> {
  return (await openCourse(folder, options)).check()
}

export async function openCourse(folder: string, options: LoadOptions = {}): Promise<OpenedCourse> {
  const root = resolve(folder)
  const { memory = createCourseMemory(), changed } = options
  const known = changed === undefined ? undefined : memory.files
  const files = await (known === undefined ? readCourse(root) : readAgain(known, changed!))
  memory.files = files
  if (files === undefined) {
    const missing = toDiagnostic('.', {
      code: 'course-folder-missing',
      range: { start: 0, end: 0 },
      params: { folder }
    })
    return unchecked({ ...nothing, root, diagnostics: [missing], texts: new Map(), components: builtIn })
  }
  if (known === undefined || memory.own === undefined || [...changed!].some((path) => code.test(path))) {
    memory.own = withOwnComponents(builtIn, await readOwnComponents(root, files.media.keys()))
  }
  const { own } = memory
  const { texts } = files
  const { components } = own
  const guarded = <T>(read: () => T): T | LoadedCourse => {
    try {
      return read()
    } catch (error) {
      const failure = ownFailure(error, root, files.media.keys())
      if (failure === undefined) throw error
      return { ...nothing, root, texts, components, diagnostics: [...own.diagnostics, failure] }
    }
  }
  const opened = guarded(() => openFiles(files, { ...options, memory }, own))
  if (!('check' in opened)) return unchecked(opened)
  const around = { root, texts, components }
  return { ...around, ...opened, check: () => ({ ...around, ...guarded(opened.check) }) }
}

const nothing = {
  courses: [],
  lock: emptyLock,
  losses: [],
  whole: () => [],
  status: 'draft' as const,
  brief: undefined,
  roles: undefined
}

/** What components of the course's own may be made of. */
const code = /\.(?:[cm]?[jt]s|json)$/

function unchecked(loaded: LoadedCourse): OpenedCourse {
  return { ...loaded, check: () => loaded }
}

/** Files of a course without the folder that they lie in. */
type CourseTexts = Omit<CourseFiles, 'root' | 'links'> & Partial<Pick<CourseFiles, 'links'>>

type ReadCourse = Omit<LoadedCourse, 'root' | 'components' | 'texts'>

/** The same of files that were read. */
export function readFiles(
  files: CourseTexts,
  options: LoadOptions = {},
  own: OwnComponents = { components: builtIn, diagnostics: [] }
): ReadCourse {
  return openFiles(files, options, own).check()
}

function openFiles(
  { texts, media, undecodable, links = [] }: CourseTexts,
  options: LoadOptions,
  { components, diagnostics: own }: OwnComponents
): ReadCourse & { check(): ReadCourse } {
  const { today = new Date().toISOString().slice(0, 10) } = options
  const { lock: before, audience, memory = createCourseMemory() } = options
  const input = { texts, media, components, undecodable, memory: memory.reading, lock: before }
  const { lock, losses, checks, status, brief, roles, diagnostics, ...created } = createCourse({
    ...input,
    ...(audience === undefined ? {} : { audience })
  })
  let forTrainers: readonly Course[] | undefined = audience === 'trainer' ? created.courses : undefined
  const whole = () =>
    (forTrainers ??= createCourse({ ...input, memory: createReadingMemory(), audience: 'trainer' }).courses)
  const { units } = options
  // Asked only where course.yaml leaves it open: it looks at the whole course.
  const isOpen = status === 'released' && roles !== undefined && signOffsOf(whole(), roles).isOpen
  const courses = created.courses.map((course) => ({
    ...course,
    draft: course.draft || isOpen,
    ...(units === undefined ? {} : { units })
  }))
  const unread = undecodable.map((file) =>
    toDiagnostic(file, { code: 'file-encoding', range: { start: 0, end: 0 } })
  )
  const linked = links.map((file) => toDiagnostic(file, { code: 'file-link', range: { start: 0, end: 0 } }))
  // A component that cannot be run was told; its blocks are not unknown.
  const broken = new Set(own.map(({ file }) => file.split('/')[1]))
  const read = diagnostics.filter(
    ({ code, params }) => code !== 'block-unknown' || !broken.has(String(params?.name))
  )
  const targets = options.targets ?? targetsOf(courses[0])
  const toCheck = {
    courses,
    whole,
    media: new Set(media.keys()),
    texts,
    tokens,
    resumeLimit: Math.min(...targets.map(({ resumeLimit }) => resumeLimit)),
    targets: standards.map(({ id }) => id),
    presets: presets.map(({ id }) => id),
    refusals: refusalsOf(courses[0]),
    status,
    brief,
    roles,
    today
  }
  const withFindings = (check: typeof checkCourse): ReadCourse => {
    const checked = courses.flatMap((course) => check(course, toCheck, memory.findings))
    const found = distinct([...unread, ...linked, ...own, ...read, ...checked])
    return {
      courses,
      whole,
      lock,
      losses,
      status,
      brief,
      roles,
      diagnostics: sortDiagnostics(weigh(found, checks, components))
    }
  }
  return { ...withFindings(checkModules), check: () => withFindings(checkCourse) }
}

/** All where course.yaml names none; one that is unknown is told by a check. */
function targetsOf(course: Course | undefined): readonly Standard[] {
  const named = course?.packages.targets
  return named === undefined ? standards : standards.filter(({ id }) => named.includes(id))
}

/** Of the targets that are named; where none is, a build takes those that the LMS is known to take best. */
function refusalsOf(course: Course | undefined): Words[] {
  const preset = presets.find(({ id }) => id === course?.packages.preset)
  if (course === undefined || preset === undefined) return []
  const { packages, units } = course
  const found = (packages.targets ?? preset.recommends).map((target) => refusal(preset, target, units))
  return [...new Map(found.flatMap((words) => (words === undefined ? [] : [[words.en, words]]))).values()]
}

/** What a component of the course's own throws while it reads is its author's to mend; undefined where it is ours. */
function ownFailure(error: unknown, root: string, files: Iterable<string>): Diagnostic | undefined {
  if (!(error instanceof Error)) return undefined
  const place = error.stack?.split('\n').find((line) => /^ +at /.test(line)) ?? ''
  const file = [...files].find((path) => path.startsWith('components/') && place.includes(join(root, path)))
  if (file === undefined) return undefined
  const line = /:(\d+):\d+\)?$/.exec(place)?.[1]
  const reason =
    line === undefined
      ? `${error.message}.`
      : { en: `${error.message}, in line ${line}.`, pl: `${error.message}, w wierszu ${line}.` }
  return toDiagnostic(file, { code: 'component-broken', range: { start: 0, end: 0 }, params: { reason } })
}

/** Data files are shared by the languages: what is wrong in them is told once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((d) => [`${d.file}:${d.range.start}:${d.code}:${JSON.stringify(d.params)}`, d])
  )
  return [...seen.values()]
}
