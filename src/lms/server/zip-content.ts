import type { IncomingMessage, ServerResponse } from 'node:http'
import { CONTENT_BASE } from '../strict/launch.ts'
import type { PackageFiles } from './package-files.ts'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  dtd: 'application/xml-dtd',
  gif: 'image/gif',
  htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  m4a: 'audio/mp4',
  mjs: 'text/javascript; charset=utf-8',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  otf: 'font/otf',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wasm: 'application/wasm',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xhtml: 'application/xhtml+xml',
  xml: 'application/xml',
  xsd: 'application/xml'
}

/** The media type of a file by the end of its name. */
export function mediaType(name: string): string {
  const end = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return types[end] ?? 'application/octet-stream'
}

type Next = (error?: unknown) => void

/**
 * Serves a package below `/content/`. Only names that stand in the zip are answered, so nothing outside it
 * can be reached; nothing is cached, so that a package built anew shows at the next reload.
 */
export function serveZip(files: PackageFiles) {
  const names = new Set(files.names)
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const path = (request.url ?? '').split(/[?#]/)[0] ?? ''
    if (!path.startsWith(CONTENT_BASE)) return next()
    const name = decodeName(path.slice(CONTENT_BASE.length))
    response.setHeader('Cache-Control', 'no-store')
    if (name === null || !names.has(name)) {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      response.end(`The package has no file ${name ?? path}`)
      return
    }
    files
      .read(name)
      .then((bytes) => send(request, response, bytes, mediaType(name)))
      .catch(next)
  }
}

function decodeName(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Whole, or the part a media player asks for: without ranges Safari plays no video and nobody can seek. */
function send(request: IncomingMessage, response: ServerResponse, bytes: Buffer, type: string): void {
  response.setHeader('Content-Type', type)
  response.setHeader('Accept-Ranges', 'bytes')
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
  const start = Number(range?.[1] ?? 0)
  const end = Math.min(range?.[2] ? Number(range[2]) : bytes.length - 1, bytes.length - 1)
  if (!range || start > end) {
    response.setHeader('Content-Length', bytes.length)
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return
  }
  response.statusCode = 206
  response.setHeader('Content-Range', `bytes ${start}-${end}/${bytes.length}`)
  response.setHeader('Content-Length', end - start + 1)
  response.end(request.method === 'HEAD' ? undefined : bytes.subarray(start, end + 1))
}
