/** The component guide on disk, in each language of the commands. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeGuide } from '../../../src/guide/write-guide.ts'

let folder: string
let course: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scormdown-guide-'))
  course = await mkdtemp(join(tmpdir(), 'scormdown-course-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  await rm(course, { recursive: true })
})

async function ownReadme(name: string, file: string, text: string): Promise<void> {
  await mkdir(join(course, 'components', name), { recursive: true })
  await writeFile(join(course, 'components', name, file), text)
}

const pageOf = async (path: string) => readFile(join(folder, path), 'utf8')

it('is Polish where a component has a Polish page', async () => {
  await ownReadme('both', 'README.md', '# both\r\n\r\nIn English.\r\n')
  await ownReadme('both', 'README.pl.md', '# both\r\n\r\nPo polsku.\r\n')
  await ownReadme('one', 'README.md', '# one\n\nOnly in English.\n')
  await mkdir(join(course, 'components', 'none'))
  await writeGuide(folder, { language: 'pl', course })

  expect(await pageOf('course.yaml')).toContain('languages: [pl]\ntitle:\n  pl: Przewodnik po blokach')
  expect((await readdir(join(folder, 'pl'))).sort()).toEqual(['blocks.md', 'exercises.md'])
  const blocks = await pageOf('pl/blocks.md')
  expect(blocks).toContain('title: Bloki\n')
  expect(blocks).toContain('\n# accordion {#accordion}\n\nCzęści, z których widać same tytuły')
  expect(blocks).toContain('\n# both {#both}\n\nPo polsku.\n')
  expect(blocks).toContain('\n# one {#one}\n\nOnly in English.\n')
  expect(blocks).not.toContain('{#none}')
})

it('is English where nothing else is asked for', async () => {
  await writeGuide(folder)
  expect(await pageOf('course.yaml')).toContain('languages: [en]\ntitle:\n  en: Component guide')
  expect(await pageOf('en/blocks.md')).toContain('\n# accordion {#accordion}\n\nSeveral parts')
})
