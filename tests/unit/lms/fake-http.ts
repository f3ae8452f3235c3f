import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

export type Reply = { status: number; headers: Record<string, string>; body: Buffer; passedOn: boolean }

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void

/** Asks a middleware without a server. */
export function ask(
  handler: Handler,
  url: string,
  { method = 'GET', body = '', headers = {} as Record<string, string> } = {}
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = Object.assign(Readable.from(body === '' ? [] : [Buffer.from(body)]), {
      url,
      method,
      headers
    })
    const reply: Reply = { status: 200, headers: {}, body: Buffer.alloc(0), passedOn: false }
    const response = {
      set statusCode(status: number) {
        reply.status = status
      },
      writeHead: (status: number, headers: Record<string, unknown>) => {
        reply.status = status
        for (const [name, value] of Object.entries(headers)) reply.headers[name] = String(value)
      },
      setHeader: (name: string, value: unknown) => (reply.headers[name.toLowerCase()] = String(value)),
      end: (content?: string | Uint8Array) => {
        reply.body = Buffer.from(content ?? '')
        resolve(reply)
      }
    }
    handler(request as unknown as IncomingMessage, response as unknown as ServerResponse, (error) =>
      error ? reject(error as Error) : resolve({ ...reply, passedOn: true })
    )
  })
}
