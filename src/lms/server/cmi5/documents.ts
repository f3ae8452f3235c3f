/** Documents of State and Agent Profile, with the conditions under which they change (xAPI Communication 2.2, 3.1). */
import { createHash } from 'node:crypto'
import type { Reply } from './reply.ts'

export interface Conditions {
  ifMatch: string | undefined
  ifNoneMatch: string | undefined
}

export class Documents {
  readonly #all = new Map<string, string>()

  get(key: string): string | undefined {
    return this.#all.get(key)
  }

  set(key: string, document: string): void {
    this.#all.set(key, document)
  }

  read(key: string): Reply {
    const document = this.#all.get(key)
    if (document === undefined) return { status: 404, text: '' }
    return { status: 200, text: document, etag: etagOf(document) }
  }

  write(key: string, document: string, conditions: Conditions): Reply {
    const reply = this.#refusal(key, conditions)
    if (reply !== undefined) return reply
    this.#all.set(key, document)
    return { status: 204, text: '', etag: etagOf(document) }
  }

  #refusal(key: string, { ifMatch, ifNoneMatch }: Conditions): Reply | undefined {
    const known = this.#all.get(key)
    if (ifMatch === undefined && ifNoneMatch === undefined) {
      const fault = 'row 142: a document is written with If-Match or If-None-Match'
      return { status: 400, text: fault, fault }
    }
    const isWrong =
      ifNoneMatch === '*'
        ? known !== undefined
        : ifMatch !== undefined && (known === undefined || (ifMatch !== '*' && ifMatch !== etagOf(known)))
    return isWrong ? { status: 412, text: 'The document is another one.' } : undefined
  }
}

function etagOf(document: string): string {
  return `"${createHash('sha1').update(document).digest('hex')}"`
}
