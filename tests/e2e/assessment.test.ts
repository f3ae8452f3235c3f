/** A test taken in a browser: its rules, its paper through every break, its result, for everyone. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { startPreviewOfZip, type RunningLms } from '../../src/lms/server/server.ts'
import { answerChoice } from './support/learner.ts'
import { launchBrowser, Sitting } from './support/lms-page.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let folder: string
let browser: Browser
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scormdown-test-'))
  await cp('tests/fixtures/courses/test', join(folder, 'course'), { recursive: true })
  const options = ['--course', join(folder, 'course'), '--out', folder]
  expect(await main(['node', 'scormdown', 'build', ...options])).toBe(0)
  // The same, with a test that cannot be repeated, and an objective that it never asks about.
  const strict = join(folder, 'strict')
  await cp(join(folder, 'course'), strict, { recursive: true })
  const module = join(strict, 'pl', '01-one.md')
  const text = (await readFile(module, 'utf8'))
    .replace('repeat=one', 'final')
    .replace('\n---\n', '\n  o3: odróżniam oznaki\n---\n')
    .replace('{#q1 objective=o1}', '{#q1 objective=o3}')
    .replace('draw=2 critical=1', 'draw=1 critical=1')
    .replace('{#t2 objective=o1}', '{#t2 objective=o3}')
  await writeFile(module, text)
  expect(await main(['node', 'scormdown', 'build', '--course', strict, '--out', strict])).toBe(0)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

// A test is the same in both; what is told to the LMS is told of every standard by whole-course.test.ts.
const targets =
  process.env.LONG === undefined ? (['scorm12'] as const) : (['scorm12', 'scorm2004-4'] as const)

describe.each(targets)('%s', (target) => {
  let lms: RunningLms
  const open = async (run: (sitting: Sitting) => Promise<void>, fresh = true, from = folder) => {
    if (fresh) lms = await startPreviewOfZip(join(from, `with-test-pl-1.0.0-${target}.zip`))
    const sitting = await Sitting.open(browser, lms)
    await run(sitting)
    await sitting.close()
    if (fresh) await lms.close()
  }
  const button = (sitting: Sitting, name: string) => sitting.content.getByRole('button', { name })
  const status = target === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status'
  const raw = target === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'

  /** Everything before the final test. */
  async function prepare(sitting: Sitting): Promise<void> {
    await sitting.goTo('start')
    await button(sitting, 'Rozpocznij test').click()
    await sitting.content.getByLabel('Nie', { exact: true }).check()
    await button(sitting, 'Zakończ test').click()
    await button(sitting, 'Zakończ i pokaż wynik').click()
    await sitting.content.getByText('Test ukończony.').waitFor()
    await sitting.goTo('content')
    await answerChoice(sitting.content.locator('sd-choice'))
    await sitting.goTo('test')
  }

  const question = (sitting: Sitting) => sitting.content.locator('sd-choice')
  /** The questions of the paper, once it is there. */
  const entries = async (sitting: Sitting): Promise<Locator[]> => {
    await question(sitting).waitFor()
    return sitting.content.locator('.overview button').all()
  }
  const prompts = async (sitting: Sitting): Promise<string[]> => {
    const found: string[] = []
    for (const entry of await entries(sitting)) {
      await entry.click()
      found.push(await question(sitting).locator('.prompt').innerText())
    }
    return found
  }

  /** Picks in the question that is shown; rightly or not. */
  async function pick(one: Locator, right: boolean): Promise<void> {
    const options = await one.evaluate((element) =>
      (element as never as { options: { right: boolean }[] }).options.map((option) => option.right)
    )
    const wrong = options.indexOf(false)
    const picked = right ? options.flatMap((good, i) => (good ? [i] : [])) : [wrong]
    for (const i of picked) await one.locator('input').nth(i).check()
  }

  async function take(sitting: Sitting, right: (prompt: string) => boolean): Promise<void> {
    for (const entry of await entries(sitting)) {
      await entry.click()
      await pick(question(sitting), right(await question(sitting).locator('.prompt').innerText()))
    }
    await button(sitting, 'Zakończ test').click()
    await button(sitting, 'Zakończ i pokaż wynik').click()
    await sitting.content.getByText('Wynik testu').waitFor()
  }

  it('opens only when everything else is done, and says what is missing', async () => {
    await open(async (sitting) => {
      await sitting.goTo('test')
      await sitting.content.getByText('Test otworzy się').waitFor()
      expect(await button(sitting, 'Rozpocznij test').count()).toBe(0)
      expect(await sitting.content.locator('sd-assessment a').allInnerTexts()).toEqual([
        'Na początek',
        'Treść'
      ])
      await prepare(sitting)
      await button(sitting, 'Rozpocznij test').waitFor()
    })
  })

  it('does not begin on a session that keeps nothing', async () => {
    await open(async (sitting) => {
      await prepare(sitting)
      await sitting.page.getByLabel('Fault').selectOption('refuse')
      await button(sitting, 'Rozpocznij test').click()
      await sitting.content.getByText('Test nie może się teraz rozpocząć').waitFor()
      await sitting.page.getByLabel('Fault').selectOption('ok')
      await button(sitting, 'Rozpocznij test').click()
      await question(sitting).waitFor()
    })
  })

  it('is the same paper with the same answers after a killed tab', async () => {
    lms = await startPreviewOfZip(join(folder, `with-test-pl-1.0.0-${target}.zip`))
    const sitting = await Sitting.open(browser, lms)
    await prepare(sitting)
    await button(sitting, 'Rozpocznij test').click()
    const paper = await prompts(sitting)
    await sitting.content.locator('.overview button').first().click()
    await question(sitting).locator('input').nth(1).check()
    const labels = await question(sitting).locator('label').allInnerTexts()
    const before = (await sitting.values())['cmi.suspend_data']
    await expect.poll(async () => (await sitting.values())['cmi.suspend_data']).not.toBe(before)
    await sitting.kill()
    await open(async (second) => {
      expect(await prompts(second)).toEqual(paper)
      await second.content.locator('.overview button').first().click()
      expect(await question(second).locator('label').allInnerTexts()).toEqual(labels)
      expect(await question(second).locator('input').nth(1).isChecked()).toBe(true)
    }, false)
    await lms.close()
  })

  it('tells no answer before its end, and sends no score before it is passed', async () => {
    await open(async (sitting) => {
      await prepare(sitting)
      await button(sitting, 'Rozpocznij test').click()
      await pick(question(sitting), true)
      expect(await question(sitting).locator('.verdict').count()).toBe(0)
      // The one question that must be right goes wrong.
      await take(sitting, (prompt) => !prompt.startsWith('Kierowca'))
      await sitting.content.getByText('Test niezaliczony.').waitFor()
      await sitting.content.getByText('na pytania z wykrzyknikiem: 1').waitFor()
      const values = await sitting.values()
      expect(values[raw]).toBeUndefined()
      expect(values[status] ?? 'incomplete').toBe('incomplete')
      expect(Object.values(values).filter((value) => /^final\.t\d$/.test(value))).toHaveLength(3)
      // What went wrong stands apart from the rest, and says that it had to be right.
      const wrong = sitting.content.locator('details', { hasText: 'Błędne odpowiedzi, z wyjaśnieniem: 1' })
      await wrong.locator('summary').click()
      expect(await wrong.locator('.critical').count()).toBe(1)
      expect(await wrong.locator('sd-choice .prompt').innerText()).toContain('Kierowca')
      await sitting.content.getByText('Dobre odpowiedzi, z wyjaśnieniem: 2').click()
      expect(await sitting.content.locator('sd-choice .tag').count()).toBeGreaterThan(3)
      // What is to be repeated leads to the pages that teach it.
      await sitting.content.locator('.outcome summary', { hasText: 'nazywam oznaki' }).click()
      expect(await sitting.content.locator('.outcome a').allInnerTexts()).toEqual(['Treść'])

      await button(sitting, 'Rozpocznij następne podejście').click()
      await take(sitting, () => true)
      await sitting.content.getByText('Test zaliczony.').waitFor()
      await sitting.content.getByText('Przed kursem: 0%. Teraz: 100%.').waitFor()
      await expect
        .poll(async () => await sitting.values())
        .toMatchObject({ [raw]: '100', [status]: target === 'scorm12' ? 'completed' : 'passed' })
      expect((await sitting.calls()).filter(({ result }) => result === 'false')).toEqual([])
    })
  })

  it('after a used-up round opens again once the material was read again', async () => {
    await open(async (sitting) => {
      await prepare(sitting)
      await button(sitting, 'Rozpocznij test').click()
      await take(sitting, () => false)
      await button(sitting, 'Rozpocznij następne podejście').click()
      await take(sitting, () => false)
      await sitting.content.getByText('Podejścia w tej rundzie są wykorzystane').waitFor()
      expect((await sitting.values())[status] ?? 'incomplete').toBe('incomplete')
      for (const page of ['start', 'content', 'test']) await sitting.goTo(page)
      await button(sitting, 'Rozpocznij następne podejście').waitFor()
    })
  })

  it('leaves an objective that was practised and not drawn with a word on both', async () => {
    const standing = async (sitting: Sitting) => {
      await sitting.content.locator('body').evaluate(() => (location.hash = '#:result'))
      const told = await sitting.content
        .locator('.objectives > li', { hasText: 'odróżniam oznaki' })
        .innerText()
      return told.replaceAll('\u00a0', ' ')
    }
    const run = async (sitting: Sitting) => {
      expect(await standing(sitting)).toBe('odróżniam oznaki – jeszcze bez odpowiedzi')
      await prepare(sitting)
      expect(await standing(sitting)).toBe('odróżniam oznaki – przećwiczony')
      await sitting.goTo('test')
      await button(sitting, 'Rozpocznij test').click()
      await take(sitting, () => true)
      expect(await standing(sitting)).toBe(
        'odróżniam oznaki – przećwiczony (w twoim teście nie było o to pytania)'
      )
    }
    await open(run, true, join(folder, 'strict'))
  })

  it('without a further round ends the course as failed, and sends nobody back', async () => {
    const run = async (sitting: Sitting) => {
      await prepare(sitting)
      await button(sitting, 'Rozpocznij test').click()
      await take(sitting, () => false)
      await button(sitting, 'Rozpocznij następne podejście').click()
      await take(sitting, () => false)
      await expect.poll(async () => (await sitting.values())[status]).toBe('failed')
      const end = sitting.content.locator('.summary')
      expect(await end.innerText()).toContain('Kurs zakończył się wynikiem negatywnym')
      expect(await end.innerText()).not.toContain('spróbuj ponownie')
      expect(await sitting.content.locator('.status').innerText()).not.toContain('lista pytań')
    }
    await open(run, true, join(folder, 'strict'))
  })
})

