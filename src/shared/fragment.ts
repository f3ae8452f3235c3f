/**
 * Generated code as data. A fragment is HTML with holes; an expression is JavaScript. Text enters through `text()` and
 * `attribute()` alone and leaves through `template()` alone: these two doors are what keeps an author's words from
 * becoming markup or code.
 */

/** Finished JavaScript. `live` where it reads the view and so must be made anew at each rendering. */
export interface Expression {
  code: string
  live: boolean
}

/** Pieces of finished HTML and holes. */
export type Fragment = readonly (string | Expression)[]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A bare carriage return would be read as a line feed, by JavaScript and by HTML.
  '\r': '&#13;'
}

const escapeHtml = (value: string) => value.replace(/[&<>"\r]/g, (char) => entities[char]!)

/** Words → HTML text. NUL cannot stand in HTML. */
export function text(value: string): string {
  return escapeHtml(value.replace(/\0/g, '\uFFFD'))
}

/** ` name="value"`, to stand in a tag. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${text(value)}"`
}

/** A fragment → a Lit template. */
export function template(fragment: Fragment): Expression {
  const code = fragment
    .map((part) => (typeof part === 'string' ? part.replace(/[\\`]|\$(?=\{)/g, '\\$&') : `\${${part.code}}`))
    .join('')
  return { code: `html\`${code}\``, live: fragment.some((part) => typeof part !== 'string' && part.live) }
}

/** A value → a JavaScript literal that can stand anywhere in a script. */
export function value(data: unknown): Expression {
  // In a script this key alone would be no field but the object's prototype.
  const code = (JSON.stringify(data) ?? 'undefined').replace(/(?<=[{,])"__proto__":/g, '["__proto__"]:')
  return { code: code.replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`), live: false }
}

export function object(fields: Readonly<Record<string, Expression | undefined>>): Expression {
  const present = Object.entries(fields).filter(
    (field): field is [string, Expression] => field[1] !== undefined
  )
  return {
    code: `{${present.map(([key, expression]) => `${JSON.stringify(key)}:${expression.code}`).join(',')}}`,
    live: present.some(([, expression]) => expression.live)
  }
}

export function array(items: readonly Expression[]): Expression {
  return { code: `[${items.map((item) => item.code).join(',')}]`, live: items.some((item) => item.live) }
}
