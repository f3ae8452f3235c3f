/** What browsers have of a course, so that an update sends what is other now and nothing else. */
import type { ViteDevServer } from 'vite'
import { createLaunchData } from '../compile/launch.ts'
import { compileModule } from '../compile/module.ts'
import type { Course, Module } from '../model/course.ts'
import { Memo } from '../shared/memo.ts'
import { courseModule, pagesModuleId, stylesId, type CourseProvider } from './course-plugin.ts'

export interface Served {
  /** Code of a module's pages, now that a browser asks for them. */
  pages(id: string, module: Module, course: Course): string
  /**
   * Sends what changed since the last update.
   * @param anew everything is loaded again, whatever changed
   */
  update(server: ViteDevServer, anew: boolean): Promise<void>
}

export function createServed(provider: CourseProvider): Served {
  const codes = new Memo<string>()
  const served = new Map<string, { module: Module; code: string }>()
  const compile = (id: string, module: Module, course: Course) =>
    codes.get(id, [module, course], () => compileModule(module, course, true))
  let last = viewOf(provider)

  const updatePages = async (server: ViteDevServer): Promise<void> => {
    const asked = provider.courses().flatMap((course) =>
      course.modules.flatMap((module) => {
        const id = pagesModuleId(course.language, module.id)
        const before = served.get(id)
        return before === undefined ? [] : [{ id, module, course, before }]
      })
    )
    // What was written is sent before what may depend on it.
    const isOld = ({ module, before }: (typeof asked)[0]) => Number(module === before.module)
    for (const { id, module, course, before } of asked.sort((a, b) => isOld(a) - isOld(b))) {
      const code = compile(id, module, course)
      served.set(id, { module, code })
      if (code !== before.code) await reload(server, id)
    }
  }

  return {
    pages(id, module, course) {
      const code = compile(id, module, course)
      served.set(id, { module, code })
      return code
    },
    async update(server, anew) {
      const before = last
      last = viewOf(provider)
      if (anew || before.program !== last.program) {
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
        return
      }
      if (before.theme !== last.theme) await reload(server, stylesId)
      // Before the pages: what is new on them has to be known.
      if (before.frame !== last.frame)
        server.ws.send({ type: 'custom', event: 'scormdown:frame', data: last.data })
      await updatePages(server)
    }
  }
}

async function reload(server: ViteDevServer, id: string): Promise<void> {
  const module = server.moduleGraph.getModuleById(`\0${id}`)
  if (module !== undefined) await server.reloadModule(module)
}

/** All of a course but its pages. */
interface View {
  data: ReturnType<typeof createLaunchData>[]
  /** What the start pages carry. */
  frame: string
  /** The code that names modules and components: only a new start of the player can take another. */
  program: string
  theme: boolean
}

function viewOf(provider: CourseProvider): View {
  const data = provider.courses().map((course) => createLaunchData(course))
  return {
    data,
    frame: JSON.stringify(data),
    program: courseModule(provider, { dev: true }),
    theme: provider.hasTheme()
  }
}
