import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
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
  const map = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 360"></svg>'
  await writeFile(join(root, 'map.svg'), map)
  const bare = '<svg viewBox="0 0 2 1"><title>xmlns="http://www.w3.org/2000/svg"</title></svg>'
  await writeFile(join(root, 'bare.svg'), bare)
  await writeFile(
    join(root, 'open.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><g></svg>'
  )
  const acts = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><script/></svg>'
  await writeFile(join(root, 'acts.svg'), acts)
  await writeFile(join(root, 'broken.png'), 'no picture')
  await writeFile(join(root, 'empty.jpg'), '')
  await writeFile(join(root, 'notes.docx'), '')
  const { media } = (await readCourse(root))!
  expect([...media]).toEqual([
    ['acts.svg', { width: 2, height: 1, bytes: acts.length, removed: ['<script>'] }],
    ['bare.svg', { width: 2, height: 1, bytes: bare.length, lacksNamespace: true }],
    ['broken.png', undefined],
    ['empty.jpg', undefined],
    ['map.svg', { width: 720, height: 360, bytes: map.length }],
    ['notes.docx', undefined],
    ['open.svg', undefined]
  ])
})

it('films and sounds come with what there is to know before they play', async () => {
  const sample = new URL('../../../src/guide/sample/media/', import.meta.url)
  for (const name of ['square.mp4', 'tone.mp3']) await copyFile(new URL(name, sample), join(root, name))
  await writeFile(join(root, 'broken.mp4'), 'no film')
  await writeFile(join(root, 'empty.mp3'), '')
  const { media } = (await readCourse(root))!
  expect([...media]).toEqual([
    ['broken.mp4', undefined],
    ['empty.mp3', undefined],
    [
      'square.mp4',
      { bytes: 15534, codecs: ['AVC', 'AAC'], seconds: 6, hasSound: true, width: 480, height: 270 }
    ],
    [
      'tone.mp3',
      { bytes: 4104, codecs: ['MPEG Audio'], seconds: expect.closeTo(4, 0) as number, hasSound: true }
    ]
  ])
  // Another file under the same name is read anew.
  await copyFile(new URL('square-silent.mp4', sample), join(root, 'square.mp4'))
  const silent = (await readCourse(root))!.media.get('square.mp4')
  expect(silent?.codecs).toEqual(['AVC'])
  expect(silent).not.toHaveProperty('hasSound')
})

it('captions are text; where they are not UTF-8 they are there all the same', async () => {
  await writeFile(join(root, 'a.vtt'), 'WEBVTT\r\n')
  await writeFile(join(root, 'b.vtt'), Buffer.from([0xb9, 0xea]))
  const { texts, media, undecodable } = (await readCourse(root))!
  expect([...texts]).toEqual([['a.vtt', 'WEBVTT\n']])
  expect([...media]).toEqual([['b.vtt', undefined]])
  expect(undecodable).toEqual(['b.vtt'])
})

it('a symbolic link is told and not followed: it could lead out of the course', async () => {
  await writeFile(join(root, '..', 'secret.md'), 'tajne')
  await symlink(join(root, '..', 'secret.md'), join(root, 'pl', 'link.md'))
  await symlink(join(root, '..'), join(root, 'all'))
  const { texts, links } = (await readCourse(root))!
  expect([...texts.keys()]).toEqual([])
  expect(links).toEqual(['all', 'pl/link.md'])
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
