/** `scormdown new`: what it writes can be checked at once without a finding, and what is there is never touched. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { components } from '../../../src/components/registry.ts'
import { dataFileSchemas } from '../../../src/config/schema.ts'
import { command } from '../../support/command.ts'

// On a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'scormdown-new-'))
  await run('new', 'course', at('kept'), '--yes', '--title', 'Kept: a course', '--id', 'kept-course')
})
afterAll(() => rm(root, { recursive: true, force: true }))

const at = (path: string) => join(root, path)
const run = command
const inCourse = (course: string, ...args: string[]) => run(...args, '--course', at(course))
const read = (path: string) => readFileSync(at(path), 'utf8')

describe.each([
  ['pl', 'Pożar w biurze', 'pl: 1 module, 2 pages, 2 tracked items\n'],
  ['en', 'Fire in the office', 'en: 1 module, 2 pages, 2 tracked items\n']
])('a new course in %s', (language, title, sizes) => {
  const course = `course-${language}`

  it('is without a finding', async () => {
    expect(await run('new', 'course', at(course), '--yes', '--in', language)).toMatchObject({
      code: 0,
      out: ''
    })
    expect(await inCourse(course, 'check')).toEqual({ code: 0, out: sizes, err: 'No mistakes.\n' })
    expect((await inCourse(course, 'format', '--check')).code).toBe(0)
    expect(read(`${course}/course.yaml`)).toContain(`  ${language}: ${title}\n`)
    expect(read(`${course}/course.yaml`)).toContain(`id: ${course} #`)
  })

  it('can be opened by others on a shared drive', async () => {
    const { mode } = await stat(at(course))
    expect(mode & 0o777).toBe(0o777 & ~process.umask())
  })

  it('helps an editor, without a network', () => {
    const settings = JSON.parse(read(`${course}/.vscode/settings.json`)) as { 'yaml.schemas': object }
    expect(Object.values(settings['yaml.schemas'])).toEqual(Object.keys(dataFileSchemas))
    for (const path of Object.keys(settings['yaml.schemas'])) {
      expect(existsSync(join(root, course, path)), path).toBe(true)
    }
    const snippets = JSON.parse(read(`${course}/.vscode/scormdown.code-snippets`)) as object
    expect(Object.keys(snippets).sort()).toEqual([...components.keys()].sort())
    expect(JSON.parse(read(`${course}/.vscode/extensions.json`))).toHaveProperty('recommendations')
    expect(read(`${course}/.gitignore`)).toContain('dist/')
  })
})

it('a title may hold what means something in YAML', async () => {
  expect(read('kept/course.yaml')).toContain('  en: "Kept: a course"\n')
  expect(read('kept/course.yaml')).toContain('id: kept-course #')
  expect((await inCourse('kept', 'check')).err).toBe('No mistakes.\n')
})

it('whatever may be called a question can be put in, and is without a finding', async () => {
  await run('new', 'course', at('asked'), '--yes')
  const kinds = [...components.values()].filter(({ tracked }) => tracked !== undefined)
  for (const { name } of kinds) {
    const { code, err } = await inCourse('asked', 'new', 'question', '--kind', name, '--yes')
    expect(code, err).toBe(0)
  }
  const { code, out, err } = await inCourse('asked', 'check')
  expect(err).not.toMatch(/ (error|warning) /)
  expect([code, out]).toEqual([0, `en: 1 module, 2 pages, ${2 + kinds.length} tracked items\n`])
})

it('a module, and in it a scenario and two tests, are without an error', async () => {
  await run('new', 'course', at('grown'), '--yes')
  const module = await inCourse('grown', 'new', 'module', '--title', 'Evacuation: a drill')
  expect(module.err).toContain('02-evacuation-a-drill.md:1  written')
  const page = ['--page', 'evacuation-a-drill-1', '--yes']
  expect((await inCourse('grown', 'new', 'scenario', ...page, '--id', 's-drill')).code).toBe(0)
  expect((await inCourse('grown', 'new', 'assessment', ...page)).code).toBe(0)
  expect((await inCourse('grown', 'new', 'assessment', ...page)).code).toBe(0)
  const text = read('grown/en/02-evacuation-a-drill.md')
  expect(text).toMatch(/^::::scenario\[.+\]\{#s-drill /m)
  const { code, out } = await inCourse('grown', 'check')
  expect([code, out]).toEqual([0, 'en: 2 modules, 3 pages, 5 tracked items\n'])
})

it('a question stands at the end of its page, in the file as it was', async () => {
  await run('new', 'course', at('windows'), '--yes')
  const path = join(root, 'windows/en/01-alarm.md')
  const lines = (await readFile(path, 'utf8')).split('\n')
  await writeFile(path, `\uFEFF${lines.join('\r\n')}`)
  await inCourse('windows', 'new', 'order', '--page', 'first-minutes', '--id', 'q-steps')
  const after = await readFile(path, 'utf8')
  expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  const own = after.slice(1).split('\r\n')
  const [start, next] = [own.indexOf(':::order{#q-steps}'), own.indexOf('# Try it {#try-it}')]
  expect(start).toBeGreaterThan(own.indexOf('# The first minutes {#first-minutes}'))
  expect(next).toBeGreaterThan(start)
  expect([...own.slice(0, start - 1), ...own.slice(next - 1)]).toEqual(lines)
})

it('--print shows a question and writes nothing', async () => {
  const before = read('kept/en/01-alarm.md')
  const { out } = await inCourse('kept', 'new', 'sort', '--print', '--id', 'q-burns')
  expect(out).toMatch(/^:::sort\{#q-burns\}\n/)
  expect(read('kept/en/01-alarm.md')).toBe(before)
})

it.each([
  [[], 2, '<what> is missing: What do you begin?'],
  [['curse'], 2, 'Did you mean “course”?'],
  [['course', 'x'], 2, '--in is missing: In which language? There is no terminal'],
  [['course', 'x', '--in', 'de'], 2, 'Known: pl, en.'],
  [['course', '--yes', '--kind', 'order'], 2, '“new course” does not know --kind.'],
  [['course', 'x', '--yes', '--id', 'Żar'], 2, 'Write for example zar.'],
  [['course', 'kept', '--yes'], 2, 'kept is there already and is not empty. Nothing was written'],
  [['module', '--course', 'kept'], 2, '--title is missing'],
  [['module', '--course', 'kept', '--title', 'A', '--id', 'alarm'], 2, '“alarm” is the id of something else'],
  [['question', '--course', 'kept'], 2, '--kind is missing'],
  [['question', '--course', 'kept', '--kind', 'ordr'], 2, 'Did you mean “order”?'],
  [['order', '--course', 'kept'], 2, '--page is missing'],
  [['order', '--course', 'kept', '--page', 'try-its'], 2, 'Did you mean “try-it”?'],
  [['order', '--course', 'kept', '--yes', '--id', 'q-lift'], 2, 'try-it-1 is free'],
  [['component', '--course', 'kept'], 2, '<name> is missing'],
  [['component', 'sort', '--course', 'kept'], 2, 'There is a block “sort” already.'],
  [['component', 'node', '--course', 'kept'], 2, 'There is a block “node” already.'],
  [['component', 'My_Box', '--course', 'kept'], 2, 'Write for example my-box.'],
  [['question', '--course', 'nowhere'], 1, 'There is no course folder ']
])('new %j ends with %i and says what to do', async (args, code, words) => {
  const before = readdirSync(root, { recursive: true })
  const result = await run('new', ...args.map((arg) => (/^(kept|nowhere|x)$/.test(arg) ? at(arg) : arg)))
  expect(result.err).toContain(words)
  expect(result.err).not.toMatch(/^\s+at /m)
  expect(result.code).toBe(code)
  expect(readdirSync(root, { recursive: true })).toEqual(before)
})

it('speaks Polish', async () => {
  const { err } = await run('new', 'order', '--course', at('kept'), '--page', 'try-its', '--lang', 'pl')
  expect(err).toContain('Nie ma strony „try-its”. Czy chodzi o „try-it”?')
})
