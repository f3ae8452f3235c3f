/** The package without LMS, on a plain web server. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mediaType } from '../../../src/lms/server/zip-content.ts'
import { packagePath } from './lms-page.ts'
import { unzip } from './unzip.ts'

export interface WebServer {
  url: string
  close(): Promise<void>
}

/** @param zip a package of the target `web`; the real course's where it is left out */
export async function openWeb(zip = packagePath('web')): Promise<WebServer> {
  const files = await unzip(zip)
  const server = createServer((request, response) => {
    const name = request.url!.slice(1) || 'index.html'
    const content = files.get(name)
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': mediaType(name) })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}
