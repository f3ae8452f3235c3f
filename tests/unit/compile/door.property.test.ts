/** Two doors lead from an author's words to generated code; nothing else may. A browser test does the same in a real page. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute, template, text, value } from '../../../src/shared/fragment.ts'
import { nastyWords } from '../../support/words.ts'

/** Evaluates generated code as a module would; `html` gives back the static parts. */
function evaluate(code: string): unknown {
  const html = (strings: TemplateStringsArray, ...values: unknown[]) =>
    String.raw({ raw: [...strings] }, ...values)
  return new Function('html', `return ${code}`)(html)
}

const decode = (html: string) =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#13;/g, '\r')
    .replace(/&amp;/g, '&')

describe('the door from words to code', () => {
  it('text comes out of a template as it went in, and holds no markup', () => {
    fc.assert(
      fc.property(nastyWords, (written) => {
        const html = evaluate(template(['<p>', text(written), '</p>']).code) as string
        const inner = html.slice(3, -4)
        expect(decode(inner)).toBe(written.replaceAll('\0', '\uFFFD'))
        expect(inner).not.toMatch(/[<>"\r\0]/)
      })
    )
  })
  it('an attribute cannot be left', () => {
    fc.assert(
      fc.property(nastyWords, (written) => {
        const html = evaluate(template(['<a', attribute('title', written), '></a>']).code) as string
        expect(html).toMatch(/^<a title="[^"<>]*"><\/a>$/)
      })
    )
  })
  it('a value in a script is itself again', () => {
    const named = JSON.parse('{ "__proto__": { "a": 1 }, "b": "\\"__proto__\\":" }') as object
    expect(Object.keys(evaluate(`(${value(named).code})`) as object)).toEqual(['__proto__', 'b'])
    expect(evaluate(`(${value(named).code})`)).toEqual(named)
    // A name that only ends so is another name.
    const quoted = JSON.parse('{ "\\"__proto__": 1, ",\\"__proto__": 2, "x__proto__": 3 }') as object
    expect(evaluate(`(${value(quoted).code})`)).toEqual(quoted)
    fc.assert(
      fc.property(fc.jsonValue(), nastyWords, (json, written) => {
        const data = { json, [written]: written }
        expect(evaluate(`(${value(data).code})`)).toEqual(JSON.parse(JSON.stringify(data)))
      })
    )
  })
})
