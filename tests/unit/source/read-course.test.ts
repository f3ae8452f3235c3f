import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readCourse } from '../../../src/source/read-course.ts'

let root: string
beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'scormdown-source-')), 'course')
  await mkdir(join(root, 'pl'), { recursive: true })
})
afterEach(() => rm(join(root, '..'), { recursive: true, force: true }))

it('line ends are one kind, whatever editor wrote them', async () => {
  await writeFile(join(root, 'pl', 'a.md'), 'jeden\r\ndwa\rtrzy\n')
  expect((await readCourse(root))!.texts.get('pl/a.md')).toBe('jeden\ndwa\ntrzy\n')
})

it('pictures come with their size, other files without', async () => {
  await writeFile(
    join(root, 'map.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 360"></svg>'
  )
  await writeFile(join(root, 'broken.png'), 'no picture')
  await writeFile(join(root, 'notes.docx'), '')
  const { media } = (await readCourse(root))!
  expect([...media]).toEqual([
    ['broken.png', undefined],
    ['map.svg', { width: 720, height: 360 }],
    ['notes.docx', undefined]
  ])
})

it('a symbolic link is not followed: it could lead out of the course', async () => {
  await writeFile(join(root, '..', 'secret.md'), 'tajne')
  await symlink(join(root, '..', 'secret.md'), join(root, 'pl', 'link.md'))
  await symlink(join(root, '..'), join(root, 'all'))
  expect([...(await readCourse(root))!.texts.keys()]).toEqual([])
})

it('tools’ own folders are not the course', async () => {
  for (const folder of ['.git', 'node_modules', 'dist']) {
    await mkdir(join(root, folder))
    await writeFile(join(root, folder, 'a.md'), '')
  }
  expect((await readCourse(root))!.texts.size).toBe(0)
})

it('no folder is no course', async () => {
  expect(await readCourse(join(root, 'none'))).toBeUndefined()
})
