/** `scormdown diff` over packages as they are built. */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { writeZip } from '../../src/pack/zip.ts'
import { courseYaml } from '../support/course.ts'
import { buildCourse, removeCourse, writeCourse } from './support/site.ts'

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${colour}" d="M0 0h9v9z"/></svg>`

const module = '# Pierwsza {#a}\n\nTekst.\n\n![Kwadrat](../media/a.svg)\n\n# Druga {#b}\n\nTekst.\n'

let root: string
let old: string
beforeAll(async () => {
  root = await writeCourse({ 'media/a.svg': drawing('red'), 'pl/01-one.md': module })
  old = await build({}, 'old')
})
afterAll(() => removeCourse(root))
afterEach(() => vi.restoreAllMocks())

/** A package of the course with these files changed, kept beside the others. */
async function build(files: Record<string, string>, name: string, target = 'scorm12'): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    const before = path.endsWith('.md')
      ? /^---[\s\S]*?---\n/.exec(await readFile(join(root, path), 'utf8'))![0]
      : ''
    await writeFile(join(root, path), before + text)
  }
  const kept = join(root, '..', `${name}.zip`)
  await cp(await buildCourse(root, target), kept)
  return kept
}

async function diff(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
  out.mockReset().mockReturnValue()
  err.mockReset().mockReturnValue()
  const code = await main(['node', 'scormdown', 'diff', ...args, '--lang', 'en'])
  const said = (spy: typeof out) => spy.mock.calls.map(([text]) => String(text)).join('\n')
  return { code, out: said(out), err: said(err) }
}

it('says what learners notice, and that it is safe', async () => {
  const yaml = courseYaml.replace('1.0.0', '1.0.1')
  const now = await build({ 'course.yaml': yaml, 'media/a.svg': drawing('blue') }, 'new')
  const { code, out } = await diff(old, now)
  expect(out).toContain('Texts, pictures or right answers of the module “Moduł pierwszy” (one) changed.')
  expect(out).toContain('Version 1.0.0 becomes 1.0.1.')
  expect(out).toContain('Safe in place: nobody loses anything.')
  expect(code).toBe(0)
  const same = await diff(now, now)
  expect(same.out).not.toContain('Texts, pictures')
})

it('takes packages of the same texts for the same, whatever else was built beside them', async () => {
  const [one, more] = [await build({}, 'one'), join(root, '..', 'more.zip')]
  const options = ['--course', root, '--target', 'scorm12,scorm2004-4,cmi5', '--out', join(root, 'dist')]
  expect(await main(['node', 'scormdown', 'build', ...options])).toBe(0)
  await cp(join(root, 'dist', 'demo-pl-1.0.1-scorm12.zip'), more)
  expect((await diff(one, more)).out).not.toContain('Texts, pictures')
})

it('says what is lost, and ends with 1; programs read the same as JSON', async () => {
  await build({ 'pl/01-one.md': module.replace('# Druga {#b}\n\nTekst.\n', '') }, 'unused').catch(
    () => undefined
  )
  expect(await main(['node', 'scormdown', 'ids', 'retire', 'b', '--course', root])).toBe(0)
  const now = await build({}, 'shorter')
  const { code, out } = await diff(old, now, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    safeInPlace: false,
    differences: expect.arrayContaining([
      {
        code: 'page-gone',
        weight: 'lost',
        for: 'learners',
        params: { id: 'b', title: 'Druga' },
        message: 'The page “Druga” (b) is gone.'
      }
    ]) as unknown
  })
  expect((await diff(old, now)).out).toContain('✗ The page “Druga” (b) is gone.')
})

it('reads cmi5 and web packages, and says plainly what is none', async () => {
  const web = await build({}, 'web', 'web')
  expect((await diff(web, web)).code).toBe(0)
  expect((await diff(old, web)).out).toContain('The standard was 1.2 and is web')
  const cmi5 = await build({}, 'cmi5', 'cmi5')
  expect((await diff(cmi5, cmi5)).code).toBe(0)
  expect((await diff(old, cmi5)).out).toContain('The standard was 1.2 and is cmi5')
  const odd = join(root, '..', 'odd.zip')
  await writeZip(odd, new Map([['readme.txt', new TextEncoder().encode('hello')]]))
  const none = await diff(old, odd)
  expect(none.code).toBe(1)
  expect(none.err).toContain('odd.zip: the package has no imsmanifest.xml at its root')
  expect((await diff(old, join(root, 'none.zip'))).err).toContain('there is no such file')
})
