import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPackage, readManifest, type PackageFiles } from '../../../src/lms/server/package-files.ts'
import { mediaType, serveZip } from '../../../src/lms/server/zip-content.ts'
import { ask } from './fake-http.ts'
import { rawZip } from '../../support/raw-zip.ts'
import { zipBytes } from './zip-bytes.ts'

let folder = ''
let files: PackageFiles

async function writeZip(name: string, content: Buffer | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lms-test-'))
  const zip = zipBytes({
    'imsmanifest.xml': '<manifest/>',
    'index.html': '<!doctype html>',
    'assets/': '',
    'assets/a b.js': 'export {}',
    'media/film.mp4': '0123456789'
  })
  files = await openPackage(await writeZip('package.zip', zip))
})

afterAll(async () => {
  files.close()
  await rm(folder, { recursive: true })
})

describe('a package', () => {
  test('lists its files without folders and reads them', async () => {
    expect(files.names).toEqual(['imsmanifest.xml', 'index.html', 'assets/a b.js', 'media/film.mp4'])
    expect((await files.read('assets/a b.js')).toString()).toBe('export {}')
    expect(await readManifest(files)).toBe('<manifest/>')
    await expect(files.read('nothing.js')).rejects.toThrow('no file nothing.js')
  })

  test.each([
    ['a path that leads outside', { '../evil.js': 'x' }],
    ['a path from the root', { '/evil.js': 'x' }],
    ['a drive', { 'C:/evil.js': 'x' }],
    ['a backslash', { 'a\\evil.js': 'x' }]
  ])('row 1: %s is refused', async (_name, entries) => {
    const path = await writeZip('evil.zip', zipBytes(entries as Record<string, string>))
    await expect(openPackage(path)).rejects.toThrow(/the zip is broken/)
  })

  test.each([
    ['a file that grows beyond measure', [{ name: 'index.html', content: Buffer.alloc(12 * 1024 ** 2) }]],
    [
      'too many files',
      Array.from({ length: 50_002 }, (_, i) => ({ name: `${i}.png`, content: '', method: 0 }))
    ]
  ])('with %s is not opened', async (_name, entries) => {
    const path = await writeZip('bomb.zip', rawZip(entries))
    await expect(openPackage(path)).rejects.toMatchObject({
      name: 'PackageError',
      words: { pl: { message: 'zip po rozpakowaniu rośnie ponad miarę' } }
    })
  })

  test('one that was not downloaded to its end is told as such, and what is no zip at all as that', async () => {
    const whole = zipBytes({ 'imsmanifest.xml': '<manifest/>' })
    const cut = await writeZip('cut.zip', whole.subarray(0, -30))
    const words = { en: { hint: expect.stringContaining('Download it again') as string } }
    await expect(openPackage(cut)).rejects.toMatchObject({ words })
    await expect(openPackage(cut)).rejects.toThrow('its end is missing')
    const other = await writeZip('other.zip', Buffer.from('%PDF-1.7, which is something else altogether'))
    await expect(openPackage(other)).rejects.toThrow('this is no zip')
  })

  test('a manifest of an endless length is not read', async () => {
    const content = Array.from({ length: 5 * 1024 ** 2 }, (_, i) => String.fromCharCode(32 + ((i * i) % 90)))
    const path = await writeZip(
      'long.zip',
      rawZip([{ name: 'imsmanifest.xml', content: content.join(''), method: 0 }])
    )
    const long = await openPackage(path)
    await expect(readManifest(long)).rejects.toThrow('imsmanifest.xml has more than 4 MB')
    long.close()
  })

  test('what is no zip is named', async () => {
    await expect(openPackage(await writeZip('text.zip', 'hello'))).rejects.toThrow('this is no zip')
    await expect(openPackage(join(folder, 'missing.zip'))).rejects.toThrow('there is no such file')
  })

  test.each([
    ['in a folder', { 'course/imsmanifest.xml': '<m/>' }, 'There is one as course/imsmanifest.xml'],
    ['in capitals', { 'IMSMANIFEST.XML': '<m/>' }, 'lower case'],
    ['nowhere', { 'index.html': '' }, 'no SCORM or cmi5 package']
  ])('row 2: a manifest %s', async (_name, entries, hint) => {
    const other = await openPackage(await writeZip('other.zip', zipBytes(entries as Record<string, string>)))
    await expect(readManifest(other)).rejects.toMatchObject({
      words: { en: { hint: expect.stringContaining(hint) } }
    })
    other.close()
  })
})

describe('its files over HTTP', () => {
  const get = (url: string, headers: Record<string, string> = {}) => ask(serveZip(files), url, { headers })

  test('with their media type, uncached', async () => {
    const reply = await get('/content/assets/a%20b.js?v=1')
    expect(reply).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' }
    })
    expect(reply.body.toString()).toBe('export {}')
  })

  test.each([
    '/content/',
    '/content/../package.json',
    '/content/%2e%2e/package.json',
    '/content//etc/passwd',
    '/content/%',
    '/content/Index.html'
  ])('%s is not there', async (url) => {
    expect(await get(url)).toMatchObject({ status: 404, passedOn: false })
  })

  test('what lies elsewhere is for others', async () => {
    expect(await get('/src/lms/app/main.ts')).toMatchObject({ passedOn: true })
  })

  test('in parts', async () => {
    const part = await get('/content/media/film.mp4', { range: 'bytes=2-4' })
    expect(part).toMatchObject({ status: 206, headers: { 'content-range': 'bytes 2-4/10' } })
    expect(part.body.toString()).toBe('234')
    const rest = await get('/content/media/film.mp4', { range: 'bytes=8-' })
    expect(rest.body.toString()).toBe('89')
    expect(await get('/content/media/film.mp4', { range: 'bytes=99-' })).toMatchObject({ status: 200 })
  })

  test.each([
    ['a.HTML', 'text/html; charset=utf-8'],
    ['a.vtt', 'text/vtt; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a', 'application/octet-stream']
  ])('%s is %s', (name, type) => {
    expect(mediaType(name)).toBe(type)
  })
})
