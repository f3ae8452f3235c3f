/** One module → the source of an ES module: a template for each page. The Vite plugin only calls this. */
import type { Course, Module } from '../model/course.ts'
import type { Expression } from '../shared/fragment.ts'
import { compilePage } from './page.ts'

/** Import specifier of a file of the course; the Vite plugin resolves it. */
export const coursePrefix = 'course:'

/**
 * For example:
 *
 *     import { html } from 'lit'
 *     import a0 from 'course:media/route.svg?url'
 *     const c0 = { "multiple": false, "prompt": html`<p>…</p>`, … }
 *     export default {
 *       'documents': { uses: ['choice'], view: (view) => html`<h1>…</h1><sd-choice .content="${c0}" …></sd-choice>` }
 *     }
 *
 * @param withPlaces blocks say where they are written, `data-source="pl/01-why.md:120-180"`: for who writes them
 */
export function compileModule(module: Module, course: Course, withPlaces = false): string {
  const assets = new Map<string, string>()
  const constants = new Map<string, string>()
  const scope = {
    withPlaces,
    asset(path: string): string {
      const name = assets.get(path) ?? `a${assets.size}`
      assets.set(path, name)
      return name
    },
    constant({ code }: Expression): string {
      const name = constants.get(code) ?? `c${constants.size}`
      constants.set(code, name)
      return name
    }
  }
  const pages = module.pages.map((page) => compilePage(page, module, course, scope))
  return [
    `import { html } from 'lit'`,
    ...[...assets].map(
      ([path, name]) => `import ${name} from ${JSON.stringify(`${coursePrefix}${path}?url`)}`
    ),
    ...[...constants].map(([code, name]) => `const ${name} = ${code}`),
    'export default {',
    ...pages.map(
      ({ id, uses, template }) =>
        `${JSON.stringify(id)}: { uses: ${JSON.stringify(uses)}, view: (view) => ${template.code} },`
    ),
    '}',
    ''
  ].join('\n')
}
