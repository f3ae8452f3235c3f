/** Components that a course brings along: read from its folder, and told where they cannot be used. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCourse } from '../../../src/load-course.ts'
import { describe as words } from '../../../src/shared/diagnostic.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'scormdown-own-'))
})
afterAll(() => rm(root, { recursive: true }))

const component = (name: string, more = '') => `import { defineComponent, text } from 'scormdown/component'
import { word } from './word.ts'
export default defineComponent({
  name: '${name}',
  form: 'leaf',
  example: '::${name}',
  settings: {},
  messages: { pl: {}, en: {} },
  read: () => {
    ${more}
    return { props: {} }
  },
  compile: () => ({ html: ['<p>', text(word), '</p>'] })
})
`

async function read(name: string, files: Record<string, string>) {
  const folder = join(root, name)
  const all = {
    'course.yaml': 'id: own\nversion: 1.0.0\nlanguages: [en]\ntitle:\n  en: Own\n',
    'en/01-a.md': '---\ntitle: A\n---\n\n# A {#a}\n\n::greeting\n',
    ...files
  }
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return loadCourse(folder)
}

const index = 'components/greeting/index.ts'
const word = { 'components/greeting/word.ts': "export const word = 'Hello'\n" }

it('is known by its name, and read anew with what it imports', async () => {
  const first = await read('good', { [index]: component('greeting'), ...word })
  expect(first.diagnostics).toEqual([])
  expect(first.courses[0]!.components.get('greeting')).toBeDefined()
  const html = ({ courses }: typeof first) =>
    courses[0]!.components.get('greeting')!.compile({}, undefined as never)
  expect(html(first)).toEqual({ html: ['<p>', 'Hello', '</p>'] })
  const again = await read('good', { 'components/greeting/word.ts': "export const word = 'Hi'\n" })
  expect(html(again)).toEqual({ html: ['<p>', 'Hi', '</p>'] })
})

describe('is told where it', () => {
  it.each([
    ['does not parse', { [index]: 'export defualt {' }, 'component-broken', /Expected|Unexpected/],
    ['throws', { [index]: "throw new Error('no luck')" }, 'component-broken', /no luck/],
    ['is no component', { [index]: 'export default { name: 1 }' }, 'component-shape', /name, form, example/],
    ['exports nothing', { [index]: 'export const a = 1' }, 'component-shape', /export default/],
    ['has another name', { [index]: component('hello'), ...word }, 'component-folder', /“hello”.*“greeting”/],
    [
      'throws while it reads',
      { [index]: component('greeting', "throw new Error('no')"), ...word },
      'component-broken',
      /no, in line/
    ]
  ])('%s', async (name, files, code, reason) => {
    const { diagnostics } = await read(name.replaceAll(' ', '-'), files)
    expect(diagnostics.map((one) => [one.file, one.code])).toEqual([[index, code]])
    expect(words(diagnostics[0]!).message).toMatch(reason)
  })

  it('takes the name of a block that exists', async () => {
    const files = {
      'components/callout/index.ts': component('callout'),
      'components/callout/word.ts': word['components/greeting/word.ts']
    }
    const { diagnostics } = await read('taken', {
      ...files,
      'en/01-a.md': '---\ntitle: A\n---\n\n# A {#a}\n'
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['component-name'])
  })
})
