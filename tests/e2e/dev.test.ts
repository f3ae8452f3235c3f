/** `scormdown dev`: what an author sees while writing. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { en } from '../../src/cli/wording/en.ts'
import { startDev, type RunningDev } from '../../src/cli/commands/dev.ts'
import { answerChoice } from './support/learner.ts'
import { launchBrowser, Sitting } from './support/lms-page.ts'

let browser: Browser
let folder: string
let dev: RunningDev
const file = () => join(folder, 'pl', '01-dlaczego.md')

beforeAll(async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  browser = await launchBrowser()
  folder = join(await mkdtemp(join(tmpdir(), 'scormdown-dev-')), 'course')
  await cp('course', folder, { recursive: true })
  dev = (await startDev({ course: folder }, en))!
})
afterAll(async () => {
  await browser.close()
  await dev.close()
  await rm(join(folder, '..'), { recursive: true, force: true })
})

async function edit(change: (text: string) => string): Promise<void> {
  await writeFile(file(), change(await readFile(file(), 'utf8')))
}

it('a changed page is replaced in place, a broken one is told beside it, and the repair shows', async () => {
  const sitting = await Sitting.open(browser, dev)
  await sitting.goTo('check-contact')
  await answerChoice(sitting.content.locator('sd-choice').first())
  await sitting.content.locator('body').evaluate(() => {
    ;(globalThis as never as { mark: boolean }).mark = true
  })

  await edit((text) =>
    text.replace('# Sprawdź się: zwykła kontrola', '# Sprawdź się: zwykła kontrola na budowie')
  )
  await expect.poll(() => sitting.heading(), { timeout: 10_000 }).toContain('na budowie')
  const status = () => sitting.content.locator('sd-choice').first().locator('.verdict').innerText()
  await expect.poll(status).toContain('Dobrze')
  // Beside it stands what the learner did, in the words of the course.
  const told = sitting.page.getByRole('region', { name: 'What the learner did' })
  await expect.poll(() => told.innerText()).toContain('choice q-wejherowo')
  expect(await told.innerText()).toContain('picked “Pytam ludzi, każdego osobno')

  await sitting.content.locator('body').evaluate(() => {
    ;(globalThis as never as { mark: boolean }).mark = true
  })
  await edit((text) => text.replace('gdy papiery są już sprawdzone?', 'gdy papiery są już obejrzane?'))
  await expect
    .poll(() => sitting.content.locator('article .prompt').innerText(), { timeout: 10_000 })
    .toContain('już obejrzane')
  const kept = () =>
    sitting.content.locator('body').evaluate(() => (globalThis as never as { mark?: boolean }).mark)
  expect(await kept()).toBe(true)
  expect(await status()).toContain('Dobrze')

  await edit((text) =>
    text.replace('# Zapamiętaj {#why-remember}', '# Zapamiętaj {#why-remember}\n\n:::calout\nbez końca')
  )
  const findings = sitting.page.locator('lms-findings')
  await expect.poll(() => findings.innerText()).toContain('Did you mean “callout”?')
  // Who opens the page only now is told as well.
  await sitting.page.reload()
  await expect.poll(() => findings.innerText()).toContain('Did you mean “callout”?')
  await edit((text) => text.replace('\n\n:::calout\nbez końca', ''))
  await expect.poll(() => findings.textContent()).not.toContain('callout')
  await expect.poll(() => sitting.heading()).toContain('na budowie')
  await expect.poll(status).toContain('Dobrze')
  await sitting.close()
})
