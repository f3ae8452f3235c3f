/** `scormdown dev`: the course in the preview LMS, changing as its author writes. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import { describe, itemsOf } from '../../compile/describe.ts'
import { createLaunchData, createOutline } from '../../compile/launch.ts'
import { authorEvents } from '../../lms/strict/authoring.ts'
import { startLms, type ContentMiddleware, type Tell } from '../../lms/server/server.ts'
import type { Launch } from '../../lms/strict/launch.ts'
import { packageTitle } from '../../pack/package-course.ts'
import { editionId } from '../../standards/identifiers.ts'
import type { ToolLanguage } from '../../shared/wording/words.ts'
import { launchPreset } from '../../presets/preset.ts'
import { usualPreset } from '../../presets/registry.ts'
import { standards } from '../../standards/registry.ts'
import { startPage } from '../../standards/start-page.ts'
import { createDevCourse, type DevCourse } from '../../vite/dev-course.ts'
import { authorFindings, authoringOf } from '../authoring.ts'
import { exitCodes } from '../exit-codes.ts'
import { printReading } from '../terminal.ts'
import { explainStart, untilStopped } from '../serving.ts'
import type { CliWords } from '../wording/en.ts'

export interface DevOptions {
  course: string
  port?: number | undefined
  /** With what is for trainers alone. */
  trainer?: boolean
}

export interface RunningDev {
  url: string
  close(): Promise<void>
}

export async function dev(options: DevOptions, words: CliWords): Promise<number> {
  const running = await startDev(options, words)
  if (running === undefined) return exitCodes.mistakes
  console.log(words.courseServed(running.url))
  await untilStopped()
  await running.close()
  return exitCodes.ok
}

/** Undefined where there is nothing to show; the findings were printed. */
export async function startDev(
  { course: folder, port, trainer }: DevOptions,
  words: CliWords
): Promise<RunningDev | undefined> {
  const course = await createDevCourse({
    folder,
    audience: trainer === true ? 'trainer' : 'learner',
    onRead(loaded, send) {
      printReading(loaded, words)
      send(authorEvents.findings, authorFindings(loaded, words.language))
    },
    onEdit: (page, send) => send(authorEvents.edited, page)
  })
  if (course.loaded().texts.size === 0) return undefined
  return startLms({
    launches: () => launchesOf(course),
    contentMiddleware: startPages(course),
    tell: tellOf(course, words.language),
    language: words.language,
    authoring: authoringOf(course, words.language),
    vitePlugins: course.plugins,
    viteConfig: { server: { fs: { allow: [course.loaded().root] } } },
    ...(port === undefined ? {} : { port })
  }).catch(explainStart(port, words))
}

/** The first of each kind: editions of a standard differ in what an LMS reads before the launch. */
const talking = standards.filter(
  ({ launch, api }, i) => api !== undefined && standards.findIndex((one) => one.launch === launch) === i
)

/** Each language in each standard that talks to an LMS. */
function launchesOf(course: DevCourse): Launch[] {
  return course.courses().flatMap((one) =>
    talking.flatMap(({ id, api }): Launch[] => {
      // A course that is being written is not launched over the network.
      if (api === undefined || api === 'xapi') return []
      const href = `${id}/${one.language}/index.html`
      return [
        {
          id: `${one.language}-${editionId(one)}.item`,
          title: `${packageTitle(one)} · ${one.language} · ${id}`,
          language: one.language,
          standard: api,
          href
        }
      ]
    })
  )
}

function tellOf(course: DevCourse, language: ToolLanguage): Tell {
  return (href, resumeData) => {
    const found = course.courses().find((one) => one.language === href.split('/')[1])
    if (found === undefined) return undefined
    const { lock } = course.loaded()
    return describe(resumeData, {
      language,
      outline: createOutline(found),
      items: itemsOf(found),
      components: found.components,
      lock
    })
  }
}

/** The start page of each target, with the sources instead of the built scripts. */
function startPages(course: DevCourse): ContentMiddleware {
  return (request, response, next, vite) => {
    void sendStartPage(course, request, response, vite).then((sent) => (sent ? undefined : next()), next)
  }
}

async function sendStartPage(
  course: DevCourse,
  request: IncomingMessage,
  response: ServerResponse,
  vite: ViteDevServer
): Promise<boolean> {
  const match = /^\/content\/([\w-]+)\/([a-z]+)\/index\.html$/.exec((request.url ?? '').split('?')[0]!)
  const standard = standards.find(({ id }) => id === match?.[1])
  const found = course.courses().find(({ language }) => language === match?.[2])
  if (standard === undefined || found === undefined) return false
  const html = startPage({
    language: found.language,
    title: packageTitle(found),
    code: { scripts: [`/src/standards/${standard.launch}/launch.ts`], styles: [] },
    data: { ...createLaunchData(found), preset: launchPreset(usualPreset), languages: found.languages }
  })
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(await vite.transformIndexHtml(request.url!, html))
  return true
}
