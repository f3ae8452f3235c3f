import { compilePage } from '../../src/compile/page.ts'
import { courseOf } from './course.ts'

/** HTML of a course's only page below its heading: holes as `${…}`, constants written out. */
export function htmlOf(
  body: string,
  more: Record<string, string> = {},
  media: readonly string[] = []
): string {
  const course = courseOf(`# Strona {#strona}\n\n${body}`, more, media)
  const module = course.modules[0]!
  const scope = { asset: (path: string) => path, constant: ({ code }: { code: string }) => code }
  const { code } = compilePage(module.pages[0]!, module, course, scope).template
  return code.slice(code.indexOf('</h1>') + '</h1>'.length, -1)
}
