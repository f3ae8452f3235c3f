/**
 * A course under the hands of its author: watched, read again, and changed in the browser without losing the place.
 * What changed is shown first; what takes a look at the whole course, the findings, follows.
 */
import type { Plugin, ViteDevServer } from 'vite'
import type { Audience } from '../components/types.ts'
import { createCourseMemory, openCourse, type LoadedCourse } from '../load-course.ts'
import type { Course } from '../model/course.ts'
import { hasErrors } from '../shared/diagnostic.ts'
import { coursePlugin } from './course-plugin.ts'
import { createServed } from './served-pages.ts'
import { editedPage, type EditedPage } from './edited-page.ts'
import { watchCourse } from './watch-course.ts'

export interface DevCourse {
  plugins: Plugin[]
  /** The courses as they were last readable; empty until they are for the first time. */
  courses(): readonly Course[]
  /** The last reading, with its findings. */
  loaded(): LoadedCourse
}

export interface DevOptions {
  folder: string
  audience?: Audience
  /** Called after each reading, with all its findings. */
  onRead(loaded: LoadedCourse, send: Send): void
  /** Called when a page was written, before browsers have it. */
  onEdit(page: EditedPage, send: Send): void
}

/** Sends an event to every page that is open in a browser. */
export type Send = (event: string, data?: unknown) => void

export async function createDevCourse({
  folder,
  audience = 'learner',
  onRead,
  onEdit
}: DevOptions): Promise<DevCourse> {
  const memory = createCourseMemory()
  let opened = await openCourse(folder, { memory, audience })
  let loaded = opened.check()
  let { courses } = loaded
  /** What `courses` was made of: what was read since may be half a file. */
  let shown = opened.texts
  // A course that began with mistakes may have pages that no browser could load.
  let isWhole = !hasErrors(opened.diagnostics)
  onRead(loaded, () => undefined)

  const provider = {
    root: loaded.root,
    courses: () => courses,
    hasTheme: () => opened.texts.has('theme.css')
  }
  const served = createServed(provider)

  const show = async (server: ViteDevServer, changed: ReadonlySet<string>): Promise<void> => {
    const last = opened
    // Numbers that were given since the start stay, so that answers keep their place while the author works.
    opened = await openCourse(folder, { memory, audience, changed, lock: last.lock })
    const isSame = (path: string) => last.texts.has(path) && last.texts.get(path) === opened.texts.get(path)
    if ([...changed].every(isSame)) return
    if (hasErrors(opened.diagnostics)) return
    const before = shown
    shown = opened.texts
    courses = opened.courses
    if (!isWhole) server.moduleGraph.invalidateAll()
    // Before the update, which may load everything anew.
    const page = editedPage(before, opened, changed)
    if (page !== undefined) onEdit(page, sendOf(server))
    await served.update(server, !isWhole)
    isWhole = true
  }

  return {
    courses: () => courses,
    loaded: () => loaded,
    plugins: [
      coursePlugin(provider, { served }),
      watchCourse(loaded.root, {
        show,
        settled(server) {
          loaded = opened.check()
          onRead(loaded, sendOf(server))
        }
      })
    ]
  }
}

function sendOf(server: ViteDevServer): Send {
  return (event, data) => server.ws.send({ type: 'custom', event, data })
}
