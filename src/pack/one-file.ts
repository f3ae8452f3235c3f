/** What stands inline in a page: texts that do not end their element early, and a policy that allows just these. */
import { createHash } from 'node:crypto'
import { trustedTypes } from '../standards/types.ts'
import type { InlineCode } from '../standards/start-page.ts'

/** Within a script "</script" and "<!--" would end or hide the rest, be it in a string (HTML 4.12.1.3). */
export function embeddable({ script, style }: InlineCode): InlineCode {
  return {
    script: script.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--'),
    style: style.replaceAll(/<\/(?=style)/gi, '<\\/')
  }
}

/** Content-Security-Policy of a page with these and nothing else: named by their hashes (CSP 3, 2.3.1). */
export function hashedCsp({ script, style }: InlineCode): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    'media-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...trustedTypes
  ].join('; ')
}
