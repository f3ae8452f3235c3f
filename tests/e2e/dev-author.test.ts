/** `scormdown dev`: what an author has around the page. In Polish: authors may have no English. */
import axe from 'axe-core'
import type { Browser, Frame, Page } from 'playwright'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { pl } from '../../src/cli/wording/pl.ts'
import { fakeEditor, writeCourse, type WrittenCourse } from './support/dev-course.ts'
import { launchBrowser, Sitting } from './support/lms-page.ts'

const module = 'pl/01-one.md'
const printed = vi.spyOn(console, 'error')
let browser: Browser
let course: WrittenCourse
let editor: Awaited<ReturnType<typeof fakeEditor>>

beforeAll(async () => {
  printed.mockReturnValue()
  editor = await fakeEditor()
  vi.stubEnv('LAUNCH_EDITOR', editor.command)
  browser = await launchBrowser()
  course = await writeCourse(pl)
})
afterAll(async () => {
  await browser.close()
  await course.close()
  vi.unstubAllEnvs()
})

const badge = (page: Page) => page.locator('.badge')

it('findings stand in a list and at their place, and open the file at the line; by keyboard, too', async () => {
  const { page, content } = await Sitting.open(browser, course.dev, 'resume=0')
  await expect.poll(() => badge(page).innerText()).toBe('Bez uwag')
  await course.edit(module, (old) => old.replace('Pierwsze zdanie.', 'Więcej [tutaj](https://example.org).'))
  await expect.poll(() => badge(page).innerText()).toBe('1 ostrzeżenie')
  // A warning covers nothing; the list opens when it is asked for.
  const list = page.getByRole('region', { name: 'Uwagi' })
  expect(await list.isVisible()).toBe(false)
  await badge(page).press('Enter')
  await list.waitFor()
  await expect
    .poll(() => list.getByRole('heading', { name: 'Uwagi' }).evaluate((h) => h === document.activeElement))
    .toBe(true)
  expect(await list.innerText()).toContain('Na tej stronie (1)')
  await expect.poll(() => content.locator('[data-finding=warning]').innerText()).toContain('tutaj')

  const open = list.getByRole('button', { name: /^Otwórz pl\/01-one\.md:8:\d+ w edytorze$/ })
  await open.press('Enter')
  await expect.poll(editor.opened).toMatch(/course\/pl\/01-one\.md 8 \d+\n$/)

  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate(() =>
      (globalThis as never as { axe: typeof axe }).axe.run(
        { include: ['lms-author-bar', '.badge', '#findings'] },
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }
      )
    )
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }

  await content.locator('body').evaluate(() => (location.hash = '#/further'))
  await expect.poll(() => list.innerText()).toContain('W innych miejscach kursu (1)')
  await list.getByRole('button', { name: 'Pokaż na stronie' }).click()
  await expect.poll(() => content.locator('main h1').innerText()).toBe('Początek')
  await course.edit(module, (old) => old.replace(/Więcej \[.*\./, 'Pierwsze zdanie.'))
  await expect.poll(() => badge(page).innerText()).toBe('Bez uwag')
  await expect.poll(() => content.locator('[data-finding]').count()).toBe(0)
  // In the terminal it stands once.
  expect(printed.mock.calls.filter(([words]) => String(words).includes('[link-text]'))).toHaveLength(1)
  await page.context().close()
})

it('no file outside the course is opened', async () => {
  const ask = (file: string) =>
    fetch(`${course.dev.url}__open-in-editor?file=${encodeURIComponent(file)}`).then(({ status }) => status)
  expect(await ask('../elsewhere.md:1')).toBe(403)
  expect(await ask('/etc/hostname')).toBe(403)
  const foreign = await fetch(`${course.dev.url}__open-in-editor?file=course.yaml`, {
    headers: { 'Sec-Fetch-Site': 'cross-site' }
  })
  expect(foreign.status).toBe(403)
})

