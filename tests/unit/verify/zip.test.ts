/** Zips that are none, and limits. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { PackageError } from '../../../src/lms/server/package-error.ts'
import { readPackage } from '../../../src/verify/read-package.ts'
import { checkRule, rules } from '../../../src/verify/rules.ts'
import { schemaFiles, schemaSets } from '../../../src/verify/schema.ts'
import { asText } from '../../../src/verify/text.ts'
import { verify, type Report } from '../../../src/verify/verify.ts'
import { rawZip, type RawEntry } from '../../support/raw-zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'scormdown-zips-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(bytes: Uint8Array): string {
  const path = join(folder, 'package.zip')
  writeFileSync(path, bytes)
  return path
}

const look = (entries: readonly RawEntry[], language: 'en' | 'pl' = 'en') =>
  verify(write(rawZip(entries)), { language, run: false })
const codes = ({ findings }: Report) => findings.map(({ rule, code }) => `${rule}/${code}`)

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="a" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>T</title><item identifier="i" identifierref="r"><title>T</title></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="i.html"><file href="i.html"/></resource></resources></manifest>`
const page = { name: 'i.html', content: '<p>Hello</p>' }
const whole: RawEntry[] = [{ name: 'imsmanifest.xml', content: manifest }, page]

describe('what is no zip', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', Buffer.from('Hello, this is a text that is long enough to be looked into.')],
    ['a zip without its end', rawZip(whole).subarray(0, -30)],
    [
      'a zip whose directory is garbled',
      Buffer.from(
        rawZip(whole).map((byte, i, { length }) =>
          i === length - 60 ? 255 : i > length - 120 && i < length - 22 ? byte ^ 0x55 : byte
        )
      )
    ]
  ])('%s is told in a sentence', async (_, bytes) => {
    const error: unknown = await verify(write(bytes), { language: 'en', run: false }).catch(
      (one: unknown) => one
    )
    expect(error).toBeInstanceOf(PackageError)
    expect((error as PackageError).words.pl.message).toMatch(/zip/)
  })

  it('nor a folder, nor a file that is not there', async () => {
    for (const path of [folder, join(folder, 'none.zip')]) {
      await expect(verify(path, { language: 'en', run: false })).rejects.toBeInstanceOf(PackageError)
    }
  })
})

describe('a zip', () => {
  it('that is in order has no finding', async () => {
    expect(codes(await look(whole))).toEqual([])
  })

  it('without files is told', async () => {
    expect(codes(await look([]))).toEqual(['R1/empty', 'R2/missing'])
  })

  it('of which a text grows beyond measure is neither unpacked nor run', async () => {
    const bomb = { name: 'bomb.html', content: Buffer.alloc(12 * 1024 ** 2) }
    const report = await verify(write(rawZip([...whole, bomb])), { language: 'en', run: true })
    expect(codes(report)).toContain('zip-bomb/ratio')
    expect(report.run).toEqual({ done: false, reason: 'the zip grows too large' })
  })

  it('that says less than it holds is not believed', async () => {
    const bytes = rawZip(whole)
    // The size of the manifest in the directory, behind the last “PK 1 2” but one.
    const at = bytes.indexOf('PK\u0001\u0002') + 24
    bytes.writeUInt32LE(10, at)
    const report = await verify(write(bytes), { language: 'en', run: false })
    expect(codes(report)).toContain('R3/unreadable')
  })

  it('with a garbled file is told', async () => {
    const packed = deflateRawSync(Buffer.from(manifest))
    const bytes = rawZip(whole)
    const at = bytes.indexOf(packed)
    bytes.fill(0xff, at + 5, at + 40)
    expect(codes(await verify(write(bytes), { language: 'en', run: false }))).toContain('R3/unreadable')
  })

  it('whose manifest is in a code page of old is told', async () => {
    const latin = Buffer.from(manifest.replace('<title>T', '<title>\u00f3'), 'latin1')
    expect(codes(await look([{ name: 'imsmanifest.xml', content: latin }, page]))).toContain('R3/not-utf8')
  })

  it('with schemas that differ in line ends only is in order', async () => {
    const schemas = [...schemaFiles(schemaSets['1.2'])].map(([name, content]) => ({
      name,
      content: Buffer.from(content).toString('utf8').replaceAll(/\r?\n/g, '\n\n')
    }))
    const named = manifest.replace(
      'identifier="a"',
      'identifier="a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd"'
    )
    const { findings, verdict } = await look([{ name: 'imsmanifest.xml', content: named }, page, ...schemas])
    expect(new Set(findings.map(({ rule, code }) => `${rule}/${code}`))).toEqual(new Set(['R4/spaces']))
    expect(verdict).toBe('in-order')
  })

  it('with a manifest full of mistakes tells some and how many more', async () => {
    const items = '<item wrong="x" identifierref="r"><title>T</title></item>'.repeat(20)
    const content = manifest.replace('</organization>', `${items}</organization>`)
    const found = codes(await look([{ name: 'imsmanifest.xml', content }, page]))
    expect(found.filter((code) => code === 'schema/invalid')).toHaveLength(8)
    expect(found).toContain('schema/more')
  })

  it('with large and many files is told', async () => {
    const large = { name: 'film.mp4', content: Buffer.alloc(51 * 1024 ** 2), method: 0 }
    const many = Array.from({ length: 5000 }, (_, i) => ({ name: `f/${i}.png`, content: '', method: 0 }))
    const found = codes(await look([...whole, large, ...many]))
    expect(found).toContain('size/file')
    expect(found).toContain('size/count')
  })
})

describe('a manifest that means harm', () => {
  const withItems = (items: string) =>
    look([
      { name: 'imsmanifest.xml', content: manifest.replace('</organization>', `${items}</organization>`) },
      page
    ])

  it('that lies too deep in itself is told, and no stack runs over', async () => {
    const deep = '<item identifierref="r">'.repeat(50_000) + '</item>'.repeat(50_000)
    expect(codes(await withItems(deep))).toContain('R3/broken')
  })

  it('of an endless length is not read', async () => {
    expect(codes(await withItems('<item/>'.repeat(700_000)))).toContain('R3/unreadable')
  })

  it('with tens of thousands of items and resources is looked at in seconds', async () => {
    const ids = Array.from({ length: 15_000 }, (_, i) => `r${i}`)
    const items = ids.map((id) => `<item identifier="i-${id}" identifierref="${id}"><title>T</title></item>`)
    const resources = ids.map(
      (id, i) =>
        `<resource identifier="${id}" type="webcontent" adlcp:scormtype="asset" href="i.html"><file href="i.html"/><dependency identifierref="${ids[i + 1] ?? 'r0'}"/></resource>`
    )
    const content = manifest
      .replace('</organization>', `${items.join('')}</organization>`)
      .replace('</resources>', `${resources.join('')}</resources>`)
    const report = await look([{ name: 'imsmanifest.xml', content }, page])
    expect(codes(report)).toEqual(['R39/circle'])
  }, 30_000)

  it('nor does a page full of beginnings without ends hold it up', async () => {
    const content = '<script <!-- /* '.repeat(400_000)
    expect(codes(await look([...whole.slice(0, 1), { name: 'i.html', content }]))).toEqual([])
  }, 30_000)

  it('expands no entities of its own', async () => {
    const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('')
    const content = manifest
      .replace('?>', `?><!DOCTYPE manifest [<!ENTITY l0 "ha">${laughs}]>`)
      .replace('<title>T', '<title>&l20;')
    expect(codes(await look([{ name: 'imsmanifest.xml', content }, page]))).toContain('R3/broken')
  })
})

it('what could not be validated is not told to be valid', async () => {
  const { schemaProblems, ...pkg } = await readPackage(write(rawZip(whole)))
  const rule = rules.find(({ id }) => id === 'schema')!
  expect(schemaProblems).toEqual([])
  expect(checkRule(rule, { ...pkg, schemaProblems: [] })).toEqual([])
  expect(checkRule(rule, pkg).map(({ code }) => code)).toEqual(['gave-up'])
})

it('the text tells some of a kind, and how many more', async () => {
  const files = Array.from({ length: 30 }, (_, i) => `<file href="f${i}.png"/>`).join('')
  const content = manifest.replace('<file href="i.html"/>', `<file href="i.html"/>${files}`)
  const report = await look([{ name: 'imsmanifest.xml', content }, page])
  expect(report.counts.errors).toBe(30)
  const text = asText(report, 'en')
  expect(text.match(/is not in the zip \[R34\]/g)).toHaveLength(10)
  expect(text).toContain('and 20 more of the kind [R34]')
})
