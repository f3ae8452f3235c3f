/** Tells when files of a course changed: at once, and again when the author's editor has come to rest. */
import { relative, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { lockFile } from '../model/data-files.ts'

export interface CourseWatcher {
  /** @param paths that changed, relative to the course folder, with `/` */
  show(server: ViteDevServer, paths: ReadonlySet<string>): Promise<void>
  /** Nothing changed for a moment. */
  settled(server: ViteDevServer): void
}

/** Milliseconds in which several events of one save are taken as one. */
const settle = 10
/** Milliseconds after which a save is over. Vite's watcher says nothing of a second change within 50 ms. */
const quiet = 80

export function watchCourse(root: string, { show, settled }: CourseWatcher): Plugin {
  return {
    name: 'scormdown:watch',
    configureServer(server) {
      let changed = new Set<string>()
      let running: Promise<void> | undefined
      // One reading after the other: an older one must not come last.
      const run = async (): Promise<void> => {
        let all = new Set<string>()
        do {
          await pause(changed.size > 0 ? settle : quiet)
          if (changed.size > 0) {
            const now = changed
            changed = new Set()
            all = new Set([...all, ...now])
            await show(server, now)
            continue
          }
          // What was still being written at the first look is whole now.
          await show(server, all)
          if (changed.size === 0) settled(server)
          all.clear()
        } while (changed.size > 0 || all.size > 0)
      }
      server.watcher.add(root)
      server.watcher.on('all', (_event, path) => {
        const inside = relative(root, path).split(sep).join('/')
        if (inside === '' || inside.startsWith('..') || inside === lockFile) return
        changed.add(inside)
        running ??= run()
          .catch((error: unknown) =>
            server.config.logger.error(`The course could not be shown: ${String(error)}`)
          )
          .finally(() => (running = undefined))
      })
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
