import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeZip } from '../../../src/pack/zip.ts'
import { unzip } from '../../e2e/support/unzip.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scormdown-zip-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

it('the order in which files come changes nothing', async () => {
  const files = [
    ['b.txt', bytes('b'.repeat(5000))],
    ['a/c.png', bytes('c')],
    ['a.txt', bytes('ąść')]
  ] as const
  const first = await writeZip(join(folder, '1.zip'), new Map(files))
  const second = await writeZip(join(folder, '2.zip'), new Map([...files].reverse()))
  expect(second).toEqual(first)
  const content = await readFile(join(folder, '1.zip'))
  expect(first).toEqual({ bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') })
  const back = await unzip(join(folder, '1.zip'))
  expect([...back].map(([name, data]) => [name, data.toString()])).toEqual([
    ['a.txt', 'ąść'],
    ['a/c.png', 'c'],
    ['b.txt', 'b'.repeat(5000)]
  ])
})

it.each([
  ['/etc/a.txt'],
  ['C:/a.txt'],
  ['../a.txt'],
  ['a/../../b.txt'],
  ['a/./b.txt'],
  ['a//b.txt'],
  ['a\\b.txt'],
  ['a/'],
  ['']
])('refuses the path “%s”', async (name) => {
  await expect(writeZip(join(folder, '1.zip'), new Map([[name, bytes('x')]]))).rejects.toThrow('no path')
})

it('refuses two names that differ in case alone', async () => {
  const files = new Map([
    ['a/b.txt', bytes('x')],
    ['A/b.TXT', bytes('y')]
  ])
  await expect(writeZip(join(folder, '1.zip'), files)).rejects.toThrow('“a/b.txt” and “A/b.TXT” are one file')
})