it('can be taken by keyboard alone, and focus goes to each question', async () => {
  const lms = await startPreviewOfZip(join(folder, 'with-test-pl-1.0.0-web.zip')).catch(() => undefined)
  expect(lms).toBeUndefined()
  const scorm = await startPreviewOfZip(join(folder, 'with-test-pl-1.0.0-scorm12.zip'))
  const sitting = await Sitting.open(browser, scorm)
  const focused = () =>
    sitting.content
      .locator('sd-assessment')
      .evaluate((element) => (element.shadowRoot!.activeElement as HTMLElement | null)?.innerText)
  await sitting.content.getByRole('button', { name: 'Rozpocznij test' }).focus()
  await sitting.page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Pytanie 1 z 1')
  await sitting.page.keyboard.press('Tab')
  await sitting.page.keyboard.press('Space')
  await sitting.page.keyboard.press('Tab')
  await expect.poll(focused).toBe('Zakończ test')
  await sitting.page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Zakończ test')
  await sitting.page.keyboard.press('Tab')
  await sitting.page.keyboard.press('Tab')
  await sitting.page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Co już wiesz?')
  await sitting.close()
  await scorm.close()
})

it.each(['light', 'dark'] as const)('axe finds nothing in any state of a test (%s)', async (colorScheme) => {
  const scorm = await startPreviewOfZip(join(folder, 'with-test-pl-1.0.0-scorm12.zip'))
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 1366, height: 900 },
    bypassCSP: true,
    reducedMotion: 'reduce'
  })
  const page = await context.newPage()
  await page.goto(`${scorm.url}?size=320x666`)
  const frame = (await (await page.waitForSelector('iframe[name=content]')).contentFrame())!
  await frame.locator('sd-assessment h2').waitFor()
  const look = async (state: string) => {
    await frame.addScriptTag({ path: axePath })
    const found = await frame.evaluate(async () => {
      const { axe } = globalThis as never as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
    })
    expect(found, state).toEqual([])
    const wide = await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wide, state).toBe(false)
  }
  await look('rules')
  await frame.getByRole('button', { name: 'Rozpocznij test' }).click()
  await look('question')
  await frame.getByLabel('Nie', { exact: true }).check()
  await frame.getByRole('button', { name: 'Zakończ test' }).click()
  await look('end')
  await frame.getByRole('button', { name: 'Zakończ i pokaż wynik' }).click()
  await frame.getByText('Wynik testu').waitFor()
  await look('result')
  await context.close()
  await scorm.close()
})
