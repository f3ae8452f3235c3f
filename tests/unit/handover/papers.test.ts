/** The papers for administrators: numbers from the course, values from the code that reports them, nothing from elsewhere. */
import { describe, expect, it } from 'vitest'
import { createOutline } from '../../../src/compile/launch.ts'
import { figuresOf } from '../../../src/handover/figures.ts'
import { heldAt, type Stage } from '../../../src/handover/journey.ts'
import { handoverPapers } from '../../../src/handover/papers.ts'
import { cmiFamilies } from '../../../src/standards/cmi/families.ts'
import { presets, usualPreset } from '../../../src/presets/registry.ts'
import { handoverCourse, handoverInput, packagesOf, paper } from '../../support/handover.ts'

const words = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<wbr>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

const all = handoverPapers(handoverInput())

describe.each(all)('$path', ({ path, text }) => {
  it('stands alone: no script, no address elsewhere, no style outside its own', () => {
    expect(text).not.toMatch(/<script|style=|https?:|\bon\w+=/)
    expect(text).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'/)
    for (const [, href] of text.matchAll(/href="([^"]*)"/g)) {
      expect(all.map((one) => one.path)).toContain(`${path.slice(0, 2)}/${href}`)
    }
  })

  it('is of its language, and quotes the course in the course’s', () => {
    expect(text).toContain(`<html lang="${path.slice(0, 2)}">`)
    if (path.startsWith('en')) expect(text).toContain('<span lang="pl">Kurs &amp; próba</span>')
  })

  it('has every word: nothing is undefined, no number is missing', () => {
    expect(words(text)).not.toMatch(/undefined|NaN|\[object|=>/)
  })
})

it('the same input gives the same papers', () => {
  expect(handoverPapers(handoverInput())).toEqual(all)
})

it.each(presets)(
  'all papers can be written for $id, with every setting and its source',
  ({ id, settings }) => {
    const input = handoverInput({ presetId: id })
    for (const language of ['en', 'pl'] as const) {
      const text = words(paper(`${language}/administrator.html`, input))
      for (const { label, value } of settings)
        expect(text).toContain(`${label[language]}: ${value[language]}`)
      for (const [, number] of text.matchAll(/\[(\d+)\]/g)) expect(Number(number)).toBeGreaterThan(0)
    }
  }
)

it('counts the course', () => {
  expect(figuresOf(handoverCourse())).toMatchObject({
    modules: 1,
    pages: 3,
    minutes: 20,
    objectives: 1,
    tests: [{ id: 't', asked: 1, bank: 2, attempts: 2, pass: 80, final: false }],
    // Five exercises, two statements, one question of the test.
    answersOnce: 8,
    scenarios: 0,
    statements: 2,
    first: { page: 'Ćwiczenia' }
  })
})

describe('what an LMS holds', () => {
  const outline = createOutline(handoverCourse())
  const held = (stage: Stage, api: 'scorm12' | 'scorm2004') =>
    Object.fromEntries(heldAt(stage, outline, cmiFamilies[api], usualPreset))

  it('after the first page: begun, and no score', () => {
    expect(held('begun', 'scorm12')).toEqual({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.lesson_location': 'start'
    })
    expect(held('begun', 'scorm2004')).toMatchObject({ 'cmi.completion_status': 'incomplete' })
  })

  it('when all is right: completed with 100, and the objective passed', () => {
    expect(held('right', 'scorm12')).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.score.raw': '100',
      'cmi.core.lesson_location': 'exam'
    })
    expect(held('right', 'scorm2004')).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '1',
      'cmi.progress_measure': '1'
    })
  })

  it('when nothing is right: incomplete without a score, since the test may be repeated', () => {
    expect(held('wrong', 'scorm12')).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' })
    expect(held('wrong', 'scorm12')).not.toHaveProperty('cmi.core.score.raw')
  })

  it('as “passed” where the preset says so', () => {
    const preset = { id: 'x', scorm12Done: 'passed' as const }
    expect(heldAt('right', outline, cmiFamilies.scorm12, preset)).toContainEqual([
      'cmi.core.lesson_status',
      'passed'
    ])
  })

  it('failed for good where the test has a last attempt', () => {
    const last = handoverCourse()
    last.modules[0]!.pages[2]!.items[0]!.test!.final = true
    const values = Object.fromEntries(heldAt('wrong', createOutline(last), cmiFamilies.scorm12, usualPreset))
    expect(values).toMatchObject({ 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '0' })
  })
})

