/** Documents of State and Agent Profile, with the conditions under which they change (xAPI Communication 2.2, 3.1). */
import { createHash } from 'node:crypto'
import type { Reply } from './reply.ts'

export interface Conditions {
  ifMatch: string | undefined
  ifNoneMatch: string | undefined
}

const json = 'application/json'

export class Documents {
  readonly #all = new Map<string, { text: string; type: string }>()

  get(key: string): string | undefined {
    return this.#all.get(key)?.text
  }

  set(key: string, text: string, type = json): void {
    this.#all.set(key, { text, type })
  }

  delete(key: string): Reply {
    this.#all.delete(key)
    return { status: 204, text: '' }
  }

  read(key: string): Reply {
    const document = this.#all.get(key)
    if (document === undefined) return { status: 404, text: '' }
    return { status: 200, ...document, etag: etagOf(document.text) }
  }

  /** One without a condition is taken as well: xAPI 1.0.3 lets a State document be written so. */
  write(key: string, text: string, conditions: Conditions, type = json): Reply {
    const reply = this.#refusal(key, conditions)
    if (reply !== undefined) return reply
    this.set(key, text, type)
    const { ifMatch, ifNoneMatch } = conditions
    const isFree = ifMatch === undefined && ifNoneMatch === undefined
    const fault = isFree ? { fault: 'row 142: a document is written with If-Match or If-None-Match' } : {}
    return { status: 204, text: '', etag: etagOf(text), ...fault }
  }

  #refusal(key: string, { ifMatch, ifNoneMatch }: Conditions): Reply | undefined {
    const known = this.get(key)
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
