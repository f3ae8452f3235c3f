import { readFile } from 'node:fs/promises'
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse
} from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createServer,
  mergeConfig,
  type InlineConfig,
  type Plugin,
  type PluginOption,
  type ViteDevServer
} from 'vite'
import type { Cmi5Launch } from '../strict/cmi5/session.ts'
import { OPEN_PATH, type Authoring } from '../strict/authoring.ts'
import {
  CONTENT_BASE,
  learners,
  TOLD_PATH,
  type Launch,
  type LmsConfig,
  type Told
} from '../strict/launch.ts'
import { readUnits } from './cmi5/course-structure.ts'
import { createCmi5Lms, type Cmi5Lms } from './cmi5/lms.ts'
import { readLaunches } from './launches.ts'
import { courseStructure, openPackage, readManifest, type PackageFiles } from './package-files.ts'
import { createRecords, createRecordsHandler, readBody, sendJson, type Records } from './records.ts'
import { mediaType, serveZip } from './zip-content.ts'

/** Serves what lies below `/content/`; the Vite server is handed over for content that Vite transforms. */
export type ContentMiddleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  vite: ViteDevServer
) => void

/** Resume data of the launch at `href` in words; undefined where it is not known. */
export type Tell = (href: string, resumeData: string) => Told | undefined

export interface AuthoringOptions {
  view(): Authoring
  /** Absolute path of a file of the course; undefined where it is none. */
  fileOf(path: string): string | undefined
}

/** What `startLms` needs. */
export type LmsOptions = {
  /** The launches, or a function where they may change while the server runs. */
  launches: LmsConfig['launches'] | (() => Launch[] | Promise<Launch[]>)
  contentMiddleware: ContentMiddleware
  /** Set where the package is one of cmi5. */
  cmi5?: Cmi5Lms
  /** Tells resume data of a launch in words; left out where nobody here can read them. */
  tell?: Tell | undefined
  /** Of what the page says; English where it is left out. */
  language?: 'pl' | 'en'
  /** Set while an author writes the course. */
  authoring?: AuthoringOptions
  vitePlugins?: PluginOption[]
  /** Merged into the server's own configuration. */
  viteConfig?: InlineConfig
  /** 0, or leaving it out, takes any free port. */
  port?: number
  host?: string
}