describe('the administrator’s sheet', () => {
  const sheet = (more = {}) => words(paper('pl/administrator.html', handoverInput(more)))

  it('names each package with size and sum, and what it is for', () => {
    const text = sheet()
    expect(text).toContain('demo-pl-1.2.3-scorm12.zip')
    expect(text).toContain('ab'.repeat(32))
    expect(text).toContain('najwyżej 321 znaków')
    expect(text).toContain('SCORM 2004 4th Edition Zastosowanie działa, gdy nie można użyć zalecanej')
  })

  it('warns of a package that the platform refuses', () => {
    expect(sheet({ presetId: 'talentlms' })).toContain('nie używaj. TalentLMS: TalentLMS obsługuje')
    const together = packagesOf(['scorm2004-4']).map((one) => ({
      ...one,
      units: 2
    }))
    expect(sheet({ packages: together })).toContain(
      'nie używaj. Moodle: W paczce SCORM 2004 z kilkoma częściami'
    )
  })

  it('tells who would lose what, in the language of the paper', () => {
    const update = (language: 'en' | 'pl') => ({ safeInPlace: false, why: [`${language}: q9`] })
    expect(sheet({ update })).toContain('pl: q9')
    expect(words(paper('en/administrator.html', handoverInput({ update })))).toContain('en: q9')
    expect(sheet()).toContain('uczestnicy każdej poprzedniej wersji zachowują wszystko')
  })

  it('tells the elements of the standards that were built, and only of those', () => {
    expect(sheet()).toContain('cmi.success_status')
    expect(sheet({ packages: packagesOf(['scorm12']) })).not.toContain('cmi.success_status')
    expect(sheet({ packages: packagesOf(['web']) })).not.toContain('cmi.suspend_data =')
  })
})

it('the acceptance protocol holds expected values beside empty fields', () => {
  const html = paper('pl/acceptance.html', handoverInput())
  expect(html).toContain('<td class="field"></td>')
  const text = words(html)
  expect(text).toContain('wychodzi przyciskiem „Zapisz i wyjdź”')
  expect(text).toContain('cmi.core.score.raw 100')
  expect(text).toContain('cmi.interactions.n.student_response b')
  expect(text).toContain('co najmniej 8')
})

it('of a course that is cut the protocol tells each part by itself', () => {
  const course = handoverCourse({
    'pl/02-two.md': '---\nid: two\ntitle: Moduł drugi\n---\n# Inna {#z}\n\nTekst.\n'
  })
  const text = words(
    paper('pl/acceptance.html', handoverInput({ courses: [{ ...course, units: 'modules' }] }))
  )
  const [, second] = text.split('SCORM 1.2, Moduł drugi')
  // Nothing in it counts: it is done without a score.
  expect(second!.split('SCORM 2004')[0]).toContain('cmi.core.lesson_location z')
  expect(second!.split('SCORM 2004')[0]).not.toContain('score.raw 100')
  expect(words(paper('pl/acceptance.html', handoverInput({ courses: [course] })))).not.toContain(
    'SCORM 1.2, Moduł'
  )
})

describe('the data protection sheet', () => {
  const sheet = (targets: readonly string[]) =>
    words(paper('pl/data-protection.html', handoverInput({ packages: packagesOf(targets) })))

  it('says that surveys are not anonymous, and what stays in the browser', () => {
    expect(sheet(['scorm12'])).toContain('ankieta nie jest anonimowa')
    expect(sheet(['scorm12'])).toContain('localStorage')
  })

  it('speaks of a record store for cmi5 alone, and of the browser alone for the web', () => {
    expect(sheet(['scorm12'])).not.toContain('LRS')
    expect(sheet(['cmi5'])).toContain('LRS')
    expect(sheet(['web'])).not.toContain('interactions')
  })
})

describe('the legend of answers', () => {
  const text = words(paper('pl/answers.html', handoverInput()))

  it.each([
    ['picked answers', 'q1 Co robisz w miejscu'],
    ['which of them is right', 'a Czekam. b Pytam. ✓ dobrze c Wracam.'],
    ['the right order', 'a najpierw b potem c na końcu Właściwa kolejność: a, b, c'],
    ['both sides of pairs', 'a raz b dwa razy Do czego pasują: 1 jeden 2 dwa Właściwe pary: a–1, b–2'],
    ['whether a statement is true', 'To zdanie jest prawdziwe'],
    ['every word that is right in a gap', 'Dobrze: praca albo robota'],
    ['questions of a test', 't.t2'],
    ['the scale of a survey', '1 zdecydowanie nie']
  ])('%s', (_, expected) => {
    expect(text).toContain(expected)
  })

  it('holds the course’s words as text, never as markup', () => {
    expect(paper('pl/answers.html', handoverInput())).toContain('miejscu 2 &lt; 3 &amp; q1')
  })
})
