/** What goes into packages of a picture. Photographs are made here of their parts, so that what is in them can be read. */
import { describe, expect, it } from 'vitest'
import { cleanPicture } from '../../../src/source/clean-picture.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const be16 = (n: number) => Buffer.from([n >> 8, n & 255])
const be32 = (n: number) => Buffer.from([(n >>> 24) & 255, (n >> 16) & 255, (n >> 8) & 255, n & 255])
const le32 = (n: number) => Buffer.from(be32(n).reverse())

const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), be16(body.length + 2), body])

/** Exif of a camera: which way up, and its name behind it, as text. */
function exif(turn: number, isLittle: boolean): Buffer {
  const order = (bytes: Buffer) => (isLittle ? Buffer.from(bytes).reverse() : bytes)
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([order(be16(tag)), order(be16(type)), order(be32(count)), value])
  const make = entry(0x010f, 2, 4, latin('Cam\0'))
  const up = entry(0x0112, 3, 1, Buffer.concat([order(be16(turn)), be16(0)]))
  const head = Buffer.concat([latin(isLittle ? 'II' : 'MM'), order(be16(42)), order(be32(8))])
  return Buffer.concat([latin('Exif\0\0'), head, order(be16(2)), make, up, be32(0), latin('GPS 52.2297N')])
}

const jfif = segment(0xe0, latin('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'))
const profile = segment(0xe2, latin('ICC_PROFILE\0\x01\x01colours'))
const tables = segment(0xdb, Buffer.alloc(65, 1))
const scan = Buffer.concat([
  segment(0xda, Buffer.alloc(10)),
  latin('pixels \xff\x00 with \xff\xe1 in them'),
  latin('\xff\xd9')
])
const start = latin('\xff\xd8')

describe('a JPEG', () => {
  const clean = async (...parts: Buffer[]) =>
    Buffer.from((await cleanPicture('photo.jpg', Buffer.concat(parts)))!.bytes)

  it('loses Exif, XMP, IPTC and comments, and keeps colours and every byte of its pixels', async () => {
    const xmp = segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>owner</x:xmpmeta>'))
    const iptc = segment(0xed, latin('Photoshop 3.0\0author'))
    const comment = segment(0xfe, latin('made at home'))
    const cleaned = await clean(
      start,
      jfif,
      segment(0xe1, exif(1, false)),
      xmp,
      profile,
      iptc,
      comment,
      tables,
      scan
    )
    expect(cleaned).toEqual(Buffer.concat([start, jfif, profile, tables, scan]))
  })
  it.each([true, false])(
    'is turned as before, whatever the order of bytes (little-endian: %s)',
    async (isLittle) => {
      const cleaned = await clean(start, segment(0xe1, exif(6, isLittle)), tables, scan)
      const kept = cleaned.subarray(2, cleaned.length - tables.length - scan.length)
      expect(kept).toEqual(
        segment(
          0xe1,
          Buffer.concat([
            latin('Exif\0\0MM\0*'),
            be32(8),
            be16(1),
            be16(0x112),
            be16(3),
            be32(1),
            be16(6),
            be16(0),
            be32(0)
          ])
        )
      )
      expect(cleaned.toString('latin1')).not.toMatch(/GPS|Cam/)
    }
  )
  it('that is damaged stays as it is', async () => {
    const cut = Buffer.concat([start, jfif.subarray(0, 9)])
    expect(await clean(cut)).toEqual(cut)
    const odd = Buffer.concat([start, segment(0xe1, exif(6, true).subarray(0, 17)), tables, scan])
    expect(await clean(odd)).toEqual(Buffer.concat([start, tables, scan]))
  })
})

it('a PNG loses texts, time and Exif, and keeps what it shows', async () => {
  const chunk = (type: string, body: string) =>
    Buffer.concat([be32(body.length), latin(type), latin(body), latin('crc!')])
  const signature = latin('\x89PNG\r\n\x1a\n')
  const shown = [chunk('IHDR', 'h'.repeat(13)), chunk('iCCP', 'colours'), chunk('IDAT', 'pixels tEXt')]
  const told = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'].map((type) => chunk(type, 'Author'))
  const bytes = Buffer.concat([signature, shown[0]!, ...told, ...shown.slice(1), chunk('IEND', '')])
  const { bytes: cleaned } = (await cleanPicture('photo.png', bytes))!
  expect(Buffer.from(cleaned)).toEqual(Buffer.concat([signature, ...shown, chunk('IEND', '')]))
})

