/** Course folder → courses and findings. `dev`, `check`, `build` and the tests all begin here. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkCourse } from './check/check-course.ts'
import { weigh } from './check/findings.ts'
import { components as builtIn } from './components/registry.ts'
import type { Audience, ComponentMap } from './components/types.ts'
import { emptyLock, type TrackingLock } from './config/schema.ts'
import { createCourse, type CourseInput } from './model/create-course.ts'
import type { Course } from './model/course.ts'
import { withOwnComponents, type OwnComponents } from './model/own-components.ts'
import type { Loss } from './model/lock.ts'
import { sortDiagnostics, toDiagnostic, type Diagnostic } from './shared/diagnostic.ts'
import { standards } from './standards/registry.ts'
import { readOwnComponents } from './source/own-components.ts'
import { readCourse, type CourseFiles } from './source/read-course.ts'

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
}

const tokens = readFileSync(new URL('./player/styles/tokens.css', import.meta.url), 'utf8')
const strictest = Math.min(...standards.map(({ resumeLimit }) => resumeLimit))

export interface LoadOptions {
  /** Modules parsed before; a text that did not change is not parsed again. */
  cache?: CourseInput['cache']
  /** Most characters of resume data that the targets of the build keep; all targets where it is left out. */
  resumeLimit?: number
  /** As in `2026-11-21`; the machine's where it is left out. */
  today?: string
  /** Who the course is for; learners where it is left out. */
  audience?: Audience
  /** Numbers given in an earlier reading that were not written to disk. */
  lock?: TrackingLock
}

export async function loadCourse(folder: string, options: LoadOptions = {}): Promise<LoadedCourse> {
  const root = resolve(folder)
  const files = await readCourse(root)
  if (files === undefined) {
    const missing = toDiagnostic('.', {
      code: 'course-folder-missing',
      range: { start: 0, end: 0 },
      params: { folder }
    })
    return { ...nothing, root, diagnostics: [missing], texts: new Map(), components: builtIn }
  }
  const own = withOwnComponents(builtIn, await readOwnComponents(root, files.media.keys()))
  const { texts } = files
  const { components } = own
  try {
    return { root, texts, components, ...readFiles(files, options, own) }
  } catch (error) {
    const failure = ownFailure(error, root, files.media.keys())
    if (failure === undefined) throw error
    return { ...nothing, root, texts, components, diagnostics: [...own.diagnostics, failure] }
  }
}

const nothing = { courses: [], lock: emptyLock, losses: [] }

/** The same of files that were read. */
export function readFiles(
  { texts, media, undecodable }: Omit<CourseFiles, 'root'>,
  options: LoadOptions = {},
  { components, diagnostics: own }: OwnComponents = { components: builtIn, diagnostics: [] }
): Pick<LoadedCourse, 'courses' | 'lock' | 'losses' | 'diagnostics'> {
  const { resumeLimit = strictest, today = new Date().toISOString().slice(0, 10) } = options
  const input = { texts, media, components, undecodable }
  const { courses, lock, losses, checks, diagnostics } = createCourse({ ...input, ...options })
  const unread = undecodable.map((file) =>
    toDiagnostic(file, { code: 'file-encoding', range: { start: 0, end: 0 } })
  )
  // A component that cannot be run was told; its blocks are not unknown.
  const broken = new Set(own.map(({ file }) => file.split('/')[1]))
  const read = diagnostics.filter(
    ({ code, params }) => code !== 'block-unknown' || !broken.has(String(params?.name))
  )
  const toCheck = { media: new Set(media.keys()), texts, tokens, resumeLimit, today }
  const checked = courses.flatMap((course) => checkCourse(course, toCheck))
  const found = distinct([...unread, ...own, ...read, ...checked])
  return { courses, lock, losses, diagnostics: sortDiagnostics(weigh(found, checks, components)) }
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
