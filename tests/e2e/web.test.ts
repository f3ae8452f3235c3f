/** The package without LMS, on a plain web server: progress stays in the browser. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mediaType } from '../../src/lms/server/zip-content.ts'
import { answerChoice } from './support/learner.ts'
import { launchBrowser, packagePath } from './support/lms-page.ts'
import { unzip } from './support/unzip.ts'

let browser: Browser
let server: Server
let address: string
beforeAll(async () => {
  browser = await launchBrowser()
  const files = await unzip(packagePath('web'))
  server = createServer((request, response) => {
    const name = request.url!.slice(1) || 'index.html'
    const content = files.get(name)
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': mediaType(name) })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(async () => {
  await browser.close()
  server.close()
})

it('resumes at the same page with the same answer, after leaving and after closing the tab', async () => {
  const context = await browser.newContext()
  const first = await context.newPage()
  await first.goto(address)
  await first.locator('main h1').waitFor()
  await first.evaluate(() => (location.hash = '#/counting'))
  const question = () => first.locator('sd-choice').first()
  await answerChoice(question())
  await first.locator('.exit').click()
  await first.locator('main.end').waitFor()
  await first.locator('main.end button').click()
  await expect.poll(() => question().locator('.verdict').innerText()).toContain('Dobrze')
  const closed = first.waitForEvent('close')
  await first.close({ runBeforeUnload: true })
  await closed

  const second = await context.newPage()
  await second.goto(address)
  await expect.poll(() => second.locator('main h1').innerText()).toContain('Kto liczy')
  await expect
    .poll(() => second.locator('sd-choice').first().locator('.verdict').innerText())
    .toContain('Dobrze')
  await context.close()
})

it('where storage is blocked the course runs, and says that nothing is kept', async () => {
  const page = await browser.newPage()
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked')
      }
    })
  })
  await page.goto(address)
  await page.locator('.notice.notConnected').waitFor()
  await page.locator('.turn .next').click()
  await expect.poll(() => page.locator('main h1').innerText()).toContain('Cztery')
  await page.close()
})
