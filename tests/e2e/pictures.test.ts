/** A photograph and a drawing on their way from the course folder into a page: shown as before, and nothing told. */
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './support/lms-page.ts'
import { buildCourse, openSite, removeCourse, writeCourse } from './support/site.ts'
import { unzip } from './support/unzip.ts'
import { openWeb } from './support/web-server.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Sixteen pixels wide, eight high, the left half black. */
async function photograph(): Promise<Buffer> {
  const page = await browser.newPage()
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(16, 8)
    const context = canvas.getContext('2d')!
    context.fillStyle = 'white'
    context.fillRect(0, 0, 16, 8)
    context.fillStyle = 'black'
    context.fillRect(0, 0, 8, 8)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    return btoa(String.fromCharCode(...bytes))
  })
  await page.close()
  return Buffer.from(base64, 'base64')
}

/** Held upright, with the camera's owner behind it. */
function withExif(jpeg: Buffer): Buffer {
  const tiff = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0OWNER', 'latin1')
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

it('a photograph that lies on its side stands upright, has its room before it comes, and tells no owner', async () => {
  const photo = withExif(await photograph())
  const root = await writeCourse({
    'media/photo.jpg': photo,
    'media/map.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><script>OWNER</script><path d="M0 0h30v10z"/></svg>',
    'pl/01-one.md':
      '# Zdjęcie {#photo}\n\n![Czarna góra](../media/photo.jpg)\n\n![Trójkąt](../media/map.svg)\n'
  })
  const zip = await buildCourse(root, 'web')
  const files = await unzip(zip)
  expect([...files].filter(([, content]) => content.includes('OWNER')).map(([name]) => name)).toEqual([])
  const site = await openWeb(zip)
  const page = await openSite(browser, site)
  const [picture, drawing] = await page.locator('.prose img').evaluateAll(async (images) => {
    const all = images as HTMLImageElement[]
    await Promise.all(all.map((image) => image.decode()))
    return all.map(({ naturalWidth, naturalHeight, width, height, attributes }) => ({
      natural: [naturalWidth, naturalHeight],
      room: [attributes.getNamedItem('width')?.value, attributes.getNamedItem('height')?.value],
      isUpright: height > width
    }))
  })
  expect(picture).toEqual({ natural: [8, 16], room: ['8', '16'], isUpright: true })
  expect(drawing).toMatchObject({ room: ['30', '10'] })
  // What was on the left is above.
  const top = await page
    .locator('.prose img')
    .first()
    .evaluate((image: HTMLImageElement) => {
      const context = new OffscreenCanvas(8, 16).getContext('2d')!
      context.drawImage(image, 0, 0)
      return [
        context.getImageData(4, 2, 1, 1).data[0]! < 60,
        context.getImageData(4, 13, 1, 1).data[0]! > 200
      ]
    })
  expect(top).toEqual([true, true])
  await page.context().close()
  await site.close()
  await removeCourse(root)
})