it('any page can be jumped to, and the page that is written comes on the screen unless that is switched off', async () => {
  const { page, content } = await Sitting.open(browser, course.dev, 'resume=0')
  const heading = () => content.locator('main h1').innerText()
  await page.getByLabel('Strona').selectOption('Dalej')
  await expect.poll(heading).toBe('Dalej')
  await course.edit(module, (old) => old.replace('Akapit 1 o', 'Akapit pierwszy o'))
  await expect.poll(heading).toBe('Początek')
  await expect.poll(() => page.getByLabel('Strona').inputValue()).toBe('start')

  await page.getByLabel('Pokazuj to, co piszę').uncheck()
  await course.edit(module, (old) => old.replace('Druga strona', 'Inna strona'))
  await page.getByLabel('Strona').selectOption('Dalej')
  await expect.poll(() => content.locator('article').innerText()).toContain('Inna strona')
  await course.edit(module, (old) =>
    old.replace('Akapit pierwszy o', 'Akapit 1 o').replace('Inna strona', 'Druga strona')
  )
  await expect.poll(() => content.locator('article').innerText()).toContain('Druga strona')
  expect(await heading()).toBe('Dalej')
  await page.context().close()
})

it('another language stands beside it, and both turn together', async () => {
  const { page, content } = await Sitting.open(browser, course.dev, 'resume=0')
  await page.getByLabel('Obok').selectOption('en')
  const beside = page.frameLocator('iframe.beside')
  await expect.poll(() => beside.locator('main h1').innerText()).toBe('Beginning')
  await content.locator('.turn .next').click()
  await expect.poll(() => beside.locator('main h1').innerText()).toBe('Further')
  await beside.locator('.turn .previous').click()
  await expect.poll(() => content.locator('main h1').innerText()).toBe('Początek')
  await course.edit('en/01-one.md', (old) => old.replace('First sentence', 'Another sentence'))
  await expect.poll(() => beside.locator('article').innerText()).toContain('Another sentence')
  // The address remembers it.
  await page.reload()
  await expect.poll(() => beside.locator('main h1').innerText()).toBe('Beginning')
  // What is done there, no LMS hears.
  const before = await calls(page)
  await beside.getByRole('radio').first().check()
  await beside.getByRole('button', { name: 'Check' }).click()
  await beside.locator('.verdict').waitFor()
  expect(await calls(page)).toBe(before)
  await page.context().close()
})

it('a page that one language alone has leaves the other where it is', async () => {
  const { page, content } = await Sitting.open(browser, course.dev, 'resume=0')
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  await content.locator('.turn .next').click()
  await page.getByLabel('Obok').selectOption('en')
  const beside = page.frameLocator('iframe.beside')
  await expect.poll(() => beside.locator('main h1').innerText()).toBe('Further')
  const pages = () =>
    Promise.all(
      [content, beside].map((side) =>
        side.locator('sd-course').evaluate((course) => `${location.hash} ${course.dataset.page}`)
      )
    )
  await course.edit('en/01-one.md', (old) => old.replace('{#further}', '{#another}'))
  await expect.poll(pages).toEqual(['#/further further', '#/another another'])
  await page.getByText('W języku „pl” nie ma strony „another”').waitFor()
  await content.locator('.turn .previous').click()
  await expect.poll(pages).toEqual(['#/start start', '#/start start'])
  expect(await page.getByText('nie ma strony').count()).toBe(0)
  await content.locator('.turn .next').click()
  await page.getByText('W języku „en” nie ma strony „further”').waitFor()
  expect(await pages()).toEqual(['#/further further', '#/start start'])
  await course.edit('en/01-one.md', (old) => old.replace('{#another}', '{#further}'))
  await expect.poll(pages).toEqual(['#/further further', '#/further further'])
  expect(await page.getByText('nie ma strony').count()).toBe(0)
  expect(thrown).toEqual([])
  await page.context().close()
})

it('a new page at the end and a new file come on the screen at the first save', async () => {
  const { page, content } = await Sitting.open(browser, course.dev, 'resume=0')
  const heading = () => content.locator('main h1').innerText()
  await course.edit(module, (old) => `${old}\n# Dopisana {#added}\n\nTrzecia strona.\n`)
  await expect.poll(heading).toBe('Dopisana')
  await course.write('pl/02-two.md', '---\nid: two\ntitle: Drugi\n---\n\n# Nowy plik {#new-file}\n\nTreść.\n')
  await expect.poll(heading, { timeout: 5000 }).toBe('Nowy plik')
  await course.remove('pl/02-two.md')
  await course.edit(module, (old) => old.replace(/\n# Dopisana[^]*/, ''))
  await expect.poll(heading).toBe('Dalej')
  await page.context().close()
})

function calls(page: Page | Frame): Promise<number> {
  return page.evaluate(
    () =>
      (globalThis as never as { lmsPreview: { calls: { name: string }[] } }).lmsPreview.calls.filter(
        ({ name }) => name.endsWith('SetValue')
      ).length
  )
}
