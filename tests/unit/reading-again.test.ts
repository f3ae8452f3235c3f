/** A course that is read again, with what earlier readings left, is the course as it is read for the first time. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLaunchData } from '../../src/compile/launch.ts'
import { compileModule } from '../../src/compile/module.ts'
import { createCourseMemory, loadCourse, openCourse, type LoadedCourse } from '../../src/load-course.ts'
import { courseYaml } from '../support/course.ts'

const module = (id: string, body: string) => `---\nid: ${id}\ntitle: ${id}\n---\n\n${body}\n`
const question = (id: string) =>
  `:::choice{#${id}}\nCo?\n\n- [x] Umowa o pracę.\n  > Tak.\n- [ ] Nic.\n  > Nie.\n:::\n`
const test = `# Test {#test}\n\n:::::assessment[Test]{#final pass=80}\nWstęp.\n\n${question('t-1')}\n:::::\n`
const glossary = (definition: string) => `id,pl,def_pl\ndebt,dług,${definition}\n`
const picture = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="9"/>`

/** Each step: files that are written, or taken out where there is no text. */
const steps: Record<string, string | undefined>[] = [
  {
    'course.yaml': courseYaml,
    'glossary.csv': glossary('coś'),
    'pl/1.md': module('one', `# Raz {#p1}\n\nTu jest dług. ![Plan](../media/a.svg)\n\n${question('q-1')}`),
    'pl/2.md': module('two', '# Dwa {#p2}\n\n::include{file=../shared/x.md}\n'),
    'shared/x.md': 'Wspólne, czyli [nic](#p1).\n',
    'media/a.svg': picture(10)
  },
  { 'pl/1.md': module('one', `# Raz {#p1}\n\nTu był dług.\n\n${question('q-1')}\n${question('q-2')}`) },
  { 'glossary.csv': glossary('coś innego') },
  { 'shared/x.md': 'Wspólne, czyli [nic](#p9).\n' },
  { 'media/a.svg': picture(20) },
  { 'pl/3.md': module('three', test) },
  { 'pl/3.md': module('three', '# Trzy {#p3}\n\nBez testu. :term[x]{#nic}') },
  { 'pl/2.md': module('two', '# Raz {#p1}\n\n:::nic\nx\n:::\n') },
  { 'pl/2.md': undefined, 'shared/x.md': undefined },
  { 'course.yaml': `${courseYaml}passMark: [` },
  { 'course.yaml': courseYaml.replace('próbny', 'inny') }
]

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'scormdown-again-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

function view({ courses, diagnostics, lock, losses, texts }: LoadedCourse) {
  return {
    frames: courses.map((course) => createLaunchData(course)),
    codes: courses.map((course) => course.modules.map((one) => compileModule(one, course))),
    diagnostics,
    lock,
    losses,
    texts: [...texts]
  }
}

it('after each change', async () => {
  const memory = createCourseMemory()
  const today = '2026-11-21'
  let { lock } = await openCourse(root, { memory, today })
  for (const step of steps) {
    for (const [path, text] of Object.entries(step)) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      if (text === undefined) await rm(join(root, path))
      else await writeFile(join(root, path), text)
    }
    const changed = new Set(Object.keys(step))
    const again = (await openCourse(root, { memory, changed, lock, today })).check()
    const first = await loadCourse(root, { lock, today })
    expect(view(again)).toEqual(view(first))
    lock = again.lock
  }
})

it('a text that did not change is read once', async () => {
  const memory = createCourseMemory()
  const before = await openCourse(root, { memory })
  await writeFile(join(root, 'pl', '3.md'), module('three', '# Trzy {#p3}\n\nInaczej.'))
  const after = await openCourse(root, { memory, changed: new Set(['pl/3.md']), lock: before.lock })
  const [modules, now] = [before, after].map(({ courses }) => courses[0]!.modules)
  expect(now![0]).toBe(modules![0])
  expect(now![1]).not.toBe(modules![1])
})
