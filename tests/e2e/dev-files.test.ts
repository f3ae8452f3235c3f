/** `scormdown dev`: whatever happens to the files of a course, the page follows, and no work of a learner is lost. */
import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { en } from '../../src/cli/wording/en.ts'
import { files, writeCourse, type WrittenCourse } from './support/dev-course.ts'
import { launchBrowser, Sitting } from './support/lms-page.ts'

let browser: Browser
let course: WrittenCourse
let sitting: Sitting
const module = 'pl/01-one.md'

beforeAll(async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  course = await writeCourse(en)
  sitting = await Sitting.open(browser, course.dev)
})
afterEach(async () => {
  await sitting.page.context().close()
  await course.close()
})

const text = () => sitting.content.locator('article').innerText()
const findings = () => sitting.page.locator('lms-findings').innerText()
const badge = () => sitting.page.locator('.badge').innerText()
const question = () => sitting.content.locator('sd-choice').first()

/** The page as a learner left it: answered, scrolled; a mark that goes with the document. */
async function work(): Promise<void> {
  await question().getByRole('radio').first().check()
  await question().getByRole('button', { name: 'Sprawdź' }).click()
  await question().locator('.verdict').waitFor()
  await sitting.content.locator('body').evaluate(() => {
    document.body.dataset.mark = 'kept'
    scrollTo(0, 300)
  })
}

async function expectKept(): Promise<void> {
  expect(await sitting.content.locator('body').getAttribute('data-mark')).toBe('kept')
  expect(await sitting.content.locator('body').evaluate(() => Math.round(scrollY))).toBe(300)
  await expect.poll(() => question().locator('.verdict').innerText()).toContain('Dobrze')
}

