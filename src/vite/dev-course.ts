/** A course under the hands of its author: watched, read again, and changed in the browser without losing the place. */
import { relative } from 'node:path'
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite'
import type { Audience } from '../components/types.ts'
import { createLaunchData } from '../compile/launch.ts'
import { compileModule } from '../compile/module.ts'
import { loadCourse, type LoadedCourse } from '../load-course.ts'
import { lockFile } from '../model/data-files.ts'
import type { Course } from '../model/course.ts'
import { formatDiagnostic } from '../shared/code-frame.ts'
import { hasErrors } from '../shared/diagnostic.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { coursePlugin, pagesModuleId } from './course-plugin.ts'

export interface DevCourse {
  plugins: Plugin[]
  /** The courses as they were last readable. */
  courses(): readonly Course[]
  /** The last reading, with its findings. */
  loaded(): LoadedCourse
}

export interface DevOptions {
  folder: string
  audience?: Audience
  /** Of the findings over the page. */
  language: ToolLanguage
  /** Called after each reading. */
  onRead(loaded: LoadedCourse): void
}

/** Milliseconds in which several events of one save are taken as one. */
const settle = 30

export async function createDevCourse({
  folder,
  audience = 'learner',
  language,
  onRead
}: DevOptions): Promise<DevCourse> {
  const cache = new Map()
  let loaded = await loadCourse(folder, { cache, audience })
  let courses = loaded.courses
  onRead(loaded)

  const provider = {
    root: loaded.root,
    courses: () => courses,
    hasTheme: () => loaded.texts.has('theme.css')
  }
  const read = async (server: ViteDevServer, looks: boolean): Promise<void> => {
    const before = fingerprints(courses, provider.hasTheme())
    // Numbers that were given since the start stay, so that answers keep their place while the author works.
    loaded = await loadCourse(folder, { cache, audience, lock: loaded.lock })
    onRead(loaded)
    if (hasErrors(loaded.diagnostics)) {
      server.ws.send(overlay(loaded, language))
      return
    }
    courses = loaded.courses
    await update(server, before, fingerprints(courses, provider.hasTheme()), looks)
  }

  return {
    courses: () => courses,
    loaded: () => loaded,
    plugins: [
      coursePlugin(provider),
      watchPlugin(loaded.root, read, () =>
        hasErrors(loaded.diagnostics) ? overlay(loaded, language) : undefined
      )
    ]
  }
}

function watchPlugin(
  root: string,
  read: (server: ViteDevServer, looks: boolean) => Promise<void>,
  broken: () => ErrorPayload | undefined
): Plugin {
  return {
    name: 'scormdown:watch',
    configureServer(server) {
      let timer: ReturnType<typeof setTimeout> | undefined
      // One reading after the other: an older one must not come last.
      let reading = Promise.resolve()
      // Pictures and sheets are not in the code of a page: a browser takes them anew only with the page.
      let looks = false
      const readAgain = () => {
        const changed = looks
        looks = false
        reading = reading
          .then(() => read(server, changed))
          .catch((error: unknown) =>
            server.config.logger.error(`The course could not be shown: ${String(error)}`)
          )
      }
      // Who opens the page while the course has mistakes is told as well.
      server.ws.on('connection', () => {
        const error = broken()
        if (error !== undefined) server.ws.send(error)
      })
      server.watcher.add(root)
      server.watcher.on('all', (_event, path) => {
        const inside = relative(root, path)
        if (inside.startsWith('..') || inside === lockFile) return
        looks ||= !/\.(md|ya?ml|csv|json)$/.test(inside)
        clearTimeout(timer)
        timer = setTimeout(readAgain, settle)
      })
    }
  }
}

interface Fingerprints {
  /** What only a new start of the player can show: outline, texts of the player, whether there is a theme. */
  frame: string
  /** Id of each module of pages → its code. */
  pages: Map<string, string>
}

function fingerprints(courses: readonly Course[], theme: boolean): Fingerprints {
  const pages = courses.flatMap((course) =>
    course.modules.map(
      (module) => [pagesModuleId(course.language, module.id), compileModule(module, course)] as const
    )
  )
  return { frame: JSON.stringify([theme, courses.map(createLaunchData)]), pages: new Map(pages) }
}

/** Pages are replaced in place; where the outline changed the page is loaded again and resumes from the LMS. */
async function update(
  server: ViteDevServer,
  before: Fingerprints,
  after: Fingerprints,
  looks: boolean
): Promise<void> {
  if (looks || before.frame !== after.frame) {
    server.moduleGraph.invalidateAll()
    server.ws.send({ type: 'full-reload' })
    return
  }
  // No update at all still takes a former error off the screen.
  server.ws.send({ type: 'update', updates: [] })
  for (const [id, code] of after.pages) {
    const module = server.moduleGraph.getModuleById(`\0${id}`)
    if (module !== undefined && before.pages.get(id) !== code) await server.reloadModule(module)
  }
}

/** The findings over the page, as they stand in the terminal. */
function overlay({ diagnostics, texts }: LoadedCourse, language: ToolLanguage): ErrorPayload {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const message = errors
    .map((error) => formatDiagnostic(error, { path: error.file, text: texts.get(error.file), language }))
    .join('\n\n')
  return { type: 'error', err: { message, stack: '', plugin: 'scormdown' } }
}