/** A running preview LMS. */
export type RunningLms = {
  url: string
  port: number
  records: Records
  /** Set where the package is one of cmi5. */
  cmi5?: Cmi5Lms
  vite: ViteDevServer
  close(): Promise<void>
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const PAGE = 'src/lms/app/index.html'
const PLACES = 'src/lms/app/places'

/** Starts the preview LMS on this machine only. */
export async function startLms(options: LmsOptions): Promise<RunningLms> {
  const { port = 0, host = '127.0.0.1' } = options
  const records = createRecords()
  const http = createHttpServer()
  const own: InlineConfig = {
    root: ROOT,
    configFile: false,
    envDir: false,
    appType: 'custom',
    logLevel: 'warn',
    clearScreen: false,
    // Nothing is written beside the course or into an installed package.
    cacheDir: join(tmpdir(), 'scormdown-vite'),
    // All that the page imports is ES modules already; a pre-bundling that starts late would reload the page.
    optimizeDeps: { noDiscovery: true },
    server: {
      middlewareMode: true,
      hmr: { server: http },
      fs: { allow: [ROOT, modulesFolder()] }
    },
    plugins: [lmsPlugin(options, records), ...(options.vitePlugins ?? [])]
  }
  const vite = await createServer(mergeConfig(own, options.viteConfig ?? {}))
  http.on('request', vite.middlewares)
  const used = await listen(http, port, host).catch(async (error: unknown) => {
    await vite.close()
    throw error
  })
  const shownHost = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${shownHost}:${used}/`,
    port: used,
    records,
    ...(options.cmi5 === undefined ? {} : { cmi5: options.cmi5 }),
    vite,
    close: async () => {
      http.closeAllConnections()
      await Promise.all([vite.close(), new Promise((resolve) => http.close(resolve))])
    }
  }
}

/**
 * The folder with the installed packages. It lies above the root where scormdown is itself installed under
 * the node_modules of a project.
 */
function modulesFolder(): string {
  const lit = createRequire(import.meta.url).resolve('lit')
  const name = `${sep}node_modules${sep}`
  const at = lit.indexOf(name)
  return at < 0 ? ROOT : lit.slice(0, at + name.length - 1)
}

/**
 * The routes of the LMS. As a plugin they come behind Vite's own check of the Host header, so that no foreign
 * page can reach them under another name.
 */
function lmsPlugin(options: LmsOptions, records: Records): Plugin {
  const handleRecords = createRecordsHandler(records)
  return {
    name: 'scormdown:lms',
    // With its source map, which Vite would put into it, scorm-again is the greatest part of the page by far.
    load: (id) => (id.includes('/scorm-again/') ? readWithoutMap(id) : null),
    configureServer(vite) {
      const { middlewares } = vite
      middlewares.use((_request, response, next) => {
        // Chrome forbids unload handlers in the frames of real LMSs; then a course may not rely on them here.
        response.setHeader('Permissions-Policy', 'unload=()')
        next()
      })
      middlewares.use(handleRecords)
      const { cmi5 } = options
      if (cmi5 !== undefined)
        middlewares.use((request, response, next) => cmi5.handle(request, response, next))
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? ''
        if (path.startsWith(CONTENT_BASE)) options.contentMiddleware(request, response, next, vite)
        else if (path === TOLD_PATH && request.method === 'POST')
          sendTold(options, request, response).catch(next)
        else if (path === OPEN_PATH) openFile(options, request, response, next)
        else if (path === '/lms/config.json') sendConfig(options, response).catch(next)
        else if (path.startsWith('/lms/places/')) sendPlace(path, response, next)
        else if (path === '/' || path === '/index.html')
          sendPage(vite, options.language ?? 'en', response).catch(next)
        else next()
      })
    }
  }
}

async function readWithoutMap(id: string): Promise<{ code: string; map: { mappings: '' } }> {
  const code = await readFile(id.split('?')[0]!, 'utf8')
  return { code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, ''), map: { mappings: '' } }
}

/** Vite's own middleware, which comes next, would open any file; here only those of the course. */
function openFile(
  { authoring }: LmsOptions,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void
): void {
  const asked = new URL(request.url!, 'http://localhost').searchParams.get('file') ?? ''
  const [, path = '', place = ''] = /^(.*?)((?::\d+){0,2})$/.exec(asked) ?? []
  const file = authoring?.fileOf(path)
  const isForeign = /^(cross-site|same-site)$/.test(String(request.headers['sec-fetch-site']))
  if (file === undefined || isForeign) return sendJson(response, 403, { error: 'no file of the course' })
  request.url = `${OPEN_PATH}?file=${encodeURIComponent(file + place)}`
  next()
}

async function sendConfig(
  { launches, tell, authoring }: LmsOptions,
  response: ServerResponse
): Promise<void> {
  const list = typeof launches === 'function' ? await launches() : launches
  const config: LmsConfig = {
    launches: list,
    learners: [...learners],
    tells: tell !== undefined,
    ...(authoring === undefined ? {} : { authoring: authoring.view() })
  }
  sendJson(response, 200, config)
}

async function sendTold(
  { tell }: LmsOptions,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const { href, resumeData } = JSON.parse(await readBody(request)) as Record<string, unknown>
  sendJson(response, 200, tell?.(String(href), String(resumeData)) ?? null)
}

async function sendPage(vite: ViteDevServer, language: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(ROOT, PAGE), 'utf8')
  // Its script takes its words from there.
  const html = page.replace('<html lang="en">', `<html lang="${language}">`)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(await vite.transformIndexHtml(`/${PAGE}`, html))
}

/** The pages that lie around or beside the content, as they are. */
function sendPlace(path: string, response: ServerResponse, next: (error?: unknown) => void): void {
  const [, name] = /^\/lms\/places\/([a-z]+\.(?:html|css))$/.exec(path) ?? []
  if (name === undefined) return next()
  readFile(join(ROOT, PLACES, name)).then((bytes) => {
    response.setHeader('Content-Type', mediaType(name))
    response.setHeader('Cache-Control', 'no-store')
    response.end(bytes)
  }, next)
}

function listen(http: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      const address = http.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

export type PreviewOptions = {
  /** Of what the page says; English where it is left out. */
  language?: 'pl' | 'en'
  port?: number
  host?: string
  /** Who can tell resume data of a package with this start page; undefined where nobody can. */
  tellOf?: (startPage: string, language: 'pl' | 'en') => ((resumeData: string) => Told) | undefined
}

async function tellOfZip(
  files: PackageFiles,
  launches: readonly { href: string }[],
  { tellOf, language = 'en' }: PreviewOptions
): Promise<Tell | undefined> {
  const tellers = new Map<string, (resumeData: string) => Told>()
  for (const { href } of launches) {
    const name = href.split(/[?#]/)[0]!
    const teller = files.names.includes(name) ? tellOf?.(String(await files.read(name)), language) : undefined
    if (teller !== undefined) tellers.set(href, teller)
  }
  return tellers.size === 0 ? undefined : (href, resumeData) => tellers.get(href)?.(resumeData)
}

async function readPackage(
  files: PackageFiles
): Promise<{ launches: LmsConfig['launches']; cmi5?: Cmi5Lms }> {
  const structure = await courseStructure(files)
  if (structure === undefined) return { launches: readLaunches(await readManifest(files)) }
  const units = readUnits(structure)
  const launches = units.map((unit): Cmi5Launch => ({ ...unit, standard: 'cmi5' }))
  return { launches, cmi5: createCmi5Lms(units) }
}

/** Previews a package as it is uploaded to an LMS (`scormdown preview <zip>`). */
export async function startPreviewOfZip(path: string, options: PreviewOptions = {}): Promise<RunningLms> {
  const files = await openPackage(path)
  try {
    const { launches, cmi5 } = await readPackage(files)
    const lms = await startLms({
      ...options,
      launches,
      ...(cmi5 === undefined ? {} : { cmi5 }),
      tell: await tellOfZip(files, launches, options),
      contentMiddleware: serveZip(files),
      // The package does not change under the preview, and the tool's own sources need no watching. Who may ask from
      // elsewhere the record store says itself.
      viteConfig: { server: { watch: null, cors: false } }
    })
    return {
      ...lms,
      close: async () => {
        await lms.close()
        files.close()
      }
    }
  } catch (error) {
    files.close()
    throw error
  }
}