it('another text, title, order and question come without a new start', async () => {
  await work()
  await course.edit(module, (old) => old.replace('Pierwsze zdanie', 'Nowe zdanie'))
  await expect.poll(text).toContain('Nowe zdanie')
  await expectKept()

  await course.edit(module, (old) =>
    old.replace('# Dalej', '# Jeszcze dalej').replace('# Początek', '# Wstęp')
  )
  await expect.poll(() => sitting.heading()).toBe('Wstęp')
  await expect.poll(() => sitting.content.locator('#outline').innerText()).toContain('Jeszcze dalej')
  await expectKept()

  await course.edit(module, (old) =>
    old
      .replace('- [ ] Nie pytam.', '- [ ] Nie pytam o nic.')
      .replace(
        '# Jeszcze',
        ':::choice{#q-second}\nA potem?\n\n- [x] Słucham.\n  > Tak.\n- [ ] Mówię.\n  > Nie.\n:::\n\n# Jeszcze'
      )
  )
  await expect.poll(() => sitting.content.locator('sd-choice').count()).toBe(2)
  await question().getByText('Nie pytam o nic.').waitFor()
  await expectKept()

  await course.edit(module, (old) => old.replace(/:::choice\{#q-second\}[^]*?\n:::\n\n/, ''))
  await expect.poll(() => sitting.content.locator('sd-choice').count()).toBe(1)
  await expectKept()
})

it('looks and pictures change on the page as it is', async () => {
  await work()
  await course.edit('theme.css', (old) => old.replace('4px', '9px'))
  const radius = () =>
    sitting.content.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--sd-radius'))
  await expect.poll(radius).toBe('9px')
  const picture = sitting.content.getByAltText('Czerwone pole')
  const before = await picture.getAttribute('src')
  await course.edit('media/map.svg', (old) => old.replace('red', 'blue'))
  await expect.poll(() => picture.getAttribute('src')).not.toBe(before)
  await expectKept()
})

it('a renamed picture is told with its new name, and nothing throws', async () => {
  const thrown: string[] = []
  sitting.page.on('pageerror', ({ message }) => thrown.push(message))
  sitting.page.on('console', (message) => message.type() === 'error' && thrown.push(message.text()))
  await course.rename('media/map.svg', 'media/map-of-the-border.svg')
  await expect.poll(findings).toContain('Did you mean “../media/map-of-the-border.svg”?')
  const renamed = (old: string) =>
    old.replace('map.svg', 'map-of-the-border.svg').replace('Czerwone pole', 'Nowe pole')
  await course.edit('en/01-one.md', renamed)
  await course.edit(module, renamed)
  await sitting.content.getByAltText('Nowe pole').waitFor()
  await expect.poll(badge).not.toContain('error')
  expect(thrown.filter((text) => text.includes('Cannot'))).toEqual([])
})

it('modules come, are renamed and go', async () => {
  await work()
  await course.write('pl/02-two.md', '---\nid: two\ntitle: Drugi\n---\n\n# Dopisana {#added}\n\nTreść.\n')
  const outline = sitting.content.locator('#outline')
  await expect.poll(() => outline.innerText()).toContain('Drugi')
  await sitting.goTo('added')
  await course.rename('pl/02-two.md', 'pl/00-two.md')
  await expect.poll(() => outline.locator('summary').first().innerText()).toContain('Drugi')
  await expect.poll(() => sitting.heading()).toBe('Dopisana')
  await course.remove('pl/00-two.md')
  await expect.poll(() => outline.innerText()).not.toContain('Drugi')
  await sitting.goTo('start')
  await expect.poll(() => question().locator('.verdict').innerText()).toContain('Dobrze')
})

it('a page that is taken out makes way for its neighbour, one without id may be renamed', async () => {
  await course.edit(module, (old) => `${old}\n# Bez nazwy\n\nTrzecia.\n`)
  await expect.poll(() => sitting.content.locator('#outline').innerText()).toContain('Bez nazwy')
  await sitting.goTo('bez-nazwy')
  await course.edit(module, (old) => old.replace('# Bez nazwy', '# Nazwana'))
  await expect.poll(() => sitting.heading()).toBe('Nazwana')
  await course.edit(module, (old) => old.replace(/\n# Nazwana[^]*/, ''))
  await expect.poll(() => sitting.heading()).toBe('Dalej')
})

it('a file that was empty for a moment is followed to what is new in it, not to its beginning', async () => {
  const whole = files[module]
  await course.edit(module, () => '')
  await expect.poll(badge).toContain('error')
  expect(await sitting.heading()).toBe('Początek')
  await course.edit(module, () => `${whole}\nTu jest nowe zdanie.\n`)
  await expect.poll(() => sitting.heading()).toBe('Dalej')
  await expect.poll(text).toContain('nowe zdanie')
})

it('a broken file leaves the page, a broken course.yaml the course; both are mended', async () => {
  await work()
  await course.edit(module, (old) =>
    old.replace('Pierwsze', 'Zepsute').replace(/:::\n\n# Dalej/, '\n# Dalej')
  )
  await expect.poll(findings).toContain('not closed')
  await expect.poll(badge).toContain('error')
  expect(await text()).toContain('Pierwsze')
  await course.edit(module, (old) => old.replace('\n# Dalej', ':::\n\n# Dalej'))
  await expect.poll(text).toContain('Zepsute')
  await expect.poll(badge).not.toContain('error')
  await expectKept()

  await course.edit('course.yaml', (old) => old.replace('languages: [pl, en]', 'languages: [pl, en'))
  await expect.poll(badge).toContain('error')
  await course.edit('course.yaml', () => files['course.yaml'].replace('Kurs próbny', 'Kurs naprawiony'))
  await expect.poll(() => sitting.content.locator('.course-title').innerText()).toBe('Kurs naprawiony')
  await expect.poll(badge).not.toContain('error')
  await sitting.goTo('start')
  await expect.poll(() => question().locator('.verdict').innerText()).toContain('Dobrze')
})

it('a component of the course’s own comes, and changes', async () => {
  const index = (word: string) => `import { defineComponent } from 'scormdown/component'
export default defineComponent({
  name: 'stamp', form: 'leaf', example: '::stamp', settings: {}, messages: {}, tag: 'own-stamp',
  read: () => ({ props: {} }),
  compile: () => ({ content: { code: '{ "word": "${word}" }', live: false } })
})
`
  const element = (sign: string) => `import { html, LitElement } from 'scormdown/element'
class OwnStamp extends LitElement {
  static properties = { content: { attribute: false } }
  render() { return html\`<b>${sign} \${this.content.word}</b>\` }
}
customElements.define('own-stamp', OwnStamp)
`
  await course.write('components/stamp/element.ts', element('§'))
  await course.write('components/stamp/index.ts', index('pierwszy'))
  await course.edit(module, (old) => old.replace('Pierwsze zdanie.', 'Pierwsze zdanie.\n\n::stamp'))
  const stamp = () => sitting.content.locator('own-stamp b').innerText()
  await expect.poll(stamp).toBe('§ pierwszy')
  await course.write('components/stamp/index.ts', index('drugi'))
  await expect.poll(stamp).toBe('§ drugi')
  await course.write('components/stamp/element.ts', element('*'))
  await expect.poll(stamp).toBe('* drugi')
})