it('a WebP loses Exif and XMP, and says so in its head', async () => {
  const chunk = (type: string, body: Buffer) =>
    Buffer.concat([latin(type), le32(body.length), body, Buffer.alloc(body.length % 2)])
  const file = (...chunks: Buffer[]) => {
    const all = Buffer.concat(chunks)
    return Buffer.concat([latin('RIFF'), le32(all.length + 4), latin('WEBP'), all])
  }
  const head = (flags: number) => chunk('VP8X', Buffer.concat([Buffer.from([flags]), Buffer.alloc(9)]))
  const pixels = chunk('VP8 ', latin('odd'))
  const told = [chunk('EXIF', latin('GPS')), chunk('XMP ', latin('owner'))]
  const { bytes } = (await cleanPicture('photo.webp', file(head(0x3c), pixels, ...told)))!
  expect(Buffer.from(bytes)).toEqual(file(head(0x30), pixels))
})

describe('a drawing', () => {
  const clean = async (body: string, attributes = '') => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${body}</svg>`
    const picture = (await cleanPicture('map.svg', Buffer.from(svg)))!
    return { svg: Buffer.from(picture.bytes).toString(), removed: picture.removed }
  }

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', '<s:script>'],
    ['<g onclick="alert(1)"><path d="M0 0"/></g>', 'onclick'],
    ['<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>', 'xlink:href'],
    ['<a href="https://example.org/"><path d="M0 0"/></a>', 'href'],
    ['<image href="https://example.org/a.png"/>', 'href'],
    ['<use href="other.svg#a"/>', 'href'],
    ['<image href="data:image/svg+xml,&lt;svg/&gt;"/>', 'href'],
    [
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject>',
      '<foreignObject>'
    ],
    ['<animate attributeName="href" values="javascript:alert(1)"/>', '<animate>'],
    ['<set attributeName="xlink:href" to="javascript:alert(1)"/>', '<set>'],
    ['<rect style="fill: url(https://example.org/a.svg#b)"/>', 'style'],
    ['<rect fill="url( \'//example.org/a.svg#b\')"/>', 'fill'],
    ['<style>@import "https://example.org/a.css";</style>', '<style>'],
    ['<style><![CDATA[a { background: url(//example.org/a.png) }]]></style>', '<style>']
  ])('without %s', async (body, what) => {
    const { svg, removed } = await clean(`${body}<path d="M1 1h7"/>`)
    expect(removed).toEqual([what])
    expect(svg).not.toMatch(/alert|example\.org|other\.svg|foreignObject|iframe|svg\+xml/)
    expect(svg).toContain('<path d="M1 1h7"/>')
  })

  it('keeps what it shows: words in two alphabets, its own parts, pictures within, motion, description', async () => {
    const body = [
      '<title>Droga do zgłoszenia</title><desc>Ścieżka – Шлях &amp; więcej</desc>',
      '<defs><linearGradient id="g"><stop offset="0"/></linearGradient><path id="p" d="M0 0h9"/></defs>',
      '<style>.a{fill:url(#g)}</style><rect class="a" fill="url(#g)" style="stroke:url(\'#g\')"/>',
      '<use href="#p"/><use xlink:href="#p"/><image href="data:image/png;base64,AA=="/>',
      '<animate attributeName="opacity" values="0;1"/><text x="1"> a <tspan>b</tspan> c</text>'
    ].join('')
    const { svg, removed } = await clean(body)
    expect(removed).toEqual([])
    expect(svg).toContain(body)
  })
  it('tells nothing of the machine that it was drawn on', async () => {
    const { svg } = await clean(
      '<metadata>Jan</metadata><!-- Jan --><sodipodi:namedview/><path d="M0 0"/>',
      ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" inkscape:export-filename="/home/jan/map.png" sodipodi:docname="map.svg"'
    )
    expect(svg).not.toMatch(/jan|inkscape|sodipodi/i)
  })
  it('that is not well-formed is none', async () => {
    expect(await cleanPicture('map.svg', Buffer.from('<svg viewBox="0 0 9 9"><g></svg>'))).toBeUndefined()
    expect(await cleanPicture('map.svg', Buffer.from([0x3c, 0xff]))).toBeUndefined()
  })
})
